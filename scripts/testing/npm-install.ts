import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { promisify } from 'node:util';
import { runNpm } from '../npm.mjs';
import { root } from '../root.ts';

const run = promisify(execFile);

/** What somebody has who installed the packed package into an empty folder. */
export interface InstalledPackage {
  /** The package itself. */
  readonly folder: string;
  /** What npm put where a shell finds it. */
  readonly bin: string;
}

/**
 * Packs what `npx latchkey` fetches and installs it from its tarball into an empty folder, without any install script: what
 * needs one would not work here.
 */
export async function installFromTarball(folder: string): Promise<InstalledPackage> {
  const packed = path.join(folder, 'packed');
  await run(process.execPath, [path.join(root, 'scripts/npm-package/pack.ts'), '--to', packed]);
  const tarball = (await readdir(packed)).find((name) => name.endsWith('.tgz'));
  if (tarball === undefined) throw new Error('npm packed no tarball.');
  const home = path.join(folder, 'home');
  await mkdir(home);
  await writeFile(path.join(home, 'package.json'), '{"private":true}');
  const quietly = ['--ignore-scripts', '--prefer-offline', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = runNpm(['install', ...quietly, path.join(packed, tarball)], {
    cwd: home,
    output: 'shown',
  });
  if (status !== 0) throw new Error('npm could not install the tarball. The lines above are what it said.');
  return {
    folder: path.join(home, 'node_modules/latchkey'),
    bin: path.join(home, 'node_modules/.bin/latchkey'),
  };
}

/** The Node that npm came with, as a person has it: it may be older than the one that the tests run on. */
export function nodeOfThisComputer(env: NodeJS.ProcessEnv): string {
  const onPath = (env.PATH ?? '')
    .split(path.delimiter)
    .filter((folder) => !folder.includes('node_modules'))
    .map((folder) => path.join(folder, process.platform === 'win32' ? 'node.exe' : 'node'))
    .find((file) => existsSync(file));
  return env.npm_node_execpath ?? onPath ?? process.execPath;
}
