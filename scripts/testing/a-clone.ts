import { spawn } from 'node:child_process';
import { cp, glob, mkdir, readFile, symlink, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { aFolder } from '../../src/main/storage/testing/temporary-folder.ts';
import { root } from '../root.ts';

/** The packages of a lock file, or of npm's record of what it installed. */
export type Packages = Readonly<
  Record<string, { readonly version?: string; readonly optional?: boolean; readonly bin?: object }>
>;

const platform = process.platform === 'win32' ? 'win' : process.platform;
/** Where the Node of this computer is in a clone. */
export const nodePlace = `node_modules/node-${platform}-${process.arch}`;
const node = { version: '24.21.0', optional: true, bin: { node: 'bin/node' } };

/** What every lock file of these tests names. */
export const locked: Packages = { '': {}, 'node_modules/zod': { version: '4.6.7' }, [nodePlace]: node };

/**
 * An npm that notes how it was called and then leaves what a real one would: its record, and a Node where it belongs.
 * NPM_LEAVES=nothing is what happens when it is told to leave out everything optional.
 */
const npmDouble = `
import { appendFileSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
const args = process.argv.slice(2);
if (args[0] === 'config') {
  console.log(\`registry=\${process.env.NPM_REGISTRY}\\nhttps-proxy=null\\nproxy=null\`);
  process.exit(0);
}
appendFileSync('called.txt', args.join(' ') + '\\n');
if (process.env.NPM_FAILS) process.exit(7);
console.log('added 2 packages');
mkdirSync('${nodePlace}/bin', { recursive: true });
if (process.env.NPM_LEAVES !== 'nothing') symlinkSync(process.execPath, '${nodePlace}/bin/node');
writeFileSync('node_modules/.package-lock.json', readFileSync('package-lock.json'));
`;

export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
  /** How npm was called to install, one line a time. */
  readonly calls: string;
}

/** A fresh clone with our own set-up in it, and with commands that say what they were given. */
export async function aClone() {
  const folder = await aFolder();
  await mkdir(path.join(folder, 'scripts'));
  for await (const file of glob('scripts/*.mjs', { cwd: root })) {
    await cp(path.join(root, file), path.join(folder, file));
  }
  const command = 'console.log(JSON.stringify({ args: process.argv.slice(2), node: process.execPath }));';
  await writeFile(path.join(folder, 'scripts/build.ts'), `const typed: true = true;\n${command}`);
  await writeFile(path.join(folder, 'package.json'), '{ "type": "module" }');
  await writeFile(path.join(folder, 'npm.mjs'), npmDouble);
  const clone = { folder, lock, install, run };
  await lock(locked);
  return clone;

  function lock(packages: Packages, file = 'package-lock.json') {
    return writeFile(path.join(folder, file), JSON.stringify({ packages }));
  }

  /** As npm leaves it. */
  async function install(packages: Packages) {
    await mkdir(path.join(folder, nodePlace, 'bin'), { recursive: true });
    await symlink(process.execPath, path.join(folder, nodePlace, 'bin/node'));
    await lock(packages, 'node_modules/.package-lock.json');
  }

  /** `npm run build -- some thing`, unless other words are given. */
  async function run(env: NodeJS.ProcessEnv = {}, words = ['build', 'some', 'thing']): Promise<Run> {
    const script = path.join(folder, 'scripts/run.mjs');
    const npm = { npm_node_execpath: process.execPath, npm_execpath: path.join(folder, 'npm.mjs') };
    const child = spawn(process.execPath, [script, ...words], {
      env: { ...process.env, ...npm, NPM_REGISTRY: 'none', ...env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
    const [code, stdout, stderr] = await Promise.all([ended, text(child.stdout), text(child.stderr)]);
    const calls = await readFile(path.join(folder, 'called.txt'), 'utf8').catch(() => '');
    return { code, stdout, stderr, calls };
  }
}
