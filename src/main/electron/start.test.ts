import { once } from 'node:events';
import path from 'node:path';
import { describe, expect, it, vi } from 'vitest';
import type { App } from '../app/app.ts';
import type { SpokenLanguage } from '../language/spoken-language.ts';
import { dataFolder } from '../storage/data-folder.ts';
import { programDouble } from '../transport/testing/program-double.ts';
import { type ElectronParts, startElectron } from './start.ts';
import { ElectronDouble, type ElectronSituation } from './testing/electron-double.ts';

const english: SpokenLanguage = {
  shown: () => 'en',
  read: () => ({ offered: ['en'], chosen: null, shown: 'en' }),
  choose: async () => english.read(),
  prefer: () => undefined,
};

function aProgram() {
  const close = vi.fn(async () => undefined);
  // The double carries three calls of the contract; starting and closing look at none of them.
  return { close, program: { router: programDouble(), language: () => 'en', close } as unknown as App };
}

function begin(situation: ElectronSituation = {}, parts: Partial<ElectronParts> = {}) {
  const electron = new ElectronDouble(situation);
  const { program, close } = aProgram();
  const createProgram = vi.fn<ElectronParts['createProgram']>(async () => program);
  const reportStart = vi.fn<ElectronParts['reportStart']>();
  const closeServer = vi.fn(async () => undefined);
  const serveSecondStarts = vi.fn<ElectronParts['serveSecondStarts']>(async () => ({ close: closeServer }));
  startElectron(electron.module, {
    platform: 'linux',
    preload: '/app/out/preload/index.cjs',
    icon: '/app/assets/icons/256x256.png',
    openWindowFiles: async () => ({ read: async () => undefined }),
    randomBytes: (count) => new Uint8Array(count),
    writePrivately: async () => undefined,
    ownFolder: undefined,
    reportStart,
    serveSecondStarts,
    readRefusal: async () => undefined,
    holdData: async () => ({ kind: 'held' }),
    makeFolder: async (inside, name) => `${inside}/${name}`,
    openLanguage: async () => english,
    createProgram,
    ...parts,
  });
  return { electron, close, createProgram, reportStart, serveSecondStarts, closeServer };
}

async function opened(situation?: ElectronSituation, parts?: Partial<ElectronParts>) {
  const begun = begin(situation, parts);
  begun.electron.app.becomeReady();
  await begun.electron.pageLoading();
  expect(begun.electron.window.calls).toContain('load app://latchkey/');
  return begun;
}

describe('starting in Electron', () => {
  it('shuts everything off before Electron is ready', () => {
    const { electron } = begin();
    expect(electron.app.calls).toContain('enableSandbox');
    expect(electron.schemes).toHaveLength(1);
    expect(electron.windows).toEqual([]);
  });

  it('leaves that window out of pictures of the screen where the program says so and the system can', async () => {
    const { electron, createProgram } = await opened({}, { platform: 'win32' });
    const [[host] = []] = createProgram.mock.calls;
    host?.protectContent?.('on');
    expect(electron.window.contentProtection).toBe(true);
    host?.protectContent?.('off');
    expect(electron.window.contentProtection).toBe(false);
    electron.window.close();
    expect(() => host?.protectContent?.('off')).not.toThrow();

    const onLinux = await opened({}, { platform: 'linux' });
    expect(onLinux.createProgram.mock.calls[0]?.[0]).not.toHaveProperty('protectContent');
  });

  it('opens one locked window on the page of the build', async () => {
    const { electron } = await opened();
    expect(electron.windows).toHaveLength(1);
    expect(electron.window.options.webPreferences).toMatchObject({
      sandbox: true,
      preload: '/app/out/preload/index.cjs',
    });
    expect(electron.sessionDouble.permissionCheck).not.toBeNull();
    expect(electron.protocolHandlers.has('app')).toBe(true);
    expect(electron.window.webContents.openHandler).not.toBeNull();
    expect(electron.ipcMain.listenerCount('latchkey:open')).toBe(1);
  });

  it('asks the system which languages are preferred, and speaks what comes of it everywhere', async () => {
    const openLanguage = vi.fn<ElectronParts['openLanguage']>(async () => english);
    const { createProgram } = await opened({ preferredLanguages: ['pl-PL', 'de'] }, { openLanguage });
    expect(openLanguage).toHaveBeenCalledExactlyOnceWith(['pl-PL', 'de']);
    expect(createProgram.mock.calls[0]?.[1]).toBe(english);
  });

  it('has developer tools in a checkout and none in what users install', async () => {
    const inCheckout = await opened({ isPackaged: false });
    expect(inCheckout.electron.window.options.webPreferences?.devTools).toBe(true);
    const installed = await opened({ isPackaged: true });
    expect(installed.electron.window.options.webPreferences?.devTools).toBe(false);
  });

  it('has a menu only where copy and paste need one', async () => {
    expect((await opened({}, { platform: 'linux' })).electron.menu).toBeNull();
    expect((await opened({}, { platform: 'win32' })).electron.menu).toBeNull();
    expect((await opened({}, { platform: 'darwin' })).electron.menu).toEqual([
      { role: 'appMenu' },
      { role: 'editMenu' },
      { role: 'windowMenu' },
    ]);
  });

  it('keeps what Electron stores on a Mac out of our own folder, before it locks either', () => {
    const { electron } = begin({ isFirstInstance: false }, { platform: 'darwin' });
    const [first = ''] = electron.app.calls;
    expect(first).toBe('setPath userData /home/anna/appData/Latchkey Window');
    expect(path.basename(first).toLowerCase()).not.toBe(path.basename(dataFolder()).toLowerCase());
  });

  it('is known to Windows by its id, by which notifications find their program', () => {
    const named = 'setAppUserModelId house.latchkey.app';
    expect(begin({}, { platform: 'win32' }).electron.app.calls).toContain(named);
    expect(begin({}, { platform: 'linux' }).electron.app.calls).not.toContain(named);
  });

  it('can notify where the system can, and a press brings the window forward', async () => {
    const { electron, createProgram } = await opened();
    const [host] = createProgram.mock.calls[0] ?? [];
    electron.window.minimize();
    host?.notify?.({ title: 'A key ends soon', body: '', onPress: () => {} });
    electron.notifications[0]?.press();
    expect(electron.window.calls.slice(-2)).toEqual(['restore', 'focus']);
    const without = await opened({ notifications: 'not-supported' });
    expect(without.createProgram.mock.calls[0]?.[0]?.notify).toBeUndefined();
  });

  it('leaves when it is running already, and the one that runs comes forward', async () => {
    const second = begin({ isFirstInstance: false });
    await vi.waitFor(() => expect(second.electron.app.exitCode).toBe(0));
    expect(second.createProgram).not.toHaveBeenCalled();
    expect(second.reportStart.mock.calls).toEqual([['running-already']]);
    const first = await opened();
    first.electron.window.minimize();
    first.electron.app.emit('second-instance');
    expect(first.electron.window.calls.slice(-2)).toEqual(['restore', 'focus']);
  });

  it('says why the one that runs is not what was asked for, and ends with a failure', async () => {
    const without = 'Latchkey is running already, as process 7, but without --no-keychain.';
    const { electron, reportStart } = begin({ isFirstInstance: false }, { readRefusal: async () => without });
    await vi.waitFor(() => expect(electron.app.exitCode).toBe(1));
    expect(electron.errorBoxes).toEqual([`Latchkey: ${without}`]);
    expect(reportStart.mock.calls).toEqual([['said-why-not']]);
  });

  it('tells who started it that the window was shown, once there is something to see', async () => {
    const { electron, reportStart } = await opened();
    expect(reportStart).not.toHaveBeenCalled();
    electron.window.emit('ready-to-show');
    expect(reportStart.mock.calls).toEqual([['window-shown']]);
  });

  it('comes forward for a start that does not come by Electron', async () => {
    const { electron, serveSecondStarts } = await opened();
    electron.window.minimize();
    serveSecondStarts.mock.calls[0]?.[0]();
    expect(electron.window.calls.slice(-2)).toEqual(['restore', 'focus']);
  });

  it('is another instance for each data folder of its own', () => {
    const { electron } = begin({}, { ownFolder: '/data/window' });
    expect(electron.app.calls[0]).toBe('setPath userData /data/window');
  });

  it('opens nothing that a second start names', async () => {
    const { electron } = await opened();
    const before = [...electron.window.calls];
    const named = ['latchkey', '--remote-debugging-port=9222', 'https://evil.example/', 'file:///etc/passwd'];
    electron.app.emit('second-instance', {}, named, '/home/anna');
    expect(electron.window.calls).toEqual([...before, 'focus']);
    expect(electron.windows).toHaveLength(1);
    expect(electron.openedOutside).toEqual([]);
  });

  it('hears no links and no files that the system hands over, and its page on one channel alone', async () => {
    const { electron } = await opened({}, { platform: 'darwin' });
    for (const handedOver of ['open-url', 'open-file', 'continue-activity'])
      expect(electron.app.listenerCount(handedOver), handedOver).toBe(0);
    // Nothing could ask the program to begin a drag of a file out of the window either.
    expect(electron.ipcMain.eventNames()).toEqual(['latchkey:open']);
    expect(electron.window.webContents.listenerCount('ipc-message')).toBe(0);
  });

  it.each([
    ['it is running in a browser', 'taken', 'running already'],
    ['other users can enter its folder', 'shared', 'Other users of this computer can enter the folder'],
    ['its folder cannot be written to', 'unusable', 'cannot use its files'],
  ] as const)('leaves with a word when %s', async (_, kind, words) => {
    const { electron, reportStart } = begin({}, { holdData: async () => ({ kind }) });
    electron.app.becomeReady();
    await once(electron.app, 'exited');
    expect(electron.app.exitCode).toBe(1);
    expect(electron.errorBoxes[0]).toContain(words);
    expect(reportStart.mock.calls).toEqual([['said-why-not']]);
    expect(electron.windows).toEqual([]);
  });

  it.each([
    ['its files cannot be used', {}, { createProgram: () => Promise.reject(new Error('token cfut_SECRET')) }],
    ['the window is not there', {}, { openWindowFiles: () => Promise.reject(new Error('ENOENT')) }],
    ['the page does not load', { page: 'fails' }, {}],
  ] as const)('leaves with a word, and not with what was thrown, when %s', async (_, situation, parts) => {
    const { electron } = begin(situation, parts);
    electron.app.becomeReady();
    await once(electron.app, 'exited');
    expect(electron.app.exitCode).toBe(1);
    expect(electron.errorBoxes).toEqual(['Latchkey: Latchkey could not start.']);
  });
});

it('shows the window before the program is ready, because the system may ask for the keychain', async () => {
  const { electron } = begin({}, { createProgram: () => new Promise(() => {}) });
  electron.app.becomeReady();
  await electron.pageLoading();
  expect(electron.window.calls).toContain('load app://latchkey/');
  expect(electron.ipcMain.listenerCount('latchkey:open')).toBe(1);
});

describe('closing the window', () => {
  it('ends the program, and Electron only after it', async () => {
    const { electron, close } = await opened();
    const { promise: putDown, resolve: putItDown } = Promise.withResolvers<undefined>();
    close.mockReturnValue(putDown);
    electron.window.close();
    electron.app.emit('window-all-closed');
    expect(close).toHaveBeenCalledOnce();
    expect(electron.app.exitCode).toBeUndefined();
    putItDown(undefined);
    await once(electron.app, 'exited');
    expect(electron.app.exitCode).toBe(0);
  });

  it('ends Electron even when the program cannot be put down', async () => {
    const { electron, close } = await opened();
    close.mockRejectedValue(new Error('stuck'));
    electron.app.quit();
    await once(electron.app, 'exited');
    expect(electron.app.exitCode).toBe(0);
  });
});
