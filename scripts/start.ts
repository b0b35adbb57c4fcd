import path from 'node:path';
import { browserOnly, electronArguments } from '../src/main/electron/options.ts';
import { type LocalOptions, listOptions, readLocalCommand } from '../src/main/local/options.ts';
import { describeRunning } from '../src/main/local/running.ts';
import { describeLocalUsage } from '../src/main/local/usage.ts';
import { dataFolder } from '../src/main/storage/data-folder.ts';
import { listLanguagesHere } from '../src/main/terminal/languages-here.ts';
import { askRunning, type Running } from '../src/main/transport/second-start.ts';
import { programWords } from '../src/words/program.ts';
import { loadTranslate } from '../src/words/translate.ts';
import { buildWhatIsStale } from './build.ts';
import { codeOf, spawnWithoutCoreDumps } from './child-process.mjs';
import { canShowElectron, electronProgram, hasDesktop } from './electron-binary.ts';
import { type FetchBeside, fetchBeside } from './fetch-beside.ts';
import { fetchElectron, usualFetching } from './fetch-electron.ts';
import { root } from './root.ts';
import { runElectron, type WhyNotShown } from './run-electron.ts';

/**
 * `npm start`: builds what is stale and shows Latchkey in Electron, or in a browser where Electron is not here yet or cannot
 * be shown. Where it runs already, that one opens one more window or brings its own forward.
 */
const args = process.argv.slice(2);
const words = args.filter((arg) => arg !== '--browser');
const t = await loadTranslate(programWords, listLanguagesHere(process.env));
const command = readLocalCommand(words, process.env, t);
switch (command.kind) {
  case 'help':
    console.log(describeLocalUsage(t));
    break;
  case 'wrong':
    console.error(command.sentence);
    process.exitCode = 1;
    break;
  case 'run':
    process.exitCode = await start(command.options);
}

async function start(options: LocalOptions): Promise<number> {
  const running = await askAnother(options);
  // One that does not answer may be ending: its folder says whether it is.
  if (running !== undefined && running.kind !== 'silent') return sayThatItRuns(running);
  const wantsBrowser =
    words.length < args.length || browserOnly(options).length > 0 || !canShowElectron(process);
  const there = wantsBrowser ? undefined : await electronProgram(process.env);
  // Fetching and building share their time.
  const fetching = wantsBrowser || there !== undefined ? undefined : beginFetching();
  if ((await buildWhatIsStale()).kind === 'failed') {
    await fetching?.stop();
    return 1;
  }
  const electron = there ?? (fetching && (await whatHasCome(fetching)));
  if (electron !== undefined) return showInElectron(electron, options);
  const code = await showInBrowser();
  await fetching?.stop();
  return code;
}

/** Whether a program runs already that is what this start asks for. */
function askAnother(options: LocalOptions): Promise<Running | undefined> {
  const browser = words.length < args.length ? ['--browser'] : [];
  return askRunning(options.dataFolder ?? dataFolder(), [...listOptions(options), ...browser]);
}

function sayThatItRuns(running: Running | undefined): number {
  const { says, code } = describeRunning(running, t);
  if (code === 0) console.log(says);
  else console.error(says);
  return code;
}

function beginFetching(): FetchBeside {
  return fetchBeside(
    (how) => fetchElectron({ ...usualFetching, ...how }),
    {
      print: console.log,
      rewrite: process.stderr.isTTY ? (text) => process.stderr.write(`\r\x1b[K${text}`) : undefined,
      onEnter: process.stdin.isTTY ? listenForEnter : undefined,
    },
    t,
  );
}

/** A whole line, as the terminal gives it: in its raw mode Ctrl+C would no longer be a signal. */
function listenForEnter(pressed: () => void): () => void {
  process.stdin.once('data', pressed);
  return () => {
    process.stdin.off('data', pressed);
    process.stdin.pause();
  };
}

/** Electron, when it was fetched while the window was built. Otherwise nobody has to wait for it. */
async function whatHasCome(fetching: FetchBeside): Promise<string | undefined> {
  const outcome = await Promise.race([fetching.outcome, 'under-way' as const]);
  switch (outcome) {
    case 'fetched':
      return electronProgram(process.env);
    case 'under-way':
      fetching.goOnBehind();
      return undefined;
    case 'failed':
      console.log(opensBrowser() ? t('electron.notFetchedOpensBrowser') : t('electron.notFetchedOpenByHand'));
      return undefined;
    case 'stopped':
    case 'elsewhere':
      return undefined;
  }
}

async function showInElectron(program: string, options: LocalOptions): Promise<number> {
  const end = await runElectron(program, electronArguments(options));
  switch (end.kind) {
    case 'closed':
      return end.code;
    case 'running-already':
      return sayThatItRuns(await askAnother(options));
    case 'not-shown':
      return showAfterAll(end.why);
  }
}

function showAfterAll(reason: WhyNotShown): Promise<number> {
  const why = { why: describeWhy(reason) };
  console.log(
    opensBrowser() ? t('electron.notStartedOpensBrowser', why) : t('electron.notStartedOpenByHand', why),
  );
  return showInBrowser();
}

function describeWhy(why: WhyNotShown): string {
  switch (why.kind) {
    case 'library-missing':
      return t('electron.why.libraryMissing', { library: why.library });
    case 'sandbox-forbidden':
      return t('electron.why.sandboxForbidden');
    case 'no-display':
      return t('electron.why.noDisplay');
    case 'unknown':
      return `${why.code}`;
  }
}

function showInBrowser(): Promise<number> {
  const entry = path.join(root, 'src/main/local.ts');
  const open = opensBrowser() && !words.includes('--open') ? ['--open'] : [];
  return codeOf(spawnWithoutCoreDumps(process.execPath, [entry, ...open, ...words]));
}

/** Only where somebody sits in front of the terminal and has a desktop. */
function opensBrowser(): boolean {
  return process.stdout.isTTY === true && hasDesktop(process);
}
