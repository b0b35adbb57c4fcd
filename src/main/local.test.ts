import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import type { ContractRouterClient } from '@orpc/contract';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { contract } from '../contract/calls/contract.ts';
import { clientAsInBrowser } from './local/testing/sockets.ts';
import { needs } from './testing/needs.ts';

const entry = fileURLToPath(new URL('local.ts', import.meta.url));
let folder: string;
let running: ChildProcess[] = [];

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'latchkey-entry-'));
  await mkdir(path.join(folder, 'window'));
  await writeFile(path.join(folder, 'window/index.html'), '<title>Latchkey</title>');
});
afterEach(async () => {
  for (const child of running) child.kill('SIGKILL');
  running = [];
  await rm(folder, { recursive: true, force: true });
});

/** A desktop whose browser tells the test what it was asked to show. */
async function aDesktop() {
  const { promise: shown, resolve: show } = Promise.withResolvers<z.infer<typeof Shown>>();
  const listener = createServer(async (request, response) => {
    show(Shown.parse(JSON.parse(await text(request))));
    response.end();
  });
  listener.listen(0, '127.0.0.1');
  await once(listener, 'listening');
  const { port } = z.object({ port: z.number() }).parse(listener.address());
  await Promise.all(['bin', 'tmp'].map((name) => mkdir(path.join(folder, name))));
  const browser = `#!${process.execPath}
    const commandLine = process.argv.slice(2);
    const page = require('node:fs').readFileSync(commandLine[0], 'utf8');
    fetch('http://127.0.0.1:${port}/', { method: 'POST', body: JSON.stringify({ commandLine, page }) });`;
  // The name by which KDE's desktop opens whatever it is given.
  await writeFile(path.join(folder, 'bin/kde-open'), browser, { mode: 0o755 });
  const env = {
    ...process.env,
    PATH: `${path.join(folder, 'bin')}:${process.env.PATH}`,
    TMPDIR: path.join(folder, 'tmp'),
    XDG_CURRENT_DESKTOP: 'KDE',
    KDE_SESSION_VERSION: '6',
  };
  return { env, shown, stop: () => listener.close() };
}

const Shown = z.object({ commandLine: z.array(z.string()), page: z.string() });

function start(...more: readonly string[]) {
  return startIn(process.env, ...more);
}

function startIn(env: NodeJS.ProcessEnv, ...more: readonly string[]) {
  // An option that is given twice is refused.
  const usual = Object.entries({ '--data': 'data', '--window': 'window' })
    .filter(([option]) => !more.includes(option))
    .flatMap(([option, name]) => [option, path.join(folder, name)]);
  const child = spawn(process.execPath, [entry, '--no-keychain', ...usual, ...more], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env,
  });
  running.push(child);
  const ended = once(child, 'close').then(([code]: unknown[]) => code);
  return { child, ended, complaint: text(child.stderr), ...readingOf(child.stdout) };
}

/** The first line, and the one with the address, which comes with what stands before it. */
function readingOf(stream: NodeJS.ReadableStream) {
  const first = Promise.withResolvers<string>();
  const printed: string[] = [];
  const untilAddress = async (): Promise<readonly string[]> => {
    for await (const line of createInterface({ input: stream })) {
      printed.push(line);
      first.resolve(line);
      if (line.includes('#token=')) return printed;
    }
    first.resolve(printed[0] ?? '');
    return printed;
  };
  const lines = untilAddress();
  return { firstLine: first.promise, lines, addressLine: lines.then((all) => all.at(-1) ?? '') };
}

function addressIn(line: string): URL {
  return new URL(/http:\/\/\S+/.exec(line)?.[0] ?? 'about:blank');
}

/** What the window does with the printed address. */
async function openProgram(address: URL): Promise<ContractRouterClient<typeof contract>> {
  const token = new URLSearchParams(address.hash.slice(1)).get('token');
  const { origin } = address;
  const session = await fetch(`${origin}/session`, {
    method: 'POST',
    headers: { origin, 'content-type': 'application/json' },
    body: JSON.stringify({ token }),
  });
  const secret = await session.text();
  return clientAsInBrowser(origin, secret);
}

describe('the browser-hosted program', () => {
  it('prints its address on a line of its own that fits a terminal, and serves window and program there', async () => {
    const { lines, addressLine } = start();
    const address = addressIn(await addressLine);
    expect((await addressLine).trim()).toBe(address.href);
    for (const line of await lines) expect(line.length).toBeLessThanOrEqual(80);
    expect(address.hostname).toBe('127.0.0.1');
    expect(await (await fetch(address)).text()).toContain('Latchkey');
    const program = await openProgram(address);
    await program.journey.begin({ mode: 'real' });
    expect(await program.about()).toMatchObject({
      host: 'browser',
      custody: 'memory',
      custodyReason: 'switched-off',
    });
  });

  it('opens the browser without its token on a command line, and leaves no page behind', async (test) => {
    needs(test, 'linux');
    const { env, shown, stop } = await aDesktop();
    const { child, ended, addressLine } = startIn(env, '--open');
    const address = addressIn(await addressLine);
    const { commandLine, page } = await shown;
    stop();
    expect(commandLine.join(' ')).not.toContain('token');
    expect(page).toContain(`location.replace("${address.href}")`);
    await openProgram(address);
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(await readdir(path.join(folder, 'tmp'))).toEqual([]);
  });

  it('starts a practice world of its own when somebody practises', async () => {
    const program = await openProgram(addressIn(await start().addressLine));
    expect(await program.journey.begin({ mode: 'practice' })).toMatchObject({ mode: 'practice' });
    expect(await program.cloudflare.connectPractice()).toMatchObject({ phase: 'connected' });
  });

  it.each(['SIGINT', 'SIGTERM'] as const)('closes cleanly on %s, even with a window open', async (signal) => {
    const { child, ended, addressLine } = start();
    const program = await openProgram(addressIn(await addressLine));
    await (await program.journey.watch()).next();
    child.kill(signal);
    expect(await ended).toBe(0);
  });

  it('goes on after a mistake that nobody waits for, and prints where it was but not its words', async (test) => {
    needs(test, 'linux');
    const onSignal =
      'process.on("SIGUSR2", () => void Promise.reject(new Error(["cfut", "SECRET"].join("_"))))';
    const NODE_OPTIONS = `--import=data:text/javascript,${encodeURIComponent(onSignal)}`;
    const { child, ended, complaint, addressLine } = startIn({ ...process.env, NODE_OPTIONS });
    const address = addressIn(await addressLine);
    child.kill('SIGUSR2');
    const program = await openProgram(address);
    expect(await program.about()).toMatchObject({ host: 'browser' });
    child.kill('SIGTERM');
    expect(await ended).toBe(0);
    expect(await complaint).toMatch(/^Unexpected Error\n {4}at /);
    expect(await complaint).not.toContain('cfut_SECRET');
  });

  it('runs once per data folder, and opens one more window for a second start', async () => {
    const first = start();
    const address = addressIn(await first.addressLine);
    const second = start();
    const further = addressIn(await second.addressLine);
    expect(await second.ended).toBe(0);
    expect(new URL(further).origin).toBe(new URL(address).origin);
    expect(further).not.toBe(address);
    expect(await (await openProgram(further)).about()).toMatchObject({ host: 'browser' });
  });

  it('says so when it cannot use its folder', async () => {
    await writeFile(path.join(folder, 'data'), 'a file in the way');
    const { ended, complaint } = start();
    expect(await ended).toBe(1);
    expect(await complaint).toBe(`Latchkey cannot use its files in ${path.join(folder, 'data')}.\n`);
  });

  it('keeps nothing where other users can enter, and says so', async (test) => {
    needs(test, 'linux');
    const shared = path.join(folder, 'data');
    await mkdir(shared);
    await writeFile(path.join(shared, 'photo.jpg'), '');
    await chmod(shared, 0o755);
    const { ended, complaint } = start();
    expect(await ended).toBe(1);
    expect(await complaint).toContain(`Other users of this computer can enter ${shared}`);
    expect(await readdir(shared)).toEqual(['photo.jpg']);
  });

  it('listens where it is told, and says so when it cannot', async () => {
    const { port } = addressIn(await start().addressLine);
    const second = start('--data', path.join(folder, 'other'), '--port', port);
    expect(await second.ended).toBe(1);
    expect(await second.complaint).toContain(`Port ${port} cannot be used (EADDRINUSE)`);
  });

  it('says what to do when the window is not built', async () => {
    const { ended, complaint } = start('--window', path.join(folder, 'nowhere'));
    expect(await ended).toBe(1);
    expect(await complaint).toContain('npm run build');
  });

  it.each([
    [['--port', 'many'], '--port must be a whole number from 0 to 65535.'],
    [['--unknown'], 'There is no option --unknown. npm start -- --help lists the options.'],
  ])('says what is wrong when it is started with %j', async (args, sentence) => {
    const { ended, complaint } = start(...args);
    expect(await ended).toBe(1);
    expect(await complaint).toBe(`${sentence}\n`);
  });

  it('explains its options when it is asked', async () => {
    const { ended, firstLine } = start('--help');
    expect(await ended).toBe(0);
    expect(await firstLine).toBe('Usage: npm start -- [options]');
  });
});
