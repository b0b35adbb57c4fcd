import { expect, it } from 'vitest';
import { runKillMatrix } from './matrix.ts';
import { isGood } from './tally.ts';

/** Well over a thousand processes are started: minutes on a small computer that has other things to do. */
const LONG_MS = 25 * 60_000;

it(
  'ends as if nothing had happened wherever its process is killed, and never opens the door',
  async () => {
    const kills = await runKillMatrix();
    console.log(`${kills.tried} kill points, ${kills.knocks} knocks by strangers meanwhile`);
    expect(kills.failures).toEqual([]);
    expect(kills).toMatchObject({
      converged: kills.tried,
      exposedRequests: 0,
      foreignChanged: 0,
      duplicates: 0,
    });
    expect(kills.tried).toBeGreaterThan(700);
    expect(kills.knocks).toBeGreaterThan(1000);
    expect(isGood(kills)).toBe(true);
  },
  LONG_MS,
);
