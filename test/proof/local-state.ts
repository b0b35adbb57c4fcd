import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { emptyJournal } from '../../src/main/engine/journal.ts';
import { Journal } from '../../src/main/resources/model/journal.ts';
import { type RecentWritesNoted, writesDocument } from '../../src/main/resources/model/recent-writes.ts';
import { type Document, memoryDocument, openDocument } from '../../src/main/storage/documents.ts';
import { createFileKeychain } from '../../src/main/storage/testing/file-keychain.ts';
import { memoryVault, openVault, type Vault } from '../../src/main/storage/vault.ts';

/** What one computer knows: in memory, or in the folder of a process. */
export interface LocalState {
  readonly vault: Vault;
  readonly journal: Document<Journal>;
  readonly recentWrites: Document<RecentWritesNoted>;
}

export function createLocalState(): LocalState {
  return {
    vault: memoryVault(),
    journal: createJournal(emptyJournal),
    recentWrites: memoryDocument(writesDocument),
  };
}

export async function copyLocalState({ vault, journal, recentWrites }: LocalState): Promise<LocalState> {
  const copy = memoryVault();
  await copyKeys(vault, copy);
  return {
    vault: copy,
    journal: createJournal(journal.read()),
    recentWrites: memoryDocument({ ...writesDocument, initial: recentWrites.read() }),
  };
}

/** Writes it to a folder, as a process would have left it. */
export async function writeLocalState(
  { vault, journal, recentWrites }: LocalState,
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  const written = await openLocalState(folder);
  await copyKeys(vault, written.vault);
  await written.journal.write(journal.read());
  await written.recentWrites.write(recentWrites.read());
}

/** The product's own vault and journal in this folder. Only the keychain is a file: a child has no other. */
export async function openLocalState(folder: string): Promise<LocalState> {
  const [vault, journal, recentWrites] = await Promise.all([
    openVault({ file: join(folder, 'vault'), keychain: createFileKeychain(join(folder, 'keychain')) }),
    openDocument({
      file: join(folder, 'journal.json'),
      schema: Journal,
      version: 1,
      initial: emptyJournal,
    }),
    openDocument({ ...writesDocument, file: join(folder, 'recent-writes.json'), version: 1 }),
  ]);
  const setAside = vault.setAside ?? journal.setAside ?? recentWrites.setAside;
  if (setAside) throw new Error('a crash damaged a file');
  return { vault, journal, recentWrites };
}

function createJournal(initial: Journal): Document<Journal> {
  return memoryDocument({ schema: Journal, initial });
}

async function copyKeys(from: Vault, to: Vault): Promise<void> {
  await Promise.all(from.names().map((name) => to.set(name, from.get(name) ?? '')));
}
