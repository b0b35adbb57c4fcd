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
  return withImports(
    folder,
    named.map((src) => path.posix.normalize(src)),
  );
}

/** What has to be there before this script runs. A script that is among its own waits for itself, and may find nothing there. */
export async function listImports(folder: string, file: string): Promise<readonly string[]> {
  return withImports(folder, await importsOf(folder, file));
}

async function withImports(folder: string, files: readonly string[]): Promise<readonly string[]> {
  const found = new Set(files);
  // Adding to a set while it is walked makes the walk go on.
  for (const file of found) for (const imported of await importsOf(folder, file)) found.add(imported);
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
  const named = body.flatMap((node) => ('source' in node && node.source ? [String(node.source.value)] : []));
  return named.map((name) => path.posix.join(path.posix.dirname(file), name));
}
