import type { Problem } from '../../contract/problem.ts';
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

/** How a run ended. `touched` is `nothing` where no change was even begun. */
export interface RunEnd {
  readonly over: 'done' | 'undone';
  readonly touched: 'nothing' | 'something';
}

export function withOutcome<M extends Model>(
  progress: ProgressOf<M>,
  outcome: Outcome,
  { over, touched }: RunEnd,
): ProgressOf<M> {
  if (outcome.kind === 'applied') return { ...progress, phase: over, problem: null };
  const { code, technical } = outcome.refusal;
  return { ...progress, phase: 'failed', problem: { code, technical, ...tellChanged(progress, touched) } };
}

/** A change that was begun and refused, or never answered, says neither: it may have been made all the same. */
function tellChanged<M extends Model>(
  { steps }: ProgressOf<M>,
  touched: RunEnd['touched'],
): Pick<Problem, 'changed'> {
  if (touched === 'nothing') return { changed: 'nothing' };
  return steps.some(({ state }) => state === 'done' || state === 'undone') ? { changed: 'something' } : {};
}
