import type { Change } from '../../contract/change.ts';
import type { Progress, StepState } from '../../contract/progress.ts';

/** The same build, being taken away: the first `undone` changes are gone. */
export function undoingOf(changes: readonly Change[], undone: number, next: StepState = 'running'): Progress {
  const taken = progressOf(changes, undone, next);
  const steps = taken.steps.map((step) =>
    step.state === 'done' ? { ...step, state: 'undone' as const } : step,
  );
  return { ...taken, phase: 'undoing', steps };
}

/** A build in which the first `done` changes, in an order that their needs allow, are over. */
export function progressOf(changes: readonly Change[], done: number, next: StepState = 'running'): Progress {
  const order = inOrder(changes);
  const stateAt = (change: Change): StepState => {
    const place = order.indexOf(change);
    return place < done ? 'done' : place === done ? next : 'waiting';
  };
  return {
    phase: next === 'failed' ? 'failed' : done === changes.length ? 'done' : 'running',
    steps: changes.map((change, index) => {
      const state = stateAt(change);
      return { change, state, ms: state === 'done' ? 180 + 70 * index : null };
    }),
    problem: null,
    waitingFor: null,
  };
}

function inOrder(changes: readonly Change[]): readonly Change[] {
  const placed: Change[] = [];
  const known = new Set(changes.map((change) => change.id));
  while (placed.length < changes.length) {
    const over = new Set(placed.map((change) => change.id));
    const ready = changes.filter(
      (change) => !over.has(change.id) && change.needs.every((id) => over.has(id) || !known.has(id)),
    );
    if (ready.length === 0) throw new Error('the plan goes in circles');
    placed.push(...ready);
  }
  return placed;
}
