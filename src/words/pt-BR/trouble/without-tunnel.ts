import { startProxy } from '../../../contract/origin.ts';
import type {
  atThePublicAddress as englishAtThePublicAddress,
  saidWithoutTunnel as englishSaidWithoutTunnel,
} from '../../en/trouble/without-tunnel.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

const folderAgain =
  'Em “Seu proxy reverso”, salve a pasta de novo. Copie-a para a máquina do proxy e inicie o proxy com ela.';

/** At the home's end, where there is no tunnel. */
export const atThePublicAddress: WordsOf<typeof englishAtThePublicAddress> = {
  'origin-unreachable': {
    symptom: 'A Cloudflare mostra “error 522”, “523” ou “524”.',
    cause:
      'Nada responde à Cloudflare no seu endereço público. A porta pode estar fechada, ou o endereço pode ter mudado.',
    good: 'A Cloudflare tem resposta no seu endereço público.',
    steps: [
      'Confira se seu roteador e a máquina com o proxy reverso estão ligados.',
      'Compare seu endereço público com o registro de {address} na Cloudflare, em <b>DNS</b>. O programa que mantém o nome atualizado pode ter parado.',
      'Confira se o roteador ainda redireciona TCP 443 para o proxy reverso.',
      'Se seu provedor mudou sua linha, confira se você ainda tem um endereço público próprio.',
    ],
  },
  'origin-closed': {
    symptom: 'A Cloudflare mostra “error 521”.',
    cause:
      'Dá para chegar ao seu endereço público, mas ele recusa. Na maioria das vezes, o proxy reverso não está rodando, ou a porta leva a outra máquina.',
    good: 'Seu proxy reverso aceita conexões.',
    steps: [
      `Inicie o proxy reverso: <b>${startProxy}</b>.`,
      'Confira se o roteador redireciona TCP 443 para a máquina em que ele roda.',
      'Se essa máquina tem um firewall, deixe passar as redes da Cloudflare.',
    ],
  },
  'origin-not-secure': {
    symptom: 'A Cloudflare mostra “error 525” ou “520”.',
    cause:
      'A Cloudflare e o proxy reverso não chegam a um acordo sobre uma conexão segura. Outro programa pode estar usando a porta, ou o proxy tem arquivos antigos.',
    good: 'A Cloudflare e seu proxy reverso chegam a um acordo sobre uma conexão segura.',
    steps: [
      'Confira o que usa a porta 443 nessa máquina. Só o proxy reverso pode.',
      folderAgain,
      'Se continuar acontecendo, veja o log do proxy reverso.',
    ],
  },
  'origin-certificate-unknown': {
    symptom: 'A Cloudflare mostra “error 526”.',
    cause: 'A Cloudflare não confia no certificado do seu proxy reverso: ele é o errado, ou venceu.',
    good: 'A Cloudflare confia no certificado do seu proxy reverso.',
    steps: [
      folderAgain,
      'Se você usa um certificado próprio, confira se ele é para {address} e não venceu.',
      'Reinicie o proxy reverso. A maioria só lê o certificado nesse momento.',
    ],
  },
  'origin-refuses-edge': {
    symptom: 'A página diz “SSL certificate”, “400” ou “403”, e “nginx” embaixo.',
    cause:
      'Seu proxy reverso trata a Cloudflare como um estranho. Na maioria das vezes, falta nele o certificado da Cloudflare, ou ele não conhece a rede dela.',
    good: 'Seu proxy reverso deixa a Cloudflare entrar.',
    steps: [
      'Veja o plano de novo: a Cloudflare talvez não mostre mais o certificado dela.',
      folderAgain,
      'Confira se o proxy vê quem se conecta. Em um contêiner, ele precisa da rede da máquina dele.',
    ],
  },
  'proxy-leads-elsewhere': {
    symptom: 'A Cloudflare mostra “502 Bad gateway”, mas em casa tudo abre.',
    cause: 'Seu proxy reverso responde, mas não encontra o Home Assistant onde bate à porta.',
    good: 'Seu proxy reverso encontra o Home Assistant.',
    steps: [
      'Abra o Home Assistant em casa. Veja o endereço dele lá, com a porta.',
      'Digite este endereço em “Onde fica sua casa?”.',
      folderAgain,
    ],
  },
};

/** What is otherwise said of a tunnel, as it is without one. */
export const saidWithoutTunnel: WordsOf<typeof englishSaidWithoutTunnel> = {
  'home-silent': {
    symptom: 'A Cloudflare mostra “502 Bad gateway”, e sua casa também não abre em casa.',
    cause:
      'Seu proxy reverso responde. O Home Assistant está desligado ou reiniciando, ou este computador não está em casa.',
    good: 'O Home Assistant responde.',
    steps: [
      'Espere alguns minutos se ele foi atualizado ou reiniciado.',
      'Confira se o computador em que ele roda tem energia, e conexão com sua rede.',
      'Abra o Home Assistant em casa. Quando ele responder lá, verifique de novo.',
    ],
  },
  'record-refused': {
    symptom: 'A Cloudflare mostra “error 1000”, “1003” ou “1014”.',
    cause: 'A Cloudflare não serve o registro DNS do seu endereço. Alguém, ou um programa, escreveu outro.',
    good: 'A Cloudflare serve o registro DNS do seu endereço.',
    steps: [
      'Veja o plano de novo e construa o que falta.',
      'Confira se o que atualiza o nome escreve o endereço público da sua casa, e o escreve como proxied.',
    ],
  },
  'proxy-not-trusted': {
    symptom: 'Seu endereço mostra “400: Bad Request”. Em casa está tudo bem.',
    cause:
      'O Home Assistant não confia no seu proxy reverso. Ele recusa todos os que vêm por ele, inclusive você.',
    good: 'O Home Assistant confia no seu proxy reverso.',
    steps: [
      'No Home Assistant, abra <b>Configurações</b>, <b>Sistema</b>, <b>Rede</b>, <b>Servidor HTTP</b>. Ative <b>Confiar em X-Forwarded-For</b> e adicione o endereço do proxy reverso como proxy de confiança.',
      'Salve e confirme em até cinco minutos. Antes da versão 2026.8, isso fica em um arquivo.',
    ],
  },
  'record-written-back': {
    symptom: 'O endereço não abre nada, ou mostra um aviso de certificado.',
    cause:
      'O registro do seu endereço não está proxied, então os visitantes contornam a Cloudflare. Um cliente DDNS faz isso, a menos que seja instruído a manter o registro proxied.',
    good: 'O registro do seu endereço está proxied.',
    steps: [
      'Instrua o que atualiza o nome a manter o registro proxied, ou pare-o.',
      'No painel da Cloudflare, abra <b>DNS</b>, <b>[Records]</b> e exclua os registros de {address} que não estão proxied.',
      'Veja o plano de novo e construa o que falta.',
    ],
  },
};
