import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { serversFolder } from '../../src/main/testing/system-programs.ts';

type Outcome = 'done' | { readonly failed: string };

/** Whether packages can be installed here without asking anybody. */
export function canInstallPackages(): boolean {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/** Runs apt-get without a question or a word, and keeps what it says for the case that it fails. */
export async function apt(...args: readonly string[]): Promise<Outcome> {
  return run('/usr/bin/apt-get', [...args, '-o', 'Dpkg::Use-Pty=0']);
}

/** Fetches packages and puts their files into the tests' own folder: nothing is installed, and nothing is started. */
export async function unpackPackages(...packages: readonly string[]): Promise<Outcome> {
  await mkdir(serversFolder, { recursive: true });
  const fetched = await mkdtemp(path.join(serversFolder, 'fetched-'));
  try {
    const download = await run('/usr/bin/apt-get', ['download', '-qq', ...packages], fetched);
    if (download !== 'done') return download;
    for (const file of await readdir(fetched)) {
      const unpacked = await run('/usr/bin/dpkg-deb', ['-x', path.join(fetched, file), serversFolder]);
      if (unpacked !== 'done') return unpacked;
    }
    return 'done';
  } finally {
    await rm(fetched, { recursive: true, force: true });
  }
}

async function run(program: string, args: readonly string[], cwd?: string): Promise<Outcome> {
  const child = spawn(program, args, {
    cwd,
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', LC_ALL: 'C.UTF-8' },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const ended = new Promise<boolean>((resolve) => {
    child.once('error', () => resolve(false));
    child.once('close', (code) => resolve(code === 0));
  });
  const [done, said] = await Promise.all([ended, text(child.stderr)]);
  return done ? 'done' : { failed: said.trim().split('\n').at(-1) ?? '' };
}
