import type { common as english } from '../en/common.ts';
import type { WordsOf } from '../shape/lay-words.ts';

export const common: WordsOf<typeof english> = {
  title: '{heading} · Latchkey',
  titleOf: '{heading} · {address} · Latchkey',
  back: 'Voltar',
  continue: 'Continuar',
  retry: 'Tentar de novo',
  whyItMatters: 'Por que isso importa',
  opening: 'Abrindo o Latchkey',
  openingUsually: 'Isso costuma levar um ou dois segundos.',
  later: {
    coming: 'Buscando esta tela',
    missing: 'Esta parte do Latchkey não carregou',
    next: 'O Latchkey pode ter parado, ou sido atualizado. Nada do que você respondeu se perdeu. Tente de novo e, se isso não ajudar, carregue esta página outra vez.',
  },
  steps: 'Etapas',
  stepOf: 'Etapa {number} de {count}',
  stage: {
    welcome: 'Boas-vindas',
    cloudflare: 'Cloudflare',
    home: 'Sua casa',
    address: 'Endereço',
    devices: 'Dispositivos',
    build: 'Construção',
    'own-proxy': 'Seu proxy',
    'hand-over': 'Entregar as chaves',
  },
  stepState: { now: '(você está aqui)', done: '(feita)', later: '(depois)' },
  practice: {
    name: 'Treino',
    says: 'Nada aqui é de verdade, e nada aqui protege sua casa.',
  },
  disconnected: {
    what: 'O Latchkey não está respondendo. Isto é o que ele mostrou por último. A janela continua procurando por ele.',
    retry: 'Procurar agora',
  },
  refused: {
    heading: 'Esta página está fechada',
    why: 'Cada link para o Latchkey abre uma janela, uma única vez. Este já foi usado, ou falta uma parte dele. Se o Latchkey ainda estiver aberto em outro navegador, continue por lá.',
    next: 'Volte ao terminal onde o Latchkey está rodando. Inicie-o de novo ali e abra o novo link.',
  },
  scheme: {
    label: 'Cores: {now}',
    system: 'como neste computador',
    light: 'claras',
    dark: 'escuras',
  },
  language: {
    label: 'Idioma: {now}',
    choose: 'Idioma',
    asComputer: 'Como neste computador',
  },
  copy: {
    ready: 'Copiar',
    copied: 'Copiado',
    failed: 'Não deu para copiar',
    named: 'Copiar {name}',
    forAMinute: 'Copiado por um minuto',
    toStay: 'Copiado até você copiar outra coisa',
    pasted:
      'Um minuto depois do uso, o Latchkey limpa a área de transferência se vir que isto ainda está lá.',
  },
  problem: {
    details: 'Detalhes técnicos',
    right: 'A permissão necessária é “{name}”: {row}.',
    nothingChanged: 'Desta vez, nada foi alterado.',
  },
  loses: 'Se você mudar isso, vai passar de novo por estas etapas: {stages}',
  fact: {
    nothingChanges: 'Nada muda até você aprovar',
  },
};
