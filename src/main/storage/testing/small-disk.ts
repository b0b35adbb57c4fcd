import { execFile } from 'node:child_process';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { onTestFinished, type TestContext } from 'vitest';
import { needs, skipBecause } from '../../testing/needs.ts';
import { aFolder } from './temporary-folder.ts';

const run = promisify(execFile);

/** A disk of its own with room for a few small files, which goes when the test does. */
export interface SmallDisk {
  readonly folder: string;
  fill(): Promise<void>;
  makeRoom(): Promise<void>;
  allow(what: 'reading' | 'writing'): Promise<void>;
}

/** Only root may mount one; elsewhere the test says that it was skipped. */
export async function aSmallDisk(test: Pick<TestContext, 'skip' | 'task'>): Promise<SmallDisk> {
  needs(test, 'linux');
  const folder = await aFolder();
  try {
    await run('mount', ['-t', 'tmpfs', '-o', 'size=256k,mode=0700', 'tmpfs', folder]);
  } catch {
    skipBecause(test, 'This test needs a disk of its own, and only root may mount one.');
  }
  onTestFinished(async () => {
    await run('umount', ['--lazy', folder]);
  });
  const filling = join(folder, 'filling');
  return {
    folder,
    fill: () => writeFile(filling, Buffer.alloc(1024 * 1024)).catch(() => undefined),
    makeRoom: () => rm(filling),
    allow: async (what) => {
      await run('mount', ['-o', `remount,${what === 'reading' ? 'ro' : 'rw'}`, folder]);
    },
  };
}
