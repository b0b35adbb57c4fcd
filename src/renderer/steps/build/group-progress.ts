import type { ProgressStep, StepState } from '../../../contract/progress.ts';
import type { RowState } from '../../components/list-card.tsx';

/**
 * How far a group is, from how far its changes are; taking away ends in `undone`. Between two of its changes it is
 * under way, or `partly` done when nothing goes on any more.
 */
export function summarizeState(
  states: readonly StepState[],
  build: 'goes-on' | 'stopped',
): RowState | 'partly' {
  if (states.includes('failed')) return 'failed';
  if (states.includes('running')) return 'running';
  if (states.every(isOver)) return states.includes('undone') ? 'undone' : 'done';
  if (states.some(isOver)) return build === 'goes-on' ? 'running' : 'partly';
  return 'waiting';
}

function isOver(state: StepState): boolean {
  return state === 'done' || state === 'undone';
}

/** How many steps are over, in whichever direction. */
export function countOver(steps: readonly ProgressStep[]): number {
  return steps.filter((step) => isOver(step.state)).length;
}

/** How full the bar is, 0 to 1: it fills while building and empties while things are taken away. */
export function measureFullness(steps: readonly ProgressStep[], direction: 'build' | 'undo'): number {
  const over = steps.length === 0 ? 0 : countOver(steps) / steps.length;
  return direction === 'build' ? over : 1 - over;
}

/**
 * How long a group took in ms: the longest chain of changes that had to wait for each other. What ran side by
 * side is not counted twice. `null` until all of it is over.
 */
export function measureTime(steps: readonly ProgressStep[]): number | null {
  if (steps.length === 0 || steps.some((step) => step.state !== 'done' || step.ms === null)) return null;
  const byId = new Map(steps.map((step) => [step.change.id, step]));
  const chain = (step: ProgressStep): number => {
    const before = step.change.needs.map((id) => byId.get(id)).filter((need) => need !== undefined);
    return (step.ms ?? 0) + Math.max(0, ...before.map(chain));
  };
  return Math.max(...steps.map(chain));
}
