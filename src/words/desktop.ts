import { desktop as de } from './de/desktop.ts';
import { desktop as en } from './en/desktop.ts';
import { desktop as es } from './es/desktop.ts';
import { desktop as fr } from './fr/desktop.ts';
import { desktop as nl } from './nl/desktop.ts';
import { desktop as pl } from './pl/desktop.ts';
import { desktop as ptBR } from './pt-BR/desktop.ts';
import type { WordsOf } from './shape/lay-words.ts';
import type { Offered } from './speak.ts';
import { desktop as zhHans } from './zh-Hans/desktop.ts';

/** The languages in which Latchkey speaks through the system. */
export const desktopWords: Offered<WordsOf<typeof en>> = {
  en,
  es,
  nl,
  de,
  fr,
  pl,
  'pt-BR': ptBR,
  'zh-Hans': zhHans,
};
