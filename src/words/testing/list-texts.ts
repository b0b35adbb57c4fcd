import type { WordTree } from '../shape/lay-words.ts';

/** A text, and where it stands: `welcome.heading`. */
export interface PlacedText {
  readonly key: string;
  readonly text: string;
}

/** Every text of some words, in their order. */
export function listTexts(words: WordTree, key = ''): readonly PlacedText[] {
  if (typeof words === 'string') return [{ key, text: words }];
  return Object.entries(words).flatMap(([name, each]: [string, WordTree]) =>
    listTexts(each, key === '' ? name : `${key}.${name}`),
  );
}
