import { kits as en } from './en/kits.ts';
import type { WordsOf } from './lay-words.ts';
import type { Offered } from './speak.ts';
import { kits as zhHans } from './zh-Hans/kits.ts';

export type KitWords = WordsOf<typeof en>;

/** The languages in which the instructions beside a reverse proxy's files are written. */
export const kitWords: Offered<KitWords> = { en, 'zh-Hans': zhHans };
