import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../contract/plan.ts';
import type { GoneOn, Progress } from '../../../contract/progress.ts';
import { ProblemNote } from '../../components/problem-note.tsx';
import { StepScreen } from '../../components/step-screen.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { useJourney } from '../../journey/journey-context.tsx';
import { LogInPlace } from '../../login/log-in-place.tsx';
import { problemOf } from '../../program-access/problem-of.ts';
import { useCalls, useWatched } from '../../program-access/program-context.tsx';
import { BrokenOffScreen } from './broken-off-screen.tsx';
import { useBuildLook } from './build-look.ts';
import { BuildingScreen } from './building-screen.tsx';
import { BuiltScreen } from './built-screen.tsx';
import { faceOf } from './face.ts';
import type { News } from './news.ts';
import { workOf } from './plan-kind.ts';
import { ReviewScreen } from './review-screen.tsx';

/** Review and build: the plan to be read, then the build as main tells it. A reload shows the same face again. */
export function Build() {
  const { t } = useTranslation(['build', 'common']);
  const watching = useWatched('build');
  if (watching.state !== 'loading' && watching.value) return <FaceOf progress={watching.value} />;
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

function FaceOf({ progress }: { readonly progress: Progress }) {
  const { journey, goOn } = useJourney();
  const calls = useCalls();
  const [looking, setLooking] = useBuildLook();
  const [approved, setApproved] = useState<Plan>();
  const [place, setPlace] = useState<'build' | 'log-in'>('build');
  const idle = progress.phase === 'idle';
  const unfinished = useQuery(calls.build.unfinished.queryOptions({ enabled: idle, gcTime: 0 }));
  const brokenOff = idle ? (unfinished.data ?? undefined) : undefined;
  const start = useMutation(calls.build.start.mutationOptions());
  const stop = useMutation(calls.build.stopAndUndo.mutationOptions());
  const again = useMutation(calls.build.goOn.mutationOptions());

  const approve = (plan: Plan): void => {
    setLooking('as-told');
    setApproved(plan);
    stop.reset();
    again.reset();
    const nothingToDo = plan.changes.length === 0 && journey.answers.removal !== 'wanted';
    start.mutate({ planId: plan.id }, nothingToDo ? { onSuccess: () => goOn() } : {});
  };
  /** The program looks again, and goes on without asking only when all that is left was approved. */
  const goOnBuilding = (): void => {
    setLooking('as-told');
    again.mutate(undefined, { onSuccess: ({ kind }) => kind === 'asks' && setLooking('at-plan') });
  };
  const stopAndUndo = (): void => {
    setLooking('as-told');
    stop.mutate({});
  };

  const stands = journey.answers.built !== undefined && journey.answers.removal !== 'wanted';
  const built = stands || lastRun()?.phase === 'done' ? 'built' : 'not-built';
  const asked = stop.data?.phase === 'failed' ? 'to-undo' : 'to-build';
  const steps = progress.steps.map((step) => step.change);
  const work = workOf(steps.length > 0 ? steps : (approved?.changes ?? steps), journey.answers);
  const logIn = (): void => setPlace('log-in');
  const toBuild = (): void => setPlace('build');
  if (place === 'log-in') return <LogInPlace key="log-in" onIn={toBuild} onBack={toBuild} />;
  if (brokenOff?.direction === 'undo' && looking === 'as-told') {
    return (
      <BrokenOffScreen
        key="broken-off"
        unfinished={brokenOff}
        going={stop.isPending ? 'going' : 'still'}
        problem={callProblem()}
        onGoOn={stopAndUndo}
        onBuild={() => setLooking('at-plan')}
      />
    );
  }
  // Until the call is over, "done" may still be told of the build before, and going on would be too early.
  const isUnderWay = (start.isPending || again.isPending) && progress.phase === 'done';
  const asTold = isUnderWay ? 'building' : faceOf(progress, built, asked);
  const face = looking === 'at-plan' ? 'review' : asTold;
  switch (face) {
    case 'review':
      return (
        <ReviewScreen
          key="review"
          news={newsOf(progress, again.data, { error: start.error, data: lastRun() })}
          unfinished={brokenOff?.direction === 'build' ? brokenOff : undefined}
          starting={start.isPending ? 'starting' : 'still'}
          onApprove={approve}
          onUndo={stopAndUndo}
          onLogIn={logIn}
        />
      );
    case 'building':
    case 'undoing':
    case 'failed':
    case 'undoFailed':
      return (
        <BuildingScreen
          key={face}
          face={face}
          work={work}
          progress={progress}
          onStop={stopAndUndo}
          onTryAgain={face === 'undoFailed' ? stopAndUndo : goOnBuilding}
          onLookAtPlan={() => setLooking('at-plan')}
          trying={again.isPending || start.isPending || stop.isPending ? 'trying' : 'still'}
          problem={callProblem()}
          onLogIn={logIn}
        />
      );
    case 'built':
      return (
        <BuiltScreen
          key="built"
          work={work}
          progress={progress}
          onLookAgain={() => {
            start.reset();
            again.reset();
            setLooking('at-plan');
          }}
        />
      );
  }

  /** The last run that this screen has asked for, once it is over. */
  function lastRun(): Progress | undefined {
    return again.data?.kind === 'ran' ? again.data.progress : start.data;
  }

  /** What a call of this screen said that the build itself does not know. */
  function callProblem() {
    const error = again.error ?? stop.error;
    return error ? problemOf(error) : undefined;
  }
}

function newsOf(
  progress: Progress,
  goneOn: GoneOn | undefined,
  start: { readonly error: unknown; readonly data: Progress | undefined },
): News {
  const refused = start.data?.phase === 'failed' && start.data.steps.length === 0 ? start.data.problem : null;
  const problem = start.error ? problemOf(start.error) : refused;
  if (problem?.code === 'PLAN_CHANGED') return { kind: 'plan-changed' };
  if (goneOn?.kind === 'asks') return { kind: 'unapproved' };
  if (problem && problem.code !== 'BUILD_RUNNING') return { kind: 'problem', problem };
  return progress.phase === 'undone' ? { kind: 'undone' } : { kind: 'none' };
}
