import type { ProgressStep } from '../../contract/progress.ts';

/**
 * The longest chain of steps that had to wait for each other, in milliseconds as measured, with the looking around
 * before the first step. No run can be faster than this, however much it does side by side.
 */
export function criticalPathMs(steps: readonly ProgressStep[], wallMs: number): number {
  const byId = new Map(steps.map((step) => [step.change.id, step]));
  const known = new Map<string, number>();
  const endOf = (id: string): number => {
    const step = byId.get(id);
    if (!step) return 0;
    const before = known.get(id);
    if (before !== undefined) return before;
    const end = Math.max(0, ...step.change.needs.map(endOf)) + (step.ms ?? 0);
    known.set(id, end);
    return end;
  };
  const chain = Math.max(0, ...steps.map((step) => endOf(step.change.id)));
  return Math.min(wallMs, chain);
}
