import { useTranslation } from 'react-i18next';
import type { ConnectorApp } from '../../../contract/home.ts';
import { oneAfterAnother } from '../../components/one-after-another.ts';

/** Which private path of somebody else an app runs, and for which addresses, as far as that is known. */
export function useOthersPath(app: ConnectorApp | undefined): string {
  const { t, i18n } = useTranslation('home-assistant');
  const others = app?.others;
  if (!others) return t('found.others.unnamed');
  const named = t('found.others.named', { name: others.name });
  if (others.addresses.length === 0) return named;
  const addresses = new Intl.ListFormat(i18n.language).format(others.addresses);
  return oneAfterAnother(named, t('found.others.leads', { addresses }));
}
