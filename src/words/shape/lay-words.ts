/** Texts in the shape of what they belong to: what is no text there has no place here, and an entry of a list without one is `{}`. */
export type WordTree = string | { readonly [key: string]: WordTree } | readonly WordTree[];

/** The words of another language for it: the same names, other texts. */
export type WordsOf<English> = English extends string
  ? string
  : { readonly [Key in keyof English]: WordsOf<English[Key]> };

/**
 * The same in another language: each text stands where the English one stood. What has no other text stays as it is.
 * @param words what `listWords` of the English finds, and nothing else; the tests see to it
 */
export function layWords<English>(english: English, words: WordTree): English {
  // Nothing but texts is exchanged, each for another one.
  return lay(english, words) as English;
}

function lay(english: unknown, words: WordTree | undefined): unknown {
  if (words === undefined) return english;
  if (typeof english === 'string') return typeof words === 'string' ? words : english;
  if (Array.isArray(english)) return english.map((each, nth) => lay(each, at(words, nth)));
  if (typeof english !== 'object' || english === null) return english;
  return Object.fromEntries(Object.entries(english).map(([key, each]) => [key, lay(each, at(words, key))]));
}

function at(words: WordTree, key: string | number): WordTree | undefined {
  if (typeof words === 'string') return undefined;
  return Object.entries(words).find(([name]) => name === String(key))?.[1];
}
