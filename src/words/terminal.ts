import { terminal } from './en/terminal.ts';
import { type Translate, translateInto, type WordsPart } from './translate.ts';

/** What `latchkey` and `npm run practice` say. */
export const terminalWords: WordsPart<typeof terminal> = {
  english: terminal,
  others: {
    'zh-Hans': async () => (await import('./zh-Hans/terminal.ts')).terminal,
    de: async () => (await import('./de/terminal.ts')).terminal,
    nl: async () => (await import('./nl/terminal.ts')).terminal,
    es: async () => (await import('./es/terminal.ts')).terminal,
    fr: async () => (await import('./fr/terminal.ts')).terminal,
    pl: async () => (await import('./pl/terminal.ts')).terminal,
    'pt-BR': async () => (await import('./pt-BR/terminal.ts')).terminal,
  },
};

export type TranslateTerminal = Translate<typeof terminal>;

/** What programs read stays English. */
export const terminalInEnglish: TranslateTerminal = translateInto(terminal, 'en');
