import { useMutation } from '@tanstack/react-query';
import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { type Journey, type StepId, stepsOf } from '../../contract/journey.ts';
import type { Problem } from '../../contract/problem.ts';
import { useCalls } from '../program-access/program-context.tsx';
import { toProblem } from '../program-access/to-problem.ts';
import { findStepBefore } from './stages.ts';

/** The journey as main tells it, and the ways to move on it. */
export interface JourneyAccess {
  readonly journey: Journey;
  /** Asks main to stand on a step; main decides. */
  readonly goTo: (step: StepId) => void;
  /** To the stage before this one. */
  readonly goBack: () => void;
  /** To the step after this one. Pass what a call answered, in case main has moved already. */
  readonly goOn: (answered?: Journey) => void;
  readonly moving: 'still' | 'moving';
  /** Why the last move did not happen. */
  readonly problem: Problem | undefined;
}

const JourneyContext = createContext<JourneyAccess | undefined>(undefined);

export function JourneyProvider(props: { readonly journey: Journey; readonly children: ReactNode }) {
  const { journey } = props;
  const calls = useCalls();
  const move = useMutation(calls.journey.goTo.mutationOptions());
  const access = useMemo<JourneyAccess>(() => {
    const goTo = (step: StepId): void => move.mutate({ step });
    return {
      journey,
      goTo,
      goBack: () => goTo(findStepBefore(journey)),
      goOn: (answered) => {
        if (answered && answered.step !== journey.step) return;
        const at = answered ?? journey;
        move.mutate({ step: nextStep(at), from: at.step });
      },
      moving: move.isPending ? 'moving' : 'still',
      problem: move.error ? toProblem(move.error) : undefined,
    };
  }, [journey, move.mutate, move.isPending, move.error]);
  return <JourneyContext value={access}>{props.children}</JourneyContext>;
}

export function useJourney(): JourneyAccess {
  const access = useContext(JourneyContext);
  if (!access) throw new Error('JourneyProvider is missing');
  return access;
}

/** The address of the home that is open, where one is chosen; none before the program has told of any. */
export function useOpenAddress(): string | undefined {
  return useContext(JourneyContext)?.journey.answers.address;
}

function nextStep(journey: Journey): StepId {
  const steps = stepsOf(journey);
  return steps[steps.indexOf(journey.step) + 1] ?? journey.step;
}
