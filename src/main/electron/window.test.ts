import { expect, it, vi } from 'vitest';
import { ElectronDouble } from './testing/electron-double.ts';
import { openWindow, windowOptions } from './window.ts';

const parts = {
  preload: '/app/out/preload/index.cjs',
  icon: '/app/assets/icons/256x256.png',
  devTools: 'off',
  language: () => 'en' as const,
  shown: () => undefined,
  stayed: () => undefined,
} as const;

it('gives a page a page’s powers and no more', () => {
  expect(windowOptions(parts).webPreferences).toEqual({
    preload: parts.preload,
    sandbox: true,
    contextIsolation: true,
    nodeIntegration: false,
    nodeIntegrationInWorker: false,
    nodeIntegrationInSubFrames: false,
    webSecurity: true,
    allowRunningInsecureContent: false,
    experimentalFeatures: false,
    webviewTag: false,
    navigateOnDragDrop: false,
    spellcheck: false,
    devTools: false,
  });
});

it('has room for a question and never less than it needs', () => {
  expect(windowOptions(parts)).toMatchObject({
    title: 'Latchkey',
    width: 1120,
    height: 760,
    minWidth: 900,
    minHeight: 640,
    icon: parts.icon,
  });
});

it('has developer tools only where they are asked for', () => {
  expect(windowOptions({ ...parts, devTools: 'on' }).webPreferences?.devTools).toBe(true);
});

it('shows the page once there is something to see, and says so', async () => {
  const electron = new ElectronDouble();
  const shown = vi.fn();
  const { loaded } = openWindow(electron.module, { ...parts, shown });
  await loaded;
  expect(electron.window.calls).toEqual(['load app://latchkey/']);
  expect(shown).not.toHaveBeenCalled();
  electron.window.emit('ready-to-show');
  expect(electron.window.calls).toContain('show');
  expect(shown).toHaveBeenCalledOnce();
});
