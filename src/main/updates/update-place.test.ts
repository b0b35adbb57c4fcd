import { expect, it } from 'vitest';
import type { PutInPlace } from '../../contract/updates.ts';
import { systemClock } from '../clock/clock.ts';
import { aFolder } from '../storage/testing/temporary-folder.ts';
import type { ThisProgram } from './installed-by.ts';
import { aReleaseServer } from './testing/a-release-server.ts';
import { openUpdatePlace } from './update-place.ts';

const windows: Partial<ThisProgram> = { platform: 'win32' };
const appImage: Partial<ThisProgram> = {
  env: { APPIMAGE: '/home/anna/Latchkey.AppImage', APPDIR: '/opt/Latchkey' },
};

it.each<readonly [string, Partial<ThisProgram>, readonly string[], PutInPlace]>([
  ['at the end of a program on Windows', windows, [], 'at-quit'],
  ['only at the end on Windows where options would be lost', windows, ['--data=D:\\Home'], 'when-closed'],
  ['at the end of an AppImage', appImage, [], 'at-quit'],
  ['at the end of an AppImage, which keeps its options', appImage, ['--data=/srv/home'], 'at-quit'],
  ['when it is asked for where that takes a password', { packageType: 'deb' }, [], 'when-asked'],
])('a newer version is put in place %s', async (_, program, startedWith, putInPlace) => {
  const folder = await aFolder();
  const { source } = await aReleaseServer();
  const place = await openUpdatePlace({
    app: { quit: () => undefined, relaunch: () => undefined, getPath: () => folder },
    version: '1.2.3',
    program: {
      ...{ isPackaged: true, platform: 'linux', arch: 'x64', env: {}, resources: '/opt/Latchkey/resources' },
      ...{ exists: () => false, packageType: undefined, startedWith },
      ...program,
    },
    source,
    cacheFolder: folder,
    clock: systemClock,
  });
  expect(place).toMatchObject({ kind: 'here', putInPlace });
});
