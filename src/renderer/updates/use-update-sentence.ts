import { useTranslation } from 'react-i18next';
import type { Updates } from '../../contract/updates.ts';
import { formatMoment } from '../components/moments.ts';

/** Where Latchkey stands with newer versions of itself, in one sentence or two. */
export function useUpdateSentence(updates: Updates): string {
  const { t, i18n } = useTranslation('updates');
  switch (updates.kind) {
    case 'not-here':
      return t(`notHere.${updates.why}`);
    case 'asked':
      return t('state.asked');
    case 'off':
      return t('state.off');
    case 'looking':
      return t('state.looking');
    case 'nothing-new':
      return t('state.nothing-new', { when: formatMoment(updates.lookedAt, i18n.language) });
    case 'found':
      return t('state.found', { version: updates.release.version });
    case 'downloading':
      return t('state.downloading', { version: updates.release.version, percent: `${updates.percent}` });
    case 'ready':
      return t(`state.ready.${updates.putInPlace}`, { version: updates.release.version });
    case 'refused':
      return t('refused.stays');
    case 'failed':
      return t(`failed.${updates.code}`);
  }
}
