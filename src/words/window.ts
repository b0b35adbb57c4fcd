import type { WindowWords } from './en/window-words.ts';
import type { Language, PseudoLanguage, ShownLanguage } from './languages.ts';

/** Where the window's words are: each language is a file of its own, and loaded by those who read it. */
export const windowWords: Readonly<Partial<Record<Exclude<Language, 'en'>, () => Promise<WindowWords>>>> = {
  'pt-BR': async () => (await import('./pt-BR/window.ts')).ptBR,
  pl: async () => (await import('./pl/window.ts')).pl,
  nl: async () => (await import('./nl/window.ts')).nl,
  de: async () => (await import('./de/window.ts')).de,
  es: async () => (await import('./es/window.ts')).es,
  fr: async () => (await import('./fr/window.ts')).fr,
  'zh-Hans': async () => (await import('./zh-Hans/window.ts')).zhHans,
};

/** The window's words in this language. @throws where they cannot be loaded, or are not written yet */
export async function loadWindowWords(language: ShownLanguage): Promise<WindowWords> {
  switch (language) {
    case 'en':
      return (await import('./en/en.ts')).en;
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
  const [{ makePseudoWords }, english] = await Promise.all([
    import('./pseudo-words.ts'),
    loadWindowWords('en'),
  ]);
  return makePseudoWords(english, language);
}
