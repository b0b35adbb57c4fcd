import { spawnSync } from 'node:child_process';
import { Command, InvalidArgumentError } from 'commander';
import { createKeyPool } from '../src/main/keys/key-pool.ts';
import { measureAudit } from './audit.ts';
import { measureEngine } from './engine.ts';
import { measureKeys } from './keys.ts';
import { measureUi } from './ui.ts';
import { startWorlds } from './worlds.ts';

/** `npm run bench`: ratios within one run, so that they mean the same on a slow machine and a fast one. */
const command = new Command('npm run bench --')
  .description(
    'Measures the engine against the practice world, key making against openssl, and the window against a bare page.',
  )
  .option('--json', 'end with one line of JSON instead of a table')
  .option('--latency <ms>', 'delay of every API call, in milliseconds', milliseconds, 150)
  .parse();
const options = command.opts<{ readonly json?: true; readonly latency: number }>();
if (!hasOpenssl()) {
  command.error(
    'npm run bench holds key making against OpenSSL 3 in a shell, and this system has no such thing.',
  );
}

const keyPool = createKeyPool();
const worlds = startWorlds();
const { latency: latencyMs } = options;
try {
  say('Measuring how keys are made, and how OpenSSL makes them …');
  // Keys first, while nothing else has warmed or burdened the machine.
  const keys20 = await measureKeys(20, { keyPool, rounds: 3 });
  say('Measuring how soon the window can be used …');
  const ui = await measureUi({ rounds: 9 });
  // What is measured is the engine of a program that runs already, not how Node reads it for the first time.
  await measureEngine(10, { worlds, keyPool, latencyMs: 0, lives: 2 });
  say('Measuring a setup of 3 devices …');
  const three = await measureEngine(3, { worlds, keyPool, latencyMs, lives: 3 });
  say('Measuring a setup of 50 devices, which takes a few minutes …');
  const fifty = await measureEngine(50, { worlds, keyPool, latencyMs, lives: 3 });
  say('Measuring a look for other doors …');
  const audit = await measureAudit({ worlds, latencyMs, looks: 5 });
  const { writes, apiCalls } = three.again;
  const figures = {
    latencyMs,
    setup3: { ...three.fresh, keysMs: three.keysMs },
    add1: three.oneMore,
    remove: three.removal,
    setup50: { ...fifty.fresh, keysMs: fifty.keysMs },
    secondRun: { writes, apiCalls },
    audit,
    keys20,
    ui,
  };
  if (options.json) console.log(JSON.stringify(figures));
  else console.table(figures);
} finally {
  await Promise.all([keyPool.close(), worlds.stop()]);
}

/** On the error stream, so that what is printed stays one line of JSON. */
function say(line: string): void {
  console.error(line);
}

function milliseconds(text: string): number {
  if (/^\d{1,5}$/.test(text)) return Number(text);
  throw new InvalidArgumentError('--latency must be a whole number from 0 to 99999.');
}

/** A Mac's own is LibreSSL, which knows other options; Windows has no shell of this kind. */
function hasOpenssl(): boolean {
  const { stdout } = spawnSync('sh', ['-c', 'openssl version'], { encoding: 'utf8' });
  return /^OpenSSL [3-9]/.test(stdout ?? '');
}
