import type { Language } from '../words/languages.ts';
import { loadBookWords } from '../words/load-book.ts';
import { layWords } from '../words/shape/lay-words.ts';
import { joinParts } from './list-words.ts';
import { showMenus } from './menus.ts';
import type { GuideBook } from './text/guide-book.ts';

/** Books that were read already, or are being read. */
const books = new Map<Language, Promise<GuideBook>>();
const atHand = new Map<Language, GuideBook>();

/** The same, if it was read already. */
export function bookAtHand(language: Language): GuideBook | undefined {
  return atHand.get(language);
}

/** All guides in a language, and in English where there are none in it: `language` says which it is. Read when it is asked for. */
export function readBook(language: Language): Promise<GuideBook> {
  const before = books.get(language);
  if (before) return before;
  const book = makeBook(language);
  books.set(language, book);
  book.then(
    (read) => atHand.set(language, read),
    // Whoever asks next may have more luck.
    () => books.delete(language),
  );
  return book;
}

async function makeBook(language: Language): Promise<GuideBook> {
  const [{ english }, words] = await Promise.all([import('./book/book.ts'), loadBookWords(language)]);
  if (!words) return showMenus<GuideBook>(english, undefined);
  return {
    ...showMenus<GuideBook>(
      layWords<GuideBook>(
        english,
        joinParts((part) => words.parts[part]),
      ),
      words.menus,
    ),
    language,
  };
}
