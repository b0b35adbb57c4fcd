import { rm } from 'node:fs/promises';
import path from 'node:path';
import type { BrowserWindow } from 'electron';
import type { Host } from '../host/host.ts';
import { makeTemporaryFolder } from '../storage/temporary-folders.ts';
import type { Electron } from './electron-module.ts';

export interface ShareSheet {
  readonly share: NonNullable<Host['share']>;
  /** Deletes the file that was shared last. */
  clear(): Promise<void>;
}

/**
 * The Mac's share sheet, for AirDrop. It wants a real file with its final name, and tells only that it was closed, not what
 * was chosen or whether it arrived: so the file stays until the next one is shared or Latchkey closes.
 */
export function createShareSheet(
  { app, ShareMenu }: Pick<Electron, 'app' | 'ShareMenu'>,
  io: {
    readonly window: () => BrowserWindow | undefined;
    readonly writePrivately: (file: string, bytes: Uint8Array) => Promise<void>;
  },
): ShareSheet {
  let folder: string | undefined;
  const clear = async (): Promise<void> => {
    const old = folder;
    folder = undefined;
    if (old !== undefined) await rm(old, { recursive: true, force: true });
  };
  return {
    clear,
    async share({ name, bytes }) {
      await clear();
      folder = await makeTemporaryFolder(app.getPath('temp'), 'share');
      const file = path.join(folder, name);
      await io.writePrivately(file, bytes);
      const window = io.window();
      await new Promise<void>((closed) =>
        new ShareMenu({ filePaths: [file] }).popup({ ...(window ? { window } : {}), callback: closed }),
      );
    },
  };
}
