import { spawn } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { holdDataFolder } from './only-one.ts';

const aFolder = () => path.join(tmpdir(), randomUUID());

it('gives a data folder to one program at a time', async () => {
  const folder = aFolder();
  const first = await holdDataFolder(folder);
  expect(first).toBeDefined();
  expect(await holdDataFolder(folder)).toBeUndefined();
  await first?.release();
  const next = await holdDataFolder(folder);
  expect(next).toBeDefined();
  await next?.release();
});

it('gives different folders to different programs', async () => {
  const holds = await Promise.all([holdDataFolder(aFolder()), holdDataFolder(aFolder())]);
  expect(holds).not.toContain(undefined);
  await Promise.all(holds.map((hold) => hold?.release()));
});

it('knows one folder by all its spellings', async () => {
  const folder = aFolder();
  const hold = await holdDataFolder(folder);
  expect(await holdDataFolder(`${folder}/../${path.basename(folder)}/`)).toBeUndefined();
  await hold?.release();
});

it('takes a folder over from a program that was killed', async () => {
  const folder = aFolder();
  const module = JSON.stringify(new URL('only-one.ts', import.meta.url).href);
  const holding = `await (await import(${module})).holdDataFolder(${JSON.stringify(folder)});
    console.log('held'); setInterval(() => {}, 1000);`;
  const other = spawn(process.execPath, ['--input-type=module', '--eval', holding], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(other.stdout, 'data');
  expect(await holdDataFolder(folder)).toBeUndefined();
  other.kill('SIGKILL');
  await once(other, 'close');
  const hold = await holdDataFolder(folder);
  expect(hold).toBeDefined();
  await hold?.release();
});
