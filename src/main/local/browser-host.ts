import type { Host } from '../host/host.ts';
import { zipFolder } from '../key-files/key-folder.ts';
import type { Downloads } from './downloads.ts';

/** Where the server gives out what `deliver` offered. */
export const downloadPath = '/download/';

/** What a browser can do for us: take a file as a download, and the clipboard of the computer both run on. */
export function createBrowserHost({
  downloads,
  writeClipboard,
}: {
  readonly downloads: Downloads;
  /** Rejects when this computer has no clipboard. */
  readonly writeClipboard: (text: string) => Promise<void>;
}): Host {
  return {
    kind: 'browser',
    async deliver(file, taken) {
      return { by: 'download', path: `${downloadPath}${downloads.offer(file, taken)}`, fileName: file.name };
    },
    async deliverFolder({ name, files }, taken) {
      const fileName = `${name}.zip`;
      const file = { name: fileName, mediaType: 'application/zip', bytes: zipFolder(files, name) };
      return { by: 'download', path: `${downloadPath}${downloads.offer(file, taken)}`, fileName };
    },
    copyText: (text) =>
      writeClipboard(text).then(
        () => true,
        () => false,
      ),
  };
}
