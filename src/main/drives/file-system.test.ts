import { readFile, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../errors/refusal.ts';
import { aFolder } from '../storage/testing/temporary-folder.ts';
import { driveFileSystem, refusalFor } from './file-system.ts';

describe('the files of a drive', () => {
  it('are only ever made anew, never opened over another or through a link', async () => {
    const folder = await aFolder();
    const there = join(folder, 'there');
    await writeFile(there, 'of others');
    await symlink(there, join(folder, 'link'));
    for (const name of ['there', 'link'])
      await expect(driveFileSystem.create(join(folder, name))).rejects.toMatchObject({ code: 'EEXIST' });
    expect(await readFile(there, 'utf8')).toBe('of others');
  });

  it('are looked at without following a link', async () => {
    const folder = await aFolder();
    await writeFile(join(folder, 'there'), 'of others');
    await symlink(join(folder, 'there'), join(folder, 'link'));
    expect(await driveFileSystem.look(join(folder, 'there'))).toMatchObject({ bytes: 9, isFile: true });
    expect(await driveFileSystem.look(join(folder, 'link'))).toMatchObject({ isFile: false });
    expect(await driveFileSystem.look(folder)).toMatchObject({ isFile: false });
  });

  it('lie in a folder that can be forced to the disk, and whose free space is known', async () => {
    const folder = await aFolder();
    await expect(driveFileSystem.syncFolder(folder)).resolves.toBeUndefined();
    expect(await driveFileSystem.freeBytes(folder)).toBeGreaterThan(0);
    await expect(driveFileSystem.checkWritable(join(folder, 'missing'))).rejects.toMatchObject({
      code: 'ENOENT',
    });
  });
});

it('an error of our own stays what it is, and one without a code tells nothing of itself', async () => {
  const folder = await aFolder();
  const own = new Refusal('DRIVE_BUSY');
  expect(await refusalFor(own, folder, driveFileSystem)).toBe(own);
  const refusal = await refusalFor(new TypeError('/home/anna/secret'), folder, driveFileSystem);
  expect(refusal).toMatchObject({ code: 'DRIVE_FAILED', message: 'DRIVE_FAILED' });
  expect(JSON.stringify(refusal) + refusal.stack).not.toContain('secret');
});
