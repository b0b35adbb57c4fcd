import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';
import {
  AppImageUpdater,
  type AppUpdater,
  BaseUpdater,
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
import type { ReleaseSource } from './release-source.ts';
import { type FileTarget, readSignedRelease, type SignedRelease } from './signed-release.ts';
import { UpdateFailure, UpdateRefusal } from './update-refusal.ts';
import { readWhatIsNew } from './what-is-new.ts';

/** What electron-updater wants to know of the program around it, as its own `AppAdapter` says it. */
export type ProgramAround = NonNullable<ConstructorParameters<typeof AppImageUpdater>[1]>;

/** What is done afterwards. */
export type Afterwards = 'stay-closed' | 'start-again';

/** Looks, fetches and puts in place, when it is told to. Rejects with {@link UpdateRefusal} or {@link UpdateFailure}. */
export interface Updater {
  look(signal: AbortSignal): Promise<Release | 'nothing-new'>;
  /** What the last look found. */
  download(onProgress: (percent: number) => void, signal: AbortSignal): Promise<void>;
  /** To be called when the program is about to end. The file is read once more before. */
  putInPlace(afterwards: Afterwards): Promise<void>;
}

export interface UpdaterParts {
  readonly source: ReleaseSource;
  readonly target: FileTarget;
  readonly program: ProgramAround;
  readonly clock: Pick<Clock, 'now' | 'sleep'>;
}

/**
 * electron-updater puts the file in place and decides whose turn it is. What it would fetch, believe and tell by itself is ours: it
 * learns of a release only what a signature covers, downloads nothing but that file, and its id for turns leaves this computer in no request.
 */
export function createUpdater({ source, target, program, clock }: UpdaterParts): Updater {
  const { promise: isStaged, resolve: quit } = Promise.withResolvers<void>();
  // It asks for that once macOS has the file; ending the program is left to whoever ends it already.
  const updater = newUpdaterOf(target, { ...program, quit });
  let found: SignedRelease | undefined;
  let downloaded: string | undefined;
  let download: Parameters<Updater['download']> | undefined;

  async function readRelease(signal: AbortSignal): Promise<UpdateInfo> {
    found = readSignedRelease(await fetchDocument(source, signal), target, source.releaseKey);
    const { version } = found.description;
    if (updater.currentVersion.compare(version) > 0) throw new UpdateRefusal('older', version);
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
    async look(signal) {
      updater.setFeedURL({
        provider: 'custom',
        updateProvider: createProvider(() => readRelease(signal), source.folder),
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
      await requireSameFile(downloaded, found);
      await install(updater, afterwards, () => Promise.race([isStaged, clock.sleep(SQUIRREL_MS)]));
    },
  };
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

/** Between the download and now somebody may have written there. */
async function requireSameFile(path: string, { description, file }: SignedRelease): Promise<void> {
  const hash = createHash('sha512');
  await pipeline(createReadStream(path), hash).catch(() => {
    throw new UpdateFailure('not-kept');
  });
  if (hash.digest('hex') !== file.sha512) throw new UpdateRefusal('other-content', description.version);
}

async function install(
  updater: AppUpdater,
  afterwards: Afterwards,
  untilOver: () => Promise<void>,
): Promise<void> {
  if (updater instanceof BaseUpdater) {
    // Says what went wrong as an event, which may quote folders, and that it did as its answer.
    if (!updater.install(true, afterwards === 'start-again')) throw new UpdateFailure('not-installed');
    return;
  }
  await handToSquirrel(updater, afterwards, untilOver);
}

/** How long macOS may take to read the file and look at its signature, and then to end the program where that is to be started again. */
const SQUIRREL_MS = 60_000;

/** On a Mac the system's own updater takes the file, looks who signed it, and ends the program when it is ready to start the new one. */
async function handToSquirrel(
  updater: AppUpdater,
  afterwards: Afterwards,
  untilOver: () => Promise<void>,
): Promise<void> {
  const { promise: refused, reject } = Promise.withResolvers<never>();
  updater.once('error', () => reject(new UpdateRefusal('publisher')));
  updater.autoRunAppAfterInstall = afterwards === 'start-again';
  updater.quitAndInstall();
  await Promise.race([refused, untilOver()]);
}

/** Its other errors have no closed code, or one of a file that is not as it was said. */
function rethrow(error: unknown): never {
  if (error instanceof UpdateRefusal || error instanceof UpdateFailure) throw error;
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ERR_UPDATER_INVALID_SIGNATURE') throw new UpdateRefusal('publisher');
  throw new UpdateFailure('not-kept');
}
