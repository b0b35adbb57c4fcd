import { spawnSync } from 'node:child_process';
import { stat, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { aFolder } from '../storage/testing/temporary-folder.ts';
import { isFirefoxRunning } from './firefox-lock.ts';

const ours = process.pid;
const over = spawnSync(process.execPath, ['--version']).pid;

/** A profile with the link that Firefox leaves, and the kernel's list of locks: `undefined` where there is none. */
async function aProfile(link: string | null, locks?: (inode: number) => string) {
  const folder = await aFolder();
  const lock = join(folder, '.parentlock');
  const kernelLocks = join(folder, 'proc-locks');
  await writeFile(lock, '');
  if (link !== null) await symlink(link, join(folder, 'lock'));
  if (locks) await writeFile(kernelLocks, locks((await stat(lock)).ino));
  return (platform: NodeJS.Platform = 'linux') => isFirefoxRunning(folder, { platform, kernelLocks });
}

const held = (inode: number) =>
  `1: POSIX  ADVISORY  WRITE 22349 fe:00:10529415 1073741826 1073742335\n2: POSIX  ADVISORY  WRITE 22349 fe:00:${inode} 0 EOF\n`;
const free = () => '1: FLOCK  ADVISORY  WRITE 311 00:19:823 0 EOF\n';

describe('a Firefox', () => {
  it('runs while the kernel holds its lock, whatever number the link names', async () => {
    expect(await (await aProfile(`127.0.1.1:+${ours}`, held))()).toBe(true);
    expect(await (await aProfile('127.0.1.1:+2', held))()).toBe(true);
    expect(await (await aProfile(null, held))()).toBe(true);
  });

  it('does not run when it was killed, although its files are there and the number is used again', async () => {
    expect(await (await aProfile(`127.0.1.1:+${over}`, free))()).toBe(false);
    expect(await (await aProfile(`127.0.1.1:+${ours}`, free))()).toBe(false);
    expect(await (await aProfile(null, free))()).toBe(false);
  });

  it('that waits for a lock does not hold it', async () => {
    const waiting = (inode: number) => `1: -> POSIX  ADVISORY  WRITE 22350 fe:00:${inode} 0 EOF\n`;
    expect(await (await aProfile(null, waiting))()).toBe(false);
  });

  it('is told by the link where there are no locks: no list, or no plus', async () => {
    expect(await (await aProfile(`127.0.1.1:+${ours}`))('darwin')).toBe(true);
    expect(await (await aProfile(`127.0.1.1:+${over}`))('darwin')).toBe(false);
    expect(await (await aProfile(null))('darwin')).toBe(false);
    expect(await (await aProfile(`192.168.1.2:${ours}`, free))()).toBe(true);
    expect(await (await aProfile(`192.168.1.2:${over}`, free))()).toBe(false);
    expect(await (await aProfile('nonsense'))()).toBe(false);
  });

  it('is told on Windows by a file that nobody else may open', async () => {
    const folder = await aFolder();
    const isRunning = () => isFirefoxRunning(folder, { platform: 'win32', kernelLocks: '' });
    expect(await isRunning()).toBe(false);
    await writeFile(join(folder, 'parent.lock'), '');
    expect(await isRunning()).toBe(false);
    const busy = await aFolder();
    // A file that cannot be opened for another reason counts the same: better not to write beside it.
    await symlink('parent.lock', join(busy, 'parent.lock'));
    expect(await isFirefoxRunning(busy, { platform: 'win32', kernelLocks: '' })).toBe(true);
  });
});
