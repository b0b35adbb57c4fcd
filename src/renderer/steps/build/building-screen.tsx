import { Box, LinearProgress, Typography } from '@mui/material';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Problem } from '../../../contract/problem.ts';
import type { Progress, ProgressStep } from '../../../contract/progress.ts';
import { hidden } from '../../components/hidden.ts';
import { Notice, ProblemNote } from '../../components/problem-note.tsx';
import { StepScreen, type StepScreenProps } from '../../components/step-screen.tsx';
import { useAfter, Waiting } from '../../components/waiting.tsx';
import { needsLogin } from '../../login/needs-login.ts';
import { BuildRows } from './build-rows.tsx';
import { countOver, fullness } from './groups.ts';
import { isInHome } from './home-changes.ts';
import type { Work } from './plan-kind.ts';
import { Sent } from './sent.tsx';
import { StopDialog } from './stop-dialog.tsx';

/** The build while it runs, while it is taken away again, or where it stopped. */
export function BuildingScreen(props: {
  readonly face: 'building' | 'undoing' | 'failed' | 'undoFailed';
  readonly work: Work;
  readonly progress: Progress;
  readonly onStop: () => void;
  readonly onTryAgain: () => void;
  readonly onLookAtPlan: () => void;
  readonly trying: 'trying' | 'still';
  /** Why a call of the screen did not work; the build's own problem is in `progress`. */
  readonly problem: Problem | undefined;
  readonly onLogIn: () => void;
}) {
  const { t } = useTranslation(['build', 'common']);
  const { face, work, progress } = props;
  const [dialog, setDialog] = useState<'closed' | 'open'>('closed');
  const stopped = face === 'failed' || face === 'undoFailed';
  const direction = face === 'building' || face === 'failed' ? 'build' : 'undo';
  const problem = props.problem ?? (stopped ? progress.problem : null);
  return (
    <>
      <StepScreen heading={t(`at.${work}.${face}.heading`)} lead={t(`at.${work}.${face}.lead`)} {...foot()}>
        {problem && (
          <Box sx={{ mb: 2.5 }}>
            <ProblemNote
              problem={problem}
              {...(needsLogin(problem)
                ? { action: { label: t('homeLeft.logIn'), onPress: props.onLogIn } }
                : {})}
            />
          </Box>
        )}
        <ProgressBar steps={progress.steps} direction={direction} />
        {progress.steps.length === 0 ? (
          !stopped && (
            <Waiting
              what={t(direction === 'build' ? 'building.looking' : 'undoing.looking')}
              usually={t('building.usually')}
            />
          )
        ) : (
          <BuildRows steps={progress.steps} build={stopped ? 'stopped' : 'goes-on'} direction={direction} />
        )}
        {!stopped && <SlowNote waitingUntil={progress.waitingUntil} steps={progress.steps} />}
        {progress.steps.length > 0 && (
          <Box sx={{ mt: 2 }}>
            <Sent changes={progress.steps.map((step) => step.change)} />
          </Box>
        )}
      </StepScreen>
      <StopDialog
        state={dialog === 'open' && direction === 'build' ? 'open' : 'closed'}
        steps={progress.steps}
        work={work}
        keep={face === 'failed' ? t('dialog.leave') : t(`dialog.keep.${work}`)}
        onKeep={() => setDialog('closed')}
        onStop={() => {
          setDialog('closed');
          props.onStop();
        }}
      />
    </>
  );

  function foot(): Pick<StepScreenProps, 'back' | 'primary' | 'fact'> {
    const stop = { label: t('building.stop'), onPress: () => setDialog('open') };
    const count = progress.steps.length;
    const done = countOver(progress.steps);
    switch (face) {
      case 'building':
        return {
          back: stop,
          primary: { label: t('common:continue'), onPress: () => undefined, state: 'off' },
          fact: count > 0 ? t('building.done', { done, count }) : undefined,
        };
      case 'undoing':
        return { back: 'none', fact: count > 0 ? t('undoing.left', { count: count - done }) : undefined };
      case 'failed':
        return {
          back: stop,
          primary: {
            label: t('failed.again'),
            onPress: props.onTryAgain,
            state: props.trying === 'trying' ? 'busy' : 'ready',
          },
          fact: t('failed.fact'),
        };
      case 'undoFailed':
        return {
          back: { label: t('undoFailed.plan'), onPress: props.onLookAtPlan },
          primary: {
            label: t('undoFailed.again'),
            onPress: props.onTryAgain,
            state: props.trying === 'trying' ? 'busy' : 'ready',
          },
          fact: t('undoFailed.fact'),
        };
    }
  }
}

/** Counted from the steps, never guessed. */
function ProgressBar(props: {
  readonly steps: readonly ProgressStep[];
  readonly direction: 'build' | 'undo';
}) {
  const { t } = useTranslation('build');
  const { steps, direction } = props;
  const count = steps.length;
  const done = countOver(steps);
  const says =
    direction === 'build' ? t('building.done', { done, count }) : t('undoing.left', { count: count - done });
  return (
    <Box sx={{ mb: 2.5 }}>
      <LinearProgress
        variant="determinate"
        value={fullness(steps, direction) * 100}
        aria-label={t('building.bar')}
        aria-valuetext={says}
      />
    </Box>
  );
}

/** What is slow, and how long it usually takes: only once it is slow. */
function SlowNote(props: { readonly waitingUntil: string | null; readonly steps: readonly ProgressStep[] }) {
  const { waitingUntil } = props;
  const withHome = props.steps.some(({ change }) => isInHome(change));
  const { t, i18n } = useTranslation('build');
  const long = useAfter(10_000);
  if (waitingUntil !== null) {
    const time = new Date(waitingUntil).toLocaleTimeString(i18n.language, { timeStyle: 'short' });
    return (
      <Box role="status" sx={{ mt: 2 }}>
        <Notice tone="watch" title={t('building.slow', { time })} />
      </Box>
    );
  }
  return (
    <Typography role="status" variant="body2" sx={long ? { color: 'text.secondary', mt: 2 } : hidden}>
      {long && t(withHome ? 'building.usuallyWithHome' : 'building.usually')}
    </Typography>
  );
}
