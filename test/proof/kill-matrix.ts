import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleChild } from './child-bundle.ts';
import { listKillPoints, printKillPoint, readKillTraits } from './kill-point.ts';
import { tryKill } from './kill-trial.ts';
import { type MatrixOptions, runMatrix } from './matrix.ts';
import type { Summary } from './summary.ts';

/** Kills a process at the chosen points of the chosen flows. */
export async function runKillMatrix(options: MatrixOptions): Promise<Summary> {
  const folder = await mkdtemp(join(tmpdir(), 'latchkey-proof-'));
  try {
    const file = await bundleChild(join(folder, 'child'));
    return await runMatrix(options, {
      list: listKillPoints,
      print: printKillPoint,
      readTraits: readKillTraits,
      try: (testCase, point, worker) =>
        tryKill(testCase, point, { file, folder: join(folder, `worker-${worker}`) }),
      // It mostly waits for processes: one for each core of a small computer.
      workers: 2,
      strangersAtEvery: 16,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
