import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { bundleChild } from './child-bundle.ts';
import {
  isAfterWrite,
  type KillPoint,
  listKillPoints,
  printKillPoint,
  readKillTraits,
} from './kill-point.ts';
import { type Successor, tryKill } from './kill-trial.ts';
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
        tryKill(testCase, point, { file, folder: join(folder, `worker-${worker}`) }, chooseSuccessor(point)),
      // It mostly waits for processes: one for each core of a small computer.
      workers: 2,
      strangersAtEvery: 16,
    });
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Most of the time goes into starting processes. So another process takes over only where one was killed between an effect and
 * its answer; elsewhere it is the engine in this process, which has nothing but the files of the dead one either.
 */
function chooseSuccessor(point: KillPoint): Successor {
  return isAfterWrite(point) ? 'process' : 'in-process';
}
