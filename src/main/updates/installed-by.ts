import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { NotHere } from '../../contract/updates.ts';
import type { FileTarget } from './signed-release.ts';

/** How this Latchkey came here: by a file of ours that a newer one can replace, or in a way that is not ours to touch. */
export type InstalledBy =
  | {
      readonly kind: 'our-file';
      readonly target: FileTarget;
      /** The one file that is the program, where it is an AppImage. */
      readonly appImage?: string;
    }
  | { readonly kind: 'other-way'; readonly why: NotHere };

export interface ThisProgram {
  readonly isPackaged: boolean;
  readonly platform: NodeJS.Platform;
  readonly arch: string;
  readonly env: Readonly<Record<string, string | undefined>>;
  /** Electron's `resources`. */
  readonly resources: string;
  readonly exists: (file: string) => boolean;
  /** Which package of Linux it was, as the packer wrote it down; `undefined` where it was none. */
  readonly packageType: string | undefined;
  /** With what it was started. Its own installer starts it with `--updated`, which nobody asked for. */
  readonly startedWith: readonly string[];
}

/** What there is to know of the program that runs. */
export function readThisProgram(isPackaged: boolean, resources: string): ThisProgram {
  const { platform, arch, env } = process;
  const packageType = path.join(resources, 'package-type');
  return {
    ...{ isPackaged, platform, arch, env, resources },
    exists: existsSync,
    packageType: existsSync(packageType) ? readFileSync(packageType, 'utf8').trim() : undefined,
    startedWith: process.argv.slice(1).filter((argument) => argument !== '--updated'),
  };
}

/** Homebrew keeps a folder for each cask that it installed (facts: platforms#cask-folders). */
const casks = ['/opt/homebrew/Caskroom/latchkey', '/usr/local/Caskroom/latchkey'];

export function findInstalledBy(program: ThisProgram): InstalledBy {
  if (!program.isPackaged) return { kind: 'other-way', why: 'source' };
  switch (program.platform) {
    case 'win32':
      return ofWindows(program);
    case 'darwin':
      return casks.some(program.exists)
        ? { kind: 'other-way', why: 'homebrew' }
        : { kind: 'our-file', target: { system: 'macos', arch: 'universal', kind: 'zip' } };
    default:
      return ofLinux(program);
  }
}

/** A portable program runs from a folder that is thrown away; its one file lies where somebody put it. */
function ofWindows({ env, arch }: ThisProgram): InstalledBy {
  if (env.PORTABLE_EXECUTABLE_FILE) return { kind: 'other-way', why: 'portable' };
  return { kind: 'our-file', target: { system: 'windows', arch: processor(arch), kind: 'nsis' } };
}

function ofLinux(program: ThisProgram): InstalledBy {
  const { env, arch, packageType, exists } = program;
  if (env.FLATPAK_ID || exists('/.flatpak-info')) return { kind: 'other-way', why: 'flathub' };
  const system = { system: 'linux', arch: processor(arch) } as const;
  const appImage = findAppImage(program);
  if (appImage !== undefined) return { kind: 'our-file', target: { ...system, kind: 'AppImage' }, appImage };
  if (packageType !== 'deb' && packageType !== 'rpm') return { kind: 'other-way', why: 'portable' };
  return { kind: 'our-file', target: { ...system, kind: packageType } };
}

/**
 * Who starts Latchkey hands its variables on, and may be an AppImage itself: then `APPIMAGE` names somebody else's file. It is ours only
 * if this program lies in what was mounted from it.
 */
function findAppImage({ env, resources }: ThisProgram): string | undefined {
  const { APPIMAGE: file, APPDIR: mounted } = env;
  if (!file || !mounted || !path.posix.isAbsolute(file) || !path.posix.isAbsolute(mounted)) return undefined;
  const inside = path.posix.relative(mounted, resources);
  return inside !== '' && inside !== '..' && !inside.startsWith('../') ? file : undefined;
}

/** Electron runs Latchkey on no other. */
function processor(arch: string): 'x64' | 'arm64' {
  return arch === 'arm64' ? 'arm64' : 'x64';
}
