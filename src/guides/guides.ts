import type { Platform } from '../contract/setup.ts';
import { en } from './en/book.ts';
import { type Guide, type GuideBook, type PageWords, type Purpose, served } from './text/guide.ts';

/** A book for each language. Another one has the type `SameShape<typeof en>`, so that nothing is left out. */
const books = { en } as const satisfies Readonly<Record<string, GuideBook>>;
export type Language = keyof typeof books;

/** The language of ours that suits a tag best (`de-AT`, RFC 5646), English when there is none. */
export function chooseLanguage(tag: string): Language {
  const [wanted = ''] = tag.toLowerCase().split('-');
  return isLanguage(wanted) ? wanted : 'en';
}

/** The guide of a platform for a purpose, in the language that suits the tag; none where the key is of no use. */
export function findGuide(platform: Platform, purpose: Purpose, language: string): Guide | undefined {
  return listGuides(platform, language).find((each) => each.purpose === purpose);
}

/** All guides of a platform, the likely wish first. */
export function listGuides(platform: Platform, language = 'en'): readonly Guide[] {
  const guides: Partial<Readonly<Record<Purpose, Guide>>> = books[chooseLanguage(language)].guides[platform];
  return served[platform].flatMap((purpose) => guides[purpose] ?? []);
}

/** The words around the guides, in the language that suits the tag. */
export function pageWords(language: string): PageWords {
  return books[chooseLanguage(language)].page;
}

function isLanguage(tag: string): tag is Language {
  return Object.hasOwn(books, tag);
}
