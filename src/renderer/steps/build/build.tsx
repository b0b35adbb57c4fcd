import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Answers } from '../../../contract/journey.ts';
import type { Progress, Unfinished } from '../../../contract/progress.ts';
import { ProblemNote } from '../../components/problem-note.tsx';
import { StepScreen } from '../../components/step-screen.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useRequestedRoom } from '../../exceptions/requested-room.ts';
import { useJourney } from '../../journey/journey-context.tsx';
import { EmbeddedLogIn } from '../../login/embedded-log-in.tsx';
import { useCalls, useWatched } from '../../program-access/program-context.tsx';
import { OpenRoomContext } from './answered-at.ts';
import { BrokenOffScreen } from './broken-off-screen.tsx';
import { type BuildView, chooseView } from './build-view.ts';
import { BuildingScreen } from './building-screen.tsx';
import { BuiltScreen } from './built-screen.tsx';
import { deriveNews } from './news.ts';
import { classifyWork } from './plan-kind.ts';
import { useRequestedView } from './requested-view.ts';
import { ReviewScreen } from './review-screen.tsx';
import { type BuildCommands, useBuildCommands } from './use-build-commands.ts';
import { WithoutKeyRoom } from './without-key-room.tsx';

/** The plan to be read, and what may pass without a key; then the build as the program tells it. A reload shows the same view again. */
export function Build() {
  const [requested, , drop] = useRequestedRoom();
  const [room, setRoom] = useState(requested);
  const [, requestView] = useRequestedView();
  // Asked for once: whoever comes back later meets the build.
  useEffect(drop, [drop]);
  const toPlan = (): void => {
    requestView('plan');
    setRoom('closed');
  };
  if (room === 'from-home') return <WithoutKeyRoom cameFrom="home" onPlan={toPlan} />;
  if (room === 'from-plan') return <WithoutKeyRoom cameFrom="plan" onPlan={toPlan} />;
  return (
    <OpenRoomContext value={() => setRoom('from-plan')}>
      <WatchedBuild />
    </OpenRoomContext>
  );
}

function WatchedBuild() {
  const { t } = useTranslation(['build', 'common']);
  const watching = useWatched('build');
  if (watching.state !== 'loading' && watching.value) return <BuildStep progress={watching.value} />;
  return (
    <StepScreen heading={t('plan.build.heading')} fact={t('plan.build.fact')}>
      {watching.state === 'lost' ? (
        <ProblemNote
          problem={watching.problem}
          action={{ label: t('common:retry'), onPress: watching.retry }}
        />
      ) : (
        <Waiting what={t('common:opening')} usually={t('common:openingUsually')} />
      )}
    </StepScreen>
  );
}

function BuildStep({ progress }: { readonly progress: Progress }) {
  const [screen, setScreen] = useState<'build' | 'log-in'>('build');
  const commands = useBuildCommands();
  const unfinished = useUnfinished(progress);
  const toBuild = (): void => setScreen('build');
  if (screen === 'log-in') return <EmbeddedLogIn key="log-in" onIn={toBuild} onBack={toBuild} />;
  if (unfinished?.direction === 'undo' && commands.requestedView === 'current') {
    return (
      <BrokenOffScreen
        key="broken-off"
        unfinished={unfinished}
        going={commands.answers.undoing}
        problem={commands.answers.problem}
        onGoOn={commands.stopAndUndo}
        onBuild={commands.lookAtPlan}
      />
    );
  }
  return (
    <CurrentScreen
      key="current"
      progress={progress}
      commands={commands}
      brokenOffBuild={unfinished?.direction === 'build' ? unfinished : undefined}
      onLogIn={() => setScreen('log-in')}
    />
  );
}

/** A run that an earlier session did not bring to its end. In this one, the progress itself tells. */
function useUnfinished({ phase }: Progress): Unfinished | undefined {
  const calls = useCalls();
  const isIdle = phase === 'idle';
  const query = useQuery(calls.build.unfinished.queryOptions({ enabled: isIdle, gcTime: 0 }));
  return isIdle ? (query.data ?? undefined) : undefined;
}

interface CurrentScreenProps {
  readonly progress: Progress;
  readonly commands: BuildCommands;
  readonly brokenOffBuild: Unfinished | undefined;
  readonly onLogIn: () => void;
}

function CurrentScreen({ progress, commands, brokenOffBuild, onLogIn }: CurrentScreenProps) {
  const { answers } = useJourney().journey;
  const steps = progress.steps.map((step) => step.change);
  const work = classifyWork(steps.length > 0 ? steps : (commands.approved?.changes ?? steps), answers);
  const view = chooseCurrentView(progress, commands, answers);
  switch (view) {
    case 'review':
      return (
        <ReviewScreen
          key="review"
          news={deriveNews(progress, commands.answers)}
          unfinished={brokenOffBuild}
          settings={commands.requestedView === 'plan-with-settings' ? 'open' : 'folded'}
          starting={commands.answers.starting}
          onApprove={commands.approve}
          onUndo={commands.stopAndUndo}
          onLogIn={onLogIn}
        />
      );
    case 'building':
    case 'undoing':
    case 'failed':
    case 'undoFailed':
      return (
        <BuildingScreen
          key={view}
          view={view}
          work={work}
          progress={progress}
          commands={commands}
          onLogIn={onLogIn}
        />
      );
    case 'built':
      return <BuiltScreen key="built" work={work} progress={progress} />;
  }
}

function chooseCurrentView(
  progress: Progress,
  commands: BuildCommands,
  { built, removal }: Answers,
): BuildView {
  const { lastRun, asked, building } = commands.answers;
  if (commands.requestedView !== 'current') return 'review';
  // Until the call is over, "done" may still be told of the build before, and going on would be too early.
  if (building === 'beginning' && progress.phase === 'done') return 'building';
  const stands = built !== undefined && removal !== 'wanted';
  return chooseView(progress, stands || lastRun?.phase === 'done' ? 'built' : 'not-built', asked);
}
