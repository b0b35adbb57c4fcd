/** `npm run soak`: a long life of the program in one process, and whether it holds more at its end than it did early on. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { readOptions } from './options.ts';

// Asked for here, so that `--help` and mistakes in options need no second process.
readOptions(process.argv);
const cutOff = new URL('../running-program/cut-off.ts', import.meta.url).href;
const life = fileURLToPath(new URL('life.ts', import.meta.url));
const child = spawn(process.execPath, ['--expose-gc', '--import', cutOff, life, ...process.argv.slice(2)], {
  stdio: 'inherit',
});
// Whoever stops this program stops what it has started.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, () => child.kill(signal));
const [code]: unknown[] = await once(child, 'exit');
process.exitCode = code === 0 ? 0 : 1;
