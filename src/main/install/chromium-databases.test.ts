import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../storage/testing/temporary-folder.ts';
import { findChromiumDatabases, findSharedDatabase } from './chromium-databases.ts';

const folderIn = async (home: string, ...path: string[]) => {
  await mkdir(join(home, ...path), { recursive: true });
};

describe('the database of Chromium and its like', () => {
  it('follows XDG where the old one is not', async () => {
    const home = await aFolder();
    expect(await findSharedDatabase({ home, env: {} })).toBe(join(home, '.local/share/pki/nssdb'));
    expect(await findSharedDatabase({ home, env: { XDG_DATA_HOME: '/data' } })).toBe('/data/pki/nssdb');
    expect(await findSharedDatabase({ home, env: { XDG_DATA_HOME: 'here' } })).toContain('.local/share');
    // A `.pki` without the database in it does not count.
    await folderIn(home, '.pki');
    expect(await findSharedDatabase({ home, env: {} })).toBe(join(home, '.local/share/pki/nssdb'));
  });

  it('is the old one as soon as that exists, whatever else does', async () => {
    const home = await aFolder();
    await folderIn(home, '.pki', 'nssdb');
    await folderIn(home, '.local/share/pki/nssdb');
    await fc.assert(
      fc.asyncProperty(fc.string(), async (XDG_DATA_HOME) => {
        expect(await findSharedDatabase({ home, env: { XDG_DATA_HOME } })).toBe(join(home, '.pki/nssdb'));
      }),
    );
  });

  it('is offered where one of them is, or was', async () => {
    const home = await aFolder();
    expect(await findChromiumDatabases({ home, env: {} })).toEqual([]);
    await folderIn(home, '.config', 'BraveSoftware');
    expect(await findChromiumDatabases({ home, env: {} })).toMatchObject([{ kind: 'shared' }]);

    const other = await aFolder();
    await folderIn(other, 'bin');
    await writeFile(join(other, 'bin', 'google-chrome'), '', { mode: 0o755 });
    const onPath = { home: other, env: { PATH: `${join(other, 'bin')}:/nowhere` } };
    expect(await findChromiumDatabases(onPath)).toMatchObject([{ kind: 'shared' }]);
  });

  it('is not opened for one that lives in a sandbox, which is named', async () => {
    const home = await aFolder();
    await folderIn(home, 'snap', 'chromium', 'current', '.pki', 'nssdb');
    await folderIn(home, '.var', 'app', 'com.google.Chrome');
    await folderIn(home, '.var', 'app', 'org.gnome.Maps');
    const env = { PATH: '/snap/bin:/var/lib/flatpak/exports/bin' };
    expect(await findChromiumDatabases({ home, env })).toEqual([
      { kind: 'sandboxed', name: 'Chromium (Snap)', folder: join(home, 'snap/chromium') },
      {
        kind: 'sandboxed',
        name: 'Google Chrome (Flatpak)',
        folder: join(home, '.var/app/com.google.Chrome'),
      },
    ]);
  });
});
