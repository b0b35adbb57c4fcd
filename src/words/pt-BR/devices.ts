import { LONGEST_DEVICE_NAME, MOST_DEVICES } from '../../contract/devices.ts';
import type { devices as english } from '../en/devices.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const devices: WordsOf<typeof english> = {
  problem: {
    NAME_EMPTY: 'Este dispositivo precisa de um nome.',
    NAME_TOO_LONG: `Este nome é longo demais. O máximo é ${LONGEST_DEVICE_NAME} caracteres.`,
    NAME_TWICE: 'Outro dispositivo tem este nome.',
  },
  heading: 'Quem recebe uma chave?',
  lead: 'Cada celular, tablet e computador recebe a sua. Se você perder um, desativa só essa chave. Todos os outros continuam entrando.',
  list: 'Dispositivos',
  add: 'Adicionar outro dispositivo',
  addFirst: 'Adicionar um dispositivo',
  addSeveral: 'Adicionar vários de uma vez',
  edit: 'Editar',
  editNamed: 'Editar {name}',
  unnamed: 'Dispositivo sem nome',
  years: '{count, plural, one {{count} ano} other {{count} anos}}',
  none: 'Nenhum dispositivo ainda',
  noneWhy: 'Sem uma chave, ninguém consegue abrir sua casa, nem mesmo você.',
  tooMany: `São mais de ${MOST_DEVICES} dispositivos.`,
  tooManyWhy: `O plano gratuito da Cloudflare permite 100 chaves por domínio, e o Latchkey precisa de duas para testar a fechadura. Tire {count} da lista.`,
  needsChange: 'Um nome precisa mudar',
  count: '{count, plural, one {{count} chave será feita} other {{count} chaves serão feitas}}',
  technical:
    'Nome técnico: um certificado de cliente para cada dispositivo, assinado na sua própria conta da Cloudflare.',
  technicalWhat: 'O que é isso?',
  technicalWhy:
    'Uma chave é um arquivo com um segredo que nunca mais sai do seu dispositivo. A Cloudflare a pede antes que alguém chegue à sua casa. Uma senha pode ser adivinhada ou vazar. Isto não dá para adivinhar.',
  countNone: 'Nenhuma chave nova é feita',
  factLater: 'Nada muda até você aprovar',
  removedKey: '{name} saiu da lista. A próxima construção desativa a chave dele de vez.',
  unseen: 'No momento, o Latchkey não consegue ver suas chaves. Você ainda pode mudar a lista.',
  seeAgain: 'Verificar de novo',
  life: {
    new: 'Esta chave é feita na próxima construção.',
    works: 'Esta chave funciona.',
    'going-off': 'A próxima construção desativa esta chave.',
    off: 'Esta chave está desativada. Ela nunca mais abre nada.',
    renewing: 'A próxima construção faz uma chave nova para este dispositivo.',
    overlap: 'Duas chaves funcionam. A antiga pode sair quando a nova tiver aberto sua casa.',
    ending: 'A próxima construção desativa a chave antiga. A nova continua funcionando.',
    leaving:
      'A chave nova funciona. A antiga não abre mais nada. Você pode trazê-la de volta na página da sua casa.',
  },
  /** Where the home has a reverse proxy of its own, a kit decides and no build. */
  ownProxy: {
    life: {
      new: 'Esta chave é feita com o próximo kit.',
      works: 'Esta chave funciona.',
      'going-off': 'O próximo kit desativa esta chave.',
      off: 'Esta chave está desativada. Ela nunca mais abre nada.',
      renewing: 'O próximo kit faz uma chave nova para este dispositivo.',
      overlap: 'Duas chaves funcionam. A antiga pode sair quando a nova tiver aberto sua casa.',
      ending: 'O próximo kit desativa a chave antiga. A nova continua funcionando.',
      leaving: 'A chave nova funciona. A antiga não abre mais nada.',
    },
    switchOff:
      'Ela abre até que o próximo kit esteja no lugar e o proxy tenha reiniciado. Depois, nunca mais funciona.',
    fact: 'Nada muda até o próximo kit estar no lugar',
    technical:
      'Nome técnico: um certificado de cliente para cada dispositivo, assinado pela sua própria casa.',
    technicalWhy:
      'Uma chave é um arquivo com um segredo que nunca mais sai do seu dispositivo. Seu proxy a pede antes que alguém chegue ao Home Assistant. Uma senha pode ser adivinhada ou vazar. Isto não dá para adivinhar.',
    removedKey: '{name} saiu da lista. O próximo kit desativa a chave dele de vez.',
  },
  key: {
    change: 'Chave',
    changeNamed: 'Chave de {name}',
    heading: 'A chave de {name}',
    fact: 'Nada muda até você aprovar',
    'switch-off': {
      title: 'Perdeu? Desative esta chave',
      detail:
        'Primeiro a fechadura esquece a chave, depois a Cloudflare a revoga. Ela nunca mais funciona. Todos os outros dispositivos continuam entrando.',
    },
    renew: {
      title: 'Renovar a chave',
      detail:
        'O dispositivo recebe uma chave nova, que você entrega. A antiga funciona até você desativá-la, então ninguém fica do lado de fora.',
    },
    'end-overlap': {
      title: 'Desativar a chave antiga',
      detail:
        'Faça isto quando o dispositivo abrir sua casa com a chave nova. Daí em diante, só a nova funciona.',
    },
    'new-key': {
      title: 'Fazer uma chave nova',
      detail:
        'Uma chave que foi desativada continua desativada. O dispositivo recebe outra, que você entrega.',
    },
    'take-back': {
      title: 'Deixar a chave como estava',
      detail: 'Cancela a mudança que você escolheu aqui. Nada foi feito ainda.',
    },
  },
  form: {
    add: 'Adicionar um dispositivo',
    edit: 'Editar este dispositivo',
    name: 'Nome',
    nameHint: 'Por exemplo, Celular da Ana. É assim que você encontra a chave na sua lista.',
    plain:
      'Na própria chave, o nome fica em letras simples, sem acentos nem outros alfabetos. Aqui ele fica como você digitou.',
    platform: 'O que é?',
    platformGuessed: 'O Latchkey se guia pelo nome. Escolha outro tipo se este estiver errado.',
    platformMissing: 'Escolha o que é. Assim a chave vem em uma forma que serve para ele.',
    validity: 'Por quanto tempo a chave deve funcionar?',
    validityHint: 'Depois disso, você faz uma nova. Até lá, pode desativá-la a qualquer momento.',
    remove: 'Tirar da lista',
    done: 'Pronto',
    another: 'Pronto, adicionar outro',
    anotherKeys: 'Ctrl+Enter ou Cmd+Enter faz o mesmo',
    before: '{name} está na lista.',
    cancel: 'Cancelar',
  },
  several: {
    heading: 'Adicionar vários dispositivos',
    label: 'Nomes, um em cada linha',
    hint: 'Você pode colar uma lista. O Latchkey deduz pelo nome o que é cada um.',
    list: 'Dispositivos a adicionar',
    kindOf: 'O que é {name}?',
    choose: 'Escolher',
    repair: 'Corrija estes nomes',
    unknown: '{count, plural, one {Escolha o que é {count} deles.} other {Escolha o que são {count} deles.}}',
    add: '{count, plural, =0 {Adicionar dispositivos} one {Adicionar {count} dispositivo} other {Adicionar {count} dispositivos}}',
  },
  first: { phone: 'Meu celular', computer: 'Este computador' },
  off: 'Desativada',
  removed: '{name} saiu da lista.',
  undo: 'Pôr de volta',
};
