import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { buildPkcs12 } from '../../keys/pkcs12.ts';
import { runProgram } from '../../programs/run-program.ts';
import { aFolder } from '../../storage/testing/temporary-folder.ts';
import type { InstallIo } from '../certificate-store.ts';

/** This very Linux with its programs, for a user whose home is empty and goes with the running test. */
export async function thisLinux(more: Partial<InstallIo> = {}): Promise<InstallIo> {
  const folder = await aFolder();
  const [home, temporaryFolder] = [join(folder, 'home'), join(folder, 'tmp')];
  await Promise.all([mkdir(home), mkdir(temporaryFolder)]);
  return {
    platform: 'linux',
    home,
    env: { PATH: process.env.PATH },
    temporaryFolder,
    run: runProgram,
    pack: async (contents) => buildPkcs12(contents),
    applicationsFolder: join(folder, 'Applications'),
    kernelLocks: '/proc/locks',
    osRelease: '/etc/os-release',
    ...more,
  };
}
