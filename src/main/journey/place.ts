import { join } from 'node:path';
import { Journey } from '../../contract/journey.ts';
import { emptyJournal } from '../engine/journal.ts';
import { newSetupId } from '../resources/cloudflare/mark.ts';
import { JOURNAL_VERSION, Journal, journalMigrations } from '../resources/model/journal.ts';
import { type Document, memoryDocument, openDocument } from '../storage/documents.ts';
import type { Keychain } from '../storage/keychain.ts';
import { memoryVault, openVault, type Vault } from '../storage/vault.ts';
import { onceDone } from './once-done.ts';
import type { World } from './world.ts';

/** A world, with the answers and secrets of the journey there, which stay in it. */
export interface Place extends World {
  /** For those who tell the user; what can be done here is the world's to say. */
  readonly mode: 'practice' | 'real';
  readonly journey: Document<Journey>;
  /** What the engine writes down about its runs here. */
  readonly journal: Document<Journal>;
  readonly vault: Vault;
}

/**
 * The real place: answers in a document, secrets in the vault, both in `folder`. The system may ask the user whether the
 * keychain may be opened, so that waits until they have begun for real and were told.
 */
export interface RealPlace {
  /** With an empty vault until `open`. */
  readonly closed: Place;
  /** Asks the keychain once; the same place from then on. */
  open(): Promise<Place>;
}

export async function findRealPlace(world: World, folder: string, keychain: Keychain): Promise<RealPlace> {
  const [journey, journal] = await Promise.all([
    openDocument({ ...newJourney(), file: join(folder, 'journey.json'), version: 1 }),
    openDocument({
      ...engineJournal,
      file: join(folder, 'journal.json'),
      version: JOURNAL_VERSION,
      migrations: journalMigrations,
    }),
  ]);
  const vault: Vault = { ...memoryVault(), custody: 'keychain' };
  const closed: Place = { ...world, mode: 'real', journey, journal, vault };
  const open = onceDone(async () => ({
    ...closed,
    vault: await openVault({ file: join(folder, 'vault'), keychain }),
  }));
  return { closed, open };
}

/** A practice place lasts as long as its world does: nothing of it is kept on disk or in the keychain. */
export function openPracticePlace(world: World): Place {
  return {
    ...world,
    mode: 'practice',
    journey: memoryDocument(newJourney()),
    journal: memoryDocument(engineJournal),
    vault: memoryVault(),
  };
}

const engineJournal = { schema: Journal, initial: emptyJournal };

function newJourney() {
  const setupId = newSetupId();
  return {
    schema: Journey,
    initial: { mode: 'unset' as const, setupId, step: 'welcome' as const, answers: {} },
  };
}
