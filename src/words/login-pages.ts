import { loginPages as de } from './de/login-pages.ts';
import { loginPages as en } from './en/login-pages.ts';
import { loginPages as es } from './es/login-pages.ts';
import { loginPages as fr } from './fr/login-pages.ts';
import { loginPages as nl } from './nl/login-pages.ts';
import { loginPages as pl } from './pl/login-pages.ts';
import { loginPages as ptBR } from './pt-BR/login-pages.ts';
import type { WordsOf } from './shape/lay-words.ts';
import type { Offered } from './speak.ts';
import { loginPages as zhHans } from './zh-Hans/login-pages.ts';

/** The languages in which the pages after the login at Home Assistant are written. */
export const loginPageWords: Offered<WordsOf<typeof en>> = {
  en,
  es,
  nl,
  de,
  fr,
  pl,
  'pt-BR': ptBR,
  'zh-Hans': zhHans,
};
