import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '../../../contract/plan.ts';
import type { Progress } from '../../../contract/progress.ts';
import { useJourney } from '../../app/journey-context.tsx';
import { ProblemNote } from '../../components/problem-note.tsx';
import { StepScreen } from '../../components/step-screen.tsx';
import { Waiting } from '../../components/waiting.tsx';
import { problemOf } from '../../program-access/problem-of.ts';
import { useCalls, useWatched } from '../../program-access/program-context.tsx';
import { BuildingScreen } from './building-screen.tsx';
import { BuiltScreen } from './built-screen.tsx';
import { faceOf } from './face.ts';
import { isWithin } from './groups.ts';
import { ReviewScreen } from './review-screen.tsx';

/** Review and build: the plan to be read, then the build as main tells it. A reload shows the same face again. */
export function Build() {
  const { t } = useTranslation(['build', 'common']);
  const watching = useWatched('build');
  if (watching.state !== 'loading' && watching.value) return <FaceOf progress={watching.value} />;
  return (
    <StepScreen heading={t('review.heading')} fact={t('review.fact')}>
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
  const [looking, setLooking] = useState<'as-told' | 'at-plan'>('as-told');
  const start = useMutation(calls.build.start.mutationOptions());
  const stop = useMutation(calls.build.stopAndUndo.mutationOptions());
  const again = useMutation({ mutationFn: () => calls.build.plan.call() });

  const approve = (plan: Plan): void => {
    setLooking('as-told');
    stop.reset();
    start.mutate({ planId: plan.id }, plan.changes.length === 0 ? { onSuccess: () => goOn() } : {});
  };
  /** Looks again, and goes on without asking only when nothing is new in what is left. */
  const goOnBuilding = (): void =>
    again.mutate(undefined, {
      onSuccess: (plan) => {
        const approved = progress.steps.map((step) => step.change);
        if (plan.blockers.length === 0 && isWithin(plan.changes, approved)) approve(plan);
        else setLooking('at-plan');
      },
    });
  const stopAndUndo = (): void => {
    setLooking('as-told');
    stop.mutate({});
  };

  // Main writes down that it is built just after the last step: in between it is still the build that is shown.
  const justBuilt = start.isPending || start.data?.phase === 'done';
  const built = journey.answers.built !== undefined || justBuilt ? 'built' : 'not-built';
  const asked = stop.data?.phase === 'failed' ? 'to-undo' : 'to-build';
  const face = looking === 'at-plan' ? 'review' : faceOf(progress, built, asked);
  switch (face) {
    case 'review':
      return (
        <ReviewScreen
          key="review"
          news={newsOf(progress, looking === 'at-plan' && again.data !== undefined, start)}
          starting={start.isPending ? 'starting' : 'still'}
          onApprove={approve}
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
          progress={progress}
          onStop={stopAndUndo}
          onTryAgain={face === 'undoFailed' ? stopAndUndo : goOnBuilding}
          onLookAtPlan={() => setLooking('at-plan')}
          trying={again.isPending || start.isPending || stop.isPending ? 'trying' : 'still'}
          problem={callProblem()}
        />
      );
    case 'built':
      return (
        <BuiltScreen
          key="built"
          progress={progress}
          onLookAgain={() => {
            start.reset();
            again.reset();
            setLooking('at-plan');
          }}
        />
      );
  }

  /** What a call of this screen said that the build itself does not know. */
  function callProblem() {
    const error = again.error ?? stop.error;
    return error ? problemOf(error) : undefined;
  }
}

/** What to say above a plan, besides the plan. */
export type News =
  | { readonly kind: 'none' }
  | { readonly kind: 'plan-changed' }
  | { readonly kind: 'undone' }
  | { readonly kind: 'problem'; readonly problem: ReturnType<typeof problemOf> };

function newsOf(
  progress: Progress,
  foundNewThings: boolean,
  start: { readonly error: unknown; readonly data: Progress | undefined },
): News {
  const refused = start.data?.phase === 'failed' && start.data.steps.length === 0 ? start.data.problem : null;
  const problem = start.error ? problemOf(start.error) : refused;
  if (foundNewThings || problem?.code === 'PLAN_CHANGED') return { kind: 'plan-changed' };
  if (problem && problem.code !== 'BUILD_RUNNING') return { kind: 'problem', problem };
  return progress.phase === 'undone' ? { kind: 'undone' } : { kind: 'none' };
}
