import { Typography } from '@mui/material';
import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Column } from '../../../components/column.tsx';
import { ProblemNote } from '../../../components/problem-note.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useJourney } from '../../../journey/journey-context.tsx';
import { useCalls } from '../../../program-access/program-context.tsx';
import { toProblem } from '../../../program-access/to-problem.ts';
import { Files } from './files.tsx';
import { FollowAddress } from './follow-address.tsx';
import { ProxyPlace } from './proxy-place.tsx';
import { RouterLines } from './router-lines.tsx';

/** Everything that is to be set up at home, in the order in which it has to be: the proxy first, the port after it. */
export function SetUp() {
  const { t } = useTranslation(['without-tunnel', 'common']);
  const calls = useCalls();
  const { proxyAt } = useJourney().journey.answers;
  const kit = useQuery(calls.origin.kit.queryOptions({ gcTime: 0 }));
  if (kit.isPending) {
    return <Waiting what={t('connect.steps.asking')} usually={t('choose.look.usually')} />;
  }
  if (kit.error) {
    const retry = { label: t('common:retry'), onPress: () => void kit.refetch() };
    return <ProblemNote problem={toProblem(kit.error)} action={retry} />;
  }
  return (
    <Column gap={3.5}>
      <Part title={t('connect.steps.where.title')}>
        <ProxyPlace proposed={proxyAt ?? kit.data.proxyAt ?? ''} onPlaced={() => void kit.refetch()} />
      </Part>
      <Part title={t('connect.steps.files.title')}>
        <Files />
      </Part>
      <Part title={t('connect.steps.router.title')}>
        <RouterLines kit={kit.data} />
      </Part>
      <Part title={t('connect.steps.follow.title')}>
        <FollowAddress kit={kit.data} />
      </Part>
    </Column>
  );
}

function Part(props: { readonly title: string; readonly children: ReactNode }) {
  return (
    <section>
      <Typography variant="h2" sx={{ fontSize: '1.15rem', mb: 1 }}>
        {props.title}
      </Typography>
      {props.children}
    </section>
  );
}
