import { closeSync, openSync } from 'node:fs';
import type { FileLock } from '../../src/main/transport/file-lock.ts';

/** The byte that SQLite's RESERVED lock is on (its source, `os.h`): so every Latchkey takes the same lock. */
const RESERVED_BYTE = 0x40000001;

type Native = typeof import('fs-native-extensions');

/**
 * What stands for `src/main/transport/file-lock.ts` in the npm package: Node has SQLite from 22.5 on only, and calls it an
 * experiment aloud until 24. A system that the library has no build for has nothing else.
 */
export async function tryFileLock(file: string): Promise<FileLock | undefined> {
  const native = await import('fs-native-extensions').catch(() => undefined);
  if (native === undefined) return (await import('../../src/main/transport/file-lock.ts')).tryFileLock(file);
  const descriptor = openSync(file, 'r+');
  try {
    if (isGranted(native, descriptor)) return { release: () => closeSync(descriptor) };
  } catch (error) {
    closeSync(descriptor);
    throw error;
  }
  closeSync(descriptor);
  return undefined;
}

/** On a Mac the library locks whole files only, which keeps out whoever wants a byte of it (lockf(3)). */
function isGranted({ tryLock }: Native, descriptor: number): boolean {
  return process.platform === 'darwin' ? tryLock(descriptor) : tryLock(descriptor, RESERVED_BYTE, 1);
}
