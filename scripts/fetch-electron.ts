import { spawn } from 'node:child_process';
import { mkdir, readdir, rm, stat, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { electronPackage } from './electron-binary.ts';
import { root } from './root.ts';

/** How Electron's own installer, which checks what it gets, is let do its work. */
export interface Fetching {
  /** The script that fetches and unpacks. */
  readonly installer: string;
  /** What lies here is fetched already or being fetched. */
  readonly unpackedTo: string;
  /** Half a download lies here and nowhere else, and does not stay. */
  readonly folder: string;
  /** Left where `npm ci` removes it, so that a try that took long is not made at every start. */
  readonly note: string;
  /** As long as something comes, it is worth waiting. */
  readonly stalledAfterMs: number;
  readonly lookEveryMs: number;
  /** Monotonic, in milliseconds. */
  readonly now: () => number;
  readonly tell: (megabytes: number) => void;
}

export const usualFetching: Omit<Fetching, 'tell'> = {
  installer: path.join(electronPackage, 'install.js'),
  unpackedTo: path.join(electronPackage, 'dist'),
  folder: path.join(root, 'node_modules/.cache/latchkey-electron'),
  note: path.join(root, 'node_modules/.cache/latchkey-no-electron'),
  stalledAfterMs: 15_000,
  lookEveryMs: 1000,
  now: () => performance.now(),
};

const dayMs = 24 * 60 * 60_000;
const megabyte = 1_000_000;

/** Fetches Electron. `not-today`: a try that came to nothing took long, and was less than a day ago. */
export async function fetchElectron(fetching: Fetching): Promise<'fetched' | 'failed' | 'not-today'> {
  if (await isFresh(fetching.note)) return 'not-today';
  await rm(fetching.folder, { recursive: true, force: true });
  await mkdir(fetching.folder, { recursive: true });
  try {
    const { done, bytes } = await install(fetching);
    // Without a connection it fails at once, and may do so again at the next start.
    if (!done && bytes > 0) await writeFile(fetching.note, '');
    return done ? 'fetched' : 'failed';
  } finally {
    await rm(fetching.folder, { recursive: true, force: true });
  }
}

async function isFresh(note: string): Promise<boolean> {
  const found = await stat(note).catch(() => undefined);
  return found !== undefined && Date.now() - found.mtimeMs < dayMs;
}

/** Watches how much has come, and ends the installer once nothing comes any more. */
async function install({ installer, unpackedTo, folder, ...how }: Fetching) {
  const temporary = { TMPDIR: folder, TMP: folder, TEMP: folder };
  const child = spawn(process.execPath, [installer], {
    stdio: 'ignore',
    env: { ...process.env, ...temporary },
  });
  const ended = new Promise<boolean>((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
  const before = await sizeOf(unpackedTo);
  let bytes = 0;
  let since = how.now();
  const look = async () => {
    const size = (await sizeOf(folder)) + (await sizeOf(unpackedTo)) - before;
    if (size !== bytes) {
      [bytes, since] = [size, how.now()];
      how.tell(Math.round(bytes / megabyte));
    } else if (how.now() - since > how.stalledAfterMs) child.kill('SIGKILL');
  };
  const timer = setInterval(() => void look(), how.lookEveryMs);
  const done = await ended;
  clearInterval(timer);
  return { done, bytes: Math.max(bytes, done ? 0 : await sizeOf(folder)) };
}

async function sizeOf(folder: string): Promise<number> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true }).catch(() => []);
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
  const sizes = await Promise.all(
    files.map((file) =>
      stat(file).then(
        ({ size }) => size,
        () => 0,
      ),
    ),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}
