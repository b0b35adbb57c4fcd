import { useMutation } from '@tanstack/react-query';
import { useState } from 'react';
import type { Plan } from '../../../contract/plan.ts';
import { useJourney } from '../../journey/journey-context.tsx';
import { useCalls } from '../../program-access/program-context.tsx';
import { toProblem } from '../../program-access/to-problem.ts';
import { useRequestedView } from './requested-view.ts';

/** What the program can be asked to do in this step. Whatever is begun, the step then shows where the program stands. */
export function useBuildCommands() {
  const { journey, goOn: goToNextStep } = useJourney();
  const [requestedView, requestView] = useRequestedView();
  const [approved, setApproved] = useState<Plan>();
  const calls = useBuildCalls();
  const { start, stop, goOn } = calls;
  return {
    requestedView,
    approved,
    answers: summarizeAnswers(calls),
    approve: (plan: Plan): void => {
      requestView('current');
      setApproved(plan);
      stop.reset();
      goOn.reset();
      const nothingToDo = plan.changes.length === 0 && journey.answers.removal !== 'wanted';
      start.mutate({ planId: plan.id }, nothingToDo ? { onSuccess: () => goToNextStep() } : {});
    },
    /** The program looks again, and goes on without asking only when all that is left was approved. */
    tryAgain: (): void => {
      requestView('current');
      goOn.mutate(undefined, { onSuccess: ({ kind }) => kind === 'asks' && requestView('plan') });
    },
    stopAndUndo: (): void => {
      requestView('current');
      stop.mutate({});
    },
    lookAtPlan: (): void => requestView('plan'),
  };
}
export type BuildCommands = ReturnType<typeof useBuildCommands>;

type BuildCalls = ReturnType<typeof useBuildCalls>;

function useBuildCalls() {
  const calls = useCalls().build;
  const start = useMutation(calls.start.mutationOptions());
  const stop = useMutation(calls.stopAndUndo.mutationOptions());
  const goOn = useMutation(calls.goOn.mutationOptions());
  return { start, stop, goOn };
}

/** What the calls of this window came to, which the program's own picture of the build does not tell. */
function summarizeAnswers({ start, stop, goOn }: BuildCalls) {
  const error = goOn.error ?? stop.error;
  const isBeginning = start.isPending || goOn.isPending;
  return {
    starting: start.isPending ? ('starting' as const) : ('still' as const),
    building: isBeginning ? ('beginning' as const) : ('still' as const),
    trying: isBeginning || stop.isPending ? ('trying' as const) : ('still' as const),
    undoing: stop.isPending ? ('going' as const) : ('still' as const),
    /** The last run that was asked for, once it is over. */
    lastRun: goOn.data?.kind === 'ran' ? goOn.data.progress : start.data,
    goneOn: goOn.data,
    startProblem: start.error ? toProblem(start.error) : undefined,
    problem: error ? toProblem(error) : undefined,
    asked: stop.data?.phase === 'failed' ? ('to-undo' as const) : ('to-build' as const),
  };
}
