import { join } from 'node:path';
import { emptyJournal } from '../../src/main/engine/journal.ts';
import { Journal } from '../../src/main/resources/model/journal.ts';
import { readFileIfAny, replaceFile } from '../../src/main/storage/atomic-file.ts';
import { type Document, openDocument } from '../../src/main/storage/documents.ts';
import type { Keychain } from '../../src/main/storage/keychain.ts';
import { openVault, type Vault } from '../../src/main/storage/vault.ts';

/** What a process finds on the disk and leaves there. */
export interface OnDisk {
  readonly vault: Vault;
  readonly journal: Document<Journal>;
}

/** The product's own vault and journal in this folder; only the keychain is a file, as a child cannot have another. */
export async function openOnDisk(folder: string): Promise<OnDisk> {
  const [vault, journal] = await Promise.all([
    openVault({ file: join(folder, 'vault'), keychain: fileKeychain(join(folder, 'keychain')) }),
    openDocument({
      file: join(folder, 'journal.json'),
      schema: Journal,
      version: 1,
      initial: emptyJournal,
    }),
  ]);
  if (vault.setAside ?? journal.setAside) throw new Error('a crash damaged a file');
  return { vault, journal };
}

function fileKeychain(file: string): Keychain {
  return {
    read: async () => {
      const text = await readFileIfAny(file);
      return text && Uint8Array.from(Buffer.from(Buffer.from(text).toString(), 'base64'));
    },
    write: (key) => replaceFile(file, Buffer.from(key).toString('base64')),
    remove: () => Promise.reject(new Error('nothing is forgotten here')),
  };
}
