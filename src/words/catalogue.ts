import { createInstance, type i18n } from 'i18next';
import { initReactI18next } from 'react-i18next';
import { en } from './en/en.ts';

/** Every word of the window. Another language is another object of the same shape. */
export const catalogue: i18n = createInstance();

void catalogue.use(initReactI18next).init({
  // The words are those of `en`. Dates, times and lists are written as in Britain, as the words are.
  lng: 'en-GB',
  fallbackLng: 'en',
  defaultNS: 'common',
  resources: { en },
  // React escapes what it renders.
  interpolation: { escapeValue: false },
  initAsync: false,
});
