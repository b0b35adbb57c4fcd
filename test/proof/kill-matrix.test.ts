import { expect, it } from 'vitest';
import { listFlowNames } from './flows.ts';
import { runKillMatrix } from './kill-matrix.ts';
import { isClean } from './summary.ts';

/** Hundreds of processes are started: a minute on a small computer, many more on one that is busy. */
const LONGEST_MS = 60 * 60_000;

it(
  'ends as if nothing had happened wherever its process is killed, and never opens the door',
  async () => {
    const flows: string[] = [];
    const kills = await runKillMatrix({
      choice: { kind: 'selection' },
      flows: listFlowNames(),
      onFlow: (flow) => flows.push(flow),
    });
    console.log(`${kills.tried} kill points, ${kills.strangerRequests} requests of strangers meanwhile`);
    expect(kills.failures).toEqual([]);
    expect(kills).toMatchObject({
      converged: kills.tried,
      exposedRequests: 0,
      foreignChanged: 0,
      duplicates: 0,
    });
    expect(flows.toSorted()).toEqual(listFlowNames().toSorted());
    expect(kills.tried).toBeGreaterThan(60);
    // Four strangers at one point of each flow, at least.
    expect(kills.strangerRequests).toBeGreaterThanOrEqual(4 * flows.length);
    expect(isClean(kills)).toBe(true);
  },
  LONGEST_MS,
);
