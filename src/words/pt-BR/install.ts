import type { install as english } from '../en/install.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const install: WordsOf<typeof english> = {
  place: {
    chromium: { title: 'Chrome, Edge, Brave, Chromium', into: 'Chrome e parentes' },
    firefox: { title: 'Firefox', into: 'Firefox' },
    'mac-keychain': { title: 'Chaveiro deste Mac', into: 'chaveiro do seu Mac' },
    'windows-store': { title: 'Windows', into: 'Windows' },
  },
  goes: {
    chromium: 'A chave de {name} vai para o repositório único que estes navegadores compartilham.',
    firefox: 'A chave de {name} vai para este perfil do Firefox.',
    'mac-keychain':
      'A chave de {name} vai para o seu chaveiro de início de sessão. Safari e Chrome a encontram ali, e o Firefox geralmente também.',
    'windows-store':
      'A chave de {name} vai para o seu próprio repositório no Windows. Edge e Chrome o leem, e o Firefox geralmente também.',
  },
  blocker: {
    'browser-running': {
      short: 'O Firefox está aberto',
      what: 'Enquanto está aberto, o Firefox guarda suas chaves só para ele. Feche todas as janelas dele e verifique de novo.',
    },
    'tools-missing': {
      short: 'Falta um programa',
      what: 'Para isto, o Latchkey precisa de dois pequenos programas, e eles não estão neste computador.',
    },
    'primary-password': {
      short: 'À mão',
      what: 'Uma senha principal tranca este perfil. Só o próprio Firefox consegue pôr uma chave nele.',
    },
    sandboxed: {
      short: 'À mão',
      what: 'Este navegador está isolado do resto deste computador. Ele pode esquecer o que se põe nele de fora.',
    },
    'not-readable': {
      short: 'À mão',
      what: 'Este computador não deixa o Latchkey olhar dentro deste lugar nem mudá-lo.',
    },
  },
  byHand: {
    chromium:
      'Salve a chave como arquivo. Abra chrome://certificate-manager e escolha Seus certificados. Importe o arquivo em Ver certificados importados do Linux.',
    firefox:
      'Salve a chave como arquivo. Nas configurações do Firefox, procure por “certificados” e pressione Gerenciar certificados. Importe o arquivo em Seus certificados.',
    'mac-keychain':
      'Salve a chave como arquivo. Clique duas vezes nele e escolha o chaveiro de início de sessão.',
    'windows-store':
      'Salve a chave como arquivo e clique duas vezes nele. Mantenha Usuário Atual e pressione Avançar até que ele peça as palavras.',
  },
  proof: {
    opened: { what: 'Funciona', why: 'A fechadura se abriu para esta chave.' },
    refused: {
      what: 'O portão não se abriu para esta chave',
      why: 'Pode levar um minuto até o portão conhecer uma chave nova. Tente de novo. Se continuar fechado, verifique todas as fechaduras.',
    },
    'not-reached': {
      what: 'A chave está no lugar, mas nada respondeu como deveria',
      why: 'Este computador pode estar sem internet, ou o caminho privado pode ter caído. Tente de novo em um instante.',
    },
    'not-provable': {
      what: 'A chave está no lugar',
      why: 'Este computador só deixa um navegador usá-la, então o primeiro teste é seu.',
    },
  },
  list: 'Lugares neste computador',
  looking: 'Procurando navegadores neste computador',
  lookingUsually: 'Isso costuma levar alguns segundos.',
  practice: 'A chave de treino só abre a casa fictícia. Tire-a quando tiver visto o bastante.',
  profile: 'Perfil “{name}”',
  installed: 'Instalada',
  install: 'Instalar',
  installNamed: 'Instalar: {place}',
  remove: 'Tirar',
  removeNamed: 'Tirar: {place}',
  removeLater: 'Para tirar a chave, feche todas as janelas do Firefox e verifique de novo.',
  prove: 'Testar',
  proveAgain: 'Testar de novo',
  proveNamed: '{what}: {place}',
  proving: 'Abrindo {address} com esta chave',
  provingUsually: 'Isso costuma levar alguns segundos.',
  look: 'Verificar de novo',
  lookNow: 'Verificando',
  still: 'Ele ainda está aberto. O Firefox pode levar alguns segundos para fechar depois da última janela.',
  tools: {
    package: 'Instale o pacote <name>{name}</name> e verifique de novo.',
    unknown: 'Instale as ferramentas do NSS (certutil e pk12util) e verifique de novo.',
    mac: 'Em um Mac, o Homebrew tem isso.',
    copy: 'Copiar o nome',
  },
  doByHand: 'Fazer à mão',
  orByHand: 'Ou fazer à mão',
  guide: 'Mostrar todos os passos',
  restart: 'Feche o navegador com todas as janelas e abra-o de novo. Ele procura chaves quando inicia.',
  open: 'Depois abra {address} e escolha “{name}”.',
  choose: 'Quando ele perguntar qual chave usar, escolha “{name}”.',
  alwaysAllow: 'Seu Mac pergunta uma vez se o navegador pode usar a chave. Pressione Sempre Permitir.',
  none: {
    title: 'Não há lugar para a chave aqui.',
    why: 'Não foi encontrado nenhum navegador em que o Latchkey possa pô-la. Salve a chave como arquivo e abra-o no seu navegador.',
  },
  takeOut: {
    heading: 'Tirar a chave deste computador',
    lead: 'De {name}. Aqui você vê cada lugar que tem a chave dele.',
    none: {
      title: 'O Latchkey não encontra esta chave em nenhum lugar aqui.',
      why: 'Em alguns navegadores ele não consegue olhar. O guia diz como tirar a chave à mão.',
    },
  },
  rules: {
    title: 'Fazer o navegador parar de perguntar qual chave usar',
    what: 'O Chrome e parentes perguntam isso na primeira visita depois de cada início. Uma regra neste computador pode responder por eles.',
    cost: {
      file: 'Para defini-la, é preciso um administrador. Depois o navegador diz que é gerenciado. Se seu trabalho ou escola já define esta regra, pule isto.',
      registry:
        'Para defini-la, é preciso um terminal aberto como administrador. Depois o navegador diz que é gerenciado. Se seu trabalho ou escola já define esta regra, pule isto.',
      preferences:
        'Não é preciso um administrador. Os navegadores geralmente a seguem. Se seu trabalho ou escola gerencia o navegador, pule isto.',
    },
    looking: 'Escrevendo as regras',
    none: 'Não há uma regra assim para este computador.',
    browser: 'Navegador',
    browsers: { chromium: 'Chromium', chrome: 'Chrome', edge: 'Edge', brave: 'Brave' },
    copy: 'Copiar o comando',
    where: {
      file: 'Ela vai para o arquivo {path}. Para voltar atrás, exclua esse arquivo. Isso também exige um administrador.',
      registry:
        'Ela vai para o registro do Windows, em {path}. Para voltar atrás, exclua ali a entrada com o número que está no comando, e nenhuma outra.',
      preferences:
        'Ela vai para as preferências de {path}. Para voltar atrás, rode o comando abaixo. Ele remove esta regra com todas as entradas dela.',
    },
    back: 'Copiar o comando que desfaz isso',
  },
  dialog: {
    install: 'Instalar a chave: {place}',
    tries: 'Depois o Latchkey a testa em {address}.',
    rest: 'Nada mais muda. Depois, você pode tirar a chave aqui mesmo.',
    macAsks: 'Seu Mac pode pedir sua senha de início de sessão. O Latchkey nunca a vê.',
    folder: 'Pasta: {folder}',
    run: 'O que será executado',
    runHow: 'Um nome com $ só é preenchido durante a execução, então nenhum segredo aparece aqui.',
    runCopy: 'Copiar os comandos',
    go: 'Instalar a chave',
    busy: 'Instalando',
    long: 'Isso costuma levar alguns segundos. Seu computador pode estar esperando sua resposta.',
    cancel: 'Agora não',
    remove: 'Tirar a chave: {place}',
    removeWhy: 'Os navegadores que usam este lugar então não conseguem mais abrir {address}.',
    removeStays:
      'Outros dispositivos e lugares ficam com as chaves deles. Você pode instalá-la aqui de novo.',
    removeForGood:
      'Outros dispositivos e lugares ficam com as chaves deles. Você não poderá pô-la de volta: a cópia reserva dela aqui foi excluída.',
    removeGo: 'Tirar',
    removeBusy: 'Tirando',
    keep: 'Manter',
  },
};
