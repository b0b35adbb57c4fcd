import {
  AppImageUpdater,
  type AppUpdater,
  DebUpdater,
  MacUpdater,
  NsisUpdater,
  Provider,
  RpmUpdater,
  type UpdateInfo,
} from 'electron-updater';
import type { ProviderRuntimeOptions } from 'electron-updater/out/providers/Provider.js';
import type { Release } from '../../contract/updates.ts';
import type { Clock } from '../clock/clock.ts';
import { fetchDocument, fetchFile } from './fetch-release.ts';
import { type Afterwards, type InstallParts, putInPlace } from './put-in-place.ts';
import type { ReleaseSource } from './release-source.ts';
import { type FileTarget, readSignedRelease, type SignedRelease } from './signed-release.ts';
import { UpdateFailure, UpdateRefusal } from './update-refusal.ts';
import { isLower, isPreRelease } from './version-order.ts';
import { readWhatIsNew } from './what-is-new.ts';

/** What electron-updater wants to know of the program around it, as its own `AppAdapter` says it. */
export type ProgramAround = NonNullable<ConstructorParameters<typeof AppImageUpdater>[1]>;

/** The highest version that was ever offered with a signature that fits; `null` before the first. */
export interface HighestSeen {
  read(): string | null;
  write(version: string): Promise<void>;
}

/** Looks, fetches and puts in place, when it is told to. Rejects with {@link UpdateRefusal} or {@link UpdateFailure}. */
export interface Updater {
  look(signal: AbortSignal, highest: HighestSeen): Promise<Release | 'nothing-new'>;
  /** What the last look found. */
  download(onProgress: (percent: number) => void, signal: AbortSignal): Promise<void>;
  /** To be called when the program is about to end. The file is read once more before. */
  putInPlace(afterwards: Afterwards): Promise<void>;
}

export interface UpdaterParts extends InstallParts {
  readonly source: ReleaseSource;
  readonly target: FileTarget;
  readonly program: ProgramAround;
  readonly clock: Pick<Clock, 'now' | 'sleep'>;
}

/**
 * electron-updater decides whose turn it is, and puts the file in place on Windows and a Mac. What it would fetch, believe and tell by itself is ours: it
 * learns of a release only what a signature covers, downloads nothing but that file, and its id for turns leaves this computer in no request.
 */
export function createUpdater(parts: UpdaterParts): Updater {
  const { source, target, program, clock } = parts;
  const { promise: isTaken, resolve: quit } = Promise.withResolvers<void>();
  // It asks for that once macOS has the file; ending the program is left to whoever ends it already.
  const updater = newUpdaterOf(target, { ...program, quit });
  let found: SignedRelease | undefined;
  let downloaded: string | undefined;
  let download: Parameters<Updater['download']> | undefined;

  async function readRelease(signal: AbortSignal, highest: HighestSeen): Promise<UpdateInfo> {
    found = readSignedRelease(await fetchDocument(source, signal), target, source.releaseKey);
    await requireHigher(found.description.version, program.version, highest);
    return describe(found, clock.now());
  }
  async function downloadTo(destination: string): Promise<void> {
    if (found === undefined || download === undefined) throw new UpdateFailure('unreachable');
    const [onProgress, signal] = download;
    await fetchFile(found.file, source, { destination, onProgress }, signal);
  }
  // electron-updater declares no way to set it, and reads it anew with each download.
  Object.assign(updater, { httpExecutor: { download: (_url: URL, to: string) => downloadTo(to) } });

  return {
    async look(signal, highest) {
      updater.setFeedURL({
        provider: 'custom',
        updateProvider: createProvider(() => readRelease(signal, highest), source.folder),
      });
      const look = await updater.checkForUpdates().catch(rethrow);
      if (!look?.isUpdateAvailable || found === undefined) return 'nothing-new';
      const { version, notes } = found.description;
      return { version, whatIsNew: readWhatIsNew(notes) };
    },
    async download(...asked) {
      download = asked;
      [downloaded] = await updater.downloadUpdate().catch(rethrow);
    },
    async putInPlace(afterwards) {
      if (found === undefined || downloaded === undefined) throw new UpdateFailure('not-installed');
      await putInPlace({ updater, downloaded, release: found, isTaken }, afterwards, parts);
    },
  };
}

/**
 * A lower version is refused also with a good signature: who stands between could offer one whose faults are known. Nor does a program
 * for everybody become one that is there to be tried.
 */
async function requireHigher(version: string, running: string, highest: HighestSeen): Promise<void> {
  if (isPreRelease(version) && !isPreRelease(running)) throw new UpdateRefusal('pre-release', version);
  const seen = highest.read();
  if (isLower(version, running) || (seen !== null && isLower(version, seen)))
    throw new UpdateRefusal('older', version);
  if (version !== seen) await highest.write(version);
}

function newUpdaterOf({ system, kind }: FileTarget, program: ProgramAround): AppUpdater {
  const updater = construct({ system, kind }, program);
  // Its lines may name folders of this user, and nobody would read them.
  updater.logger = null;
  updater.autoDownload = false;
  updater.autoInstallOnAppQuit = false;
  updater.allowDowngrade = false;
  updater.disableWebInstaller = true;
  // Pieces are put together from an older file: one way more in which bytes come here.
  updater.disableDifferentialDownload = true;
  return updater;
}

function construct({ kind }: Pick<FileTarget, 'system' | 'kind'>, program: ProgramAround): AppUpdater {
  switch (kind) {
    case 'nsis':
      return new NsisUpdater(undefined, program);
    case 'zip':
      return new MacUpdater(undefined, program);
    case 'AppImage':
      return new AppImageUpdater(undefined, program);
    case 'deb':
      return new DebUpdater(undefined, program);
    case 'rpm':
      return new RpmUpdater(undefined, program);
  }
}

/** The source of releases as electron-updater asks for one. It hands in headers with the id of this computer, which go nowhere. */
function createProvider(readRelease: () => Promise<UpdateInfo>, folder: URL) {
  return class SignedReleases extends Provider<UpdateInfo> {
    constructor(_options: unknown, _updater: unknown, runtime: ProviderRuntimeOptions) {
      super(runtime);
    }
    getLatestVersion(): Promise<UpdateInfo> {
      return readRelease();
    }
    resolveFiles({ files }: UpdateInfo) {
      return files.map((info) => ({ url: new URL(info.url, folder), info }));
    }
  };
}

const DAY_MS = 24 * 60 * 60_000;

/** A release in electron-updater's words, with nothing in it that was not signed. */
function describe({ description, file }: SignedRelease, now: Date): UpdateInfo {
  const { version, releasedAt, stagedOverDays } = description;
  const sha512 = Buffer.from(file.sha512, 'hex').toString('base64');
  const days = (now.getTime() - new Date(releasedAt).getTime()) / DAY_MS;
  const part = stagedOverDays === 0 ? 1 : Math.min(1, Math.max(0, days / stagedOverDays));
  return {
    ...{ version, sha512, path: file.name, releaseDate: releasedAt },
    files: [{ url: file.name, sha512, size: file.size }],
    // It takes whole numbers, and leaves out only who is above them.
    ...(part < 1 ? { stagingPercentage: Math.floor(part * 100) } : {}),
  };
}

/** Its other errors have no closed code, or one of a file that is not as it was said. */
function rethrow(error: unknown): never {
  if (error instanceof UpdateRefusal || error instanceof UpdateFailure) throw error;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ERR_UPDATER_INVALID_SIGNATURE') throw new UpdateRefusal('publisher');
  throw new UpdateFailure('not-kept');
}
