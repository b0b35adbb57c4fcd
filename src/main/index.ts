import { randomBytes } from 'node:crypto';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import {
  app,
  BrowserWindow,
  ClipboardItem,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  Notification,
  protocol,
  ShareMenu,
  session,
  shell,
} from 'electron';
import envPaths from 'env-paths';
import packageJson from '../../package.json' with { type: 'json' };
import { programWords } from '../words/program.ts';
import { loadTranslate } from '../words/translate.ts';
import { createApp } from './app/app.ts';
import { systemClock } from './clock/clock.ts';
import { makeFolder } from './electron/make-folder.ts';
import { readElectronCommand } from './electron/options.ts';
import { startElectron } from './electron/start.ts';
import { reportStart, type StartOutcome } from './electron/start-report.ts';
import { writePrivately } from './electron/write-privately.ts';
import { reportMistake } from './errors/call-error.ts';
import { offeredLanguages } from './language/offered-languages.ts';
import { openSpokenLanguage } from './language/spoken-language.ts';
import { type LocalOptions, listOptions } from './local/options.ts';
import { describeRunning } from './local/running.ts';
import { describeLocalUsage } from './local/usage.ts';
import { loopbackOnly } from './practice-world/practice-world.ts';
import { dataFolder } from './storage/data-folder.ts';
import { noKeychain, systemKeychain } from './storage/keychain.ts';
import { listLanguagesHere } from './terminal/languages-here.ts';
import { holdDataFolder } from './transport/only-one.ts';
import { askRunning, serveSecondStarts } from './transport/second-start.ts';
import { openWindowFiles } from './transport/window-files.ts';
import { readThisProgram } from './updates/installed-by.ts';
import { readReleaseSource } from './updates/release-source.ts';
import { openUpdatePlace } from './updates/update-place.ts';

/** The Electron entry. Bundled into `out/main`, so what it refers to lies beside that. */
const built = (file: string) => fileURLToPath(new URL(file, import.meta.url));

const electron = {
  app,
  BrowserWindow,
  ClipboardItem,
  clipboard,
  dialog,
  ipcMain,
  Menu,
  Notification,
  protocol,
  session,
  ShareMenu,
  shell,
};

// Electron would print its words, which may quote a secret.
process.on('unhandledRejection', reportMistake);

const tell = (news: StartOutcome) => reportStart(news, process.env);
const t = await loadTranslate(programWords, listLanguagesHere(process.env));
const command = readElectronCommand(process.argv, { isPackaged: app.isPackaged, env: process.env }, t);
switch (command.kind) {
  case 'help':
    tell('said-why-not');
    console.log(describeLocalUsage(t));
    app.exit();
    break;
  case 'wrong':
    tell('said-why-not');
    dialog.showErrorBox('Latchkey', command.sentence);
    app.exit(1);
    break;
  case 'run':
    start(command.options);
}

function start(options: LocalOptions): void {
  const { dataFolder: given, keychain, practiceWorld } = options;
  const startedWith = listOptions(options);
  const folder = given === undefined ? dataFolder() : path.resolve(given);
  startElectron(electron, {
    platform: process.platform,
    preload: built('../preload/index.cjs'),
    icon: built('../../assets/icons/256x256.png'),
    ownFolder: given === undefined ? undefined : path.join(folder, 'window'),
    reportStart: tell,
    openWindowFiles: () => openWindowFiles(built('../renderer')),
    randomBytes,
    writePrivately,
    makeFolder,
    holdData: () => holdDataFolder(folder),
    serveSecondStarts: (comeForward) =>
      serveSecondStarts(folder, startedWith, () => {
        comeForward();
        return { kind: 'in-front', pid: process.pid };
      }),
    readRefusal: async () => {
      if (startedWith.length === 0) return undefined;
      const { says, code } = describeRunning(await askRunning(folder, startedWith), t);
      return code === 1 ? says : undefined;
    },
    openLanguage: (preferred) =>
      openSpokenLanguage({ dataFolder: folder, offered: offeredLanguages(process.env), preferred }),
    createProgram: async (host, language) =>
      createApp({
        version: packageJson.version,
        host,
        language,
        dataFolder: folder,
        // Where Electron puts what is shared, too.
        temporaryFolder: app.getPath('temp'),
        keychain: keychain === 'system' ? systemKeychain() : noKeychain,
        updatePlace: await openUpdatePlace({
          app,
          version: packageJson.version,
          program: readThisProgram(app.isPackaged, process.resourcesPath),
          source: readReleaseSource(),
          cacheFolder: envPaths('Latchkey', { suffix: '' }).cache,
          clock: systemClock,
        }),
        startPractice: () => startPractice(practiceWorld),
      }),
  });
}

async function startPractice(running: string | undefined) {
  if (running !== undefined) return { url: loopbackOnly(running).href, stop: async () => undefined };
  // Only who practises pays for loading it.
  const { startPracticeTown } = await import('../practice/town.ts');
  const world = await startPracticeTown();
  return { url: world.baseUrl, stop: () => world.stop() };
}
