import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import clipboard from 'clipboardy';
import open from 'open';
import packageJson from '../../package.json' with { type: 'json' };
import { type App, createApp } from './app/app.ts';
import { reportMistake } from './errors/call-error.ts';
import { Refusal } from './errors/refusal.ts';
import { offeredLanguages } from './language/offered-languages.ts';
import { openSpokenLanguage, type SpokenLanguage } from './language/spoken-language.ts';
import { createBrowserHost } from './local/browser-host.ts';
import { waitForCloseRequest } from './local/close-request.ts';
import { afterRealTime, createDownloads, type Downloads } from './local/downloads.ts';
import { type OpeningPage, showInBrowser } from './local/opening-page.ts';
import { type LocalOptions, localUsage, readLocalCommand } from './local/options.ts';
import { type LocalServer, startLocalServer } from './local/server.ts';
import { errorCode } from './storage/atomic-file.ts';
import { dataFolder } from './storage/data-folder.ts';
import { type Keychain, systemKeychain } from './storage/keychain.ts';
import { type DataFolderClaim, holdDataFolder } from './transport/only-one.ts';
import { openWindowFiles, type WindowFiles } from './transport/window-files.ts';

/** The browser-hosted entry: the whole program, with the window in this computer's own browser. */
async function run({ port, openBrowser, ...given }: LocalOptions): Promise<void> {
  const folder = given.dataFolder ?? dataFolder();
  const windowFiles = await builtWindow(given.windowFolder);
  const hold = await holdDataFolder(folder);
  if (windowFiles === undefined) return stop('The window is not built yet. Build it with: npm run build');
  if (hold.kind !== 'held') return stop(notHeld(hold.kind, folder));

  const downloads = createDownloads({ randomBytes, after: afterRealTime });
  const language = await openSpokenLanguage({ dataFolder: folder, offered: offeredLanguages(process.env) });
  const app = await openProgram(folder, { downloads, language }, given).catch(() => undefined);
  if (app === undefined) return stop(unusable(folder));
  const server = await startLocalServer({
    router: app.router,
    windowFiles,
    language,
    downloads,
    randomBytes,
    port,
  }).catch((error: unknown) => errorCode(error));
  if (typeof server === 'string') {
    await app.close();
    return stop(`Port ${port} cannot be used (${server}). Choose another with --port, or leave it out.`);
  }

  // The address stands alone, so that it fits into 80 columns and is copied whole.
  console.log(`Latchkey is ready. Open this address. It works once:\n\n  ${server.url}\n`);
  console.log('Press Ctrl+C here to close Latchkey.');
  const page = openBrowser === 'yes' ? openWindow(server) : undefined;

  await waitForCloseRequest({
    signals: process,
    losesKeys: () => app.losesKeys(),
    say: (words) => console.log(words),
    endAtOnce: () => process.exit(1),
  });
  await (await page)?.remove();
  await server.close();
  downloads.close();
  await app.close();
  await hold.release();
  process.exit();
}

function openProgram(
  folder: string,
  { downloads, language }: { readonly downloads: Downloads; readonly language: SpokenLanguage },
  { keychain, practiceWorld }: Pick<LocalOptions, 'keychain' | 'practiceWorld'>,
): Promise<App> {
  return createApp({
    version: packageJson.version,
    host: createBrowserHost({ downloads, writeClipboard: (text) => clipboard.write(text) }),
    language,
    dataFolder: folder,
    keychain: keychain === 'system' ? systemKeychain() : noKeychain,
    // There is no window yet that could say why the system asks.
    aboutToOpen: () => {
      if (keychain === 'system')
        console.log('Latchkey opens this computer’s keychain. If it asks, allow it.');
    },
    startPractice: () => startPractice(practiceWorld),
  });
}

function builtWindow(folder = fileURLToPath(new URL('../../out/renderer', import.meta.url))) {
  return openWindowFiles(folder).catch((): WindowFiles | undefined => undefined);
}

const withoutKeychain = () => Promise.reject(new Refusal('unavailable'));
const noKeychain: Keychain = { read: withoutKeychain, add: withoutKeychain, remove: withoutKeychain };

async function startPractice(running: string | undefined) {
  if (running !== undefined) return { url: running, stop: async () => undefined };
  // Only who practises pays for loading it.
  const { startPracticeTown } = await import('../practice/town.ts');
  const world = await startPracticeTown();
  return { url: world.baseUrl, stop: () => world.stop() };
}

/** Some browsers are kept from the folder for temporary files, and do not tell us. */
function openWindow(server: LocalServer): Promise<OpeningPage> {
  console.log('If your browser does not show Latchkey, open the address there.');
  const show = async (file: string) => (await open(file)).once('error', () => undefined);
  return showInBrowser(server, { temporaryFolder: tmpdir(), open: show });
}

function notHeld(kind: Exclude<DataFolderClaim['kind'], 'held'>, folder: string): string {
  switch (kind) {
    case 'taken':
      return 'Latchkey is running already. Use its window, or close it first.';
    case 'shared':
      return `Other users of this computer can enter ${folder}, so Latchkey keeps nothing there. Name an empty folder of your own with --data, or close this one: chmod 700.`;
    case 'unusable':
      return unusable(folder);
  }
}

function unusable(folder: string): string {
  return `Latchkey cannot use its files in ${folder}.`;
}

function stop(words: string): void {
  console.error(words);
  process.exitCode = 1;
}

// Node would print its words, which may quote a secret, and end the program.
process.on('unhandledRejection', reportMistake);

const command = readLocalCommand(process.argv.slice(2), process.env);
switch (command.kind) {
  case 'help':
    console.log(localUsage);
    break;
  case 'wrong':
    stop(command.sentence);
    break;
  case 'run':
    await run(command.options);
}
