import type { WordTree } from '../../shape/lay-words.ts';

export const words: WordTree = {
  account: [
    {
      say: 'Digite seu e-mail e uma senha nova. Depois pressione **Sign up**.',
      otherwise: {
        say: 'A Cloudflare pode pedir que você marque uma caixa para mostrar que é uma pessoa. Outras formas de se cadastrar, como Google ou Apple, também servem.',
      },
    },
    {
      say: 'Abra o e-mail que a Cloudflare envia a você e clique no link dentro dele.',
      otherwise: { say: 'Nenhum e-mail depois de alguns minutos? Olhe na pasta de spam.' },
    },
  ],
  add: [
    {
      say: 'Faça login na Cloudflare e pressione **Onboard a domain**.',
      otherwise: {
        say: 'O botão já teve outros nomes: procure **Add a domain** ou **Add a site**.',
        search: 'domínio',
      },
    },
    { say: 'Digite `{domain}`, sem nada antes, e pressione **Continue**.' },
    {
      say: 'Escolha o plano **Free**.',
      otherwise: { say: 'O plano gratuito costuma ser o último, abaixo dos que custam dinheiro.' },
    },
    {
      say: 'A Cloudflare lista o que encontrou sobre seu site e seu e-mail. Deixe como está e pressione **Continue**.',
      otherwise: {
        say: 'Você tem um site ou e-mail com este domínio? Compare a lista com a do seu vendedor. O que faltar para de funcionar.',
      },
    },
  ],
  nameServers: {
    say: 'A Cloudflare mostra dois servidores de nomes. Copie cada um deles e cole-o aqui.',
    otherwise: {
      say: 'Eles estão na página do domínio, em **Overview**, enquanto o domínio aguarda.',
      search: 'nameservers',
    },
  },
  buy: [
    { say: 'Digite o nome que você quer e pressione **Search**.' },
    {
      say: 'Confira também o preço dos anos seguintes. Depois pressione **Purchase** ao lado do nome.',
      otherwise: {
        say: 'O botão pode dizer **Confirm** ou **Buy**. Um nome que não aparece já é de alguém.',
      },
    },
    {
      say: 'Digite seu nome, seu endereço e seus dados de pagamento. Depois pressione **Complete purchase**.',
      otherwise: { say: 'Seu endereço fica privado, se a terminação do domínio permitir.' },
    },
  ],
  where: {
    godaddy: 'Na GoDaddy: **DNS**, **Nameservers**, **Change Nameservers**, **I’ll use my own nameservers**.',
    namecheap: 'Na Namecheap: **Domain List**, **Manage**, **Nameservers**, **Custom DNS** e a marca verde.',
    ionos:
      'Na IONOS: **Domains & SSL**, seu domínio, **Name server** e depois seus próprios servidores de nomes.',
    squarespace: 'Na Squarespace: **DNS**, **Domain Nameservers**, **Use custom nameservers**.',
    porkbun: 'Na Porkbun: os detalhes do seu domínio, **Nameservers**.',
    ovh: 'Na OVHcloud: seu domínio, **DNS servers**.',
    hostinger: 'Na Hostinger: **Domains**, seu domínio, **DNS / Nameservers**.',
    gandi: 'Na Gandi: seu domínio, **Nameservers**.',
    transip: 'Na TransIP: seu domínio, **Advanced domain settings**, **Nameservers**.',
    amazon: 'No Amazon Route 53: **Registered domains**, seu domínio, **Name servers**.',
    unknown:
      'Faça login onde você comprou o domínio e abra as configurações dele. Procure **Nameservers**, **DNS servers** ou **Custom DNS**.',
  },
};
