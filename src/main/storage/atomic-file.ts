import { mkdir, open, readdir, readFile, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { z } from 'zod';
import { Refusal } from '../errors/refusal.ts';

/** The file's bytes, `undefined` when there is none. @throws {Refusal} `unreadable` */
export async function readFileIfAny(file: string): Promise<Uint8Array | undefined> {
  try {
    return await readFile(file);
  } catch (error) {
    if (errorCode(error) === 'ENOENT') return undefined;
    throw new Refusal('unreadable');
  }
}

/** The JSON value in these bytes; `undefined`, which JSON cannot say, for what is no JSON or no UTF-8. */
export function parseJson(bytes: Uint8Array): unknown {
  try {
    return JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return undefined;
  }
}

/**
 * Replaces the file, or leaves the old one as it was: there is no moment, power cut included, at which neither is whole.
 * Only this user can read it, or list the folder when it had to be made.
 * @throws {Refusal} `DISK_FULL`, `DISK_READ_ONLY`, `FILES_NOT_WRITABLE`
 */
export async function replaceFile(file: string, text: string): Promise<void> {
  const folder = dirname(file);
  try {
    await mkdir(folder, { recursive: true, mode: 0o700 });
    await writeFileAtomic(file, '', {
      mode: 0o600,
      fsync: false,
      tmpfileCreated: (temporary) => writeWhole(temporary, text),
    });
    await syncFolder(folder);
  } catch (error) {
    throw writeRefusal(error);
  }
}

/**
 * Deletes what a Latchkey that was killed has written of this file and not yet put in its place: it may hold a secret that
 * was deleted since. For whoever is the only one to write the file, and has not begun. Never fails; what cannot be deleted
 * now is tried again the next time.
 */
export async function sweepInterruptedWrites(file: string): Promise<void> {
  const folder = dirname(file);
  const entries = await readdir(folder, { withFileTypes: true }).catch(() => []);
  const leftOver = entries.filter((entry) => entry.isFile() && isTemporaryNameOf(basename(file), entry.name));
  await Promise.all(
    leftOver.map(({ name }) => rm(join(folder, name), { force: true }).catch(() => undefined)),
  );
}

/** write-file-atomic puts a dot and 32 bits in decimal behind the name (its lib/index.js, getTmpname). */
function isTemporaryNameOf(name: string, candidate: string): boolean {
  return candidate.startsWith(`${name}.`) && /^\d{1,10}$/.test(candidate.slice(name.length + 1));
}

/**
 * Fills the temporary file and forces it to the disk. write-file-atomic's own write is a single call that takes a short
 * count for success, so on a full disk it would put half a file in place of a whole one.
 */
async function writeWhole(temporary: string, text: string): Promise<void> {
  const handle = await open(temporary, 'r+');
  try {
    await handle.writeFile(text);
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** A rename is on the disk once its folder is. Some file systems, and Windows, offer no such thing for folders. */
async function syncFolder(folder: string): Promise<void> {
  const handle = await open(folder, 'r').catch(() => undefined);
  try {
    await handle?.sync();
  } catch {
    // The new file is in place already; only its survival of a power cut in this second is not promised.
  } finally {
    await handle?.close();
  }
}

/** Why a file cannot be written, of which the user hears; never where it lies. */
export function writeRefusal(error: unknown): Refusal {
  switch (errorCode(error)) {
    case 'ENOSPC':
    case 'EDQUOT':
    case 'EFBIG':
      return new Refusal('DISK_FULL');
    case 'EROFS':
      return new Refusal('DISK_READ_ONLY');
    default:
      return new Refusal('FILES_NOT_WRITABLE');
  }
}

const SystemError = z.object({ code: z.string() });

/** Node's code of a system error (`ENOENT`), empty for anything else. */
export function errorCode(error: unknown): string {
  return SystemError.safeParse(error).data?.code ?? '';
}
