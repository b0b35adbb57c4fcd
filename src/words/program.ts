import { program } from './en/program.ts';
import type { Translate, WordsPart } from './translate.ts';

/** What the program says in the terminal that it was started from. */
export const programWords: WordsPart<typeof program> = {
  english: program,
  others: {
    'zh-Hans': async () => (await import('./zh-Hans/program.ts')).program,
    de: async () => (await import('./de/program.ts')).program,
    nl: async () => (await import('./nl/program.ts')).program,
    es: async () => (await import('./es/program.ts')).program,
    fr: async () => (await import('./fr/program.ts')).program,
    pl: async () => (await import('./pl/program.ts')).program,
    'pt-BR': async () => (await import('./pt-BR/program.ts')).program,
  },
};

export type TranslateProgram = Translate<typeof program>;
