import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { first } from './en/first.ts';
import { formatMessage, type MessageValues } from './format-message.ts';
import { localeOf } from './languages.ts';

/**
 * Every word of the window. Another language is another object of the same shape. It begins with the words of the first screen;
 * `loadLaterWords` brings the others.
 */
export const catalogue: i18n = createInstance();

/** Messages are read as everywhere else in Latchkey. */
const icu = {
  type: 'i18nFormat' as const,
  parse: (message: string, values: MessageValues, locale: string): string =>
    formatMessage(message, values, locale),
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
    resources: { en: first },
    // What stands there already is drawn again when its words come.
    react: { bindI18nStore: 'added' },
    // React escapes what it renders.
    interpolation: { escapeValue: false },
    initAsync: false,
  });
