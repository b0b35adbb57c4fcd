import { terminal } from './en/terminal.ts';
import { type Translate, translateInto, type WordsPart } from './translate.ts';

/** What `latchkey` and `npm run practice` say. */
export const terminalWords: WordsPart<typeof terminal> = {
  english: terminal,
  others: {
    nl: async () => (await import('./nl/terminal.ts')).terminal,
    es: async () => (await import('./es/terminal.ts')).terminal,
    'zh-Hans': async () => (await import('./zh-Hans/terminal.ts')).terminal,
  },
};

export type TranslateTerminal = Translate<typeof terminal>;

/** What programs read stays English. */
export const terminalInEnglish: TranslateTerminal = translateInto(terminal, 'en');
