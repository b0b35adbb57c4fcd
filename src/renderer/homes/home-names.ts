import { useTranslation } from 'react-i18next';
import type { HomeProgress, KeptHome } from '../../contract/homes.ts';
import { writeDate } from '../components/moments.ts';

/** What a home is called: its address, and before it has one, the domain that it is to be in. */
export function useHomeName(): (home: Pick<KeptHome, 'address' | 'domain' | 'progress'>) => string {
  const { t } = useTranslation('homes');
  return ({ address, domain, progress }) => {
    if (progress.kind === 'unreadable') return t('unreadable');
    return address ?? (domain === null ? t('unnamed') : t('unnamedIn', { domain }));
  };
}

/** How far a home is by what was written down: a day, never a verdict about now. */
export function useHomeProgress(): (progress: HomeProgress) => string {
  const { t, i18n } = useTranslation('homes');
  return (progress) => {
    switch (progress.kind) {
      case 'unreadable':
      case 'not-begun':
        return t(`progress.${progress.kind}`);
      case 'setting-up':
        return t('progress.setting-up', { step: progress.step, steps: progress.steps });
      case 'set-up':
        return progress.checked === null
          ? t('progress.unchecked')
          : t('progress.checked', { when: formatDay(progress.checked, i18n.language) });
    }
  };
}

function formatDay(moment: string, language: string): string {
  return writeDate(moment, language, { dateStyle: 'long' });
}
