import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { text } from 'node:stream/consumers';

/** Whether packages can be installed here without asking anybody. */
export function canInstallPackages(): boolean {
  return existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
}

/** Runs apt-get without a question or a word, and keeps what it says for the case that it fails. */
export async function apt(...args: readonly string[]): Promise<'done' | { readonly failed: string }> {
  const child = spawn('/usr/bin/apt-get', [...args, '-o', 'Dpkg::Use-Pty=0'], {
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
