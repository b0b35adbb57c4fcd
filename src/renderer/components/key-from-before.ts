import { useTranslation } from 'react-i18next';
import { isNameless } from '../../contract/hand-made.ts';
import { writeDate } from './moments.ts';

/** A certificate that somebody made by hand, as far as anything is known of it. */
interface KeyFromBefore {
  readonly name: string | null;
  readonly expiresOn?: string | undefined;
}

/** How a key that was made by hand is called within a sentence: one without a name by its last day. */
export function useKeyFromBefore(): (key: KeyFromBefore) => string {
  const { t } = useTranslation('hand-made');
  const formatDay = useLastDay();
  return ({ name, expiresOn }) => {
    if (name !== null && !isNameless(name)) return name;
    const when = formatDay(expiresOn);
    return when === undefined ? t('key.inside') : t('key.insideEnds', { when });
  };
}

/** Writes the last day of a key; `undefined` where it is not known. */
export function useLastDay(): (expiresOn: string | undefined) => string | undefined {
  const { i18n } = useTranslation();
  return (expiresOn) => {
    const day = new Date(expiresOn ?? Number.NaN);
    return Number.isNaN(day.getTime())
      ? undefined
      : writeDate(day, i18n.language, { dateStyle: 'long', timeZone: 'UTC' });
  };
}
