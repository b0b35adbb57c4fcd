import type { Parameters } from 'fast-check';
import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Given by `npm run faults`: then a property is tried with its whole number of runs. */
    readonly propertyRuns: 'whole';
  }
}

/** The same cases each time: a failure can be looked into, and no run depends on luck. */
const SEED = 20_261_128;

/** How often a property is tried: a part of the runs in `npm test`, all of them in `npm run faults`. */
export function chooseRuns({
  part,
  whole,
}: {
  readonly part: number;
  readonly whole: number;
}): Pick<Parameters, 'seed' | 'numRuns'> {
  return { seed: SEED, numRuns: inject('propertyRuns') === 'whole' ? whole : part };
}

/** Time is not what fails a property: a busy computer may need very long. */
export const LONGEST_PROPERTY_MS = 60 * 60_000;
