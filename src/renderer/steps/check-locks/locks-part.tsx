import { useTranslation } from 'react-i18next';
import type { Check } from '../../../contract/check.ts';
import { Column } from '../../components/column.tsx';
import { PartRow } from '../build/part-row.tsx';
import { LockList } from './lock-list.tsx';

/** The locks that hold, of all that were tried, each of them behind it. */
export function LocksPart(props: { readonly locks: readonly Check[]; readonly tried: number }) {
  const { t } = useTranslation('check-locks');
  const { locks, tried } = props;
  const withKeys = locks.some(({ kind }) => kind === 'device-key');
  if (locks.length < tried) {
    const title = t('passed.some', { held: locks.length, count: tried });
    return <PartRow state="done" title={title} all={<LockList checks={locks} />} />;
  }
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
