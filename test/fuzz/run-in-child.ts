import { fork } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Order, Said } from './orders.ts';
import { noTally, type Tally } from './run-target.ts';

/** Twice what a hundred inputs may take that all hang but one, on a computer that does other things. */
const SILENT_MS = 10 * 60_000;

/**
 * Tries a target in a process of its own, with a home folder of its own and no way out of this computer. A process that ends before
 * it is done has crashed; one that is silent hangs, and is ended.
 */
export async function runInChild(order: Order, onProgress: (tried: number) => void): Promise<Tally> {
  const home = await mkdtemp(join(tmpdir(), 'latchkey-fuzz-home-'));
  try {
    return await follow(order, home, onProgress);
  } finally {
    await rm(home, { recursive: true, force: true });
  }
}

function follow(order: Order, home: string, onProgress: (tried: number) => void): Promise<Tally> {
  const begun = performance.now();
  const cutOff = new URL('../running-program/cut-off.ts', import.meta.url).href;
  const child = fork(fileURLToPath(new URL('child.ts', import.meta.url)), {
    execArgv: ['--expose-gc', '--import', cutOff],
    env: { ...process.env, HOME: home, USERPROFILE: home, XDG_CONFIG_HOME: home, TMPDIR: home },
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  let last = { tried: 0, seed: order.seed };
  let done: Tally | undefined;
  let hung = 0;
  const end = () => {
    hung = 1;
    child.kill('SIGKILL');
  };
  let watchdog = setTimeout(end, SILENT_MS);
  child.on('message', (message) => {
    clearTimeout(watchdog);
    watchdog = setTimeout(end, SILENT_MS);
    const said = Said.parse(message);
    if (said.kind === 'done') done = said.tally;
    else {
      last = said;
      onProgress(said.tried);
    }
  });
  child.send(order);
  return new Promise((resolve) => {
    child.once('exit', (code, signal) => {
      clearTimeout(watchdog);
      const seconds = Math.round((performance.now() - begun) / 1000);
      const firstFailure = { seed: last.seed, nth: 0, what: hung ? 'hung' : `crashed: ${signal ?? code}` };
      resolve(done ?? { ...noTally, tried: last.tried, crashed: 1 - hung, hung, seconds, firstFailure });
    });
  });
}
