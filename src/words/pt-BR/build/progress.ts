import type { at as englishAt, work as englishWork } from '../../en/build/progress.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

/** What Home Assistant is at during a build, and how long that usually takes. */
export const work: WordsOf<typeof englishWork> = {
  install: { now: 'Instalando o aplicativo', usually: 'Isso costuma levar de um a três minutos.' },
  code: { now: 'Dando o código ao aplicativo', usually: 'Isso costuma levar alguns segundos.' },
  start: {
    now: 'Iniciando o aplicativo e esperando pelo caminho',
    usually: 'Isso costuma levar menos de um minuto.',
  },
  remove: { now: 'Removendo o aplicativo', usually: 'Isso costuma levar menos de um minuto.' },
  restore: { now: 'Parando o aplicativo', usually: 'Isso costuma levar menos de um minuto.' },
  urls: { now: 'Definindo os endereços dele', usually: 'Isso costuma levar alguns segundos.' },
  trust: { now: 'O Home Assistant está reiniciando', usually: 'Isso costuma levar um ou dois minutos.' },
  confirm: {
    now: 'Testando a entrada de fora, para depois confirmar',
    usually: 'Isso costuma levar menos de um minuto.',
  },
};

/** What the program is at, while it is at it: a first build, changes to one, or its removal. */
export const at: WordsOf<typeof englishAt> = {
  build: {
    building: {
      heading: 'Construindo sua entrada privada',
      lead: 'A fechadura entra antes que a porta exista: sua casa nunca fica acessível sem chave, nem por um segundo.',
    },
    undoing: {
      heading: 'Desfazendo tudo',
      lead: 'O endereço sai primeiro e a fechadura por último, então em nenhum momento alguém consegue chegar à sua casa.',
    },
    failed: {
      heading: 'A construção parou no meio',
      lead: 'O que está feito fica feito. A fechadura vem antes da porta, então ninguém entra sem chave.',
    },
    undoFailed: {
      heading: 'A remoção parou no meio',
      lead: 'O que resta continua trancado. A fechadura é a última a sair, então ninguém entra sem chave.',
    },
    built: {
      heading: 'Sua entrada privada está construída',
      lead: 'O portão está trancado e seu endereço está ativo. A seguir, sua casa se conecta ao caminho privado dela.',
    },
  },
  change: {
    building: {
      heading: 'Fazendo suas mudanças',
      lead: 'A fechadura muda primeiro, então sua casa nunca fica acessível sem chave.',
    },
    undoing: {
      heading: 'Revertendo suas mudanças',
      lead: 'Tudo volta a ser como era. O portão continua trancado o tempo todo.',
    },
    failed: {
      heading: 'Suas mudanças pararam no meio',
      lead: 'O que está feito fica feito. O portão continua trancado, então ninguém entra sem chave.',
    },
    undoFailed: {
      heading: 'A reversão parou no meio',
      lead: 'O portão continua trancado, então ninguém entra sem chave.',
    },
    built: {
      heading: 'Suas mudanças estão feitas',
      lead: 'O portão está trancado e conhece as chaves que você tem agora.',
    },
  },
  removal: {
    building: {
      heading: 'Removendo tudo',
      lead: 'O endereço sai primeiro e a fechadura por último, então em nenhum momento alguém consegue chegar à sua casa.',
    },
    undoing: {
      heading: 'Restaurando tudo',
      lead: 'A fechadura entra antes do endereço, então sua casa nunca fica acessível sem chave.',
    },
    failed: {
      heading: 'A remoção parou no meio',
      lead: 'O que resta continua trancado. A fechadura é a última a sair, então ninguém entra sem chave.',
    },
    undoFailed: {
      heading: 'A restauração parou no meio',
      lead: 'O que existe está trancado, então ninguém entra sem chave.',
    },
    built: {
      heading: 'Tudo foi removido',
      lead: 'Do que o Latchkey construiu, só restam chaves desativadas, na lista da Cloudflare.',
    },
  },
};
