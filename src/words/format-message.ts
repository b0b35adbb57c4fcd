import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import { directionOf } from './languages.ts';

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
  const format = read.get(key) ?? readMessage(message, locale);
  read.set(key, format);
  // The values are texts and numbers; with nothing else the result is one text.
  return String(format.format(values as Record<string, string>));
}

function readMessage(message: string, locale: string): IntlMessageFormat {
  const elements = parse(message, { ignoreTag: true });
  const isMirrored = directionOf(locale) === 'rtl';
  return new IntlMessageFormat(isMirrored ? isolateValues(elements) : elements, locale);
}

const firstStrongIsolate = { type: TYPE.literal, value: '\u2068' } as const;
const popDirectionalIsolate = { type: TYPE.literal, value: '\u2069' } as const;

/**
 * What is filled in keeps its own direction and does not disturb that of the sentence (UAX 9, explicit directional isolates):
 * `ha.linden.house` would otherwise change places with the full stop after it.
 */
function isolateValues(elements: readonly MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap((element): MessageFormatElement[] => {
    switch (element.type) {
      case TYPE.argument:
        return [firstStrongIsolate, element, popDirectionalIsolate];
      case TYPE.plural:
      case TYPE.select: {
        const options = Object.entries(element.options).map(([form, { value }]) => [
          form,
          { value: isolateValues(value) },
        ]);
        // Only the values have changed, and `fromEntries` forgets what they were.
        return [{ ...element, options: Object.fromEntries(options) } as typeof element];
      }
      default:
        return [element];
    }
  });
}
