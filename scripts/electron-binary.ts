import { spawn } from 'node:child_process';
import { access, mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './root.ts';

const electron = path.join(root, 'node_modules/electron');

/** Leaves a note where `npm ci` removes it. */
const failureNote = path.join(root, 'node_modules/.cache/latchkey-no-electron');
const dayMs = 24 * 60 * 60_000;
const patienceMs = 10_000;

/** What of this process and computer decides whether Electron can run. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly getuid?: (() => number) | undefined;
}

/** Chromium needs a display, and its sandbox does not start for root; without the sandbox we do not start it. */
export function canShowElectron({ platform, env, getuid }: Surroundings): boolean {
  if (platform !== 'linux') return true;
  return (Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY)) && getuid?.() !== 0;
}

/** Where Electron's program is, if it has been fetched. */
export async function electronProgram(): Promise<string | undefined> {
  try {
    const program = path.join(electron, 'dist', await readFile(path.join(electron, 'path.txt'), 'utf8'));
    await access(program);
    return program;
  } catch {
    return undefined;
  }
}

/**
 * Fetches it with Electron's own installer, which checks what it got. Gives up after ten seconds and leaves it at that
 * for a day: the browser shows the same window, and waiting for it on every start would be worse than doing without.
 */
export async function fetchElectron(): Promise<string | undefined> {
  if (await failedToday()) return undefined;
  const program = (await installed()) ? await electronProgram() : undefined;
  if (program === undefined) {
    await mkdir(path.dirname(failureNote), { recursive: true });
    await writeFile(failureNote, '');
    console.log('Electron is not here, so Latchkey opens in your browser. To fetch it: npx install-electron');
  }
  return program;
}

async function failedToday(): Promise<boolean> {
  const note = await stat(failureNote).catch(() => undefined);
  return note !== undefined && Date.now() - note.mtimeMs < dayMs;
}

function installed(): Promise<boolean> {
  const child = spawn(process.execPath, [path.join(electron, 'install.js')], {
    stdio: 'ignore',
    timeout: patienceMs,
    killSignal: 'SIGKILL',
  });
  return new Promise((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
}
