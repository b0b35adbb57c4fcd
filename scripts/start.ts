import path from 'node:path';
import { performance } from 'node:perf_hooks';
import { localUsage, readLocalCommand } from '../src/main/local/options.ts';
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
const command = readLocalCommand(options, process.env);
switch (command.kind) {
  case 'help':
    console.log(localUsage);
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
  console.log('Fetching Electron, which is about 115 MB, once. (npm start -- --browser goes without it.)');
  const outcome = await fetchElectron({ ...usualFetching, tell: tellMegabytes });
  if (process.stderr.isTTY) process.stderr.write('\r\x1b[K');
  const program = outcome === 'fetched' ? await electronProgram(process.env) : undefined;
  if (program === undefined)
    console.log(`Electron could not be fetched, ${inBrowser()} To try by hand: npx install-electron`);
  return program;
}

function tellMegabytes(megabytes: number): void {
  if (process.stderr.isTTY) process.stderr.write(`\r\x1b[K${megabytes} MB …`);
}

async function showInElectron(program: string): Promise<number> {
  const { kind, code } = await runElectron(program, () => performance.now());
  if (kind === 'closed') return code;
  console.log(`Electron is here but does not start (${code}), ${inBrowser()}`);
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

function inBrowser(): string {
  return opensBrowser() ? 'so Latchkey opens in your browser.' : 'so open the address below in a browser.';
}
