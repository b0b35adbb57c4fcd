import { expect, it } from 'vitest';
import { canShowElectron } from './electron-binary.ts';

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
