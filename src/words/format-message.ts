import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { IntlMessageFormat } from 'intl-messageformat';
import {
  fillNames,
  firstStrongIsolate,
  holdsOnlyNames,
  type MessageValues,
  popDirectionalIsolate,
} from './fill-names.ts';
import { directionOf } from './languages.ts';

/** Messages that were read already: reading one takes longer than filling it in. */
const read = new Map<string, IntlMessageFormat>();

/**
 * A message of the catalogue with its values, in ICU MessageFormat: `{name}`, and plurals as the language has them.
 * Marks such as `<b>` stay as they are.
 * @throws where it is no such message or a value is missing, which the tests of the words rule out
 */
export function formatMessage(message: string, values: MessageValues, locale: string): string {
  if (holdsOnlyNames(message)) return fillNames(message, values, locale);
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

const before = { type: TYPE.literal, value: firstStrongIsolate } as const;
const after = { type: TYPE.literal, value: popDirectionalIsolate } as const;

/** As `fillNames` does. */
function isolateValues(elements: readonly MessageFormatElement[]): MessageFormatElement[] {
  return elements.flatMap((element): MessageFormatElement[] => {
    switch (element.type) {
      case TYPE.argument:
        return [before, element, after];
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
