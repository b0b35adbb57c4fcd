import { Box } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CallProblem } from '../components/call-problem.tsx';
import { cardColumns } from '../components/card-columns.ts';
import { ChoiceCard } from '../components/choice-card.tsx';
import { Fold } from '../components/fold.tsx';
import { useRequestedRoom } from '../exceptions/requested-room.ts';
import { AnotherHome } from '../homes/another-home.tsx';
import { useJourney } from '../journey/journey-context.tsx';
import { useCalls } from '../program-access/program-context.tsx';
import { useGoToPlan } from '../steps/build/go-to-plan.ts';
import { useGoToCallOut } from '../steps/connect-home/call-out/requested-call-out.ts';
import type { DashboardView } from './dashboard-view.ts';
import { SectionTitle } from './section-title.tsx';

/** What is wanted now and then. */
export function Actions(props: { readonly onOpen: (view: DashboardView) => void }) {
  const { t } = useTranslation('home');
  const { journey, goTo } = useJourney();
  const calls = useCalls();
  const begin = useMutation(calls.journey.begin.mutationOptions());
  const [, request] = useRequestedRoom();
  const words = useActionWords();
  const openRoom = (): void => {
    request('from-home');
    goTo('build');
  };
  return (
    <section>
      <SectionTitle>{t('actions')}</SectionTitle>
      <CallProblem error={begin.error} sx={{ mb: 1.5 }} />
      <Box sx={cards}>
        <ChoiceCard icon="eye" {...words('look')} onPress={() => props.onOpen({ at: 'changes' })} />
        <ChoiceCard icon="key" {...words('change')} onPress={() => goTo('devices')} />
        <ChoiceCard icon="hook" {...words('without')} onPress={openRoom} />
        {journey.mode === 'practice' && (
          <ChoiceCard icon="home" {...words('real')} onPress={() => begin.mutate({ mode: 'real' })} />
        )}
      </Box>
    </section>
  );
}

/** What is wanted once in years, folded. The one that cannot be had back stands apart, at the end. */
export function RareActions(props: { readonly onOpen: (view: DashboardView) => void }) {
  const { t } = useTranslation(['home', 'without-tunnel']);
  const { journey, goTo } = useJourney();
  const words = useActionWords();
  const toCallOut = useGoToCallOut('from-home');
  const toSettings = useGoToPlan('open');
  return (
    <Fold title={t('rarely')}>
      <Box sx={{ ...cards, color: 'text.primary' }}>
        <ChoiceCard icon="globe" {...words('addresses')} onPress={() => props.onOpen({ at: 'addresses' })} />
        <ChoiceCard icon="globe" {...words('move')} onPress={() => goTo('choose-address')} />
        <ChoiceCard icon="shield" {...words('settings')} onPress={toSettings} />
        {journey.answers.reach?.by === 'public-address' ? (
          <ChoiceCard
            icon="path"
            title={t('without-tunnel:stands.proxy.title')}
            detail={t('without-tunnel:stands.proxy.detail')}
            onPress={() => goTo('connect-home')}
          />
        ) : (
          <>
            <ChoiceCard icon="path" {...words('tunnel')} onPress={() => props.onOpen({ at: 'new-path' })} />
            <ChoiceCard icon="path" {...words('call-out')} onPress={toCallOut} />
          </>
        )}
        <AnotherHome />
      </Box>
      <Box sx={{ mt: 2.5, pt: 2.5, borderTop: 1, borderColor: 'divider', color: 'text.primary' }}>
        <ChoiceCard icon="trash" {...words('remove')} onPress={() => props.onOpen({ at: 'removal' })} />
      </Box>
    </Fold>
  );
}

type Action =
  | 'addresses'
  | 'look'
  | 'change'
  | 'without'
  | 'move'
  | 'settings'
  | 'tunnel'
  | 'call-out'
  | 'real'
  | 'remove';

function useActionWords() {
  const { t } = useTranslation('home');
  return (action: Action) => ({ title: t(`${action}.title`), detail: t(`${action}.detail`) });
}

const cards = {
  display: 'grid',
  gap: 1.25,
  gridTemplateColumns: cardColumns,
} as const;
