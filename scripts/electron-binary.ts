import { access, readFile } from 'node:fs/promises';
import path from 'node:path';
import { root } from './root.ts';

/** Electron's package, which its program is fetched into. */
export const electronPackage = path.join(root, 'node_modules/electron');

/** What of this process and computer decides whether Electron can run. */
export interface Surroundings {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly getuid?: (() => number) | undefined;
}

/** Chromium needs a display, and its sandbox does not start for root; without the sandbox we do not start it. */
export function canShowElectron({ platform, env, getuid }: Surroundings): boolean {
  return hasDesktop({ platform, env }) && (platform !== 'linux' || getuid?.() !== 0);
}

export function hasDesktop({ platform, env }: Surroundings): boolean {
  return platform !== 'linux' || Boolean(env.DISPLAY) || Boolean(env.WAYLAND_DISPLAY);
}

/** Where Electron's program is, if it has been fetched. Electron itself lets another one be used by this variable. */
export async function electronProgram(
  env: Surroundings['env'],
  inPackage = electronPackage,
): Promise<string | undefined> {
  try {
    const given = env.ELECTRON_OVERRIDE_DIST_PATH;
    const name = await nameOfProgram(inPackage);
    if (!given && name === undefined) return undefined;
    // As Electron's own index.js puts it together: the name differs on each system.
    const program = path.join(given || path.join(inPackage, 'dist'), name ?? 'electron');
    await access(program);
    return program;
  } catch {
    return undefined;
  }
}

/** What its installer has written; nothing before it ran. */
function nameOfProgram(inPackage: string): Promise<string | undefined> {
  return readFile(path.join(inPackage, 'path.txt'), 'utf8').catch(() => undefined);
}
