import { join } from 'node:path';
import { Refusal } from '../errors/refusal.ts';
import { errorCode } from '../storage/atomic-file.ts';
import { addNumber, normalizeForDisk, sanitizeFileName } from './file-name.ts';
import { type DriveFileSystem, refusalFor } from './file-system.ts';
import { LARGEST_KEY_FILE_BYTES } from './own-key-file.ts';

export interface KeyFileToWrite {
  readonly name: string;
  readonly bytes: Uint8Array;
}

/** The folder of a drive, and how its files are told to be ours. */
export interface DriveFolder {
  readonly path: string;
  readonly fs: DriveFileSystem;
  readonly isOurs: (bytes: Uint8Array) => boolean;
}

/** FAT32 gives out up to 64 KiB at a time (Microsoft, FAT specification), exFAT up to 128 KiB on sticks as sold. */
const ALLOCATION_BYTES = 128 * 1024;

/**
 * Writes files into the folder, each whole or not at all, and reads each back. A key file of ours with the same name is
 * replaced; next to anything else of that name it goes by a number. What is read back may come from memory instead of
 * the drive: that shows a broken file system or a pulled-out stick, not a worn-out one.
 * @returns the names by which the files now lie there, in the same order
 * @throws {Refusal} after taking away what was begun; files before the one that failed stay
 */
export async function writeKeyFiles(
  folder: DriveFolder,
  files: readonly KeyFileToWrite[],
): Promise<readonly string[]> {
  try {
    const { disk } = await folder.fs.look(folder.path);
    const taken = new Map((await folder.fs.names(folder.path)).map((name) => [normalizeForDisk(name), name]));
    await checkSpace(folder, files);
    const written: string[] = [];
    for (const file of files) {
      const name = await chooseName(sanitizeFileName(file.name), folder, taken, written);
      await writeOne(name, file.bytes, folder, taken, disk);
      taken.set(normalizeForDisk(name), name);
      written.push(name);
    }
    return written;
  } catch (error) {
    throw await refusalFor(error, folder.path, folder.fs);
  }
}

async function checkSpace({ path, fs }: DriveFolder, files: readonly KeyFileToWrite[]): Promise<void> {
  const needed = files.reduce(
    (sum, { bytes }) => sum + Math.ceil(bytes.length / ALLOCATION_BYTES) * ALLOCATION_BYTES,
    0,
  );
  if ((await fs.freeBytes(path)) < needed) throw new Refusal('DRIVE_FULL');
}

/** The name itself, or with the first number that is free or ours; never that of a file written in the same go. */
async function chooseName(
  wanted: string,
  folder: DriveFolder,
  taken: ReadonlyMap<string, string>,
  written: readonly string[],
): Promise<string> {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : addNumber(wanted, number);
    const there = taken.get(normalizeForDisk(name));
    if (there === undefined) return name;
    if (!written.includes(there) && (await isOwnFile(folder, there))) return there;
  }
}

/** Whether a key of this Setup lies there under this name. */
export async function isOwnFile({ path, fs, isOurs }: DriveFolder, name: string): Promise<boolean> {
  const file = join(path, name);
  const { isFile, bytes } = await fs.look(file);
  return isFile && bytes <= LARGEST_KEY_FILE_BYTES && isOurs(await fs.read(file));
}

async function writeOne(
  name: string,
  bytes: Uint8Array,
  folder: DriveFolder,
  taken: ReadonlyMap<string, string>,
  disk: number,
): Promise<void> {
  const { path, fs } = folder;
  const file = join(path, name);
  const temporary = join(path, await chooseTemporaryName(name, folder, taken));
  try {
    await fillNew(temporary, bytes, fs);
    // Where a stick was pulled out an empty folder can stay, and the key would lie on the computer's own disk.
    if ((await fs.look(temporary)).disk !== disk) throw new Refusal('DRIVE_GONE');
    await putInPlace(temporary, file, fs);
  } catch (error) {
    await fs.unlink(temporary).catch(() => {});
    throw error;
  }
  await fs.syncFolder(path);
  if (!Buffer.from(await fs.read(file)).equals(bytes)) {
    await fs.unlink(file).catch(() => {});
    throw new Refusal('DRIVE_FAILED');
  }
}

/** `phone.p12.tmp`; one that we left behind when we were cut off goes first, another's keeps its name. */
async function chooseTemporaryName(
  name: string,
  folder: DriveFolder,
  taken: ReadonlyMap<string, string>,
): Promise<string> {
  for (let number = 1; ; number += 1) {
    const temporary = number === 1 ? `${name}.tmp` : `${name}.${number}.tmp`;
    const there = taken.get(normalizeForDisk(temporary));
    if (there === undefined) return temporary;
    if (await isOwnFile(folder, there)) {
      await folder.fs.unlink(join(folder.path, there));
      return temporary;
    }
  }
}

async function fillNew(file: string, bytes: Uint8Array, fs: DriveFileSystem): Promise<void> {
  const handle = await fs.create(file);
  try {
    await handle.write(bytes);
    await handle.sync();
  } catch (error) {
    await handle.close().catch(() => {});
    throw error;
  }
  // Some network and FUSE disks tell only here that nothing was written.
  await handle.close();
}

/** Once a file could be made the drive is not read-only: what is refused now is held open, often by a virus scanner. */
async function putInPlace(temporary: string, file: string, fs: DriveFileSystem): Promise<void> {
  try {
    await fs.rename(temporary, file);
  } catch (error) {
    throw /^(?:EPERM|EACCES|EBUSY)$/.test(errorCode(error)) ? new Refusal('DRIVE_BUSY') : error;
  }
}
