import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { root } from './root.ts';

const start = path.join(root, 'scripts/start.ts');

let data: string;
beforeEach(async () => {
  data = await mkdtemp(path.join(tmpdir(), 'latchkey-start-'));
});
afterEach(() => rm(data, { recursive: true, force: true }));

/** Builds first when the build is stale, so the time is that of a first start. */
it('serves the window in the browser, and ends with the program when it is asked to', {
  timeout: 60_000,
}, async () => {
  const child = spawn(process.execPath, [start, '--browser', '--no-keychain', '--data', data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(child, 'close');
  let address = '';
  for await (const line of createInterface({ input: child.stdout })) {
    address = /http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]+/.exec(line)?.[0] ?? '';
    if (address !== '') break;
  }
  expect(await (await fetch(address)).text()).toContain('<div id="root">');
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});

it.each([
  [['--help'], 0, /^Usage: npm start -- \[options\]\n/],
  [['--browser', '-h'], 0, /^Usage: npm start/],
  [['--nonsense'], 1, /^There is no option --nonsense\. npm start -- --help lists the options\.\n$/],
  [['--port', '70000'], 1, /^--port must be a whole number from 0 to 65535\.\n$/],
] as const)('answers %j before it builds or fetches anything', (args, code, words) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [start, ...args], { encoding: 'utf8' });
  expect(status).toBe(code);
  expect(stdout + stderr).toMatch(words);
});
