import { spawnSync } from 'node:child_process';
import { chmod, cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

/** An npm that notes how it was called and then leaves what a real one would. */
const npmDouble = `
import { appendFileSync, mkdirSync, writeFileSync } from 'node:fs';
appendFileSync('called.txt', process.argv.slice(2).join(' ') + '\\n');
if (process.env.NPM_FAILS) process.exit(7);
mkdirSync('node_modules/.bin', { recursive: true });
if (!process.env.NPM_SKIPS_SCRIPTS) writeFileSync('node_modules/.bin/node', '');
`;

let clone: string;

beforeEach(async () => {
  clone = await mkdtemp(path.join(tmpdir(), 'latchkey-clone-'));
  await mkdir(path.join(clone, 'scripts'));
  await cp(
    fileURLToPath(new URL('bootstrap.mjs', import.meta.url)),
    path.join(clone, 'scripts/bootstrap.mjs'),
  );
  await writeFile(path.join(clone, 'npm.mjs'), npmDouble);
  await aLock('package-lock.json', { '': {}, 'node_modules/zod': { version: '4.6.7' } });
});
afterEach(() => rm(clone, { recursive: true, force: true }));

async function aLock(name: string, packages: Record<string, { version?: string; optional?: boolean }>) {
  await mkdir(path.dirname(path.join(clone, name)), { recursive: true });
  await writeFile(path.join(clone, name), JSON.stringify({ packages }));
}

async function anInstallationOf(packages: Record<string, { version?: string; optional?: boolean }>) {
  await aLock('node_modules/.package-lock.json', packages);
  await mkdir(path.join(clone, 'node_modules/.bin'));
  await writeFile(path.join(clone, 'node_modules/.bin/node'), '');
}

async function bootstrap(environment: Record<string, string> = {}) {
  const result = spawnSync(process.execPath, [path.join(clone, 'scripts/bootstrap.mjs')], {
    encoding: 'utf8',
    env: {
      ...process.env,
      npm_node_execpath: process.execPath,
      npm_execpath: path.join(clone, 'npm.mjs'),
      ...environment,
    },
  });
  const calls = await readFile(path.join(clone, 'called.txt'), 'utf8').catch(() => '');
  return { status: result.status, words: result.stdout + result.stderr, calls };
}

describe('setting up a clone', () => {
  it('installs what the lock file names when nothing is there', async () => {
    const { status, calls, words } = await bootstrap();
    expect(status).toBe(0);
    expect(calls).toMatch(/^ci /);
    expect(words).toContain('Setting up Latchkey');
  });

  it('does nothing and says nothing when everything is there', async () => {
    await anInstallationOf({ 'node_modules/zod': { version: '4.6.7' } });
    expect(await bootstrap()).toEqual({ status: 0, words: '', calls: '' });
  });

  it('installs again when the lock file names another version', async () => {
    await anInstallationOf({ 'node_modules/zod': { version: '4.6.6' } });
    expect((await bootstrap()).calls).not.toBe('');
  });

  it('installs again when the lock file names one package more', async () => {
    await anInstallationOf({});
    expect((await bootstrap()).calls).not.toBe('');
  });

  it('does not miss a package for another system', async () => {
    await aLock('package-lock.json', { 'node_modules/fsevents': { version: '2.3.3', optional: true } });
    await anInstallationOf({});
    expect((await bootstrap()).calls).toBe('');
  });

  it('stops with the exit code of npm when npm fails', async () => {
    const { status, words } = await bootstrap({ NPM_FAILS: '1' });
    expect(status).toBe(7);
    expect(words).toContain('did not work');
  });

  it('says what to do when npm was told to run no install scripts', async () => {
    const { status, words } = await bootstrap({ NPM_SKIPS_SCRIPTS: '1' });
    expect(status).toBe(1);
    expect(words).toContain('npm rebuild node');
  });

  it('finds npm by itself when started without it', async () => {
    const programs = path.join(clone, 'programs');
    await mkdir(programs);
    await writeFile(
      path.join(programs, 'npm'),
      `#!/bin/sh\nexec "${process.execPath}" "${clone}/npm.mjs" "$@"\n`,
    );
    await chmod(path.join(programs, 'npm'), 0o755);
    const { npm_execpath: _, ...rest } = process.env;
    const result = spawnSync(process.execPath, [path.join(clone, 'scripts/bootstrap.mjs')], {
      env: { ...rest, PATH: `${programs}${path.delimiter}${process.env.PATH}` },
    });
    expect(result.status).toBe(0);
  });
});
