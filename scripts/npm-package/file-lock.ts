import { closeSync, openSync } from 'node:fs';
import type { FileLock } from '../../src/main/transport/file-lock.ts';

/** The byte that SQLite's RESERVED lock is on (sqlite.org/src, `os.h`): so every Latchkey takes the same lock. */
const RESERVED_BYTE = 0x40000001;

/**
 * What stands for `src/main/transport/file-lock.ts` in the npm package: Node has SQLite from 22.5 on, and says for two years
 * that it is an experiment. A system without a build of the library has only that.
 */
export async function tryFileLock(file: string): Promise<FileLock | undefined> {
  const native = await import('fs-native-extensions').catch(() => undefined);
  if (native === undefined) return (await import('../../src/main/transport/file-lock.ts')).tryFileLock(file);
  const descriptor = openSync(file, 'r+');
  try {
    if (lockOn(native.default, descriptor)) return { release: () => closeSync(descriptor) };
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
  closeSync(descriptor);
  return undefined;
}

/** On a Mac the library locks whole files only, which keeps out whoever wants a byte of it (lockf(3)). */
function lockOn({ tryLock }: (typeof import('fs-native-extensions'))['default'], descriptor: number): boolean {
  return process.platform === 'darwin' ? tryLock(descriptor) : tryLock(descriptor, RESERVED_BYTE, 1);
}
