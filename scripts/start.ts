import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { readLocalCommand } from '../src/main/local/options.ts';
import { describeLocalUsage } from '../src/main/local/usage.ts';
import { listLanguagesHere } from '../src/main/terminal/languages-here.ts';
import { programWords } from '../src/words/program.ts';
import { loadTranslate } from '../src/words/translate.ts';
import { buildWhatIsStale } from './build.ts';
import { codeOf, spawnWithoutCoreDumps } from './child-process.mjs';
import { canShowElectron, electronProgram, hasDesktop } from './electron-binary.ts';
import { fetchElectron, usualFetching } from './fetch-electron.ts';
import { root } from './root.ts';
import { runElectron } from './run-electron.ts';

/**
 * `npm start`: builds what is stale and shows Latchkey in Electron, or in a browser where Electron cannot be had or
 * shown. All options are those of the browser-hosted program, so whoever gives one gets that.
 */
const args = process.argv.slice(2);
const options = args.filter((arg) => arg !== '--browser');
const t = await loadTranslate(programWords, listLanguagesHere(process.env));
const command = readLocalCommand(options, process.env, t);
switch (command.kind) {
  case 'help':
    console.log(describeLocalUsage(t));
    break;
  case 'wrong':
    console.error(command.sentence);
    process.exitCode = 1;
    break;
  case 'run':
    process.exitCode = await start();
}

async function start(): Promise<number> {
  const wantsBrowser = args.length > 0 || !canShowElectron(process);
  // Fetching and building share their time.
  const [built, electron] = await Promise.all([
    buildWhatIsStale(),
    wantsBrowser ? undefined : electronOrNothing(),
  ]);
  if (built.kind === 'failed') return 1;
  return electron === undefined ? showInBrowser() : showInElectron(electron);
}

async function electronOrNothing(): Promise<string | undefined> {
  const there = await electronProgram(process.env);
  if (there !== undefined) return there;
  console.log(t('electron.fetching'));
  const outcome = await fetchElectron({ ...usualFetching, tell: tellMegabytes });
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  const program = outcome === 'fetched' ? await electronProgram(process.env) : undefined;
  if (program === undefined)
    console.log(opensBrowser() ? t('electron.notFetchedOpensBrowser') : t('electron.notFetchedOpenByHand'));
  return program;
}

function tellMegabytes(megabytes: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${megabytes} MB …`);
}

async function showInElectron(program: string): Promise<number> {
  const { kind, code } = await runElectron(program, () => performance.now());
  if (kind === 'closed') return code;
  const why = { code: `${code}` };
  console.log(
    opensBrowser() ? t('electron.notStartedOpensBrowser', why) : t('electron.notStartedOpenByHand', why),
  );
  return showInBrowser();
}

function showInBrowser(): Promise<number> {
  const entry = path.join(root, 'src/main/local.ts');
  const open = opensBrowser() ? ['--open'] : [];
  return codeOf(spawnWithoutCoreDumps(process.execPath, [entry, ...open, ...options]));
}

/** Only where somebody sits in front of the terminal and has a desktop. */
function opensBrowser(): boolean {
  return process.stdout.isTTY === true && hasDesktop(process);
}
