import { files as de } from './de/files.ts';
import { files as en } from './en/files.ts';
import { files as es } from './es/files.ts';
import { files as fr } from './fr/files.ts';
import { files as nl } from './nl/files.ts';
import { files as pl } from './pl/files.ts';
import { files as ptBR } from './pt-BR/files.ts';
import type { WordsOf } from './shape/lay-words.ts';
import type { Offered } from './speak.ts';
import { files as zhHans } from './zh-Hans/files.ts';

export type FileWords = WordsOf<typeof en>;

/** The languages in which files for people are written. */
export const fileWords: Offered<FileWords> = { en, es, nl, de, fr, pl, 'pt-BR': ptBR, 'zh-Hans': zhHans };
