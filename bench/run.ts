import { Command } from 'commander';
import { createKeyPool } from '../src/main/keys/key-pool.ts';
import { measureEngine } from './engine.ts';
import { measureKeys } from './keys.ts';
import { startWorlds } from './worlds.ts';

/** `npm run bench`: ratios within one run, so that they mean the same on a slow machine and a fast one. */
const options = new Command('npm run bench --')
  .description('Measures the engine against the practice world, and key making against openssl.')
  .option('--json', 'end with one line of JSON instead of a table')
  .option('--latency <ms>', 'delay of every API call, in milliseconds', Number, 150)
  .parse()
  .opts<{ readonly json?: true; readonly latency: number }>();

const keyPool = createKeyPool();
const worlds = startWorlds();
const { latency: latencyMs } = options;
try {
  // Keys first, while nothing else has warmed or burdened the machine.
  const keys20 = await measureKeys(20, { keyPool, rounds: 3 });
  // What is measured is the engine of a program that runs already, not how Node reads it for the first time.
  await measureEngine(10, { worlds, keyPool, latencyMs: 0, lives: 2 });
  const three = await measureEngine(3, { worlds, keyPool, latencyMs, lives: 3 });
  const fifty = await measureEngine(50, { worlds, keyPool, latencyMs, lives: 3 });
  const { writes, apiCalls } = three.again;
  const figures = {
    latencyMs,
    setup3: { ...three.fresh, keysMs: three.keysMs },
    add1: three.oneMore,
    remove: three.removal,
    setup50: { ...fifty.fresh, keysMs: fifty.keysMs },
    secondRun: { writes, apiCalls },
    keys20,
  };
  if (options.json) console.log(JSON.stringify(figures));
  else console.table(figures);
} finally {
  await Promise.all([keyPool.close(), worlds.stop()]);
}
