import { join } from 'node:path';
import { Refusal } from '../errors/refusal.ts';
import { errorCode } from '../storage/atomic-file.ts';
import { refusalFor } from './file-system.ts';
import { mayBeKeyFile } from './own-key-file.ts';
import { type DriveFolder, isOwnFile } from './write-key-files.ts';

/**
 * Deletes key files of this Setup from a drive and sees that they are gone. Only a name that lies in the drive's top
 * folder and a file that holds a key of ours is ever touched. Deleting is not wiping: until the drive happens to write
 * over the place, a program for lost files may bring the key file back. What then protects it are the words that open it;
 * whoever has to be sure switches the key off.
 * @throws {Refusal} `DRIVE_FAILED` also for a file that is not ours
 */
export async function removeKeyFiles(folder: DriveFolder, names: readonly string[]): Promise<void> {
  const { path, fs } = folder;
  try {
    const there = await fs.names(path);
    for (const name of names.filter((each) => there.includes(each))) {
      if (!mayBeKeyFile(name) || !(await isOwnFile(folder, name))) throw new Refusal('DRIVE_FAILED');
      await fs.unlink(join(path, name)).catch((error: unknown) => {
        if (errorCode(error) !== 'ENOENT') throw error;
      });
    }
    await fs.syncFolder(path);
    const left = await fs.names(path);
    if (names.some((name) => left.includes(name))) throw new Refusal('DRIVE_FAILED');
  } catch (error) {
    throw await refusalFor(error, path, fs);
  }
}
