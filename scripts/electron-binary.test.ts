import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { aFolder } from '../src/main/storage/testing/temporary-folder.ts';
import { canShowElectron, electronProgram } from './electron-binary.ts';

const asUser = () => 1000;
const asRoot = () => 0;

it.each([
  ['darwin', {}, undefined, true],
  ['win32', {}, undefined, true],
  ['linux', { DISPLAY: ':0' }, asUser, true],
  ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, asUser, true],
  ['linux', {}, asUser, false],
  ['linux', { DISPLAY: '' }, asUser, false],
  ['linux', { DISPLAY: ':0' }, asRoot, false],
] as const)('on %s with %j Electron can be shown or not', (platform, env, getuid, expected) => {
  expect(canShowElectron({ platform, env, getuid })).toBe(expected);
});

const onAMac = 'Electron.app/Contents/MacOS/Electron';

async function aProgramIn(folder: string, name: string): Promise<string> {
  const program = path.join(folder, name);
  await mkdir(path.dirname(program), { recursive: true });
  await writeFile(program, '');
  return program;
}

it.each(['electron', 'electron.exe', onAMac])(
  'finds %s in its package, and in the folder that is given',
  async (name) => {
    const inPackage = await aFolder();
    await writeFile(path.join(inPackage, 'path.txt'), name);
    const fetched = await aProgramIn(path.join(inPackage, 'dist'), name);
    expect(await electronProgram({}, inPackage)).toBe(fetched);
    const given = await aFolder();
    const env = { ELECTRON_OVERRIDE_DIST_PATH: given };
    expect(await electronProgram(env, inPackage)).toBeUndefined();
    const own = await aProgramIn(given, name);
    expect(await electronProgram(env, inPackage)).toBe(own);
  },
);

it('finds none before it was fetched', async () => {
  const inPackage = await aFolder();
  expect(await electronProgram({}, inPackage)).toBeUndefined();
  const given = await aFolder();
  const program = await aProgramIn(given, 'electron');
  expect(await electronProgram({ ELECTRON_OVERRIDE_DIST_PATH: given }, inPackage)).toBe(program);
});
