import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useCalls } from '../../program-access/program-context.tsx';
import { CannotNote } from './cannot-note.tsx';
import { useSettled } from './use-settled.ts';

/** Where a whole name of somebody else's is typed, such as one of DuckDNS's, it is told why it cannot serve. */
export function UnlessBorrowed(props: {
  readonly typed: string;
  readonly domain: string;
  readonly children: ReactNode;
}) {
  const { t } = useTranslation('domain');
  const typed = useSettled(props.typed, 350);
  const read = useQuery(useCalls().domain.read.queryOptions({ input: { typed } }));
  if (read.data?.state !== 'borrowed') return props.children;
  return <CannotNote read={read.data} instead={t('cannot.insteadHere', { domain: props.domain })} />;
}
