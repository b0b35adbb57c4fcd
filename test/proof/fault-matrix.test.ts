import { expect, it } from 'vitest';
import { runFaultMatrix } from './fault-matrix.ts';
import { listFlowNames } from './flows.ts';
import { isClean } from './summary.ts';

/** Hundreds of runs of the engine, some with timeouts: minutes on a computer that is busy. */
const LONGEST_MS = 60 * 60_000;

it(
  'ends as if nothing had happened whatever goes wrong with any one call, and never opens the door',
  async () => {
    const flows: string[] = [];
    const faults = await runFaultMatrix({
      choice: { kind: 'selection' },
      flows: listFlowNames(),
      onFlow: (flow) => flows.push(flow),
    });
    console.log(`${faults.tried} faults, ${faults.strangerRequests} requests of strangers meanwhile`);
    expect(faults.failures).toEqual([]);
    expect(faults).toMatchObject({
      converged: faults.tried,
      exposedRequests: 0,
      foreignChanged: 0,
      duplicates: 0,
    });
    expect(flows.toSorted()).toEqual(listFlowNames().toSorted());
    expect(faults.tried).toBeGreaterThan(60);
    // Four strangers at one point of each flow, at least.
    expect(faults.strangerRequests).toBeGreaterThanOrEqual(4 * flows.length);
    expect(isClean(faults)).toBe(true);
  },
  LONGEST_MS,
);
