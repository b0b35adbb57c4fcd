import { spawnSync } from 'node:child_process';
import { mkdir, readdir, stat, symlink, utimes, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { makeTemporaryFolder, sweepTemporaryFolders } from './temporary-folders.ts';
import { aFolder } from './testing/temporary-folder.ts';

/** The number of a process that has ended. */
function endedProcess(): number {
  return spawnSync(process.execPath, ['--version']).pid;
}

async function withKey(folder: string): Promise<string> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'key.p12'), 'a key');
  return folder;
}

it('a temporary folder is for this user alone', async () => {
  const folder = await makeTemporaryFolder(await aFolder(), 'key');
  expect((await stat(folder)).mode & 0o777).toBe(0o700);
});

it('what a killed Latchkey left behind is swept, and what a running one uses is not', async () => {
  const temporary = await aFolder();
  const gone = endedProcess();
  await withKey(join(temporary, `latchkey-key-${gone}-a1B2c3`));
  await withKey(join(temporary, `latchkey-share-${gone}-a1B2c3`));
  const inUse = await withKey(join(temporary, `latchkey-key-${process.ppid}-a1B2c3`));
  const ours = await withKey(await makeTemporaryFolder(temporary, 'share'));
  await sweepTemporaryFolders(temporary);
  expect((await readdir(temporary)).map((name) => join(temporary, name)).sort()).toEqual(
    [inUse, ours].sort(),
  );
});

it('a number that was given to another process since protects nothing for long', async () => {
  const temporary = await aFolder();
  const yesterday = await withKey(join(temporary, `latchkey-key-${process.ppid}-a1B2c3`));
  await withKey(join(temporary, `latchkey-key-${process.pid}-a1B2c3`));
  const beforeUs = new Date(performance.timeOrigin - 1000);
  await utimes(join(temporary, `latchkey-key-${process.pid}-a1B2c3`), beforeUs, beforeUs);
  await sweepTemporaryFolders(temporary);
  expect(await readdir(temporary)).toHaveLength(1);
  const { mtimeMs } = await stat(yesterday);
  await sweepTemporaryFolders(temporary, () => mtimeMs + 25 * 60 * 60_000);
  expect(await readdir(temporary)).toEqual([]);
});

it('nothing else is touched: other names, files, and what a link points to', async () => {
  const [temporary, elsewhere] = [await aFolder(), await aFolder()];
  const gone = endedProcess();
  await withKey(elsewhere);
  await withKey(join(temporary, 'latchkey-photos'));
  await withKey(join(temporary, `latchkey-key-${gone}-a1B2c3-copy`));
  await symlink(elsewhere, join(temporary, `latchkey-key-${gone}-link00`));
  await writeFile(join(temporary, `latchkey-key-${gone}-file00`), 'a file');
  const before = await readdir(temporary);
  await sweepTemporaryFolders(temporary);
  expect(await readdir(temporary)).toEqual(before);
  expect(await readdir(elsewhere)).toEqual(['key.p12']);
});

it('a folder that cannot be read is no reason not to start', async () => {
  await expect(sweepTemporaryFolders(join(await aFolder(), 'nowhere'))).resolves.toBeUndefined();
});
