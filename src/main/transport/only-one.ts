import { accessSync, chmodSync, constants, writeFileSync } from 'node:fs';
import path from 'node:path';
import { makePrivateFolder } from '../storage/private-folder.ts';
import { tryFileLock } from './file-lock.ts';

/** One running program per data folder: two would overwrite each other's answers. */
export type DataFolderClaim =
  | FileClaim
  /** Other users of this computer can enter it. */
  | { readonly kind: 'shared' };

export type FileClaim =
  | { readonly kind: 'held'; release(): Promise<void> }
  /** Another program, with or without Electron, has it. */
  | { readonly kind: 'taken' }
  /** It cannot be made, or not be written to. */
  | { readonly kind: 'unusable' };

/**
 * Claims the folder for as long as this process lives, however it ends. The claim is the operating system's own lock on a
 * file in the folder, so it counts whatever the folder is called and wherever temporary files are, no abandoned one is
 * left, and of several that come at once one has it.
 */
export async function holdDataFolder(folder: string): Promise<DataFolderClaim> {
  try {
    if ((await makePrivateFolder(folder)) === 'shared') return { kind: 'shared' };
    return await claimFile(path.join(folder, 'lock'));
  } catch {
    return { kind: 'unusable' };
  }
}

/**
 * Claims one file in the same way.
 * @throws when it cannot be made or written to
 */
export async function claimFile(file: string): Promise<FileClaim> {
  makePrivate(file);
  // What can only be read gives this lock to everybody who asks.
  accessSync(file, constants.W_OK);
  const lock = await tryFileLock(file);
  if (lock === undefined) return { kind: 'taken' };
  return { kind: 'held', release: async () => lock.release() };
}

const OURS_ALONE = 0o600;

/**
 * Whoever can read the file can lock it, and would keep us out. The files that SQLite makes beside it get the same rights.
 * A file that is there is not opened, and a new one is closed at once: closing it ends all locks that this process has on
 * it (fcntl(2)). What fails here shows when the file is looked at.
 */
function makePrivate(file: string): void {
  try {
    writeFileSync(file, '', { flag: 'wx', mode: OURS_ALONE });
  } catch {
    takeRightsAway(file);
  }
}

/** From the file of an earlier Latchkey. Not every file system knows rights. */
function takeRightsAway(file: string): void {
  try {
    chmodSync(file, OURS_ALONE);
  } catch {}
}
