import { randomBytes } from 'node:crypto';
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
import { createApp } from './app/app.ts';
import { systemClock } from './clock/clock.ts';
import { makeFolder } from './electron/make-folder.ts';
import { startElectron } from './electron/start.ts';
import { writePrivately } from './electron/write-privately.ts';
import { reportMistake } from './errors/call-error.ts';
import { offeredLanguages } from './language/offered-languages.ts';
import { openSpokenLanguage } from './language/spoken-language.ts';
import { PRACTICE_WORLD_VARIABLE } from './local/options.ts';
import { loopbackOnly } from './practice-world/practice-world.ts';
import { dataFolder } from './storage/data-folder.ts';
import { systemKeychain } from './storage/keychain.ts';
import { holdDataFolder } from './transport/only-one.ts';
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

startElectron(electron, {
  platform: process.platform,
  preload: built('../preload/index.cjs'),
  icon: built('../../assets/icons/256x256.png'),
  openWindowFiles: () => openWindowFiles(built('../renderer')),
  randomBytes,
  writePrivately,
  makeFolder,
  holdData: () => holdDataFolder(dataFolder()),
  openLanguage: (preferred) =>
    openSpokenLanguage({ dataFolder: dataFolder(), offered: offeredLanguages(process.env), preferred }),
  createProgram: async (host, language) =>
    createApp({
      version: packageJson.version,
      host,
      language,
      dataFolder: dataFolder(),
      // Where Electron puts what is shared, too.
      temporaryFolder: app.getPath('temp'),
      keychain: systemKeychain(),
      updatePlace: await openUpdatePlace({
        app,
        version: packageJson.version,
        program: readThisProgram(app.isPackaged, process.resourcesPath),
        source: readReleaseSource(),
        cacheFolder: envPaths('Latchkey', { suffix: '' }).cache,
        clock: systemClock,
      }),
      startPractice: async () => {
        const running = process.env[PRACTICE_WORLD_VARIABLE];
        if (running) return { url: loopbackOnly(running).href, stop: async () => undefined };
        // Only who practises pays for loading it.
        const { startPracticeTown } = await import('../practice/town.ts');
        const world = await startPracticeTown();
        return { url: world.baseUrl, stop: () => world.stop() };
      },
    }),
});
