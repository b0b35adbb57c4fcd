import type { Language } from './languages.ts';
import type { BookWords } from './shape/book-words.ts';

/** The languages of the guides beside English. Each is loaded when somebody reads it. */
const books: Readonly<Partial<Record<Language, () => Promise<BookWords>>>> = {
  de: async () => (await import('./de/book.ts')).book,
  es: async () => (await import('./es/book.ts')).book,
  fr: async () => (await import('./fr/book.ts')).book,
  nl: async () => (await import('./nl/book.ts')).book,
  pl: async () => (await import('./pl/book.ts')).book,
  'pt-BR': async () => (await import('./pt-BR/book.ts')).book,
  'zh-Hans': async () => (await import('./zh-Hans/book.ts')).book,
};

/** The guides' words in a language; `undefined` in English, and where there are none yet. */
export async function loadBookWords(language: Language): Promise<BookWords | undefined> {
  return books[language]?.();
}
