import { lstat, mkdtemp, readdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { errorCode } from './atomic-file.ts';

/** What a folder is for: a key on its way into this computer's own stores, one that is shared with AirDrop, the page that opens the window, or a copy to be looked at. */
const purposes = ['key', 'share', 'open', 'read'] as const;
export type Purpose = (typeof purposes)[number];

/** The number of the process that made it, so that no other one takes it for left over. */
const NAME = new RegExp(`^latchkey-(?:${purposes.join('|')})-(\\d{1,10})-\\w{6}$`);

/** Whoever made a folder so long ago is gone: its number has been given to another process. */
const LONGEST_USE_MS = 24 * 60 * 60_000;

/** A new folder in the system's folder for temporary files that only this user can look into (0700). */
export function makeTemporaryFolder(temporaryFolder: string, purpose: Purpose): Promise<string> {
  return mkdtemp(join(temporaryFolder, `latchkey-${purpose}-${process.pid}-`));
}

/**
 * Deletes the folders that a Latchkey of this user left behind when it was killed: a key may lie in them beside the password
 * that opens it. Never fails; what cannot be deleted now is tried again at the next start.
 */
export async function sweepTemporaryFolders(
  temporaryFolder: string,
  now: () => number = Date.now,
): Promise<void> {
  const names = await readdir(temporaryFolder).catch(() => []);
  await Promise.all(
    names.map(async (name) => {
      const pid = NAME.exec(name)?.[1];
      if (pid === undefined) return;
      const folder = join(temporaryFolder, name);
      const isStale = await isLeftOver(folder, Number(pid), now()).catch(() => false);
      if (isStale) await rm(folder, { recursive: true, force: true }).catch(() => {});
    }),
  );
}

async function isLeftOver(folder: string, pid: number, now: number): Promise<boolean> {
  // Not through a link: what it points to is somebody else's.
  const seen = await lstat(folder);
  // Anybody can make a folder of this name. Windows has no such owners, and a folder for temporary files for each user.
  const isOurs = process.getuid === undefined || seen.uid === process.getuid();
  if (!seen.isDirectory() || !isOurs) return false;
  if (pid === process.pid) return seen.mtimeMs < performance.timeOrigin;
  return !isRunning(pid) || now - seen.mtimeMs > LONGEST_USE_MS;
}

function isRunning(pid: number): boolean {
  try {
    // Signal 0 is not sent; it tells whether there is somebody to send it to (kill(2)).
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}
