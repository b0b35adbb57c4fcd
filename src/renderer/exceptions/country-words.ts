import { useTranslation } from 'react-i18next';
import type { Countries } from '../../contract/exception.ts';
import { countryNamer } from './country-names.ts';

/** From where visits may come, and whether keys keep to that: a sentence each. */
export function useCountryWords(): (countries: Countries) => {
  readonly places: string;
  readonly keys: string;
} {
  const { t, i18n } = useTranslation('exceptions');
  const list = new Intl.ListFormat(i18n.language, { type: 'conjunction' });
  const nameOf = countryNamer(i18n.language);
  return ({ allowed, keys }) => ({
    places: t('countries.some', { places: list.format(allowed.map(nameOf)) }),
    keys: t(keys === 'from-anywhere' ? 'countries.keysEverywhere' : 'countries.keysThere'),
  });
}
