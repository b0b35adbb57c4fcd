import { Button, Typography } from '@mui/material';
import { useMutation } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { CallProblem } from '../../../components/call-problem.tsx';
import { Column } from '../../../components/column.tsx';
import { Notice } from '../../../components/problem-note.tsx';
import { StepScreen } from '../../../components/step-screen.tsx';
import { Waiting } from '../../../components/waiting.tsx';
import { useJourney } from '../../../journey/journey-context.tsx';
import { type Calls, useCalls } from '../../../program-access/program-context.tsx';
import { LaterButton } from './later-button.tsx';
import type { VisitProps } from './visit-props.ts';

/** In practice: Latchkey plays the device when asked, and sees it come in. */
export function PlayedVisit(props: VisitProps & { readonly open: string }) {
  const { t } = useTranslation('hand-over');
  const { id, name } = props.row.device;
  const calls = useCalls();
  const play = useMutation(calls.handOver.visit.play.mutationOptions());
  const outcome = play.data?.outcome;
  return (
    <StepScreen
      heading={t('visit.heading', { name })}
      lead={t('visit.practice.lead', { name })}
      back={{ label: t('visit.toGuide'), onPress: props.onGuide }}
      fact={t('visit.practice.fact')}
      primary={{
        label: t('visit.practice.play'),
        onPress: () => play.mutate({ deviceId: id }),
        state: play.isPending ? 'busy' : 'ready',
      }}
    >
      <Column>
        <CallProblem error={play.error} />
        {outcome && outcome !== 'opened' && <DidNotOpen outcome={outcome} />}
        <Waiting what={t('visit.practice.waiting', { name })} usually={t('visit.practice.usually')} />
        <LaterButton {...props} />
      </Column>
    </StepScreen>
  );
}

type Played = Awaited<ReturnType<Calls['handOver']['visit']['play']['call']>>['outcome'];

function DidNotOpen({ outcome }: { readonly outcome: Exclude<Played, 'opened'> }) {
  const { t } = useTranslation('hand-over');
  const { goTo } = useJourney();
  return (
    <div role="status">
      <Notice tone="watch" title={t(`visit.${outcome}.title`)}>
        <Typography variant="body2">{t(`visit.${outcome}.why`)}</Typography>
        <Typography variant="body2" sx={{ mt: 0.75 }}>
          {t(`visit.${outcome}.next`)}
        </Typography>
        {outcome === 'refused' && (
          <Button size="small" variant="outlined" onClick={() => goTo('check-locks')} sx={{ mt: 1.25 }}>
            {t('visit.toLocks')}
          </Button>
        )}
      </Notice>
    </div>
  );
}
