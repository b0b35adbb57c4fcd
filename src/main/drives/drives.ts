import { dirname } from 'node:path';
import type { Drive } from '../../contract/hand-over.ts';
import type { SetupId } from '../../contract/setup.ts';
import { Refusal } from '../errors/refusal.ts';
import { type RunProgram, runProgram } from '../programs/run-program.ts';
import { createInTurn } from '../streams/in-turn.ts';
import { ejectOnLinux, ejectOnMac, ejectOnWindows } from './eject.ts';
import { type DriveFileSystem, driveFileSystem } from './file-system.ts';
import { type FindOptions, findDrives, isPlatformWithDrives } from './find-drives.ts';
import type { FoundDrive } from './found-drive.ts';
import { holdsKeyOf, mayBeKeyFile } from './own-key-file.ts';
import { removeKeyFiles } from './remove.ts';
import { type DriveFolder, isOwnFile, type KeyFileToWrite, writeKeyFiles } from './write-key-files.ts';

/**
 * The sticks and cards in this computer. A drive is only ever named by its id and looked up afresh, so nobody outside can
 * name a path. Rejects with {@link DriveRefusal} and nothing else.
 */
export interface Drives {
  /** Whether this computer can be asked for its drives at all. */
  arePossible(): Promise<boolean>;
  list(): Promise<readonly Drive[]>;
  /** The drives now, and again whenever something about them has changed; ends with `signal`. */
  watch(signal: AbortSignal): AsyncGenerator<readonly Drive[], void, void>;
  /** @returns the names by which the files now lie on the drive, in the same order */
  write(driveId: string, files: readonly KeyFileToWrite[]): Promise<readonly string[]>;
  /** Deletes key files of this Setup by the names that `list` or `write` gave. They may be recoverable. */
  remove(driveId: string, names: readonly string[]): Promise<void>;
  eject(driveId: string): Promise<void>;
}

export interface DrivesOptions {
  /** The Setup whose key files are ours. */
  readonly setupId: () => SetupId;
  /** Passes the time; rejects or returns early once `signal` is aborted. */
  readonly wait: (ms: number, signal: AbortSignal) => Promise<void>;
  readonly platform?: NodeJS.Platform;
  readonly run?: RunProgram;
  readonly fs?: DriveFileSystem;
  /** The folder of Windows itself. */
  readonly systemRoot?: string;
}

/** Often enough to look alive to somebody who just plugged in a stick. */
const LOOK_EVERY_MS = 2000;

/** A look may fail while a drive is just being plugged in or out; one that keeps failing is told. */
const MOST_FAILURES_IN_A_ROW = 3;

export function createDrives({
  setupId,
  wait,
  platform = process.platform,
  run = runProgram,
  fs = driveFileSystem,
  systemRoot = 'C:\\Windows',
}: DrivesOptions): Drives {
  const find = (): Promise<readonly FoundDrive[]> => findDrives({ platform, run, systemRoot });
  const folderAt = (path: string): DriveFolder => ({
    path,
    fs,
    isOurs: (bytes) => holdsKeyOf(setupId(), bytes),
  });
  const list = async (): Promise<readonly Drive[]> =>
    Promise.all((await find()).map((drive) => describeDrive(drive, folderAt)));

  /** The drive's folder, if it is still mounted there. */
  const folderOf = async (driveId: string): Promise<DriveFolder> => {
    const drive = findDrive(driveId, await find());
    if (drive.mountPath === null) throw new Refusal('DRIVE_GONE');
    await checkMounted(drive.mountPath, fs, platform);
    return folderAt(drive.mountPath);
  };
  /** Nothing is ejected while it is being written to. */
  const inTurn = createInTurn();

  return {
    arePossible: async () => isPlatformWithDrives(platform) && isFulfilled(find()),
    list,
    watch: (signal) => watchDrives(list, wait, signal),
    write: (driveId, files) => inTurn(async () => writeKeyFiles(await folderOf(driveId), files)),
    remove: (driveId, names) => inTurn(async () => removeKeyFiles(await folderOf(driveId), names)),
    eject: (driveId) =>
      inTurn(async () => {
        const drives = await find();
        await eject(findDrive(driveId, drives), drives, { platform, run, systemRoot });
      }),
  };
}

async function eject(
  { device }: FoundDrive,
  drives: readonly FoundDrive[],
  { platform, run, systemRoot }: FindOptions,
): Promise<void> {
  if (platform === 'darwin') return ejectOnMac(device, run);
  if (platform === 'win32') return ejectOnWindows(device, run, systemRoot);
  const volumes = drives.filter((drive) => drive.device === device);
  return ejectOnLinux(device, volumes, run);
}

function findDrive(driveId: string, drives: readonly FoundDrive[]): FoundDrive {
  const drive = drives.find(({ id }) => id === driveId);
  if (!drive) throw new Refusal('DRIVE_GONE');
  return drive;
}

/**
 * A folder that a stick left behind is an ordinary folder of this computer's own disk, where no key may go. On Windows a
 * drive's root cannot outlive it.
 */
async function checkMounted(path: string, fs: DriveFileSystem, platform: NodeJS.Platform): Promise<void> {
  if (platform === 'win32') return;
  const [mounted, above] = await Promise.all([fs.look(path), fs.look(dirname(path))]).catch(() => {
    throw new Refusal('DRIVE_GONE');
  });
  if (mounted.disk === above.disk) throw new Refusal('DRIVE_GONE');
}

function isFulfilled(promise: Promise<unknown>): Promise<boolean> {
  return promise.then(
    () => true,
    () => false,
  );
}

/** What the window may know of a drive: with what lies on it, and without where it is. */
async function describeDrive(
  { id, name, fileSystem, state, totalBytes, mountPath }: FoundDrive,
  folderAt: (path: string) => DriveFolder,
): Promise<Drive> {
  const drive: Drive = { id, name, fileSystem, state, totalBytes, freeBytes: null, keyFiles: [] };
  if (mountPath === null) return drive;
  const folder = folderAt(mountPath);
  const [isWritable, freeBytes, keyFiles] = await Promise.all([
    isFulfilled(folder.fs.checkWritable(mountPath)),
    folder.fs.freeBytes(mountPath).catch(() => null),
    listKeyFiles(folder).catch(() => []),
  ]);
  return { ...drive, state: isWritable ? state : 'read-only', freeBytes, keyFiles };
}

async function listKeyFiles(folder: DriveFolder): Promise<readonly string[]> {
  const candidates = (await folder.fs.names(folder.path)).filter(mayBeKeyFile);
  const ours = await Promise.all(candidates.map((name) => isOwnFile(folder, name).catch(() => false)));
  return candidates.filter((_name, index) => ours[index]).sort();
}

async function* watchDrives(
  list: () => Promise<readonly Drive[]>,
  wait: DrivesOptions['wait'],
  signal: AbortSignal,
): AsyncGenerator<readonly Drive[], void, void> {
  let shown: string | undefined;
  for (let failures = 0; !signal.aborted; ) {
    const drives = await list().catch((error: unknown) => {
      failures += 1;
      if (failures >= MOST_FAILURES_IN_A_ROW) throw error;
      return undefined;
    });
    if (signal.aborted) return;
    if (drives) {
      failures = 0;
      const now = JSON.stringify(drives);
      if (now !== shown) yield drives;
      shown = now;
    }
    await wait(LOOK_EVERY_MS, signal).catch((error: unknown) => {
      if (!signal.aborted) throw error;
    });
  }
}
