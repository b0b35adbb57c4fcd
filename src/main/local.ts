import { randomBytes } from 'node:crypto';
import { tmpdir } from 'node:os';
import { fileURLToPath } from 'node:url';
import clipboard from 'clipboardy';
import open from 'open';
import packageJson from '../../package.json' with { type: 'json' };
import { programWords, type TranslateProgram } from '../words/program.ts';
import { loadTranslate } from '../words/translate.ts';
import { type App, createApp } from './app/app.ts';
import { reportMistake } from './errors/call-error.ts';
import { offeredLanguages } from './language/offered-languages.ts';
import { openSpokenLanguage, type SpokenLanguage } from './language/spoken-language.ts';
import { createBrowserHost } from './local/browser-host.ts';
import { waitForCloseRequest } from './local/close-request.ts';
import { afterRealTime, createDownloads, type Downloads } from './local/downloads.ts';
import { type OpeningPage, showInBrowser } from './local/opening-page.ts';
import { type LocalOptions, listOptions, readLocalCommand } from './local/options.ts';
import { describeRunning } from './local/running.ts';
import { type LocalServer, startLocalServer } from './local/server.ts';
import { describeLocalUsage } from './local/usage.ts';
import { errorCode } from './storage/atomic-file.ts';
import { dataFolder } from './storage/data-folder.ts';
import { noKeychain, systemKeychain } from './storage/keychain.ts';
import { listLanguagesHere } from './terminal/languages-here.ts';
import { type DataFolderClaim, holdDataFolder } from './transport/only-one.ts';
import { askRunning, type Running, serveSecondStarts } from './transport/second-start.ts';
import { openWindowFiles, type WindowFiles } from './transport/window-files.ts';

/** The browser-hosted entry: the whole program, with the window in this computer's own browser. */
async function run(options: LocalOptions, t: TranslateProgram): Promise<void> {
  const { port, openBrowser, ...given } = options;
  const folder = given.dataFolder ?? dataFolder();
  const windowFiles = await builtWindow(given.windowFolder);
  if (windowFiles === undefined) return stop(t('refusals.windowNotBuilt'));
  const hold = await holdDataFolder(folder);
  if (hold.kind === 'taken') return startAgain(folder, options, t);
  if (hold.kind !== 'held') return stop(notHeld(hold.kind, folder, t));
  let running = (): Running => ({ kind: 'silent', pid: process.pid });
  // There is a window in the browser for whoever asks for one.
  const startedWith = [...listOptions(options), '--browser'];
  const secondStarts = await serveSecondStarts(folder, startedWith, () => running());

  const downloads = createDownloads({ randomBytes, after: afterRealTime });
  const language = await openSpokenLanguage({ dataFolder: folder, offered: offeredLanguages(process.env) });
  const app = await openProgram(folder, { downloads, language }, given, t).catch(() => undefined);
  if (app === undefined) {
    await secondStarts.close();
    return stop(t('refusals.unusable', { folder }));
  }
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
    await secondStarts.close();
    return stop(t('refusals.portTaken', { port: `${port}`, code: server }));
  }

  running = () => ({ kind: 'address', pid: process.pid, url: server.nextUrl() });
  // The address stands alone, so that it fits into 80 columns and is copied whole.
  console.log(`${t('ready')}\n\n  ${server.url}\n`);
  console.log(t('pressToClose'));
  const page = openBrowser === 'yes' ? openWindow(server, t) : undefined;

  await waitForCloseRequest({
    signals: process,
    losesKeys: () => app.losesKeys(),
    warn: () => console.log(`${t('keysWouldBeLost')}\n${t('saveThemFirst')}`),
    endAtOnce: () => process.exit(1),
  });
  await (await page)?.remove();
  await secondStarts.close();
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
  t: TranslateProgram,
): Promise<App> {
  return createApp({
    version: packageJson.version,
    host: createBrowserHost({ downloads, clipboard }),
    language,
    dataFolder: folder,
    keychain: keychain === 'system' ? systemKeychain() : noKeychain,
    // There is no window yet that could say why the system asks.
    aboutToOpen: () => {
      if (keychain === 'system') console.log(t('aboutToOpenKeychain'));
    },
    startPractice: () => startPractice(practiceWorld),
  });
}

function builtWindow(folder = fileURLToPath(new URL('../../out/renderer', import.meta.url))) {
  return openWindowFiles(folder).catch((): WindowFiles | undefined => undefined);
}

async function startPractice(running: string | undefined) {
  if (running !== undefined) return { url: running, stop: async () => undefined };
  // Only who practises pays for loading it.
  const { startPracticeTown } = await import('../practice/town.ts');
  const world = await startPracticeTown();
  return { url: world.baseUrl, stop: () => world.stop() };
}

/** Some browsers are kept from the folder for temporary files, and do not tell us. */
function openWindow(server: LocalServer, t: TranslateProgram): Promise<OpeningPage> {
  console.log(t('openByHand'));
  const show = async (file: string) => (await open(file)).once('error', () => undefined);
  return showInBrowser(server, { temporaryFolder: tmpdir(), open: show });
}

/** The program that runs already opens one more window, or shows the one it has. */
async function startAgain(folder: string, options: LocalOptions, t: TranslateProgram): Promise<void> {
  const { says, code } = describeRunning(await askRunning(folder, listOptions(options)), t);
  if (code === 1) return stop(says);
  console.log(says);
}

function notHeld(
  kind: Exclude<DataFolderClaim['kind'], 'held' | 'taken'>,
  folder: string,
  t: TranslateProgram,
): string {
  switch (kind) {
    case 'shared':
      return t('refusals.shared', { folder });
    case 'unusable':
      return t('refusals.unusable', { folder });
  }
}

function stop(words: string): void {
  console.error(words);
  process.exitCode = 1;
}

// Node would print its words, which may quote a secret, and end the program.
process.on('unhandledRejection', reportMistake);

const t = await loadTranslate(programWords, listLanguagesHere(process.env));
const command = readLocalCommand(process.argv.slice(2), process.env, t);
switch (command.kind) {
  case 'help':
    console.log(describeLocalUsage(t));
    break;
  case 'wrong':
    stop(command.sentence);
    break;
  case 'run':
    await run(command.options, t);
}
