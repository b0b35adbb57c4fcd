import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { makeTemporaryFolder } from '../storage/temporary-folders.ts';
import type { LocalServer } from './server.ts';

export interface BrowserIo {
  /** The system's folder for temporary files. */
  readonly temporaryFolder: string;
  /** Opens a file in the default browser. */
  readonly open: (file: string) => Promise<unknown>;
}

/** What was put down for the browser. */
export interface OpeningPage {
  /** Takes it away again. Never fails: what stays is swept at the next start. */
  remove(): Promise<void>;
}

/**
 * Shows the window in the default browser, by way of a page of this user's: an address given to another program would
 * stand on its command line with the token in it, where every user of this computer can read it. The page goes when the
 * address has been used. Never fails: the address has been printed, and opening it by hand is as good.
 */
export async function showInBrowser(
  { url, opened }: Pick<LocalServer, 'url' | 'opened'>,
  { temporaryFolder, open }: BrowserIo,
): Promise<OpeningPage> {
  const folder = await makeTemporaryFolder(temporaryFolder, 'open').catch(() => undefined);
  if (folder === undefined) return { remove: async () => undefined };
  const remove = () => rm(folder, { recursive: true, force: true }).catch(() => undefined);
  try {
    const file = await writeOpeningPage(folder, url);
    opened.then(remove);
    await open(file);
  } catch {
    await remove();
  }
  return { remove };
}

/** `replace` leaves the page out of the browser's history, and a file sends no referrer. */
async function writeOpeningPage(folder: string, url: string): Promise<string> {
  const file = join(folder, 'latchkey.html');
  const page = `<!doctype html><meta charset="utf-8"><script>location.replace(${JSON.stringify(url)})</script>\n`;
  await writeFile(file, page, { mode: 0o600, flag: 'wx' });
  return file;
}
