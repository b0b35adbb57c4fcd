import type { connectCloudflare as english } from '../en/connect-cloudflare.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const connectCloudflare: WordsOf<typeof english> = {
  whatIsAToken: {
    title: 'O que é um token?',
    says: 'Um passe que você cria na Cloudflare para o Latchkey. Ele permite o que está marcado nele e nada mais, e você pode cancelá-lo lá a qualquer momento.',
  },
  permission: {
    'zone-read': { name: 'Ver seus domínios', row: '[Zone · Zone · Read]' },
    'dns-edit': { name: 'Configurar seu endereço', row: 'Zona · DNS · Editar' },
    'ssl-edit': { name: 'Assinar chaves', row: '[Zone · SSL and Certificates · Edit]' },
    'waf-edit': { name: 'Colocar a fechadura', row: '[Zone · Zone WAF · Edit]' },
    'zone-settings-edit': { name: 'Proteção extra', row: '[Zone · Zone Settings · Edit]' },
    'tunnel-edit': { name: 'Abrir o caminho privado', row: '[Account · Cloudflare Tunnel · Edit]' },
    'account-read': { name: 'Ver o nome da sua conta', row: '[Account · Account Settings · Read]' },
  },
  token: {
    heading: 'Conecte sua conta da Cloudflare',
    lead: 'A Cloudflare dá a você um token: uma senha com permissões limitadas. Você o cria uma vez e o cola aqui.',
    open: 'Abrir a página do token',
    openHint:
      'Ela abre no seu navegador com tudo preenchido. Se a sessão tiver terminado, a Cloudflare pede o login antes. Se o formulário não aparecer depois disso, pressione este botão de novo.',
    buttons: 'Os três botões',
    paste: 'Cole o token aqui',
    hint: 'Ele vai direto para a Cloudflare e nunca mais é mostrado.',
    show: 'Mostrar o token',
    hide: 'Ocultar o token',
    connect: 'Conectar',
    steps: { make: 'Criar um token', paste: 'Colar aqui' },
    technical: 'Que permissões ele tem?',
    technicalLead: 'Estas e nenhuma outra. Na página da Cloudflare elas se chamam:',
    fact: 'Conectar só verifica. Não muda nada',
  },
  practice: {
    heading: 'Conecte a conta de treino',
    lead: 'Treine o que você vai fazer na Cloudflare: criar um token, copiá-lo e colá-lo aqui.',
    openHint:
      'Uma Cloudflare fictícia abre no seu navegador. A aparência é outra, mas os três botões têm os nomes verdadeiros.',
    hint: 'Ele abre uma conta fictícia que só existe neste computador.',
    known: 'Já conhece esta parte?',
    fill: 'Usar o token de treino',
    fact: 'Uma conta fictícia neste computador',
  },
  checking: {
    heading: 'Verificando o que o token pode fazer',
    lead: 'O Latchkey verifica na Cloudflare cada permissão de que precisa.',
    list: 'Permissões do token',
    known: '{known} de {count} permissões verificadas',
    usually: 'Isso costuma levar alguns segundos.',
  },
  state: {
    waiting: 'Aguardando',
    allowed: 'Permitido',
    'read-only': 'Pode ver, não pode mudar',
    missing: 'Falta',
  },
  incomplete: {
    heading: 'Falta algo no token',
    lead: '{count, plural, one {Ele funciona, mas falta uma permissão.} other {Ele funciona, mas faltam {count} permissões.}}',
    how: 'Como corrigir',
    steps: {
      open: 'Abra seus tokens na Cloudflare, escolha os três pontos ao lado de Latchkey e depois [Edit].',
      'read-only': 'Encontre estas linhas e, no fim de cada uma, troque [Read] por Editar:',
      missing: 'Pressione [Add more] e escolha:',
      save: 'Pressione Continuar para o resumo e depois [Update token]. O token em si continua o mesmo.',
    },
    tokens: 'Abrir meus tokens',
    look: 'Verificar de novo',
    still: 'Ainda falta. A Cloudflare pode levar um momento depois que você salva.',
    fact: 'Seu token está guardado. Não precisa copiá-lo de novo',
  },
  domain: {
    heading: 'Qual domínio?',
    lead: 'Sua casa recebe um endereço neste domínio. O que já existe nele fica como está.',
    list: 'Seus domínios',
    notReady: 'Ainda não está pronto',
    account: 'na conta {account}',
    status: {
      active: 'Pronto',
      pending: 'Aguardando os servidores de nomes',
      paused: 'Pausado na Cloudflare',
      unusable: 'Não pode ser usado',
    },
    pendingWhy:
      'Informe estes servidores de nomes onde você comprou o domínio, um por um. Depois disso, a Cloudflare leva minutos, às vezes um dia.',
    waits: 'O Latchkey verifica sozinho a cada minuto.',
    pausedWhy:
      'Abra o domínio na Cloudflare e escolha [Enable Cloudflare on Site], no fim da visão geral dele.',
    unusableWhy:
      'Ele está configurado na Cloudflare de um jeito que o Latchkey não consegue usar. Precisa ser um domínio completo.',
    look: 'Verificar de novo',
    looking: 'Verificando',
    use: 'Usar {domain}',
    choose: 'Usar este domínio',
    chooseFirst: 'Escolha um domínio para continuar',
    other: 'Usar outro token',
    fact: 'Nada muda até você aprovar',
    only: {
      heading: 'Seu endereço fica em {domain}',
      usually: 'Isso costuma levar alguns segundos.',
    },
    none: {
      heading: 'Ainda não há um domínio',
      lead: 'Sua conta está conectada, mas não tem nenhum domínio que este token consiga ver.',
      why: 'Um endereço precisa de um domínio, como linden.house. Você pode comprar um na Cloudflare, ou levar para lá um que já tem.',
      open: 'Adicionar um domínio na Cloudflare',
      scope: 'Se você já tem um domínio lá, o token talvez não o alcance. Crie um para “[All zones]”.',
    },
  },
  found: {
    heading: 'Encontramos sua casa do Latchkey em {address}',
    several: 'Encontramos {count} casas do Latchkey',
    lead: 'O Latchkey a construiu antes neste domínio. Você pode continuar com ela aqui.',
    list: 'Casas',
    keys: '{count, plural, one {{count} chave} other {{count} chaves}}',
    devices:
      '{count, plural, =0 {Ela não tem chaves} one {Ela tem {count} chave} other {Ela tem {count} chaves}}',
    deviceList: 'Chaves desta casa',
    elsewhere: 'Chaves feitas em outro computador',
    elsewhereWhy:
      'Elas funcionam como antes. Os segredos delas nunca saem daquele computador, então é de lá que elas são entregues. Aqui você pode dar uma chave nova a um dispositivo a qualquer momento.',
    goOn: 'Continuar com ela',
    fact: 'Nada muda até você aprovar',
    another: 'Configurar outra',
    anotherWhy: 'A casa que já existe fica como está. A nova recebe um endereço próprio.',
    back: 'Outro domínio',
    looking: 'Verificando se o Latchkey já esteve aqui',
  },
  tokenEnd: {
    ends: '{count, plural, =0 {O token vence em {date}, daqui a menos de um dia.} one {O token vence em {date}, daqui a {count} dia.} other {O token vence em {date}, daqui a {count} dias.}}',
    after:
      'Depois disso, sua casa continua trancada. Para mudar qualquer coisa, você precisa de um token novo.',
  },
  custody: {
    memory: 'Depois você cola o token de novo.',
    keychain: 'O token fica no chaveiro deste computador.',
  },
};
