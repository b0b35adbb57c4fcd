import { readdir, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../storage/testing/temporary-folder.ts';
import { driveFileSystem } from './file-system.ts';
import { removeKeyFiles } from './remove.ts';
import { type DiskDouble, diskDouble } from './testing/file-system-double.ts';

const isOurs = (bytes: Uint8Array): boolean => Buffer.from(bytes).includes('ours');
const stick = (fs: DiskDouble) => ({ path: '/media/STICK', fs, isOurs });

describe('taking keys off a stick', () => {
  it('deletes them, sees that they are gone and leaves everything else', async () => {
    const fs = diskDouble({ 'phone.p12': 'ours', 'notes.txt': 'ours as well', 'tablet.p12': 'ours' });
    await removeKeyFiles(stick(fs), ['phone.p12']);
    expect([...fs.files.keys()]).toEqual(['notes.txt', 'tablet.p12']);
    expect(fs.calls.slice(-2)).toEqual(['syncFolder', 'names']);
  });

  it('is done when they are gone already', async () => {
    await expect(removeKeyFiles(stick(diskDouble()), ['phone.p12'])).resolves.toBeUndefined();
  });

  it.each([
    ['a file of somebody else', 'phone.p12', { 'phone.p12': 'a tax return' }],
    ['a file that is no key file', 'notes.txt', { 'notes.txt': 'ours' }],
  ])('refuses %s', async (_what, name, content) => {
    const fs = diskDouble(content);
    await expect(removeKeyFiles(stick(fs), [name])).rejects.toMatchObject({ code: 'DRIVE_FAILED' });
    expect([...fs.files.keys()]).toEqual([name]);
  });

  it.each([
    ['unlink', 'EROFS', 'DRIVE_READ_ONLY'],
    ['unlink', 'EIO', 'DRIVE_GONE'],
    ['unlink', 'EBUSY', 'DRIVE_BUSY'],
    ['names', 'ENOENT', 'DRIVE_GONE'],
    ['syncFolder', 'ENODEV', 'DRIVE_GONE'],
  ] as const)('says why when %s meets %s', async (call, error, code) => {
    const fs = diskDouble({ 'phone.p12': 'ours' });
    fs.failAt(call, error);
    await expect(removeKeyFiles(stick(fs), ['phone.p12'])).rejects.toMatchObject({ code });
  });

  it('does not believe a stick that keeps the file', async () => {
    const fs = diskDouble({ 'phone.p12': 'ours' });
    const keeping: DiskDouble = { ...fs, unlink: async () => {} };
    await expect(removeKeyFiles(stick(keeping), ['phone.p12'])).rejects.toMatchObject({
      code: 'DRIVE_FAILED',
    });
  });

  it('never reaches beyond the top folder, not by a path and not by a link', async () => {
    const path = await aFolder();
    const elsewhere = await aFolder();
    await writeFile(join(elsewhere, 'phone.p12'), 'ours');
    await symlink(join(elsewhere, 'phone.p12'), join(path, 'link.p12'));
    const folder = { path, fs: driveFileSystem, isOurs };
    await removeKeyFiles(folder, [`../${elsewhere.split('/').at(-1)}/phone.p12`]);
    await expect(removeKeyFiles(folder, ['link.p12'])).rejects.toMatchObject({ code: 'DRIVE_FAILED' });
    expect(await readdir(elsewhere)).toEqual(['phone.p12']);
  });
});
