import path from 'node:path';
import type { BrowserWindow, OpenDialogOptions } from 'electron';
import type { Host, OutgoingFile, OutgoingFolder } from '../host/host.ts';
import { createElectronClipboard } from './clipboard.ts';
import type { Electron } from './electron-module.ts';

type DialogParts = Pick<Electron, 'app' | 'dialog'>;

/** What Electron can do for the program: the system's own dialogs and clipboard. */
export function createElectronHost(
  electron: DialogParts & Pick<Electron, 'clipboard' | 'ClipboardItem'>,
  io: {
    /** The window a dialog belongs to; `undefined` once it is closed. */
    readonly window: () => BrowserWindow | undefined;
    /** Replaces the file or leaves the old one; only this user can read it. Rejects when it cannot be written. */
    readonly writePrivately: (file: string, bytes: Uint8Array) => Promise<void>;
    /** Makes a folder that is not there yet, for this user only, and says where; the name may get a number. */
    readonly makeFolder: (inside: string, name: string) => Promise<string>;
  },
): Omit<Host, 'notify' | 'protectContent' | 'share'> {
  return {
    kind: 'electron',
    async deliver(file) {
      const { canceled, filePath } = await askForFile(file, electron, io.window());
      if (canceled || filePath === '') return { by: 'cancelled' };
      await io.writePrivately(filePath, file.bytes);
      return { by: 'saved', fileName: path.basename(filePath) };
    },
    async deliverFolder(folder) {
      const { canceled, filePaths } = await askForFolder(folder, electron, io.window());
      const [inside] = filePaths;
      if (canceled || inside === undefined) return { by: 'cancelled' };
      const made = await io.makeFolder(inside, folder.name);
      for (const { name, bytes } of folder.files) await io.writePrivately(path.join(made, name), bytes);
      return { by: 'saved', fileName: path.basename(made) };
    },
    clipboard: createElectronClipboard(electron),
  };
}

/** Macs and Windows can leave a window out of pictures of the screen; Linux has nothing like it (Electron: `setContentProtection`). */
export function contentProtectionOn(
  platform: NodeJS.Platform,
  window: () => BrowserWindow | undefined,
): Pick<Host, 'protectContent'> {
  if (platform !== 'darwin' && platform !== 'win32') return {};
  return { protectContent: (protection) => window()?.setContentProtection(protection === 'on') };
}

function askForFile({ name }: OutgoingFile, { app, dialog }: DialogParts, window: BrowserWindow | undefined) {
  const options = { defaultPath: path.join(app.getPath('downloads'), name) };
  return window === undefined ? dialog.showSaveDialog(options) : dialog.showSaveDialog(window, options);
}

function askForFolder(
  { name }: OutgoingFolder,
  { app, dialog }: DialogParts,
  window: BrowserWindow | undefined,
) {
  const options: OpenDialogOptions = {
    title: name,
    defaultPath: app.getPath('downloads'),
    properties: ['openDirectory', 'createDirectory'],
  };
  return window === undefined ? dialog.showOpenDialog(options) : dialog.showOpenDialog(window, options);
}
