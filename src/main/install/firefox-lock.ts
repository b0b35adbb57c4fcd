import { open, readFile, readlink, stat } from 'node:fs/promises';
import { join } from 'node:path';
import type { InstallIo } from './certificate-store.ts';

/**
 * Whether a Firefox has this profile open, as nsProfileLock.cpp keeps it. Everywhere but on Windows: a POSIX lock on
 * `.parentlock`, and beside it a link `lock` to `<address>:+<process>`; without the plus where the file system knows no
 * locks. Both files stay behind when Firefox is killed, so their presence says nothing. On Windows: `parent.lock`, opened
 * for nobody else and deleted when it is closed.
 */
export function isFirefoxRunning(
  profile: string,
  { platform, kernelLocks }: Pick<InstallIo, 'platform' | 'kernelLocks'>,
): Promise<boolean> {
  return platform === 'win32'
    ? isOpenedElsewhere(join(profile, 'parent.lock'))
    : isLocked(profile, kernelLocks);
}

async function isLocked(profile: string, kernelLocks: string): Promise<boolean> {
  const link = await readlink(join(profile, 'lock')).catch(() => '');
  const [, plus, process] = /:(\+?)(\d+)$/.exec(link) ?? [];
  const byLink = process !== undefined && isAlive(Number(process));
  const locks = await readFile(kernelLocks, 'utf8').catch(() => undefined);
  // The kernel knows best: in a flatpak the link names a process by a number that means another one out here.
  if (locks === undefined || (byLink && plus === '')) return byLink;
  const file = await stat(join(profile, '.parentlock')).catch(() => undefined);
  return file !== undefined && lockedInodes(locks).has(file.ino);
}

/**
 * Inodes with a write lock on them, of proc_locks(5), such as `7: POSIX  ADVISORY  WRITE 4711 fe:00:10528366 0 EOF`. The
 * device beside the inode is left out: some file systems tell stat(2) another one.
 */
function lockedInodes(locks: string): ReadonlySet<number> {
  const held = locks.matchAll(/^\d+: (?:POSIX|OFDLCK) +\S+ +WRITE +-?\d+ +[0-9a-f]+:[0-9a-f]+:(\d+) /gm);
  return new Set([...held].map(([, inode]) => Number(inode)));
}

function isAlive(process_: number): boolean {
  try {
    // Signal 0 only asks (kill(2)).
    process.kill(process_, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

async function isOpenedElsewhere(file: string): Promise<boolean> {
  try {
    await (await open(file, 'r+')).close();
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code !== 'ENOENT';
  }
}
