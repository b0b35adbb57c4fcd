import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { root } from './root.ts';

const start = path.join(root, 'scripts/start.ts');

let data: string;
beforeEach(async () => {
  data = await mkdtemp(path.join(tmpdir(), 'latchkey-start-'));
});
const running: ChildProcess[] = [];
afterEach(async () => {
  for (const child of running.splice(0)) await end(child);
  await rm(data, { recursive: true, force: true });
});

/** Whoever still runs would write into the folder that is removed next. */
async function end(child: ChildProcess): Promise<void> {
  const isGone = child.exitCode !== null || child.signalCode !== null;
  child.kill();
  if (!isGone) await once(child, 'exit');
}

/** Starts Latchkey and reads on until it prints an address; `ended` resolves with its exit code and signal. */
async function startInBrowser(...options: readonly string[]) {
  const child = spawn(process.execPath, [start, ...options, '--no-keychain', '--data', data], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  running.push(child);
  const ended = once(child, 'close');
  let address = '';
  for await (const line of createInterface({ input: child.stdout })) {
    address = /http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]+/.exec(line)?.[0] ?? '';
    if (address !== '') break;
  }
  // Where it gave none, a second start would be the first one, and would not end.
  if (address === '') throw new Error('No address was printed');
  return { child, address, ended };
}

/** Whether a window may use this address, once. */
async function use(address: string): Promise<number> {
  const { origin, hash } = new URL(address);
  const { status } = await fetch(`${origin}/session`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify({ token: new URLSearchParams(hash.slice(1)).get('token') }),
  });
  return status;
}

/** Builds first when the build is stale, so the time is that of a first start. */
it('serves the window in the browser, and ends with the program when it is asked to', {
  timeout: 60_000,
}, async () => {
  const { child, address, ended } = await startInBrowser('--browser');
  expect(await (await fetch(address)).text()).toContain('<div id="root">');
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});

it('gives a second start a new address of the program that runs, with its process, and ends', {
  timeout: 60_000,
}, async () => {
  const { child, address, ended } = await startInBrowser('--browser');
  expect(await use(address)).toBe(200);
  const again = spawnSync(process.execPath, [start, '--data', data], { encoding: 'utf8' });
  expect(again.status).toBe(0);
  expect(again.stdout).toMatch(/^Latchkey is running already, as process \d+\./);
  const further = /http:\S+/.exec(again.stdout)?.[0] ?? '';
  expect(new URL(further).origin).toBe(new URL(address).origin);
  expect([await use(address), await use(further), await use(further)]).toEqual([401, 200, 401]);
  child.kill('SIGTERM');
  expect(await ended).toEqual([0, null]);
});

it.each([[['--practice-world', 'http://127.0.0.1:9']], [['--port=4711', '--open']]])(
  'does not let a second start believe that it has %j',
  { timeout: 60_000 },
  async (options) => {
    const { child, address, ended } = await startInBrowser('--browser');
    const again = (...more: readonly string[]) =>
      spawnSync(process.execPath, [start, '--data', data, ...more], { encoding: 'utf8' });
    const refused = again(...options);
    expect(refused).toMatchObject({ status: 1, stdout: '' });
    expect(refused.stderr).toMatch(
      /^Latchkey is running already, as process \d+, but without (--practice-world=http:\/\/127\.0\.0\.1:9|--port=4711 --open)\. /,
    );
    // Nothing was done for it: the first address still counts.
    expect(await use(address)).toBe(200);
    expect(again('--browser', '--no-keychain')).toMatchObject({ status: 0, stderr: '' });
    child.kill('SIGTERM');
    expect(await ended).toEqual([0, null]);
  },
);

it.each([
  [['--help'], 0, /^Usage: npm start -- \[options\]\n/],
  [['--browser', '-h'], 0, /^Usage: npm start/],
  [['--nonsense'], 1, /^There is no option --nonsense\. npm start -- --help lists the options\.\n$/],
  [['--data', 'a', '--data=b'], 1, /^--data is given twice\./],
  [['--data', '--no-keychain'], 1, /^--data needs a value\./],
  [['--port', '70000'], 1, /^--port must be a whole number from 0 to 65535\.\n$/],
] as const)('answers %j before it builds or fetches anything', (args, code, words) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [start, ...args], { encoding: 'utf8' });
  expect(status).toBe(code);
  expect(stdout + stderr).toMatch(words);
});

/** Chromium's sandbox does not start for root, so this user's Electron is never tried as root. */
describe.skipIf(process.platform !== 'linux')('with a program in Electron’s place', () => {
  /** Runs the start as a user whose desktop is there, until it prints an address or ends. */
  async function startWith(script: string, ...options: readonly string[]) {
    const electron = path.join(data, 'electron');
    await writeFile(electron, `#!${process.execPath}\n${script}`, { mode: 0o755 });
    await chmod(data, 0o777);
    const child = spawn(process.execPath, [start, ...options], {
      ...(process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}),
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...process.env,
        DISPLAY: ':0',
        ELECTRON_OVERRIDE_DIST_PATH: data,
        HOME: data,
        XDG_DATA_HOME: data,
      },
    });
    running.push(child);
    const lines: string[] = [];
    for await (const line of createInterface({ input: child.stdout })) {
      lines.push(line);
      if (line.includes('http://127.0.0.1')) break;
    }
    return lines;
  }

  it('says why it does not start and opens in a browser with the same options', {
    timeout: 60_000,
  }, async () => {
    const own = path.join(data, 'own');
    const lines = await startWith(
      'console.error("No usable sandbox!"); process.exitCode = 133;',
      '--no-keychain',
      '--data',
      own,
    );
    expect(lines[0]).toMatch(/^Electron is here but does not start \(the system forbids its sandbox\)/);
    expect(lines.at(-1)).toContain('http://127.0.0.1');
    expect(await readdir(own)).toContain('lock');
  });

  it('hands it the options, and opens nothing else once its window was shown', {
    timeout: 60_000,
  }, async () => {
    const lines = await startWith(
      `require('node:fs').writeFileSync(process.env.LATCHKEY_START_REPORT, 'window-shown');
       console.log(JSON.stringify(process.argv.slice(3))); process.exitCode = 1;`,
      '--no-keychain',
      '--data',
      '/tmp/x',
    );
    expect(lines).toEqual(['["--data=/tmp/x","--no-keychain"]']);
  });
});
