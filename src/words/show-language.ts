import { catalogue, learnPlurals } from './catalogue.ts';
import { localeOf, type ShownLanguage } from './languages.ts';
import { loadWindowWords } from './window.ts';

/**
 * From now on the window speaks it. Its words are loaded first, so that no screen is in two languages.
 * @throws where they cannot be loaded; then everything is as it was
 */
export async function showLanguage(language: ShownLanguage, load = loadWindowWords): Promise<void> {
  const locale = localeOf(language);
  if (language !== 'en') {
    const [words, { formatMessage }] = await Promise.all([load(language), import('./format-message.ts')]);
    learnPlurals(formatMessage);
    for (const [part, texts] of Object.entries(words)) catalogue.addResourceBundle(locale, part, texts);
  }
  await catalogue.changeLanguage(locale);
}
