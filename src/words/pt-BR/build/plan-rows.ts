import type * as english from '../../en/build/plan-rows.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

/** The parts of the plan in plain words. Build rows carry the same names, so that people recognise them. */
export const group: WordsOf<typeof english.group> = {
  lock: {
    title: 'Trancar o portão',
    detail: 'Pedidos a {address} sem uma das suas chaves são bloqueados.',
    kept: '{count, plural, one {Esta chave anterior continua abrindo: {names}.} other {Estas chaves anteriores continuam abrindo: {names}.}}',
  },
  keys: '{count, plural, one {Fazer {count} chave} other {Fazer {count} chaves}}',
  testKeys: 'Fazer chaves de teste',
  path: { title: 'Abrir um caminho privado até sua casa', detail: 'De {address} a {home}' },
  address: { title: 'Configurar seu endereço', detail: '{address}' },
  settings:
    '{count, plural, one {Mudar {count} configuração de {domain}} other {Mudar {count} configurações de {domain}}}',
  'taken-over': {
    title: '{count, plural, one {Assumir o registro em {names}} other {Assumir os registros em {names}}}',
    detail:
      '{count, plural, one {Hoje ele leva a {before}. Daí em diante, leva à sua casa. Se você remover tudo, o Latchkey restaura o registro.} other {Hoje eles levam a {before}. Daí em diante, levam à sua casa. Se você remover tudo, o Latchkey restaura os registros.}}',
  },
  'put-back': {
    title: '{count, plural, one {Restaurar o registro em {names}} other {Restaurar os registros em {names}}}',
    detail: '{count, plural, one {Ele volta a levar a {after}.} other {Eles voltam a levar a {after}.}}',
  },
  'moved-names': {
    title: '{count, plural, one {Mudar também {count} outro nome} other {Mudar também {count} outros nomes}}',
    detail:
      '{count, plural, one {{names} usava o caminho privado do próprio aplicativo. Agora usa o novo, e leva ao mesmo lugar.} other {{names} usavam o caminho privado do próprio aplicativo. Agora usam o novo, e levam aos mesmos lugares.}}',
    back: '{count, plural, one {{names} volta a usar o caminho privado do próprio aplicativo.} other {{names} voltam a usar o caminho privado do próprio aplicativo.}}',
  },
  'old-lock': {
    away: {
      title: 'Remover a fechadura antiga',
      detail:
        '{count, plural, one {Sua regra {names} sai quando a nova fechadura estiver no lugar. Ela volta quando você remove o Latchkey.} other {Suas regras {names} saem quando a nova fechadura estiver no lugar. Elas voltam quando você remove o Latchkey.}}',
    },
    back: {
      title: 'Restaurar a fechadura antiga',
      detail:
        '{count, plural, one {Sua regra {names} está de volta.} other {Suas regras {names} estão de volta.}}',
    },
  },
  'old-keys': '{count, plural, one {Desativar {count} chave} other {Desativar {count} chaves}}',
  'other-doors': {
    title:
      '{count, plural, one {Fechar {count} outra entrada para sua casa} other {Fechar {count} outras entradas para sua casa}}',
    detail:
      '{count, plural, one {Deixa de levar à sua casa: {names}. Essa entrada continua fechada quando você remove o Latchkey.} other {Deixam de levar à sua casa: {names}. Essas entradas continuam fechadas quando você remove o Latchkey.}}',
    everyName: 'todo nome do túnel “{tunnel}”',
  },
  'old-address': {
    title: '{count, plural, one {Retirar um endereço} other {Retirar {count} endereços}}',
    detail: '{names}',
  },
};

export const changed: WordsOf<typeof english.changed> = {
  lock: 'Ajustar a fechadura às suas chaves',
  lockWithGaps: 'Ajustar a fechadura às suas chaves e aberturas',
  lockWithCountries: 'Ajustar a fechadura às suas chaves e países',
  path: 'Apontar o caminho privado para sua casa',
  address: 'Apontar seu endereço para o novo caminho',
};

/** The plan in a few sentences. */
export const summary: WordsOf<typeof english.summary> = {
  label: 'O que acontece',
  create: { title: 'Novo', says: 'Você recebe {things}.' },
  update: { title: 'Muda', says: 'O Latchkey muda {things}.' },
  remove: { title: 'Sai', says: 'O Latchkey remove {things}.' },
  back: { title: 'Volta', says: 'O Latchkey restaura {things}.' },
  restart: {
    title: 'Reinicia',
    home: 'O Home Assistant reinicia uma vez, por cerca de um minuto.',
    nothing: 'Nada reinicia.',
  },
};

/** What the sentences are about. */
export const thing: WordsOf<typeof english.thing> = {
  lock: { new: 'a fechadura', known: 'a fechadura' },
  keys: '{count, plural, one {uma chave para {names}} other {chaves para {names}}}',
  testKeys: 'chaves que só testam a fechadura',
  path: { new: 'um caminho privado até sua casa', known: 'o caminho privado' },
  certificates: 'o modo como a Cloudflare e seu servidor se reconhecem',
  connector: { new: 'o conector no Home Assistant', known: 'o conector no Home Assistant' },
  address: '{count, plural, one {o endereço {names}} other {os endereços {names}}}',
  'old-address': '{count, plural, one {o endereço {names}} other {os endereços {names}}}',
  'taken-over': '{count, plural, one {o destino de {names}} other {o destino de {names}}}',
  'put-back': '{count, plural, one {o registro em {names}} other {os registros em {names}}}',
  'moved-names': '{count, plural, one {o caminho até {names}} other {os caminhos até {names}}}',
  settings:
    '{count, plural, one {{count} configuração de {domain}} other {{count} configurações de {domain}}}',
  'old-lock': 'a fechadura antiga',
  'old-keys': '{count, plural, one {{count} chave} other {{count} chaves}}',
  'other-doors':
    '{count, plural, one {{count} outra entrada para sua casa} other {{count} outras entradas para sua casa}}',
  home: 'algumas configurações do Home Assistant',
};

/** By which Cloudflare and the server at home know each other, where there is no private path. */
export const certificates: WordsOf<typeof english.certificates> = {
  create: {
    title: 'Fazer a Cloudflare e seu servidor se reconhecerem',
    detail:
      'Seu servidor recebe um certificado em que a Cloudflare confia. A Cloudflare recebe um que só seu servidor conhece.',
  },
  update: {
    title: 'Renovar o modo como a Cloudflare e seu servidor se reconhecem',
    detail: 'São feitos certificados para {address}, e os antigos saem.',
  },
  remove: {
    title: 'Remover os certificados',
    detail: 'A Cloudflare deixa de confiar no seu servidor, e deixa de mostrar um certificado a ele.',
  },
};

/** The connector as an app of Home Assistant, by what becomes of it. */
export const connector: WordsOf<typeof english.connector> = {
  install: {
    title: 'Deixar o Home Assistant rodar o conector',
    detail: 'O Latchkey instala o aplicativo Cloudflared, dá a ele o código do caminho privado e o inicia.',
  },
  code: {
    title: 'Deixar o Home Assistant rodar o conector',
    detail:
      'O aplicativo Cloudflared já está lá. O Latchkey dá a ele o código do caminho privado e o inicia.',
  },
  options: {
    title: 'Configurar o conector de novo',
    detail: 'O aplicativo Cloudflared está lá e tem o código. O Latchkey o reinicia.',
  },
  /** What it has from then on, and why. */
  brings: {
    'stays-up': 'Ele inicia com o Home Assistant, e de novo quando falha.',
    'both-families':
      'Ele se conecta à Cloudflare por IPv4 ou IPv6, o que funcionar: algumas casas têm só IPv6.',
    'ipv4-alone': 'Ele se conecta à Cloudflare só por IPv4, como você escolheu.',
    'ipv6-alone': 'Ele se conecta à Cloudflare só por IPv6, como você escolheu.',
    http2: 'Ele usa HTTP/2: por QUIC, conexões ao vivo podem se perder, e algumas redes o bloqueiam.',
    'any-transport': 'Ele pode usar QUIC de novo, que costuma ser mais rápido.',
  },
  start: { title: 'Iniciar o conector', detail: 'O aplicativo Cloudflared está lá e tem o código.' },
  remove: { title: 'Remover o conector', detail: 'O Home Assistant deixa de ter o aplicativo Cloudflared.' },
  restore: {
    title: 'Parar o conector',
    detail: 'O aplicativo Cloudflared fica como era antes, sem o código.',
  },
};

/** What is set in Home Assistant itself, one sentence for each change. */
export const home: WordsOf<typeof english.home> = {
  title: 'Configurar o Home Assistant',
  back: { title: 'Deixar o Home Assistant como era' },
  urls: 'Os endereços do próprio Home Assistant são definidos como {after}.',
  urlsBefore: 'Antes, eram {before}.',
  urlsGone: 'O endereço dele de fora deixa de estar definido.',
  trust: 'Ele aceita visitantes que vêm por {networks}.',
  wakes: 'Já listadas ali sem efeito, e aceitas daí em diante: {networks}.',
  trustGone: 'Ele deixa de aceitar visitantes que vêm por {networks}.',
  limit: 'Ele barra um visitante depois de {count} logins errados.',
  restart: 'Para isso, o Home Assistant reinicia uma vez. Isso costuma levar cerca de um minuto.',
  confirm:
    'Quando o Latchkey consegue entrar de fora, ele confirma a mudança. Se não conseguir, o Home Assistant a desfaz sozinho.',
  confirmGone: 'Quando ele volta, o Latchkey confirma isso.',
};

/** Home Assistant, where nobody is logged in. */
export const homeLeft: WordsOf<typeof english.homeLeft> = {
  title: 'O Latchkey está sem login no seu Home Assistant',
  plan: 'Por isso, não olha nem muda nada lá. Tudo no plano está na Cloudflare.',
  newPath:
    'Por isso, não pode dar ao conector o código do novo caminho. Faça login antes, ou dê você o código a ele depois.',
  look: 'Por isso, não olhou lá. O que você vê é só sua conta da Cloudflare.',
  removal: 'O que o Latchkey configurou no Home Assistant fica lá, a menos que você faça login antes.',
  logIn: 'Fazer login',
};

export const inFile: WordsOf<typeof english.inFile> = {
  title: 'Um arquivo no Home Assistant fica para você',
  why: 'Esta versão guarda em um arquivo a lista de quem é confiável. O próximo passo mostra o que escrever ali.',
};

export const untouched: WordsOf<typeof english.untouched> = {
  'custom-rules': '{count, plural, one {{count} outra regra} other {{count} outras regras}}',
  'dns-records': '{count, plural, one {{count} outro endereço} other {{count} outros endereços}}',
  'certificate-hostnames':
    '{count, plural, one {{count} outro endereço que pede chaves} other {{count} outros endereços que pedem chaves}}',
  tunnels: '{count, plural, one {{count} outro caminho privado} other {{count} outros caminhos privados}}',
  'tunnel-in-use':
    '{count, plural, one {Um caminho antigo, porque {count} outro endereço o usa} other {Um caminho antigo, porque {count} outros endereços o usam}}',
  'declined-settings':
    '{count, plural, one {{count} configuração que você recusou} other {{count} configurações que você recusou}}',
  'connector-apps':
    '{count, plural, one {{count} aplicativo que mantém outro caminho privado} other {{count} aplicativos que mantêm outro caminho privado}}',
};

export const removed: WordsOf<typeof english.removed> = {
  lock: { title: 'Tirar a fechadura', detail: 'Ela é a última a sair. Até lá, nada fica aberto.' },
  path: { title: 'Remover o caminho privado', detail: 'Nada mais leva à sua casa.' },
};

export const moved: WordsOf<typeof english.moved> = {
  title: 'Passar para um novo caminho privado',
  detail: 'O caminho antigo é removido. Sua casa precisa do código do novo.',
};
