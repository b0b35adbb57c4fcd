import { Box, LinearProgress, Typography } from '@mui/material';
import type { TFunction } from 'i18next';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Progress, ProgressStep, WaitingFor } from '../../../contract/progress.ts';
import { hidden } from '../../components/hidden.ts';
import { Notice, ProblemNote } from '../../components/problem-note.tsx';
import { StepScreen, type StepScreenProps } from '../../components/step-screen.tsx';
import { useAfter, Waiting } from '../../components/waiting.tsx';
import { needsLogin } from '../../login/needs-login.ts';
import { BuildRows } from './build-rows.tsx';
import type { BuildView } from './build-view.ts';
import { countOver, measureFullness } from './group-progress.ts';
import { isInHome } from './home-changes.ts';
import { PartsAhead } from './parts-ahead.tsx';
import type { Work } from './plan-kind.ts';
import { Sent } from './sent.tsx';
import { StopDialog } from './stop-dialog.tsx';
import type { BuildCommands } from './use-build-commands.ts';

/** The build while it runs, while it is taken away again, or where it stopped. */
export function BuildingScreen(props: BuildingScreenProps) {
  const { t } = useTranslation('build');
  const { view, work, progress } = props;
  const [dialog, setDialog] = useState<'closed' | 'open'>('closed');
  const foot = useFoot(props, () => setDialog('open'));
  const close = (): void => setDialog('closed');
  return (
    <>
      <StepScreen heading={t(`at.${work}.${view}.heading`)} lead={t(`at.${work}.${view}.lead`)} {...foot}>
        <BuildProblem {...props} />
        <ProgressBar steps={progress.steps} direction={chooseDirection(view)} />
        <Steps {...props} />
      </StepScreen>
      <StopDialog
        state={dialog === 'open' && chooseDirection(view) === 'build' ? 'open' : 'closed'}
        steps={progress.steps}
        work={work}
        keep={view === 'failed' ? t('dialog.leave') : t(`dialog.keep.${work}`)}
        onKeep={close}
        onStop={() => {
          close();
          props.commands.stopAndUndo();
        }}
      />
    </>
  );
}

/** The views of a run that is under way or stopped half way. */
type RunView = Exclude<BuildView, 'review' | 'built'>;

interface BuildingScreenProps {
  readonly view: RunView;
  readonly work: Work;
  readonly progress: Progress;
  readonly commands: BuildCommands;
  readonly onLogIn: () => void;
}

function chooseDirection(view: RunView): 'build' | 'undo' {
  return view === 'building' || view === 'failed' ? 'build' : 'undo';
}

function hasStopped(view: RunView): boolean {
  return view === 'failed' || view === 'undoFailed';
}

function BuildProblem(props: BuildingScreenProps) {
  const { t } = useTranslation('build');
  // A call of this screen that did not work comes before what the build itself says.
  const problem = props.commands.answers.problem ?? (hasStopped(props.view) ? props.progress.problem : null);
  if (!problem) return null;
  const logIn = { label: t('homeLeft.logIn'), onPress: props.onLogIn };
  return (
    <Box sx={{ mb: 2.5 }}>
      <ProblemNote problem={problem} {...(needsLogin(problem) ? { action: logIn } : {})} />
    </Box>
  );
}

/** What is done and what is left; before that is known, that the program looks. */
function Steps({ view, work, progress }: BuildingScreenProps) {
  const { t } = useTranslation('build');
  const { steps } = progress;
  const stopped = hasStopped(view);
  const direction = chooseDirection(view);
  return (
    <>
      {steps.length > 0 && (
        <BuildRows steps={steps} build={stopped ? 'stopped' : 'goes-on'} direction={direction} />
      )}
      {steps.length === 0 && !stopped && (
        <Waiting
          what={t(direction === 'build' ? 'building.looking' : 'undoing.looking')}
          usually={t('building.usually')}
        />
      )}
      {!stopped && <SlowNote waitingFor={progress.waitingFor} steps={steps} />}
      {view === 'building' && work !== 'removal' && (
        <Box sx={{ mt: 2.5 }}>
          <PartsAhead parts={['connect', 'try']} />
        </Box>
      )}
      {steps.length > 0 && (
        <Box sx={{ mt: 2 }}>
          <Sent changes={steps.map((step) => step.change)} />
        </Box>
      )}
    </>
  );
}

function useFoot(
  props: BuildingScreenProps,
  askToStop: () => void,
): Pick<StepScreenProps, 'back' | 'primary' | 'fact'> {
  const { t } = useTranslation(['build', 'common']);
  const { steps } = props.progress;
  const count = steps.length;
  const done = countOver(steps);
  const stop = { label: t('building.stop'), onPress: askToStop };
  const { commands } = props;
  const state = commands.answers.trying === 'trying' ? 'busy' : 'ready';
  switch (props.view) {
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
        primary: { label: t('failed.again'), onPress: commands.tryAgain, state },
        fact: t('failed.fact'),
      };
    case 'undoFailed':
      return {
        back: { label: t('undoFailed.plan'), onPress: commands.lookAtPlan },
        primary: { label: t('undoFailed.again'), onPress: commands.stopAndUndo, state },
        fact: t('undoFailed.fact'),
      };
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
        value={measureFullness(steps, direction) * 100}
        aria-label={t('building.bar')}
        aria-valuetext={says}
      />
    </Box>
  );
}

/** What is slow, and how long it usually takes: only once it is slow. */
function SlowNote(props: {
  readonly waitingFor: WaitingFor | null;
  readonly steps: readonly ProgressStep[];
}) {
  const { waitingFor } = props;
  const withHome = props.steps.some(({ change }) => isInHome(change));
  const { t, i18n } = useTranslation('build');
  const long = useAfter(10_000);
  if (waitingFor !== null) {
    return (
      <Box role="status" sx={{ mt: 2 }}>
        <Notice tone="watch" title={explainWait(waitingFor, t, i18n.language)} />
      </Box>
    );
  }
  return (
    <Typography role="status" variant="body2" sx={long ? { color: 'text.secondary', mt: 2 } : hidden}>
      {long && t(withHome ? 'building.usuallyWithHome' : 'building.usually')}
    </Typography>
  );
}

function explainWait(waitingFor: WaitingFor, t: TFunction<'build'>, language: string): string {
  switch (waitingFor.kind) {
    case 'rate-limit': {
      const time = new Date(waitingFor.until).toLocaleTimeString(language, { timeStyle: 'short' });
      return t('building.slow', { time });
    }
    case 'propagation':
      return t('building.passingOn');
  }
}
