import type { MessageValues } from './fill-names.ts';
import { formatMessage } from './format-message.ts';
import { type Language, languages, localeOf } from './languages.ts';

/** One part of the words in every language in which it is written; in English each part is. */
export type Offered<Words> = { readonly en: Words } & Readonly<Partial<Record<Language, Words>>>;

/** The words of a part, as they are said to one reader. */
export interface Spoken<Words> {
  readonly language: Language;
  /** How dates, times and lists are written in it. */
  readonly locale: string;
  readonly words: Words;
  /** One of the messages with its values. */
  readonly say: (message: string, values: MessageValues) => string;
}

/** A part for somebody who reads this language: in English as long as nobody has written it in theirs. */
export function speak<Words>(offered: Offered<Words>, wanted: Language): Spoken<Words> {
  const language = offered[wanted] === undefined ? 'en' : wanted;
  const locale = localeOf(language);
  return {
    language,
    locale,
    words: offered[language] ?? offered.en,
    say: (message, values) => formatMessage(message, values, locale),
  };
}

/** In which languages a part is written. */
export function listOffered(offered: Offered<unknown>): readonly Language[] {
  return languages.filter((language) => offered[language] !== undefined);
}
