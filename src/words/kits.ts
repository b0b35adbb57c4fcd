import { kits as de } from './de/kits.ts';
import { kits as en } from './en/kits.ts';
import { kits as es } from './es/kits.ts';
import { kits as fr } from './fr/kits.ts';
import { kits as nl } from './nl/kits.ts';
import { kits as pl } from './pl/kits.ts';
import { kits as ptBR } from './pt-BR/kits.ts';
import type { WordsOf } from './shape/lay-words.ts';
import type { Offered } from './speak.ts';
import { kits as zhHans } from './zh-Hans/kits.ts';

export type KitWords = WordsOf<typeof en>;

/** The languages in which the instructions beside a reverse proxy's files are written. */
export const kitWords: Offered<KitWords> = { en, es, nl, de, fr, pl, 'pt-BR': ptBR, 'zh-Hans': zhHans };
