import { useTranslation } from 'react-i18next';
import { wayOf } from '../../../contract/journey.ts';
import { useJourney } from '../../journey/journey-context.tsx';
import type { KeyChange, KeyLife } from './key-life.ts';

/** What becomes of a key, and when: with the next build, or where the home has its own proxy with the next kit. */
export function useKeyWords() {
  const { t } = useTranslation('devices');
  const own = wayOf(useJourney().journey.answers) === 'own-proxy';
  return {
    life: (life: KeyLife): string => (own ? t(`ownProxy.life.${life}`) : t(`life.${life}`)),
    detail: (change: KeyChange): string =>
      own && change === 'switch-off' ? t('ownProxy.switchOff') : t(`key.${change}.detail`),
    fact: own ? t('ownProxy.fact') : t('key.fact'),
    factLater: own ? t('ownProxy.fact') : t('factLater'),
    technical: own ? t('ownProxy.technical') : t('technical'),
    technicalWhy: own ? t('ownProxy.technicalWhy') : t('technicalWhy'),
    removedKey: (name: string): string =>
      own ? t('ownProxy.removedKey', { name }) : t('removedKey', { name }),
  };
}
