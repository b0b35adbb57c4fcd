import { chmod, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type PackedPlatform, standInForElectron } from './stand-in-electron.ts';

export interface StandIn {
  /** For the packer. */
  readonly args: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly remove: () => Promise<void>;
}

/**
 * What the packer would fetch from GitHub, so that it can do everything else without a network: Electron, and for a .deb
 * fpm. What it then makes is a package in every respect, but for a program inside.
 */
export async function prepareStandIn(platform: PackedPlatform): Promise<StandIn> {
  const folder = await mkdtemp(path.join(tmpdir(), 'latchkey-stand-in-'));
  const electron = path.join(folder, 'electron');
  await standInForElectron(platform, electron);
  const fpm = path.join(folder, 'fpm');
  const program = path.join(import.meta.dirname, 'stand-in-fpm.ts');
  await writeFile(fpm, `#!/bin/sh\nexec '${process.execPath}' '${program}' "$@"\n`);
  await chmod(fpm, 0o755);
  return {
    args: [
      `--config.electronDist=${electron}`,
      // The packer asks the clone for the address of its origin, and not every clone has one.
      '--config.extraMetadata.homepage=https://latchkey.invalid/',
      // Nothing here is worth a signature.
      '--config.mac.identity=null',
    ],
    env: { CUSTOM_FPM_PATH: fpm },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
