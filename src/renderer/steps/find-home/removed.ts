import type { Answers } from '../../../contract/journey.ts';
import type { Progress } from '../../../contract/progress.ts';

/** Whether the last thing the program did was to take a whole home away, and nothing new has begun since. */
export function isRemoved({ phase, steps }: Progress, { home, address, built }: Answers): boolean {
  const isNew = home === undefined && address === undefined && built === undefined;
  const changes = steps.map((step) => step.change);
  // Where the zone has no room for both, our lock becomes the one that was there before.
  const tookLockOff = changes.some(
    ({ kind }) => kind === 'lock-rule.delete' || kind === 'lock-rule.put-back',
  );
  return isNew && phase === 'done' && tookLockOff;
}
