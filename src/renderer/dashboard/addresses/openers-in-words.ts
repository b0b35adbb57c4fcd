import { useTranslation } from 'react-i18next';
import type { OpenTo } from '../../../contract/setup.ts';
import { devicesThatOpen } from '../../../contract/who-opens.ts';
import { useJourney } from '../../journey/journey-context.tsx';

/** Whose keys open an address, as one sentence. A key that is switched off opens nothing and is not named. */
export function useOpenersInWords(openTo: OpenTo): string {
  const { t, i18n } = useTranslation('addresses');
  const { devices = [] } = useJourney().journey.answers;
  if (openTo === 'every-device') return t('opensFor.everybody');
  const names = devicesThatOpen(openTo, devices).map(({ name }) => name);
  if (names.length === 0) return t('opensFor.nobody');
  return t('opensFor.some', { names: new Intl.ListFormat(i18n.language).format(names) });
}
