import { desktop as en } from './en/desktop.ts';
import type { WordsOf } from './lay-words.ts';
import type { Offered } from './speak.ts';
import { desktop as zhHans } from './zh-Hans/desktop.ts';

/** The languages in which Latchkey speaks through the system. */
export const desktopWords: Offered<WordsOf<typeof en>> = { en, 'zh-Hans': zhHans };
