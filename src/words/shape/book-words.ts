import type { WordTree } from './lay-words.ts';
import type { Menus } from './menus.ts';

/** The parts of the guides' book, each a file of its own in a language: `book/iphone.ts`, `book/trust/iphone.ts`. */
export const bookParts = [
  'page',
  'iphone',
  'android',
  'windows',
  'mac',
  'linux',
  'chromebook',
  'watch',
  'program',
  'trust/iphone',
  'trust/android',
  'trust/windows',
  'trust/mac',
  'trust/linux',
  'trust/chromebook',
  'trust/watch',
  'network/at-home',
  'network/port-forward',
  'network/public-name',
  'recovery',
  'domain',
  'token',
] as const;
export type BookPart = (typeof bookParts)[number];

/** What a language has for the guides: the prose of each part, and what the systems show. */
export interface BookWords {
  readonly parts: Readonly<Record<BookPart, WordTree>>;
  readonly menus: Menus;
}
