import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { first } from './en/first.ts';
import { fillNames, holdsOnlyNames, type MessageValues } from './fill-names.ts';
import type { formatMessage } from './format-message.ts';
import { localeOf } from './languages.ts';

/**
 * Every word of the window. Another language is another object of the same shape. It begins with the words of the first screen;
 * `loadLaterWords` brings the others.
 */
export const catalogue: i18n = createInstance();

/** How a message with plurals is said. The first words have none, and it comes with those that do. */
let formatWithPlurals: typeof formatMessage | undefined;

/** From now on messages with plurals can be said. */
export function learnPlurals(format: typeof formatMessage): void {
  formatWithPlurals = format;
}

/** Messages are read as everywhere else in Latchkey. */
const icu = {
  type: 'i18nFormat' as const,
  // A list of sentences is read one by one.
  handleAsObject: true,
  parse: (message: string, values: MessageValues, locale: string): string => {
    if (holdsOnlyNames(message)) return fillNames(message, values, locale);
    if (formatWithPlurals === undefined) throw new Error('No words with plurals have been fetched yet');
    return formatWithPlurals(message, values, locale);
  },
  // Plurals are inside a message and not in names of their own.
  addLookupKeys: (keys: string[]): string[] => keys,
};

void catalogue
  .use(initReactI18next)
  .use(icu)
  .init({
    lng: localeOf('en'),
    fallbackLng: 'en',
    defaultNS: 'common',
    // A copy, for others are put beside them.
    resources: { en: structuredClone(first) },
    // What stands there already is drawn again when its words come.
    react: { bindI18nStore: 'added' },
    // React escapes what it renders.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
