import { en } from './en/en.ts';
import type { Language, PseudoLanguage, ShownLanguage } from './languages.ts';
import type { WordsOf } from './lay-words.ts';

/** Every word of the window in one language, as `en/en.ts` has them. */
export type WindowWords = WordsOf<typeof en>;

/** Where the window's words are: each language is a file of its own, and loaded by those who read it. English is always there. */
export const windowWords: Readonly<Partial<Record<Exclude<Language, 'en'>, () => Promise<WindowWords>>>> = {};

/** The window's words in this language. @throws where they cannot be loaded, or are not written yet */
export async function loadWindowWords(language: ShownLanguage): Promise<WindowWords> {
  switch (language) {
    case 'en':
      return en;
    case 'en-XA':
    case 'ar-XB':
      return loadPseudoWords(language);
    default: {
      const load = windowWords[language];
      if (load === undefined) throw new Error(`The window has no words in ${language}`);
      return load();
    }
  }
}

async function loadPseudoWords(language: PseudoLanguage): Promise<WindowWords> {
  const { makePseudoWords } = await import('./pseudo-words.ts');
  return makePseudoWords<WindowWords>(en, language);
}
