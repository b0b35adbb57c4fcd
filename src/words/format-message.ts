import { IntlMessageFormat } from 'intl-messageformat';

/** What is put into a message where it says `{name}`. */
export type MessageValues = Readonly<Record<string, unknown>>;

/** Messages that were read already: reading one takes longer than filling it in. */
const read = new Map<string, IntlMessageFormat>();

/**
 * A message of the catalogue with its values, in ICU MessageFormat: `{name}`, and plurals as the language has them.
 * Marks such as `<b>` stay as they are.
 * @throws where it is no such message or a value is missing, which the tests of the words rule out
 */
export function formatMessage(message: string, values: MessageValues, locale: string): string {
  if (!message.includes('{')) return message;
  const key = `${locale} ${message}`;
  const format = read.get(key) ?? new IntlMessageFormat(message, locale, undefined, { ignoreTag: true });
  read.set(key, format);
  // The values are texts and numbers; with nothing else the result is one text.
  return String(format.format(values as Record<string, string>));
}
