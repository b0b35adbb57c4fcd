import path from 'node:path';
import type { PutInPlace } from '../../contract/updates.ts';
import type { Clock } from '../clock/clock.ts';
import { startAppImage } from './app-image.ts';
import { PKEXEC } from './install-package.ts';
import { findInstalledBy, type ThisProgram } from './installed-by.ts';
import type { ReleaseSource } from './release-source.ts';
import type { FileTarget } from './signed-release.ts';
import type { ProgramAround } from './updater.ts';
import type { UpdatePlace } from './updates.ts';

/** What Electron's `app` does for an update. */
export interface ProgramControl {
  quit(): void;
  relaunch(): void;
  getPath(name: 'userData'): string;
}

export interface UpdatePlaceParts {
  readonly app: ProgramControl;
  readonly version: string;
  readonly program: ThisProgram;
  readonly source: ReleaseSource | undefined;
  /** The system's folder for what may be fetched again. */
  readonly cacheFolder: string;
  readonly clock: Pick<Clock, 'now' | 'sleep'>;
}

/** Where an installed program stands: whether it is ours to replace, and what would do that. */
export async function openUpdatePlace(parts: UpdatePlaceParts): Promise<UpdatePlace> {
  const { app, program, source, clock } = parts;
  const installed = findInstalledBy(program);
  if (installed.kind === 'other-way') return { kind: 'not-here', why: installed.why };
  if (source === undefined) return { kind: 'not-here', why: 'no-release-key' };
  const { target, appImage } = installed;
  const { startedWith } = program;
  // Only a program that can be replaced pays for loading it.
  const { createUpdater } = await import('./updater.ts');
  return {
    kind: 'here',
    updater: createUpdater({
      ...{ source, target, clock, appImage, startedWith },
      program: describeProgram(parts),
      pkexec: PKEXEC,
    }),
    putInPlace: choosePutInPlace(target, startedWith),
    quit: () => app.quit(),
    startAgain: async () => {
      if (appImage === undefined) app.relaunch();
      else await startAppImage(appImage, startedWith);
    },
  };
}

/**
 * A package of the system is put in place by its administrator, whose password is asked for in a window of the system's. What starts the
 * program again on Windows and a Mac hands no options on: it would open another data folder than the one that was asked for.
 */
function choosePutInPlace({ kind }: FileTarget, startedWith: readonly string[]): PutInPlace {
  switch (kind) {
    case 'deb':
    case 'rpm':
      return 'when-asked';
    case 'AppImage':
      return 'at-quit';
    case 'nsis':
    case 'zip':
      return startedWith.length === 0 ? 'at-quit' : 'when-closed';
  }
}

function describeProgram({ app, version, program, cacheFolder }: UpdatePlaceParts): ProgramAround {
  return {
    version,
    name: 'Latchkey',
    isPackaged: program.isPackaged,
    appUpdateConfigPath: path.join(program.resources, 'app-update.yml'),
    userDataPath: app.getPath('userData'),
    baseCachePath: cacheFolder,
    whenReady: async () => undefined,
    relaunch: () => app.relaunch(),
    quit: () => app.quit(),
    // What is to be put in place when the program ends is ours to say.
    onQuit: () => undefined,
  };
}
