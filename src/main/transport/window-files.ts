import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { brotliDecompress } from 'node:zlib';
import type { ShownLanguage } from '../../words/languages.ts';

/** One file of the built window. */
export interface WindowFile {
  readonly mediaType: string;
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/** What is another for every answer, where the build left it open in the page. */
export interface PageFillings {
  readonly nonce: string;
  /** In which the window begins; one of the closed list, so it needs no escaping. */
  readonly language: ShownLanguage;
}

/** The built window: the files that were in the folder when it was opened, and nothing else on this computer. */
export interface WindowFiles {
  /**
   * @param pathname as in a URL, still encoded; `/` is the page itself
   * @param page what is filled into the page
   * @returns `undefined` for everything that is not part of the build
   */
  read(pathname: string, page: PageFillings): Promise<WindowFile | undefined>;
}

/** The build writes this where a page's nonce belongs; see `html.cspNonce` of Vite. */
const nonceToFill = '__CSP_NONCE__';

/** The page's own beginning: without anybody who fills it in it is English. */
const languageToFill = '<html lang="en"';

const mediaTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.webp': 'image/webp',
  '.woff2': 'font/woff2',
};

/** What the packed window has behind the names of its files: scripts/packing/compress-window.ts writes them so. */
const compressed = /\.br$/;
const decompress = promisify(brotliDecompress);

/**
 * Lists the folder once. A request is then looked up in that list and never turned into a path, so there is no
 * spelling of `..` to get wrong.
 */
export async function openWindowFiles(folder: string): Promise<WindowFiles> {
  const stored = await filesBelow(folder);
  const files = new Map(stored.map((file) => [file.replace(compressed, ''), file]));
  return {
    async read(pathname, page) {
      const name = pathname === '/' ? 'index.html' : pathname.slice(1);
      const mediaType = mediaTypes[path.posix.extname(name)];
      const file = files.get(name);
      if (file === undefined || mediaType === undefined) return undefined;
      const bytes = await readStored(path.join(folder, ...file.split('/')));
      return { mediaType, bytes: name.endsWith('.html') ? fillIn(bytes, page) : new Uint8Array(bytes) };
    },
  };
}

async function readStored(file: string): Promise<Buffer> {
  const bytes = await readFile(file);
  return compressed.test(file) ? decompress(bytes) : bytes;
}

/** Names with `/` on every system. Not `readdir`'s own recursion: inside Electron the folder lies in an archive. */
async function filesBelow(folder: string, prefix = ''): Promise<readonly string[]> {
  const entries = await readdir(path.join(folder, prefix), { withFileTypes: true });
  const lists = entries.map(async (entry) => {
    const name = path.posix.join(prefix, entry.name);
    if (entry.isDirectory()) return filesBelow(folder, name);
    return entry.isFile() ? [name] : [];
  });
  return (await Promise.all(lists)).flat();
}

function fillIn(page: Buffer, { nonce, language }: PageFillings): Uint8Array<ArrayBuffer> {
  const filled = page
    .toString('utf8')
    .replaceAll(nonceToFill, nonce)
    .replace(languageToFill, `<html lang="${language}"`);
  return new TextEncoder().encode(filled);
}
