import type { plan as english } from '../../en/build/plan-kinds.ts';
import type { WordsOf } from '../../shape/lay-words.ts';

export const plan: WordsOf<typeof english> = {
  build: {
    heading: 'Revisar e construir',
    lead: 'Isto é tudo o que o Latchkey vai fazer na sua conta da Cloudflare.',
    leadWithHome: 'Isto é tudo o que o Latchkey vai fazer na sua conta da Cloudflare e no Home Assistant.',
    approve: 'Construir minha entrada privada',
    fact: 'Nada muda até você aprovar',
  },
  change: {
    heading: 'Revise suas mudanças',
    lead: 'Isto é tudo o que o Latchkey vai fazer na sua conta da Cloudflare. O resto fica como está.',
    leadWithHome:
      'Isto é tudo o que o Latchkey vai fazer na sua conta da Cloudflare e no Home Assistant. O resto fica como está.',
    approve: 'Fazer estas mudanças',
    fact: 'Nada muda até você aprovar',
  },
  repair: {
    heading: 'Corrigir',
    lead: 'Alguém mudou o que o Latchkey construiu. Isto deixa tudo de novo como você queria.',
    approve: 'Corrigir',
    fact: 'Nada muda até você aprovar',
  },
  home: {
    heading: 'Configurar o Home Assistant',
    lead: 'Isto é tudo o que o Latchkey vai fazer no Home Assistant. O resto fica como está.',
    approve: 'Fazer estas mudanças',
    fact: 'Nada muda até você aprovar',
  },
  removal: {
    heading: 'Remover tudo',
    lead: 'Isto é tudo o que sai. Depois disso, ninguém chega à sua casa de fora, nem mesmo você.',
    approve: 'Remover tudo',
    fact: 'Nada sai até você aprovar',
  },
  unfinished: {
    heading: 'Você parou no meio',
    lead: '{count, plural, one {Feito: {done} de {count} passo. Isto é o que falta.} other {Feito: {done} de {count} passos. Isto é o que falta.}}',
    approve: 'Continuar',
    fact: 'Segue com o que falta',
  },
};
