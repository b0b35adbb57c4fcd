import { Box, Button, Link, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { Trans, useTranslation } from 'react-i18next';
import { CallProblem } from '../../components/call-problem.tsx';
import { Fold } from '../../components/fold.tsx';
import { Point, PointList, Points } from '../../components/points.tsx';
import { Notice } from '../../components/problem-note.tsx';
import type { PrimaryAction } from '../../components/screen-actions.ts';
import { useJourney } from '../../journey/journey-context.tsx';
import { KeepSheet } from '../../papers/keep-sheet.tsx';
import { RemindMe } from '../../papers/remind-me.tsx';
import { useCalls } from '../../program-access/program-context.tsx';
import { MomentScreen } from '../moment-screen.tsx';
import { classifyHandOver, type KeyRow } from './keys/key-rows.ts';

/** The end of the way: what to do now, and what stays possible. */
export function DoneScreen(props: {
  readonly rows: readonly KeyRow[];
  readonly onKeys: () => void;
  readonly onHome: () => void;
}) {
  const { t } = useTranslation('hand-over');
  const { journey } = useJourney();
  const calls = useCalls();
  const begin = useMutation(calls.journey.begin.mutationOptions());
  const practice = journey.mode === 'practice';
  const left = props.rows.length - classifyHandOver(props.rows);
  const real: PrimaryAction = {
    label: t('done.real'),
    onPress: () => begin.mutate({ mode: 'real' }),
    state: begin.isPending ? 'busy' : 'ready',
  };
  return (
    <MomentScreen
      heading={t(practice ? 'done.practice.heading' : 'done.heading')}
      lead={practice ? t('done.practice.lead') : t('done.lead', { count: props.rows.length })}
      back={{ label: t('done.keys'), onPress: props.onKeys }}
      fact={t('done.fact')}
      primary={practice ? real : { label: t('done.home'), onPress: props.onHome }}
    >
      <Box sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 3.5 }}>
        <CallProblem error={begin.error} />
        {left > 0 && !practice && <Notice tone="watch" title={t('done.left', { count: left })} />}
        {!practice && <ToKeep />}
        {!practice && <DoNow address={journey.answers.address ?? ''} />}
        <StaysPossible />
        {practice && <ToPracticeHome onPress={props.onHome} />}
      </Box>
    </MomentScreen>
  );
}

/** For the days to come: the way back in on paper, and when the keys end. */
function ToKeep() {
  const { t } = useTranslation('hand-over');
  return (
    <Box component="section" sx={{ display: 'grid', gridTemplateColumns: 'minmax(0, 1fr)', gap: 1.25 }}>
      <Typography variant="h2" sx={{ fontSize: '1.15rem' }}>
        {t('done.keep')}
      </Typography>
      <KeepSheet />
      <RemindMe after="setup" />
    </Box>
  );
}

function DoNow({ address }: { readonly address: string }) {
  const { t } = useTranslation('hand-over');
  const page = <Link href={`https://${address}`} target="_blank" rel="noopener noreferrer" />;
  return (
    <Points title={t('done.next')}>
      <Point icon="globe">
        <Trans t={t} i18nKey="done.open" values={{ address }} components={{ page }} />
      </Point>
      <Point icon="iphone">{t('done.away')}</Point>
      <Point icon="file">{t('done.delete')}</Point>
      <Point icon="shield">{t('done.ports')}</Point>
    </Points>
  );
}

function StaysPossible() {
  const { t } = useTranslation('hand-over');
  return (
    <Fold title={t('done.later')}>
      <PointList>
        <Point icon="plus">{t('done.add')}</Point>
        <Point icon="key">{t('done.lost')}</Point>
        <Point icon="lock">{t('done.again')}</Point>
      </PointList>
    </Fold>
  );
}

function ToPracticeHome({ onPress }: { readonly onPress: () => void }) {
  const { t } = useTranslation('hand-over');
  return (
    <div>
      <Button onClick={onPress} sx={{ ml: -1.5 }}>
        {t('done.practiceHome')}
      </Button>
    </div>
  );
}
