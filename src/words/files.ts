import { files as en } from './en/files.ts';
import type { WordsOf } from './lay-words.ts';
import type { Offered } from './speak.ts';
import { files as zhHans } from './zh-Hans/files.ts';

export type FileWords = WordsOf<typeof en>;

/** The languages in which files for people are written. */
export const fileWords: Offered<FileWords> = { en, 'zh-Hans': zhHans };
