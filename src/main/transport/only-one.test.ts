import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readdir, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { aSmallDisk } from '../storage/testing/small-disk.ts';
import { type DataFolderClaim, holdDataFolder } from './only-one.ts';

let somewhere: string;
let programs: ChildProcess[] = [];

beforeEach(async () => {
  somewhere = await mkdtemp(path.join(tmpdir(), 'latchkey-only-one-'));
});
afterEach(async () => {
  await Promise.all(programs.map(killed));
  programs = [];
  await rm(somewhere, { recursive: true, force: true });
});

const aFolder = (name = 'data') => path.join(somewhere, name);

async function release(claim: DataFolderClaim): Promise<void> {
  if (claim.kind === 'held') await claim.release();
}

/** Another program, which wants the folder as soon as it is told to, says what came of it and stays. */
function anotherProgram(folder: string, env: NodeJS.ProcessEnv = {}) {
  const module = JSON.stringify(new URL('only-one.ts', import.meta.url).href);
  const story = `
    const { holdDataFolder } = await import(${module});
    process.stdin.once('data', async () => {
      const { kind: hold } = await holdDataFolder(${JSON.stringify(folder)});
      await new Promise(setImmediate);
      globalThis.gc();
      process.stdout.write(hold);
    });
    process.stdout.write('ready');`;
  const child = spawn(process.execPath, ['--expose-gc', '--input-type=module', '--eval', story], {
    stdio: ['pipe', 'pipe', 'inherit'],
    env: { ...process.env, ...env },
  });
  programs.push(child);
  const says = async (): Promise<string> => {
    const [words]: unknown[] = await once(child.stdout, 'data');
    return String(words);
  };
  const ready = says();
  return {
    ready,
    tries: async () => {
      await ready;
      child.stdin.write('now');
      return says();
    },
    kill: () => killed(child),
  };
}

async function killed(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  child.kill('SIGKILL');
  await once(child, 'close');
}

it('gives a data folder to one program at a time', async () => {
  const first = await holdDataFolder(aFolder());
  expect(first.kind).toBe('held');
  expect(await holdDataFolder(aFolder())).toEqual({ kind: 'taken' });
  await release(first);
  const next = await holdDataFolder(aFolder());
  expect(next.kind).toBe('held');
  await release(first);
  expect(await holdDataFolder(aFolder())).toEqual({ kind: 'taken' });
  await release(next);
});

it('gives different folders to different programs', async () => {
  const holds = await Promise.all(['one', 'other'].map((name) => holdDataFolder(aFolder(name))));
  expect(holds.map(({ kind }) => kind)).toEqual(['held', 'held']);
  await Promise.all(holds.map(release));
});

it('knows one folder by all its names', async () => {
  await mkdir(aFolder());
  await symlink(aFolder(), aFolder('elsewhere'), 'junction');
  const hold = await holdDataFolder(aFolder());
  expect(await holdDataFolder(`${aFolder()}/../data/`)).toEqual({ kind: 'taken' });
  expect(await holdDataFolder(aFolder('elsewhere'))).toEqual({ kind: 'taken' });
  await release(hold);
});

it('takes folders with long names', async () => {
  const deep = path.join(aFolder(), ...Array.from({ length: 8 }, () => 'a'.repeat(30)));
  const hold = await holdDataFolder(deep);
  expect(hold.kind).toBe('held');
  expect(await holdDataFolder(deep)).toEqual({ kind: 'taken' });
  await release(hold);
});

it('keeps a folder from programs with other temporary folders, for as long as the first one lives', async () => {
  const first = anotherProgram(aFolder(), { TMPDIR: aFolder('tmp-1') });
  const second = anotherProgram(aFolder(), { TMPDIR: aFolder('tmp-2') });
  expect(await first.tries()).toBe('held');
  expect(await second.tries()).toBe('taken');
});

it('is taken over from a program that was killed by one of several that come at once', async () => {
  const abandoning = anotherProgram(aFolder());
  expect(await abandoning.tries()).toBe('held');
  expect(await holdDataFolder(aFolder())).toEqual({ kind: 'taken' });
  await abandoning.kill();
  const several = Array.from({ length: 6 }, () => anotherProgram(aFolder()));
  await Promise.all(several.map(({ ready }) => ready));
  const outcomes = await Promise.all(several.map((program) => program.tries()));
  expect(outcomes.toSorted()).toEqual(['held', ...Array.from({ length: 5 }, () => 'taken')]);
});

it('keeps other users from its lock, also from the one that an earlier Latchkey has left', async () => {
  const rights = async () => {
    const names = (await readdir(aFolder())).filter((name) => name.startsWith('lock'));
    return Promise.all(names.map(async (name) => (await stat(path.join(aFolder(), name))).mode & 0o777));
  };
  const first = await holdDataFolder(aFolder());
  expect(new Set(await rights())).toEqual(new Set([0o600]));
  await release(first);
  await chmod(path.join(aFolder(), 'lock'), 0o644);
  const second = await holdDataFolder(aFolder());
  expect(new Set(await rights())).toEqual(new Set([0o600]));
  await release(second);
});

it('keeps its hold on the folder when it is asked for again in the same program', async () => {
  const hold = await holdDataFolder(aFolder());
  expect(await holdDataFolder(aFolder())).toEqual({ kind: 'taken' });
  expect(await anotherProgram(aFolder()).tries()).toBe('taken');
  await release(hold);
});

it('says so when the folder cannot be used', async () => {
  await writeFile(aFolder('file'), '');
  expect(await holdDataFolder(path.join(aFolder('file'), 'data'))).toEqual({ kind: 'unusable' });
});

it('starts nothing on a disk that can only be read, where everybody would get the lock', async (test) => {
  const disk = await aSmallDisk(test);
  await release(await holdDataFolder(disk.folder));
  await disk.allow('reading');
  expect(await holdDataFolder(disk.folder)).toEqual({ kind: 'unusable' });
  expect(await anotherProgram(disk.folder).tries()).toBe('unusable');
  await disk.allow('writing');
  const hold = await holdDataFolder(disk.folder);
  expect(hold.kind).toBe('held');
  await release(hold);
});

it('keeps out of a folder that others can enter and that is not ours to close', async () => {
  await mkdir(aFolder());
  await writeFile(path.join(aFolder(), 'photo.jpg'), '');
  await chmod(aFolder(), 0o755);
  expect(await holdDataFolder(aFolder())).toEqual({ kind: 'shared' });
  expect(await readdir(aFolder())).toEqual(['photo.jpg']);
});
