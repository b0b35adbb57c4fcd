import { rm } from 'node:fs/promises';
import { type AppUpdater, BaseUpdater, MacUpdater } from 'electron-updater';
import type { Clock } from '../clock/clock.ts';
import { replaceAppImage, startAppImage } from './app-image.ts';
import { handToSquirrel } from './hand-to-squirrel.ts';
import { installPackage } from './install-package.ts';
import { requireSameFile } from './require-same-file.ts';
import type { SignedRelease } from './signed-release.ts';
import { UpdateFailure } from './update-refusal.ts';

/** What is done afterwards. */
export type Afterwards = 'stay-closed' | 'start-again';

/** What is known of the program that is to be replaced. */
export interface InstallParts {
  readonly program: { readonly relaunch: () => void };
  readonly clock: Pick<Clock, 'sleep'>;
  /** The one file that is the program, where it is an AppImage. */
  readonly appImage: string | undefined;
  /** The options with which it is started again. */
  readonly startedWith: readonly string[];
  /** What asks for the administrator's password on Linux. */
  readonly pkexec: string;
}

interface Downloaded {
  readonly updater: AppUpdater;
  readonly downloaded: string;
  readonly release: SignedRelease;
  /** Resolves when a Mac has the file. */
  readonly isTaken: Promise<void>;
}

/**
 * Puts a file that was downloaded in the program's place. On Windows and a Mac electron-updater does that; its ways on Linux take the old
 * AppImage away too early, and have the administrator install a file that others can exchange.
 * @throws {UpdateRefusal | UpdateFailure | Error}
 */
export async function putInPlace(
  { updater, downloaded, release, isTaken }: Downloaded,
  afterwards: Afterwards,
  { program, clock, appImage, startedWith, pkexec }: InstallParts,
): Promise<void> {
  const { kind, sha512 } = release.file;
  // Of an AppImage it is the copy beside the old one that is looked at.
  if (kind !== 'AppImage') await requireSameFile(downloaded, release);
  switch (kind) {
    case 'nsis':
      return runInstaller(updater, afterwards);
    case 'zip':
      if (!(updater instanceof MacUpdater)) throw new UpdateFailure('not-installed');
      updater.autoRunAppAfterInstall = afterwards === 'start-again';
      return handToSquirrel(updater, { isTaken, clock });
    case 'AppImage':
      if (appImage === undefined) throw new UpdateFailure('not-installed');
      await replaceAppImage({ downloaded, appImage }, release);
      // A hundred megabytes that would lie here twice.
      await rm(downloaded, { force: true }).catch(() => undefined);
      if (afterwards === 'start-again') await startAppImage(appImage, startedWith);
      return;
    case 'deb':
    case 'rpm':
      await installPackage({ path: downloaded, kind, sha512 }, pkexec);
      // With the options that it has, as Electron does by itself.
      if (afterwards === 'start-again') program.relaunch();
  }
}

/** It says what went wrong as an event, which may quote folders, and that it did as its answer. */
function runInstaller(updater: AppUpdater, afterwards: Afterwards): void {
  const isRunning = updater instanceof BaseUpdater && updater.install(true, afterwards === 'start-again');
  if (!isRunning) throw new UpdateFailure('not-installed');
}
