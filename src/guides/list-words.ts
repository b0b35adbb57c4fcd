import { type BookPart, bookParts } from '../words/shape/book-words.ts';
import type { WordTree } from '../words/shape/lay-words.ts';
import { readMarks } from './text/marks.ts';
import { isNoWord } from './text/texts.ts';

/**
 * The prose of a book or a part of it, in the shape that `layWords` takes: without drawn screens, whose words are the
 * systems', and without texts that are nothing but marks. `undefined` where there is none.
 */
export function listWords(part: unknown): WordTree | undefined {
  if (typeof part === 'string') return isProse(part) ? part : undefined;
  if (Array.isArray(part)) {
    const words = part.map((each) => listWords(each));
    return words.some((each) => each !== undefined) ? words.map((each) => each ?? {}) : undefined;
  }
  if (typeof part !== 'object' || part === null) return undefined;
  const words = Object.entries(part)
    .filter(([name]) => name !== 'screen' && !isNoWord(name))
    .flatMap(([name, each]) => {
      const inside = listWords(each);
      return inside === undefined ? [] : [[name, inside] as const];
    });
  return words.length > 0 ? Object.fromEntries(words) : undefined;
}

function isProse(text: string): boolean {
  return readMarks(text).some(({ look }) => look === 'plain');
}

/** Where a part stands in a book. */
export function pathOf(part: BookPart): readonly string[] {
  switch (part) {
    case 'page':
    case 'recovery':
    case 'domain':
    case 'token':
      return [part];
    case 'iphone':
    case 'android':
    case 'windows':
    case 'mac':
    case 'linux':
    case 'chromebook':
    case 'watch':
    case 'program':
      return ['guides', part];
    default:
      return part.split('/');
  }
}

/** The words of all parts as the words of one book. */
export function joinParts(wordsOf: (part: BookPart) => WordTree): WordTree {
  return bookParts.reduce<WordTree>((book, part) => put(book, pathOf(part), wordsOf(part)), {});
}

function put(book: WordTree, [name, ...rest]: readonly string[], words: WordTree): WordTree {
  if (name === undefined) return words;
  const names = typeof book === 'string' || isList(book) ? {} : book;
  return { ...names, [name]: put(names[name] ?? {}, rest, words) };
}

function isList(words: WordTree): words is readonly WordTree[] {
  return Array.isArray(words);
}
