import { expect, it } from 'vitest';
import { runFaultMatrix } from './matrix.ts';
import { isGood } from './tally.ts';

/** Thousands of runs of the engine: minutes on a small computer that has other things to do. */
const LONG_MS = 25 * 60_000;

it(
  'ends as if nothing had happened whatever goes wrong with any one call, and never opens the door',
  async () => {
    const faults = await runFaultMatrix();
    console.log(`${faults.tried} faults, ${faults.knocks} knocks by strangers meanwhile`);
    expect(faults.failures).toEqual([]);
    expect(faults).toMatchObject({
      converged: faults.tried,
      exposedRequests: 0,
      foreignChanged: 0,
      duplicates: 0,
    });
    expect(faults.tried).toBeGreaterThan(2500);
    expect(faults.knocks).toBeGreaterThan(1000);
    expect(isGood(faults)).toBe(true);
  },
  LONG_MS,
);
