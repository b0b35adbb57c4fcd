import { changeTexts } from './change-texts.ts';
import type { PseudoLanguage } from './languages.ts';
import { layWords, type WordTree } from './shape/lay-words.ts';

/** English words made strange, as the pseudo-language has them: what is not strange on the screen came from no catalogue. */
export function makePseudoWords<English extends WordTree>(
  english: English,
  language: PseudoLanguage,
): English {
  return layWords(english, strange(english, changes[language]));
}

const changes: Readonly<Record<PseudoLanguage, (text: string) => string>> = {
  'en-XA': lengthen,
  'ar-XB': turn,
};

function strange(words: WordTree, change: (text: string) => string): WordTree {
  if (typeof words === 'string') return changeTexts(words, change);
  if (isList(words)) return words.map((each) => strange(each, change));
  return Object.fromEntries(Object.entries(words).map(([key, each]) => [key, strange(each, change)]));
}

/** `Array.isArray` alone does not tell a readonly list from the rest. */
function isList(words: Exclude<WordTree, string>): words is readonly WordTree[] {
  return Array.isArray(words);
}

const accented: Readonly<Record<string, string>> = { a: 'á', e: 'é', i: 'í', o: 'ó', u: 'ú', y: 'ý' };

/** Each vowel accented and twice: words grow by two fifths, and none can be broken where the English one could not. */
function lengthen(text: string): string {
  return text.replaceAll(/[aeiouy]/gi, (vowel) => {
    const small = accented[vowel.toLowerCase()] ?? vowel;
    return (vowel === vowel.toLowerCase() ? small : small.toUpperCase()) + small;
  });
}

/** Each word written from right to left, as its letters are in a language that is (U+202E, and U+202C after it). */
function turn(text: string): string {
  return text.replaceAll(/[\p{L}\p{N}]+/gu, '\u202e$&\u202c');
}
