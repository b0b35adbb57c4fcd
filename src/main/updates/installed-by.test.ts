import { expect, it } from 'vitest';
import { findInstalledBy, type ThisProgram } from './installed-by.ts';

const linux: ThisProgram = {
  ...{ isPackaged: true, platform: 'linux', arch: 'x64', env: {}, resources: '/opt/Latchkey/resources' },
  exists: () => false,
  packageType: undefined,
  startedWith: [],
};

/** As the runtime of an AppImage sets them. */
const mounted = { APPIMAGE: '/home/anna/Latchkey.AppImage', APPDIR: '/tmp/.mount_LatchkXy12' };
/** What an editor that is an AppImage hands on to everything that is started in its terminal. */
const inherited = { APPIMAGE: '/home/anna/Editor.AppImage', APPDIR: '/tmp/.mount_EditorAb34' };

it.each<readonly [string, Partial<ThisProgram>, object]>([
  [
    'an installer on Windows',
    { platform: 'win32' },
    { target: { system: 'windows', kind: 'nsis', arch: 'x64' } },
  ],
  [
    'an installer on Windows for ARM',
    { platform: 'win32', arch: 'arm64' },
    { target: { system: 'windows', kind: 'nsis', arch: 'arm64' } },
  ],
  [
    'a portable program',
    { platform: 'win32', env: { PORTABLE_EXECUTABLE_FILE: 'D:\\Latchkey.exe' } },
    { why: 'portable' },
  ],
  [
    'an archive or an image on a Mac',
    { platform: 'darwin', arch: 'arm64' },
    { target: { system: 'macos', kind: 'zip', arch: 'universal' } },
  ],
  [
    'Homebrew',
    { platform: 'darwin', exists: (file) => file === '/opt/homebrew/Caskroom/latchkey' },
    { why: 'homebrew' },
  ],
  [
    'an AppImage',
    { env: mounted, resources: '/tmp/.mount_LatchkXy12/resources' },
    { target: { system: 'linux', kind: 'AppImage', arch: 'x64' }, appImage: '/home/anna/Latchkey.AppImage' },
  ],
  [
    'a package of Debian, started from somebody else’s AppImage',
    { env: inherited, packageType: 'deb' },
    { target: { system: 'linux', kind: 'deb', arch: 'x64' } },
  ],
  [
    'a package of Fedora, started from somebody else’s AppImage',
    { env: inherited, packageType: 'rpm' },
    { target: { system: 'linux', kind: 'rpm', arch: 'x64' } },
  ],
  ['an unpacked folder, started from somebody else’s AppImage', { env: inherited }, { why: 'portable' }],
  [
    'an unpacked folder beside a mount whose name begins alike',
    { env: mounted, resources: '/tmp/.mount_LatchkXy123/resources' },
    { why: 'portable' },
  ],
  [
    'an unpacked folder, where only a file is named',
    { env: { APPIMAGE: '/home/anna/Editor.AppImage' } },
    { why: 'portable' },
  ],
  [
    'an unpacked folder, where the variables name no whole path',
    { env: { APPIMAGE: 'Editor.AppImage', APPDIR: '.' }, resources: '/opt/Latchkey/resources' },
    { why: 'portable' },
  ],
  ['a package of Debian', { packageType: 'deb' }, { target: { system: 'linux', kind: 'deb', arch: 'x64' } }],
  ['a package of Fedora', { packageType: 'rpm' }, { target: { system: 'linux', kind: 'rpm', arch: 'x64' } }],
  ['Flathub', { env: { FLATPAK_ID: 'house.latchkey.app' }, packageType: 'deb' }, { why: 'flathub' }],
  ['Flathub, by its file', { exists: (file) => file === '/.flatpak-info' }, { why: 'flathub' }],
  ['a folder that somebody unpacked', {}, { why: 'portable' }],
  ['the source', { isPackaged: false, packageType: 'deb' }, { why: 'source' }],
])('knows that it came by %s', (_, program, installedBy) => {
  expect(findInstalledBy({ ...linux, ...program })).toMatchObject(installedBy);
});
