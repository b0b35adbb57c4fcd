import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:fs';
import { chmod, copyFile, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { requireSameFile } from './require-same-file.ts';
import type { SignedRelease } from './signed-release.ts';
import { UpdateFailure, UpdateRefusal } from './update-refusal.ts';

/**
 * Puts a new AppImage where the old one lies, under the old one's name: links and menus that lead there go on working. electron-updater
 * takes the old one away first; here it stays until the new one is whole, and whatever fails leaves it.
 * @throws {UpdateRefusal | UpdateFailure}
 */
export async function replaceAppImage(
  { downloaded, appImage }: { readonly downloaded: string; readonly appImage: string },
  release: SignedRelease,
): Promise<void> {
  const target = await realpath(appImage).catch(() => {
    throw new UpdateFailure('not-installed');
  });
  // In the same folder, because only there one takes the other's place in one go.
  const beside = `${target}.new`;
  try {
    // One of an earlier try.
    await rm(beside, { force: true });
    await copyFile(downloaded, beside, constants.COPYFILE_EXCL);
    await requireSameFile(beside, release);
    await chmod(beside, (await stat(target)).mode | constants.S_IXUSR);
    await saveToDisk(beside);
    await rename(beside, target);
  } catch (error) {
    await rm(beside, { force: true }).catch(() => undefined);
    // Those of the file system quote folders.
    throw error instanceof UpdateRefusal ? error : new UpdateFailure('not-installed');
  }
}

/** A computer that loses its power now has the old one or the new one, and not half of it. */
async function saveToDisk(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** It is mounted while it runs, so it is the file itself that is started, with the options that were given. */
export async function startAppImage(appImage: string, startedWith: readonly string[]): Promise<void> {
  const started = spawn(appImage, startedWith, { detached: true, stdio: 'ignore' });
  await once(started, 'spawn');
  started.unref();
}
