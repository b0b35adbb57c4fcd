import { useTranslation } from 'react-i18next';
import type { OpenTo } from '../../../contract/setup.ts';
import { devicesThatOpen } from '../../../contract/who-opens.ts';
import { useJourney } from '../../journey/journey-context.tsx';

export interface Openers {
  readonly kind: 'everybody' | 'some' | 'nobody';
  readonly words: string;
}

/** Whose keys open an address, as one sentence. A key that is switched off opens nothing and is not named. */
export function useOpenersInWords(openTo: OpenTo): Openers {
  const { t, i18n } = useTranslation('addresses');
  const { devices = [] } = useJourney().journey.answers;
  if (openTo === 'every-device') return { kind: 'everybody', words: t('opensFor.everybody') };
  const names = devicesThatOpen(openTo, devices).map(({ name }) => name);
  if (names.length === 0) return { kind: 'nobody', words: t('opensFor.nobody') };
  const list = new Intl.ListFormat(i18n.language).format(names);
  return { kind: 'some', words: t('opensFor.some', { names: list }) };
}
