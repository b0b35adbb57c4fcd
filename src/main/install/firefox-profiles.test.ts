import { mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../storage/testing/temporary-folder.ts';
import { findFirefoxProfiles, listFirefoxRoots, usesSystemStore } from './firefox-profiles.ts';

async function file(path: string, text = ''): Promise<void> {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
}

/** As Firefox ESR 153 writes it at its first start: the second profile is a leftover that was never started. */
const profilesIni = `[Profile1]
Name=default
IsRelative=1
Path=gbobu9hf.default
Default=1

[Profile0]
Name=default-esr
IsRelative=1
Path=qvxewput.default-esr

[General]
StartWithLastProfile=1
Version=2

[Install3B6073811A6ABF12]
Default=qvxewput.default-esr
Locked=1
`;

const linux = (home: string) => ({ home, env: {}, platform: 'linux' as const });

describe('Firefox’s profiles', () => {
  it('are found where new ones and old ones lie, in boxes too', async () => {
    const home = await aFolder();
    const places = [
      '.config/mozilla/firefox',
      '.mozilla/firefox',
      'snap/firefox/common/.mozilla/firefox',
      '.var/app/org.mozilla.firefox/.mozilla/firefox',
    ];
    for (const place of places) {
      await file(join(home, place, 'profiles.ini'), profilesIni);
      await file(join(home, place, 'qvxewput.default-esr', 'cert9.db'));
    }
    expect(await findFirefoxProfiles(linux(home))).toEqual([
      { name: 'default-esr', folder: join(home, '.config/mozilla/firefox/qvxewput.default-esr') },
      { name: 'default-esr', folder: join(home, '.mozilla/firefox/qvxewput.default-esr') },
      {
        name: 'default-esr (Snap)',
        folder: join(home, 'snap/firefox/common/.mozilla/firefox/qvxewput.default-esr'),
      },
      {
        name: 'default-esr (Flatpak)',
        folder: join(home, '.var/app/org.mozilla.firefox/.mozilla/firefox/qvxewput.default-esr'),
      },
    ]);
  });

  it('begin with the one that an installation starts with', async () => {
    const home = await aFolder();
    const root = join(home, '.mozilla/firefox');
    await file(join(root, 'profiles.ini'), profilesIni.slice(0, profilesIni.indexOf('[Install')));
    await file(join(root, 'installs.ini'), '[3B6073811A6ABF12]\nDefault=qvxewput.default-esr\nLocked=1\n');
    for (const name of ['gbobu9hf.default', 'qvxewput.default-esr']) await file(join(root, name, 'cert9.db'));
    const names = (await findFirefoxProfiles(linux(home))).map(({ name }) => name);
    expect(names).toEqual(['default-esr', 'default']);
  });

  it('that lie elsewhere, or are in no list, are found and none twice', async () => {
    const home = await aFolder();
    const root = join(home, '.mozilla/firefox');
    const elsewhere = join(home, 'work', 'firefox');
    await file(
      join(root, 'profiles.ini'),
      `[Profile0]\nName=Work\nIsRelative=0\nPath=${elsewhere}\n\n[Profile1]\nName=Gone\nIsRelative=1\nPath=gone\n`,
    );
    await file(join(elsewhere, 'cert9.db'));
    await file(join(root, 'a1b2c3d4.Profile 2', 'cert9.db'));
    await file(join(root, 'Crash Reports', 'InstallTime'));
    await symlink(elsewhere, join(root, 'linked'));
    expect((await findFirefoxProfiles(linux(home))).map(({ name }) => name)).toEqual(['Work', 'Profile 2']);
  });

  it('are none where Firefox is not, or where its list is no list', async () => {
    const home = await aFolder();
    expect(await findFirefoxProfiles(linux(home))).toEqual([]);
    await file(join(home, '.mozilla/firefox/profiles.ini'), '\u0000]=[\n[Profile0]\nIsRelative=7\nPath=\n');
    expect(await findFirefoxProfiles(linux(home))).toEqual([]);
  });

  it('lie in a folder of their own on every system', () => {
    const roots = (platform: NodeJS.Platform, env = {}) =>
      listFirefoxRoots({ home: '/home/anna', env, platform }).map(({ folder }) => folder);
    expect(roots('darwin')).toEqual(['/home/anna/Library/Application Support/Firefox']);
    expect(roots('win32', { APPDATA: '/roaming' })).toEqual(['/roaming/Mozilla/Firefox']);
    expect(roots('linux', { XDG_CONFIG_HOME: '/xdg' })[0]).toBe('/xdg/mozilla/firefox');
  });
});

it('takes the system’s keys unless it was told not to', async () => {
  const folder = await aFolder();
  const profile = { name: 'default', folder };
  expect(await usesSystemStore(profile)).toBe(true);
  await file(join(folder, 'prefs.js'), 'user_pref("security.osclientcerts.autoload", true);\n');
  expect(await usesSystemStore(profile)).toBe(true);
  await file(join(folder, 'user.js'), 'user_pref("security.osclientcerts.autoload", false);\n');
  expect(await usesSystemStore(profile)).toBe(false);
});
