import { constants } from 'node:fs';
import { access, lstat, open, readdir, readFile, rename, statfs, unlink } from 'node:fs/promises';
import { isRefusal, Refusal } from '../errors/refusal.ts';
import { errorCode } from '../storage/atomic-file.ts';
import { type DriveRefusal, driveRefusals } from './drive-refusal.ts';

/** What is needed of a disk. Rejects with the system's errors. */
export interface DriveFileSystem {
  /** Opens a file that must not exist yet, for writing. */
  create(path: string): Promise<OpenFile>;
  /** Forces the folder's entries to the disk, where the system offers that. */
  syncFolder(path: string): Promise<void>;
  read(path: string): Promise<Uint8Array>;
  rename(from: string, to: string): Promise<void>;
  unlink(path: string): Promise<void>;
  /** The names in a folder. */
  names(path: string): Promise<readonly string[]>;
  /** `disk`: a number that is the same for everything on one disk. */
  look(path: string): Promise<{ readonly disk: number; readonly bytes: number; readonly isFile: boolean }>;
  freeBytes(path: string): Promise<number>;
  /** Rejects when this user cannot write there. */
  checkWritable(path: string): Promise<void>;
}

export interface OpenFile {
  /** Writes all of it, or rejects. */
  write(bytes: Uint8Array): Promise<void>;
  /** Forces what was written to the disk. */
  sync(): Promise<void>;
  close(): Promise<void>;
}

export const driveFileSystem: DriveFileSystem = {
  create: async (path) => {
    const handle = await open(path, 'wx');
    return {
      // A whole-file write goes on after a short count, and so meets the error that caused it.
      write: (bytes) => handle.writeFile(bytes),
      sync: () => handle.sync(),
      close: () => handle.close(),
    };
  },
  syncFolder: async (path) => {
    const folder = await open(path, 'r').catch(() => undefined);
    try {
      await folder?.sync();
    } catch (error) {
      // Windows and some file systems have no such thing for folders: only then is it nothing.
      if (!['EINVAL', 'EPERM', 'ENOTSUP', 'EBADF', 'EISDIR', 'ENOSYS'].includes(errorCode(error)))
        throw error;
    } finally {
      await folder?.close();
    }
  },
  read: (path) => readFile(path),
  rename,
  unlink,
  names: (path) => readdir(path),
  look: async (path) => {
    // A link is not followed: it may lead away from the stick.
    const found = await lstat(path);
    return { disk: found.dev, bytes: found.size, isFile: found.isFile() };
  },
  freeBytes: async (path) => {
    const { bavail, bsize } = await statfs(path);
    return bavail * bsize;
  },
  checkWritable: (path) => access(path, constants.W_OK),
};

/** What an error means for the person who holds the stick whose folder is at `path`. */
export async function refusalFor(
  error: unknown,
  path: string,
  fs: DriveFileSystem,
): Promise<Refusal<DriveRefusal>> {
  if (isRefusal(error, driveRefusals)) return error;
  const known = refusals[errorCode(error)];
  if (known) return new Refusal(known);
  // Windows has many names for a stick that was pulled out; that its folder is gone says it as well.
  const isThere = await fs.names(path).then(
    () => true,
    () => false,
  );
  return new Refusal(isThere ? 'DRIVE_FAILED' : 'DRIVE_GONE');
}

const refusals: Readonly<Record<string, DriveRefusal>> = {
  ENOSPC: 'DRIVE_FULL',
  EDQUOT: 'DRIVE_FULL',
  EFBIG: 'DRIVE_FULL',
  EROFS: 'DRIVE_READ_ONLY',
  EACCES: 'DRIVE_READ_ONLY',
  EPERM: 'DRIVE_READ_ONLY',
  // A stick that is pulled out answers with any of these, by system and moment.
  ENOENT: 'DRIVE_GONE',
  ENODEV: 'DRIVE_GONE',
  ENXIO: 'DRIVE_GONE',
  EIO: 'DRIVE_GONE',
  ENOTCONN: 'DRIVE_GONE',
  ESTALE: 'DRIVE_GONE',
  EBUSY: 'DRIVE_BUSY',
};
