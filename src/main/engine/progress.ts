import type { Progress, StepState } from '../../contract/progress.ts';
import type { Outcome } from './apply.ts';
import type { Model, PlanOf } from './resource.ts';

/** How far a run of these resources' changes is. */
export type ProgressOf<M extends Model> = Omit<Progress, 'steps'> & {
  readonly steps: readonly {
    readonly change: M['change'];
    readonly state: StepState;
    readonly ms: number | null;
  }[];
};

/** A first round lists what is to be done; a later one keeps the steps that are done and lists what is left. */
export function withPlan<M extends Model>(
  progress: ProgressOf<M>,
  { changes }: PlanOf<M>,
  round: 'first' | 'later',
): ProgressOf<M> {
  const waiting = { state: 'waiting', ms: null } as const;
  if (round === 'first') return { ...progress, steps: changes.map((change) => ({ change, ...waiting })) };
  const planned = new Set(changes.map((change) => change.id));
  const steps = progress.steps.map((step) =>
    planned.has(step.change.id) ? { ...step, ...waiting } : { ...step, state: 'done' as const },
  );
  return { ...progress, steps };
}

/** `ms` is kept where it is not known yet. */
export function withStep<M extends Model>(
  progress: ProgressOf<M>,
  change: M['change'],
  state: StepState,
  ms: number | null,
): ProgressOf<M> {
  const steps = progress.steps.map((step) =>
    step.change.id === change.id ? { change, state, ms: ms ?? step.ms } : step,
  );
  return { ...progress, steps };
}

export function withOutcome<M extends Model>(
  progress: ProgressOf<M>,
  outcome: Outcome,
  over: 'done' | 'undone',
): ProgressOf<M> {
  if (outcome.kind === 'applied') return { ...progress, phase: over, problem: null };
  const { code, technical } = outcome.refusal;
  return { ...progress, phase: 'failed', problem: { code, technical } };
}
