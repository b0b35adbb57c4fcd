import { expect, it } from 'vitest';
import { listFlowNames } from './flows.ts';
import { runLagMatrix } from './lag-matrix.ts';
import { isClean } from './summary.ts';

/** A lab for each flow: minutes on a computer that is busy. */
const LONGEST_MS = 20 * 60_000;

it(
  'ends as if nothing had happened however late Cloudflare shows what was written, and never opens the door',
  async () => {
    const late = await runLagMatrix({ choice: { kind: 'selection' }, flows: listFlowNames() });
    console.log(
      `${late.converged} of ${late.tried} flows converged with all lists, configurations and tokens 30 s late, ${late.exposedRequests} exposed`,
    );
    expect(late.failures).toEqual([]);
    expect(late.tried).toBe(listFlowNames().length);
    expect(isClean(late)).toBe(true);
  },
  LONGEST_MS,
);

it('finds a lag by the name that a failure prints', async () => {
  const choice = { kind: 'point', name: 'tokens late by 0.5 s' } as const;
  expect(await runLagMatrix({ choice, flows: ['take a device away'] })).toMatchObject({
    tried: 1,
    converged: 1,
  });
  expect(
    await runLagMatrix({ choice: { kind: 'point', name: 'nothing late' }, flows: listFlowNames() }),
  ).toMatchObject({ tried: 0 });
});
