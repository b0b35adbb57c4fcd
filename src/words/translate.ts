import type { InterpolationMap } from 'i18next';
import { formatMessage } from './format-message.ts';
import { chooseLanguage, type Language, languages, localeOf } from './languages.ts';
import { layWords, type WordsOf, type WordTree } from './shape/lay-words.ts';

/** The name of a message: `refusals.noHome`. */
export type MessageKey<Words> = {
  [Name in keyof Words & string]: Words[Name] extends string ? Name : `${Name}.${MessageKey<Words[Name]>}`;
}[keyof Words & string];

type MessageOf<Words, Key extends string> = Key extends `${infer Name}.${infer Rest}`
  ? Name extends keyof Words
    ? MessageOf<Words[Name], Rest>
    : never
  : Key extends keyof Words
    ? Words[Key]
    : never;

/** What has to be given along with a message: nothing where it has nothing to fill in. */
type ValuesOf<Message> = Message extends `${string}{${string}` ? [values: InterpolationMap<Message>] : [];

type Say<Words> = <Key extends MessageKey<Words>>(
  key: Key,
  ...values: ValuesOf<MessageOf<Words, Key>>
) => string;

/** Says a message in one language. That it exists and gets its values is known when the program is compiled. */
export type Translate<Words> = Say<Words> & {
  /** For what else is written for the same reader. */
  readonly language: Language;
};

/** A part of the words. */
export interface WordsPart<English> {
  readonly english: English;
  /** A language is offered as soon as it stands here, and loaded when somebody wants it. */
  readonly others: Readonly<
    Partial<Record<Exclude<Language, 'en'>, () => Promise<WordsOf<English> & WordTree>>>
  >;
}

/** Says the messages of `words`, which are in this language. */
export function translateInto<Words>(words: Words, language: Language): Translate<Words> {
  const locale = localeOf(language);
  const say: Say<Words> = (key, ...[values]) => formatMessage(findMessage(words, key), { ...values }, locale);
  return Object.assign(say, { language });
}

/** The same in the language for somebody who would like these (BCP 47 tags, the most wished for first). */
export async function loadTranslate<English>(
  { english, others }: WordsPart<English>,
  wanted: readonly string[],
): Promise<Translate<English>> {
  const offered = languages.filter((language) => language === 'en' || others[language] !== undefined);
  const language = chooseLanguage(wanted, offered);
  const words = language === 'en' ? undefined : await others[language]?.();
  return translateInto(words === undefined ? english : layWords(english, words), language);
}

function findMessage(words: unknown, key: string): string {
  const found = key.split('.').reduce(wordsNamed, words);
  if (typeof found !== 'string') throw new RangeError(`There is no message ${key}`);
  return found;
}

function wordsNamed(words: unknown, name: string): unknown {
  return Object.entries(Object(words)).find(([each]) => each === name)?.[1];
}
