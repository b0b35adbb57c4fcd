import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { glob, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { Command } from 'commander';
import { compressWindow } from './packing/compress-window.ts';
import { root } from './root.ts';

/** Everything the build reads. A change anywhere here makes the build stale. */
const sources = [
  'src/**/*',
  'assets/**/*',
  'electron.vite.config.ts',
  'scripts/notices/*.ts',
  'scripts/pure-contract.ts',
  'scripts/packing/compress{-window,ed-letters}.ts',
  'package-lock.json',
];
const stampFile = path.join(root, 'out', '.built-from');

export type BuildResult =
  | { readonly kind: 'fresh' }
  | { readonly kind: 'built' }
  | { readonly kind: 'failed' };

const spoken: Readonly<Record<BuildResult['kind'], string>> = {
  fresh: 'Everything in out/ is built from these sources already.',
  built: 'Built into out/.',
  failed: 'The build failed. The lines above say where.',
};

/** Builds window, bridge and program into `out/`, unless they are there from exactly these sources. */
export async function buildWhatIsStale(): Promise<BuildResult> {
  const wanted = await fingerprintOf(root);
  if ((await readFile(stampFile, 'utf8').catch(() => '')) === wanted) return { kind: 'fresh' };
  if ((await electronVite()) !== 0) return { kind: 'failed' };
  // Not only once it is packed: two packers at a time would take the files from under each other.
  await compressWindow(path.join(root, 'out/renderer'), path.join(root, 'out/packed-window'));
  await writeFile(stampFile, wanted);
  return { kind: 'built' };
}

/** SHA-256 over the names and contents of all sources in `folder` but tests, as hex. */
async function fingerprintOf(folder: string): Promise<string> {
  const hash = createHash('sha256');
  for (const file of await sourceFiles(folder)) {
    hash
      .update(`${file}\0`)
      .update(await readFile(path.join(folder, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

async function sourceFiles(folder: string): Promise<readonly string[]> {
  const files: string[] = [];
  for await (const entry of glob(sources, { cwd: folder, withFileTypes: true })) {
    const file = path.relative(folder, path.join(entry.parentPath, entry.name));
    if (entry.isFile() && !/\.test\.tsx?$/.test(file)) files.push(file.replaceAll('\\', '/'));
  }
  return files.sort();
}

function electronVite(): Promise<number> {
  const program = path.join(root, 'node_modules/electron-vite/bin/electron-vite.js');
  const child = spawn(process.execPath, [program, 'build', '--logLevel', 'warn'], {
    cwd: root,
    stdio: 'inherit',
  });
  return new Promise((resolve) => child.once('close', (code) => resolve(code ?? 1)));
}

if (import.meta.main) {
  new Command('npm run build')
    .description(
      'Builds window, bridge and program into out/, unless they are there from exactly these sources.',
    )
    .parse();
  const { kind } = await buildWhatIsStale();
  console.log(spoken[kind]);
  process.exitCode = kind === 'failed' ? 1 : 0;
}
