import type { WordsOf } from '../shape/lay-words.ts';
import type { en } from './en.ts';

/** Every word of the window in one language, as `en/en.ts` has them. */
export type WindowWords = WordsOf<typeof en>;
