import path from 'node:path';
import type { BrowserWindow } from 'electron';
import type { Host, OutgoingFile } from '../host.ts';
import type { Electron } from './electron-module.ts';

/** What Electron can do for the program: the system's own save dialog and clipboard. */
export function createElectronHost(
  { app, clipboard, dialog }: Pick<Electron, 'app' | 'clipboard' | 'dialog'>,
  io: {
    /** The window a dialog belongs to; `undefined` once it is closed. */
    readonly window: () => BrowserWindow | undefined;
    /** Replaces the file or leaves the old one; only this user can read it. Rejects when it cannot be written. */
    readonly writePrivately: (file: string, bytes: Uint8Array) => Promise<void>;
  },
): Host {
  const ask = (file: OutgoingFile) => {
    const options = { defaultPath: path.join(app.getPath('downloads'), file.name) };
    const window = io.window();
    return window === undefined ? dialog.showSaveDialog(options) : dialog.showSaveDialog(window, options);
  };
  return {
    kind: 'electron',
    async deliver(file) {
      const { canceled, filePath } = await ask(file);
      if (canceled || filePath === '') return { by: 'cancelled' };
      await io.writePrivately(filePath, file.bytes);
      return { by: 'saved', fileName: path.basename(filePath) };
    },
    async copyText(text) {
      try {
        clipboard.writeText(text);
        return true;
      } catch {
        return false;
      }
    },
  };
}
