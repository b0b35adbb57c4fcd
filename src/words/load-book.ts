import type { BookWords } from './book-words.ts';
import type { Language } from './languages.ts';

/** The languages of the guides beside English. Each is loaded when somebody reads it. */
const books: Readonly<Partial<Record<Language, () => Promise<BookWords>>>> = {
  de: async () => (await import('./de/book/book.ts')).book,
  es: async () => (await import('./es/book/book.ts')).book,
  fr: async () => (await import('./fr/book/book.ts')).book,
  'zh-Hans': async () => (await import('./zh-Hans/book/book.ts')).book,
};

/** The guides' words in a language; `undefined` in English, and where there are none yet. */
export async function loadBookWords(language: Language): Promise<BookWords | undefined> {
  return books[language]?.();
}
