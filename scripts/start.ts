import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { buildWhatIsStale } from './build.ts';
import { canShowElectron, electronProgram, fetchElectron } from './electron-binary.ts';
import { root } from './root.ts';

/**
 * `npm start`: builds what is stale and shows Latchkey in Electron, or in the browser where Electron cannot run.
 * `--browser` skips Electron; what else is given goes to the browser-hosted program.
 */
const args = process.argv.slice(2);
const wanted = args.includes('--browser') || !canShowElectron(process) ? 'browser' : 'electron';

// Fetching and building share their time.
const [built, electron] = await Promise.all([
  buildWhatIsStale(),
  wanted === 'electron' ? electronOrNothing() : undefined,
]);
if (built.kind === 'failed') process.exit(1);
process.exitCode = await ended(electron === undefined ? startLocal() : startElectron(electron));

async function electronOrNothing(): Promise<string | undefined> {
  return (await electronProgram()) ?? fetchElectron();
}

function startElectron(program: string): ChildProcess {
  return spawn(program, [root], { stdio: 'inherit' });
}

function startLocal(): ChildProcess {
  const entry = path.join(root, 'src/main/local.ts');
  const rest = args.filter((arg) => arg !== '--browser');
  return spawn(process.execPath, [entry, ...browserToo(), ...rest], { stdio: 'inherit' });
}

/** Only where somebody sits in front of the terminal and has a desktop. */
function browserToo(): readonly string[] {
  const hasDesktop =
    process.platform !== 'linux' || Boolean(process.env.DISPLAY) || Boolean(process.env.WAYLAND_DISPLAY);
  return process.stdout.isTTY && hasDesktop ? ['--open'] : [];
}

/** Passes signals on and waits. Ctrl+C in a terminal reaches the child by itself, and twice would mean "at once". */
function ended(child: ChildProcess): Promise<number> {
  process.on('SIGINT', () => process.stdin.isTTY || child.kill('SIGINT'));
  for (const signal of ['SIGTERM', 'SIGHUP'] as const) process.on(signal, () => child.kill(signal));
  return new Promise((resolve) => {
    child.once('error', () => resolve(1));
    child.once('close', (code) => resolve(code ?? 1));
  });
}
