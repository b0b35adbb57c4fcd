import type { Host } from '../host/host.ts';
import { zipFolder } from '../key-files/key-folder.ts';
import type { Downloads } from './downloads.ts';

/** Where the server gives out what `deliver` offered. */
export const downloadPath = '/download/';

/** What a browser can do for us: take a file as a download, and the clipboard of the computer both run on. */
export function createBrowserHost({
  downloads,
  clipboard,
}: {
  readonly downloads: Downloads;
  /** Of the computer that both run on. Rejects when it has none. */
  readonly clipboard: {
    readonly read: () => Promise<string>;
    readonly write: (text: string) => Promise<void>;
  };
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
    clipboard: {
      write: (text) =>
        clipboard.write(text).then(
          () => true,
          () => false,
        ),
      // It fails where there is none, and where there is no text on it.
      read: () => clipboard.read().catch(() => undefined),
      clear: () => clipboard.write(''),
    },
  };
}
