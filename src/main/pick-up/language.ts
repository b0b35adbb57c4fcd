import { parseAccept } from 'hono/utils/accept';
import { de } from './words/de.ts';
import { en } from './words/en.ts';
import type { Words } from './words/words.ts';

/** The languages this page speaks; the first is for everybody else. */
export const languages = ['en', 'de'] as const;
export type Language = (typeof languages)[number];

/** A language we speak, and the visitor's own variant of it for times: `en-GB` reads 14:32, `en-US` 2:32 PM. */
export interface SpokenLanguage {
  readonly language: Language;
  readonly locale: string;
}

/** What to speak with somebody who sent this `Accept-Language` (RFC 9110 §12.5.4): the best liked that we know. */
export function chooseLanguage(acceptLanguage: string): SpokenLanguage {
  const liked = parseAccept(acceptLanguage)
    .filter(({ q }) => q > 0)
    .sort((a, b) => b.q - a.q);
  for (const { type } of liked) {
    const language = languages.find((known) => known === type.split('-')[0]?.toLowerCase());
    if (language) return { language, locale: isLocale(type) ? type : language };
  }
  return { language: languages[0], locale: languages[0] };
}

function isLocale(tag: string): boolean {
  try {
    return Intl.getCanonicalLocales(tag).length === 1;
  } catch {
    return false;
  }
}

export function wordsIn(language: Language): Words {
  return words[language];
}

const words: Readonly<Record<Language, Words>> = { en, de };
