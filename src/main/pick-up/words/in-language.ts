import type { Language } from '../language.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import type { Words } from './words.ts';

const spoken: Readonly<Record<Language, Words>> = { en, de };

export function wordsIn(language: Language): Words {
  return spoken[language];
}
