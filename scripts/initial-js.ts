import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseAst } from 'vite';

/**
 * The scripts that a built page loads before anything of it runs: those that it names, and what they import in turn other than by
 * `import()`. Read from the files as they were built, as paths from `folder`, in the order of the alphabet.
 */
export async function listInitialJs(folder: string): Promise<readonly string[]> {
  const page = await readFile(path.join(folder, 'index.html'), 'utf8');
  const named = [...page.matchAll(/<script[^>]* src="([^"]+)"/g)].flatMap(([, src]) => src ?? []);
  const found = new Set(named.map((src) => path.posix.normalize(src)));
  // Adding to a set while it is walked makes the walk go on.
  for (const file of found) {
    for (const imported of await importsOf(folder, file)) {
      found.add(path.posix.join(path.posix.dirname(file), imported));
    }
  }
  return [...found].toSorted();
}

/** How many bytes of these files travel, each compressed by itself. */
export async function gzipSizeOf(folder: string, files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(
    files.map(async (file) => gzipSync(await readFile(path.join(folder, file)), { level: 9 }).byteLength),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function importsOf(folder: string, file: string): Promise<readonly string[]> {
  const { body } = parseAst(await readFile(path.join(folder, file), 'utf8'));
  return body.flatMap((node) => ('source' in node && node.source ? [String(node.source.value)] : []));
}
