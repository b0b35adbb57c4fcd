import { useTranslation } from 'react-i18next';
import type { Check } from '../../../contract/check.ts';
import { Column } from '../../components/column.tsx';
import { PartRow } from '../build/part-row.tsx';
import { LockList } from './lock-list.tsx';

/** Every lock that was tried and holds, each of them behind it. */
export function LocksPart({ locks }: { readonly locks: readonly Check[] }) {
  const { t } = useTranslation('check-locks');
  const withKeys = locks.some(({ kind }) => kind === 'device-key');
  return (
    <PartRow
      state="done"
      title={t('passed.count', { count: locks.length })}
      detail={t(withKeys ? 'passed.tried' : 'passed.triedWithoutKeys')}
      all={
        <Column gap={2}>
          <LockList checks={locks} />
        </Column>
      }
    />
  );
}
