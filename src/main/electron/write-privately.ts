import { writeFile } from 'node:fs/promises';
import writeFileAtomic from 'write-file-atomic';

/** Replaces the file whole or not at all; only this user can read it. Rejects with Node's error. */
export async function writePrivately(file: string, bytes: Uint8Array): Promise<void> {
  await writeFileAtomic(file, '', {
    mode: 0o600,
    // The package's own write takes a short count for success; Node's does not.
    tmpfileCreated: (temporary) => writeFile(temporary, bytes, { flush: true }),
  });
}
