import { pickUp as de } from './de/pick-up.ts';
import { pickUp as en } from './en/pick-up.ts';
import { pickUp as es } from './es/pick-up.ts';
import { pickUp as fr } from './fr/pick-up.ts';
import { pickUp as nl } from './nl/pick-up.ts';
import { pickUp as pl } from './pl/pick-up.ts';
import { pickUp as ptBR } from './pt-BR/pick-up.ts';
import type { WordsOf } from './shape/lay-words.ts';
import type { Offered } from './speak.ts';
import { pickUp as zhHans } from './zh-Hans/pick-up.ts';

/** Everything that the page can say from which a phone fetches its key. */
export type PickUpWords = WordsOf<typeof en>;

/** The languages in which that page is written. */
export const pickUpWords: Offered<PickUpWords> = { en, de, es, nl, fr, pl, 'pt-BR': ptBR, 'zh-Hans': zhHans };
