import path from 'node:path';
import type { BrowserWindow } from 'electron';
import { desktopWords } from '../../words/desktop.ts';
import { chooseLanguage, type Language } from '../../words/languages.ts';
import { listOffered, speak } from '../../words/speak.ts';
import type { App } from '../app/app.ts';
import type { Host } from '../host/host.ts';
import type { SpokenLanguage } from '../language/spoken-language.ts';
import type { DataFolderClaim } from '../transport/only-one.ts';
import type { SecondStartServer } from '../transport/second-start.ts';
import type { WindowFiles } from '../transport/window-files.ts';
import type { Electron } from './electron-module.ts';
import { contentProtectionOn, createElectronHost } from './host.ts';
import { setMenu } from './menu.ts';
import { createNotify } from './notifications.ts';
import { registerScheme, serveWindow } from './protocol.ts';
import { secureApp, secureSession } from './security.ts';
import { createShareSheet } from './share-sheet.ts';
import type { StartOutcome } from './start-report.ts';
import { serveCalls } from './transport.ts';
import { openWindow, type WindowParts } from './window.ts';

export interface ElectronParts extends Omit<WindowParts, 'devTools' | 'language' | 'shown' | 'stayed'> {
  readonly platform: NodeJS.Platform;
  readonly openWindowFiles: () => Promise<WindowFiles>;
  readonly randomBytes: (count: number) => Uint8Array;
  readonly writePrivately: (file: string, bytes: Uint8Array) => Promise<void>;
  readonly makeFolder: (inside: string, name: string) => Promise<string>;
  /** Where Electron keeps what is its own; `undefined` for the usual place. Each data folder of its own has one. */
  readonly ownFolder: string | undefined;
  readonly reportStart: (news: StartOutcome) => void;
  /** Lets a second start that does not come by Electron bring the window forward. */
  readonly serveSecondStarts: (comeForward: () => void) => Promise<Pick<SecondStartServer, 'close'>>;
  /** Where it runs already: why that one is not what this start asked for. */
  readonly readRefusal: () => Promise<string | undefined>;
  readonly holdData: () => Promise<Pick<DataFolderClaim, 'kind'>>;
  /** @param preferred what the system prefers, the most wished for first */
  readonly openLanguage: (preferred: readonly string[]) => Promise<SpokenLanguage>;
  /** May wait for the user: the system can ask them whether the keychain may be opened. */
  readonly createProgram: (host: Host, language: SpokenLanguage) => Promise<App>;
}

/** The `appId` of `electron-builder.yml`. */
export const APP_ID = 'house.latchkey.app';

/**
 * Runs the program in Electron's window until it is closed. Must be called before `app` is ready, and comes back at once:
 * Electron becomes ready only after the entry has been read to its end.
 */
export function startElectron(electron: Electron, parts: ElectronParts): void {
  const { app } = electron;
  keepApart(app, parts);
  // By this Windows knows whose notification it shows: the installer gives the shortcut in the Start menu the same.
  if (parts.platform === 'win32') app.setAppUserModelId(APP_ID);
  if (!app.requestSingleInstanceLock()) {
    leave(electron, parts);
    return;
  }
  let program: App | undefined;
  const language = () => program?.language() ?? systemLanguage(app);
  secureApp(electron, () => ({
    ownHosts: program?.hostnames(),
    homePages: program?.homePages(),
    loginPage: program?.loginPage(),
    tokenPage: program?.tokenPage(),
  }));
  registerScheme(electron);
  app
    .whenReady()
    .then(
      () =>
        run(electron, { ...parts, language, stayed: () => program?.stay() }, (started) => {
          program = started;
        }),
      // What went wrong may quote a secret; that it went wrong is all that is shown.
    )
    .catch(() => {
      parts.reportStart('said-why-not');
      electron.dialog.showErrorBox('Latchkey', cannotStart(language()).failed);
      app.exit(1);
    });
}

/**
 * Of Electron's own folder and that of our files only a capital letter differs on a Mac, whose usual file system takes them
 * for one. Ours stays where it is; what Electron has put there before does no harm. Electron locks its folder, so this comes first.
 */
function keepApart(app: Electron['app'], { platform, ownFolder }: ElectronParts): void {
  if (ownFolder !== undefined) app.setPath('userData', ownFolder);
  else if (platform === 'darwin')
    app.setPath('userData', path.join(app.getPath('appData'), 'Latchkey Window'));
}

/** It runs already, and that one comes forward by itself. What cannot be had from it is said: options would be dropped. */
function leave({ app, dialog }: Electron, { readRefusal, reportStart }: ElectronParts): void {
  readRefusal()
    .catch(() => undefined)
    .then((refusal) => {
      reportStart(refusal === undefined ? 'running-already' : 'said-why-not');
      if (refusal !== undefined) dialog.showErrorBox('Latchkey', refusal);
      app.exit(refusal === undefined ? 0 : 1);
    });
}

type RunParts = ElectronParts & Pick<WindowParts, 'language' | 'stayed'>;

async function run(electron: Electron, parts: RunParts, started: (program: App) => void): Promise<void> {
  const { app } = electron;
  let window: BrowserWindow | undefined;
  const io = { window: () => window, writePrivately: parts.writePrivately, makeFolder: parts.makeFolder };
  const sheet = createShareSheet(electron, io);
  const notify = createNotify(electron, () => comeForward(window));
  const host: Host = {
    ...createElectronHost(electron, io),
    ...contentProtectionOn(parts.platform, io.window),
    ...(parts.platform === 'darwin' ? { share: sheet.share } : {}),
    ...(notify ? { notify } : {}),
  };
  const hold = await parts.holdData();
  if (hold.kind !== 'held') {
    parts.reportStart('said-why-not');
    electron.dialog.showErrorBox('Latchkey', cannotStart(parts.language())[hold.kind]);
    return app.exit(1);
  }
  const devTools = app.isPackaged ? 'off' : 'on';
  setMenu(electron, parts.platform);
  secureSession(electron.session.defaultSession, { devTools });
  const language = await parts.openLanguage(app.getPreferredSystemLanguages());
  serveWindow(electron, await parts.openWindowFiles(), { randomBytes: parts.randomBytes, language });
  const opened = openWindow(electron, { ...parts, devTools, shown: () => parts.reportStart('window-shown') });
  window = opened.window;
  window.once('closed', () => {
    window = undefined;
  });
  app.on('second-instance', () => comeForward(window));
  const secondStarts = await parts.serveSecondStarts(() => comeForward(window));
  // The window comes first: it says why the system may ask for the keychain while it does.
  const starting = startProgram(parts.createProgram(host, language), started, app, [
    sheet.clear,
    secondStarts.close,
  ]);
  serveCalls(
    electron,
    opened.window,
    starting.then(({ router }) => router),
  );
  await Promise.all([starting, opened.loaded]);
}

/** Until the program knows better: that of this user's system. */
function systemLanguage(app: Electron['app']): Language {
  return chooseLanguage(app.getPreferredSystemLanguages(), listOffered(desktopWords));
}

function cannotStart(language: Language) {
  return speak(desktopWords, language).words.cannotStart;
}

async function startProgram(
  creating: Promise<App>,
  started: (program: App) => void,
  app: Electron['app'],
  alsoPutDown: readonly (() => Promise<unknown>)[],
): Promise<App> {
  let program: App | undefined;
  // One that never became ready, because the user did not answer the system, has nothing to put down.
  closeWith(app, () => Promise.all([program?.close(), ...alsoPutDown.map((put) => put())]));
  program = await creating;
  started(program);
  return program;
}

/** The program ends with its window, on every system, and not before what it has begun is put down safely. */
function closeWith(app: Electron['app'], close: () => Promise<unknown>): void {
  app.on('window-all-closed', () => app.quit());
  app.once('will-quit', (event) => {
    event.preventDefault();
    close().then(
      () => app.exit(),
      () => app.exit(),
    );
  });
}

function comeForward(window: BrowserWindow | undefined): void {
  if (window?.isMinimized()) window.restore();
  window?.focus();
}
