import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { root } from './root.ts';

let data: string;
beforeEach(async () => {
  data = await mkdtemp(path.join(tmpdir(), 'latchkey-start-'));
});
afterEach(() => rm(data, { recursive: true, force: true }));

/** Builds first when the build is stale, so the time is that of a first start. */
it('serves the window in the browser, and ends with the program when it is asked to', {
  timeout: 60_000,
}, async () => {
  const start = path.join(root, 'scripts/start.ts');
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
