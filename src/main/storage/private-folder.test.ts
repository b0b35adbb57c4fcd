import { chmod, chown, mkdir, stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { needs, skipBecause } from '../testing/needs.ts';
import { makePrivateFolder } from './private-folder.ts';
import { aFolder } from './testing/temporary-folder.ts';

const rightsOf = async (folder: string) => (await stat(folder)).mode & 0o777;

it('is made for this user alone', async () => {
  const folder = join(await aFolder(), 'new', 'data');
  expect(await makePrivateFolder(folder)).toBe('private');
  expect(await rightsOf(folder)).toBe(0o700);
});

it.each([
  ['empty', []],
  [
    'ours',
    [
      ...['vault', 'vault.17', 'journey.json', 'journal.set-aside-2026-11-20.json', 'lock', 'lock-journal'],
      ...['language.json', 'updates.json', 'lock.json', 'lock.socket', 'window'],
    ],
  ],
])('is closed to others when it is %s', async (_, names) => {
  const folder = await aFolder();
  await Promise.all(names.map((name) => writeFile(join(folder, name), '')));
  await chmod(folder, 0o755);
  expect(await makePrivateFolder(folder)).toBe('private');
  expect(await rightsOf(folder)).toBe(0o700);
});

it.each([0o755, 0o711, 0o770, 0o707])(
  'with files of others and the rights %o is left as it is, and named shared',
  async (rights) => {
    const folder = await aFolder();
    await writeFile(join(folder, 'photo.jpg'), '');
    await chmod(folder, rights);
    expect(await makePrivateFolder(folder)).toBe('shared');
    expect(await rightsOf(folder)).toBe(rights);
    await chmod(folder, 0o700);
  },
);

it('of another user is named shared, though nobody else may enter it', async (test) => {
  needs(test, 'linux');
  if (process.getuid?.() !== 0) skipBecause(test, 'Only root may give a folder away.');
  const folder = join(await aFolder(), 'data');
  await mkdir(folder, { mode: 0o700 });
  await chown(folder, 65_534, 65_534);
  expect(await makePrivateFolder(folder)).toBe('shared');
});
