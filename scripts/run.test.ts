import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { scripts } from '../package.json' with { type: 'json' };
import { commands } from './commands.mjs';
import { aClone, locked, nodePlace } from './testing/a-clone.ts';

const isWindows = process.platform === 'win32';

/** A place where something listens, until the test is over. */
async function aRegistry() {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = z.object({ port: z.number() }).parse(server.address());
  const close = () => new Promise<void>((resolve) => server.close(() => resolve()));
  onTestFinished(close);
  return { url: `http://127.0.0.1:${port}/`, close };
}

describe('a fresh clone', () => {
  it('gets what the lock file names, and then the command gets its words', async () => {
    const { run } = await aClone();
    const { code, calls, stdout, stderr } = await run();
    expect(code).toBe(0);
    expect(calls).toMatch(/^ci /);
    expect(stderr).toMatch(/^Setting up Latchkey: .*\n(.*\n)*Set up in \d+ seconds\.\n$/);
    // What a command prints is its own, also the first time.
    expect(JSON.parse(stdout)).toMatchObject({ args: ['some', 'thing'] });
  });

  it('gets everything that development needs, whatever the user’s settings leave out, and runs no install script', async () => {
    const { calls } = await (await aClone()).run();
    for (const option of ['--include=dev', '--include=optional', '--ignore-scripts']) {
      expect(calls).toContain(option);
    }
  });

  it('asks the registry again only for what it has not kept', async () => {
    expect((await (await aClone()).run({ NPM_REGISTRY: (await aRegistry()).url })).calls).toContain(
      '--prefer-offline',
    );
  });

  it('ends with one sentence more than npm said when npm fails', async () => {
    const { code, stderr, stdout } = await (await aClone()).run({
      NPM_REGISTRY: (await aRegistry()).url,
      NPM_FAILS: '1',
    });
    expect(code).toBe(1);
    expect(stderr).toMatch(/Setting up did not work\. The lines above are what npm said\.\n$/);
    expect(stdout).toBe('');
  });

  it('finds npm by itself when started without it', async () => {
    const { folder, run } = await aClone();
    const programs = path.join(folder, 'programs');
    await mkdir(programs);
    await writeFile(path.join(programs, 'npm'), `#!/bin/sh\nexec "${process.execPath}" npm.mjs "$@"\n`);
    await chmod(path.join(programs, 'npm'), 0o755);
    const PATH = `${programs}${path.delimiter}${process.env.PATH}`;
    expect((await run({ PATH, npm_execpath: undefined })).calls).toMatch(/^ci /);
  });
});

describe('without a connection', () => {
  it('a clone is set up from what npm kept', async () => {
    const { close, url: NPM_REGISTRY } = await aRegistry();
    await close();
    const { code, calls } = await (await aClone()).run({ NPM_REGISTRY });
    expect(code).toBe(0);
    expect(calls).toContain('--offline');
  });

  it('and with nothing kept, one sentence says so', async () => {
    const { close, url: NPM_REGISTRY } = await aRegistry();
    await close();
    const { code, stderr } = await (await aClone()).run({ NPM_REGISTRY, NPM_FAILS: '1' });
    expect(code).toBe(1);
    expect(stderr.split('\n').slice(1)).toEqual([
      expect.stringMatching(/^Setting up needs the network once, and 127\.0\.0\.1:\d+ cannot be reached\./),
      '',
    ]);
  });

  it('nobody is asked where a proxy stands in between', async () => {
    const { close, url: NPM_REGISTRY } = await aRegistry();
    await close();
    const { calls } = await (await aClone()).run({ NPM_REGISTRY, HTTPS_PROXY: 'http://127.0.0.1:9' });
    expect(calls).not.toContain('--offline');
  });
});

describe('a clone that is set up', () => {
  it('is left alone, and nothing is said', async () => {
    const { install, run } = await aClone();
    await install(locked);
    expect(await run()).toMatchObject({ code: 0, calls: '', stderr: '' });
  });

  it.each([
    ['another version', { ...locked, 'node_modules/zod': { version: '4.6.6' } }],
    ['one package more', { [nodePlace]: locked[nodePlace] ?? {} }],
    ['the Node of this computer', { 'node_modules/zod': { version: '4.6.7' } }],
    ['another Node', { ...locked, [nodePlace]: { version: '24.20.0' } }],
  ])('is set up again when the lock file names %s', async (_, found) => {
    const { install, run, folder } = await aClone();
    await install(found);
    await rm(path.join(folder, nodePlace), { recursive: true });
    expect((await run()).calls).not.toBe('');
  });

  it('does not miss a package for another system', async () => {
    const { install, lock, run } = await aClone();
    await lock({ ...locked, 'node_modules/fsevents': { version: '2.3.3', optional: true } });
    await install(locked);
    expect((await run()).calls).toBe('');
  });

  it('says what to do when its Node is not where it was put', async () => {
    const { code, stderr } = await (await aClone()).run({ NPM_LEAVES: 'nothing' });
    expect(code).toBe(1);
    expect(stderr).toMatch(/bin[\\/]node is missing\. Remove node_modules and try again\.\n$/);
  });

  it('says so when its Node does not start', async () => {
    const { install, folder, run } = await aClone();
    await install(locked);
    await rm(path.join(folder, nodePlace, 'bin/node'));
    await writeFile(path.join(folder, nodePlace, 'bin/node'), 'half a file');
    const { code, stderr } = await run();
    expect(code).toBe(1);
    expect(stderr).toContain("Latchkey's own Node does not start");
  });

  it('runs on the system’s own Node where none is published as a package', async () => {
    const { lock, install, run } = await aClone();
    const { [nodePlace]: _, ...others } = locked;
    await lock(others);
    await install(others);
    const { stdout } = await run();
    expect(JSON.parse(stdout)).toMatchObject({ node: process.execPath });
  });
});

describe('a command', () => {
  it('that is not known is answered with those that are', async () => {
    const { code, stderr, calls } = await (await aClone()).run({}, ['biuld']);
    expect({ code, calls }).toEqual({ code: 1, calls: '' });
    expect(stderr).toMatch(/^There is no command “biuld”\. There are start, .*screens\.\n$/);
  });

  it.each(Object.keys(scripts))(
    'npm run %s begins with the set-up, on a Node that may be old',
    async (name) => {
      expect(Object.hasOwn(commands, name)).toBe(true);
      expect(Object.entries(scripts)).toContainEqual([name, `node scripts/run.mjs ${name}`]);
    },
  );

  it.skipIf(isWindows)('ends when npm was ended, which takes only its own shell with it', async () => {
    const { install, folder } = await aClone();
    await install(locked);
    await writeFile(
      path.join(folder, 'scripts/build.ts'),
      `process.on('SIGTERM', () => { console.log('asked to end'); process.exit(); });
       setInterval(() => {}, 1000);
       console.log('running');`,
    );
    const start = `require('node:child_process').spawn(process.execPath, ['scripts/run.mjs', 'build'], { stdio: 'inherit' });`;
    const npm = spawn(process.execPath, ['--eval', start], {
      cwd: folder,
      env: { ...process.env, npm_lifecycle_event: 'build' },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const said: string[] = [];
    // The pipe closes once nobody is left who could write into it.
    for await (const line of createInterface({ input: npm.stdout })) {
      said.push(line);
      if (line === 'running') npm.kill('SIGKILL');
    }
    expect(said).toEqual(['running', 'asked to end']);
  });
});

it('what an old Node reads before it is told to go has no import and no new syntax', async () => {
  const text = await readFile(new URL('run.mjs', import.meta.url), 'utf8');
  expect(text).not.toMatch(/^import /m);
  expect(text).not.toMatch(/\?\?|\?\.|\bawait\b/);
});
