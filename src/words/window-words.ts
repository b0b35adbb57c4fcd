import type { en } from './en/en.ts';
import type { WordsOf } from './lay-words.ts';

/** Every word of the window in one language, as `en/en.ts` has them. */
export type WindowWords = WordsOf<typeof en>;
