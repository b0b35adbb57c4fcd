import { useTranslation } from 'react-i18next';
import type { AddressLook } from '../../../contract/address.ts';

type Taken = Extract<AddressLook, { state: 'taken' }>;

/** Where a taken name leads, in words that its owner knows: a private path by its name, anything else as it stands there. */
export function usePointsTo({ record, tunnel }: Pick<Taken, 'record' | 'tunnel'>): Taken['record'] {
  const { t } = useTranslation('choose-address');
  return tunnel === null ? record : { ...record, content: t('privatePath', { tunnel }) };
}
