import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { aFolder } from '../../src/main/storage/testing/temporary-folder.ts';
import { tryFileLock as tryWithSqlite } from '../../src/main/transport/file-lock.ts';
import { tryFileLock } from './file-lock.ts';

async function aFile(): Promise<string> {
  const file = path.join(await aFolder(), 'lock');
  await writeFile(file, '');
  return file;
}

it.each([
  ['the npm package', 'the installed program', tryFileLock, tryWithSqlite],
  ['the installed program', 'the npm package', tryWithSqlite, tryFileLock],
  ['the npm package', 'a second one', tryFileLock, tryFileLock],
])('keeps what %s has locked from %s, until it is let go', async (_holder, _other, take, takeAsWell) => {
  const file = await aFile();
  const held = await take(file);
  expect(held).toBeDefined();
  expect(await takeAsWell(file)).toBeUndefined();
  held?.release();
  const next = await takeAsWell(file);
  expect(next).toBeDefined();
  next?.release();
});

it('says so when the file cannot be opened', async () => {
  await expect(tryFileLock(path.join(await aFolder(), 'missing'))).rejects.toMatchObject({ code: 'ENOENT' });
});
