import { randomBytes } from 'node:crypto';
import { rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { KeyPool } from '../keys/key-pool.ts';
import { makeTemporaryFolder } from '../storage/temporary-folders.ts';
import type { Filling } from './command.ts';
import { deriveMarks, type KeyToInstall } from './key-to-install.ts';

export interface PrivateFolderIo {
  /** The system's folder for temporary files. */
  readonly temporaryFolder: string;
}

/** A folder that only this user can look into (0700), gone with all that is in it when the work is over. */
export async function inPrivateFolder<T>(
  { temporaryFolder }: PrivateFolderIo,
  work: (folder: string) => Promise<T>,
): Promise<T> {
  const folder = await makeTemporaryFolder(temporaryFolder, 'key');
  try {
    return await work(folder);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/**
 * Packs the key for this one import, with a password of its own: the words that go with the device's real file never
 * reach another program. The files are gone when the work is over.
 */
export function withOneTimeFile<T>(
  key: KeyToInstall,
  io: PrivateFolderIo & { readonly pack: KeyPool['packPkcs12'] },
  work: (filling: Filling) => Promise<T>,
): Promise<T> {
  return inPrivateFolder(io, async (folder) => {
    const { privateKeyPem, certificatePem } = key;
    const passphrase = randomBytes(24).toString('hex');
    const bytes = await io.pack({
      privateKeyPem,
      certificatePem,
      passphrase,
      friendlyName: deriveMarks(key).label,
    });
    const file = await writePrivateFile(folder, 'key.p12', bytes);
    return work({ ...(await writePasswordFiles(folder, passphrase)), KEY_FILE: file, PASSWORD: passphrase });
  });
}

/** The file with a password, and the one with the empty password of a database that has none. */
export async function writePasswordFiles(folder: string, password: string): Promise<Filling> {
  return {
    PASSWORD_FILE: await writePrivateFile(folder, 'password', `${password}\n`),
    EMPTY_FILE: await writePrivateFile(folder, 'empty', '\n'),
  };
}

async function writePrivateFile(folder: string, name: string, content: string | Uint8Array): Promise<string> {
  const file = join(folder, name);
  await writeFile(file, content, { mode: 0o600, flag: 'wx' });
  return file;
}
