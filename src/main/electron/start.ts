import type { BrowserWindow } from 'electron';
import type { App } from '../app.ts';
import type { Host } from '../host.ts';
import type { WindowFiles } from '../transport/window-files.ts';
import type { Electron } from './electron-module.ts';
import { createElectronHost } from './host.ts';
import { setMenu } from './menu.ts';
import { registerScheme, serveWindow } from './protocol.ts';
import { secureApp, secureSession } from './security.ts';
import { serveCalls } from './transport.ts';
import { openWindow, type WindowParts } from './window.ts';

export interface ElectronParts extends Omit<WindowParts, 'devTools'> {
  readonly platform: NodeJS.Platform;
  readonly openWindowFiles: () => Promise<WindowFiles>;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly writePrivately: (file: string, bytes: Uint8Array) => Promise<void>;
  /** The program itself, or `running-elsewhere` when a browser-hosted one has the data folder. */
  readonly createProgram: (host: Host) => Promise<App | 'running-elsewhere'>;
}

/**
 * Runs the program in Electron's window until it is closed. Must be called before `app` is ready, and comes back at once:
 * Electron becomes ready only after the entry has been read to its end.
 */
export function startElectron(electron: Electron, parts: ElectronParts): void {
  const { app } = electron;
  if (!app.requestSingleInstanceLock()) {
    app.quit();
    return;
  }
  let program: App | undefined;
  secureApp(electron, () => program?.hostname());
  registerScheme(electron);
  app
    .whenReady()
    .then(
      () =>
        run(electron, parts, (started) => {
          program = started;
        }),
      // What went wrong may quote a secret; that it went wrong is all that is shown.
    )
    .catch(() => {
      electron.dialog.showErrorBox('Latchkey', 'Latchkey could not start.');
      app.exit(1);
    });
}

async function run(electron: Electron, parts: ElectronParts, started: (program: App) => void): Promise<void> {
  const { app } = electron;
  let window: BrowserWindow | undefined;
  const host = createElectronHost(electron, { window: () => window, writePrivately: parts.writePrivately });
  const program = await parts.createProgram(host);
  if (program === 'running-elsewhere') {
    electron.dialog.showErrorBox(
      'Latchkey',
      'Latchkey is running already, in your browser. Close it there first.',
    );
    return app.exit(1);
  }
  started(program);
  closeWith(app, program);

  const devTools = app.isPackaged ? 'off' : 'on';
  setMenu(electron, parts.platform);
  secureSession(electron.session.defaultSession, { devTools });
  serveWindow(electron, await parts.openWindowFiles(), parts.randomBytes);
  const opened = openWindow(electron, { ...parts, devTools });
  window = opened.window;
  window.once('closed', () => {
    window = undefined;
  });
  serveCalls(electron, window, program.router);
  app.on('second-instance', () => comeForward(window));
  await opened.loaded;
}

/** The program ends with its window, on every system, and not before what it has begun is put down safely. */
function closeWith(app: Electron['app'], program: App): void {
  app.on('window-all-closed', () => app.quit());
  app.once('will-quit', (event) => {
    event.preventDefault();
    program.close().then(
      () => app.exit(),
      () => app.exit(),
    );
  });
}

function comeForward(window: BrowserWindow | undefined): void {
  if (window?.isMinimized()) window.restore();
  window?.focus();
}
