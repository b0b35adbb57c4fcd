import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

/** The programs that the scripts of a package may call in a system with nothing but Debian's essential packages. */
const essential = ['bash', 'chmod', 'cp', 'ln', 'readlink', 'rm', 'unshare', 'update-alternatives'];

export interface CleanRoot {
  readonly folder: string;
  /** Debian's dpkg, as if this were the root of a computer. */
  readonly dpkg: (...args: readonly string[]) => { readonly status: number | null; readonly said: string };
  readonly remove: () => Promise<void>;
}

/**
 * A root with no package in it, in which the scripts of one can run: just their programs, with the libraries of these.
 * Changing into it takes the rights of root.
 */
export async function aCleanRoot(): Promise<CleanRoot> {
  const folder = await mkdtemp(path.join(tmpdir(), 'latchkey-root-'));
  for (const each of ['usr/bin', 'usr/sbin', 'usr/lib', 'usr/lib64', 'tmp', 'dev', 'etc/alternatives']) {
    await mkdir(path.join(folder, each), { recursive: true });
  }
  for (const each of ['bin', 'sbin', 'lib', 'lib64']) await symlink(`usr/${each}`, path.join(folder, each));
  for (const each of ['info', 'updates', 'triggers', 'alternatives']) {
    await mkdir(path.join(folder, 'var/lib/dpkg', each), { recursive: true });
  }
  await writeFile(path.join(folder, 'var/lib/dpkg/status'), '');
  await writeFile(path.join(folder, 'dev/null'), '');
  for (const program of essential) await copyProgram(whereIs(program), folder);
  return {
    folder,
    dpkg: (...args) => {
      const { status, stdout, stderr } = spawnSync('dpkg', [`--root=${folder}`, ...args], {
        encoding: 'utf8',
      });
      return { status, said: stdout + stderr };
    },
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}

function whereIs(program: string): string {
  const found = ['/usr/bin', '/bin', '/usr/sbin', '/sbin']
    .map((folder) => path.join(folder, program))
    .find(existsSync);
  if (found === undefined) throw new Error(`There is no ${program} here.`);
  return found;
}

async function copyProgram(program: string, folder: string) {
  const needed = execFileSync('ldd', [program], { encoding: 'utf8' }).matchAll(/(?:=> )?(\/\S+) \(0x/g);
  for (const file of [program, ...[...needed].flatMap(([, library]) => library ?? [])]) {
    await cp(file, path.join(folder, file), { recursive: true, dereference: true });
  }
}
