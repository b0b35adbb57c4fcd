import { join } from 'node:path';
import { Journey } from '../../contract/journey.ts';
import { CLOUDFLARE_API } from '../cloudflare/client.ts';
import { emptyJournal } from '../engine/journal.ts';
import type { PracticeWorld } from '../practice-world/practice-world.ts';
import { type Outside, publicInternet } from '../probe/prober.ts';
import { newSetupId } from '../resources/cloudflare/mark.ts';
import { JOURNAL_VERSION, Journal, journalMigrations } from '../resources/model/journal.ts';
import { type Document, memoryDocument, openDocument } from '../storage/documents.ts';
import type { Keychain } from '../storage/keychain.ts';
import { memoryVault, openVault, type Vault } from '../storage/vault.ts';

/** Where a journey happens: the real Cloudflare, or a practice world. Its answers and secrets stay in it. */
export interface Place {
  readonly mode: 'practice' | 'real';
  readonly journey: Document<Journey>;
  /** What the engine writes down about its runs here. */
  readonly journal: Document<Journal>;
  readonly vault: Vault;
  readonly apiUrl: string;
  readonly outside: Outside;
  readonly practice: PracticeWorld | null;
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

export async function findRealPlace(folder: string, keychain: Keychain): Promise<RealPlace> {
  const [journey, journal] = await Promise.all([
    openDocument({ ...newJourney(), file: join(folder, 'journey.json'), version: 1 }),
    openDocument({
      ...engineJournal,
      file: join(folder, 'journal.json'),
      version: JOURNAL_VERSION,
      migrations: journalMigrations,
    }),
  ]);
  const closed: Place = {
    mode: 'real',
    journey,
    journal,
    vault: { ...memoryVault(), custody: 'keychain' },
    apiUrl: CLOUDFLARE_API,
    outside: publicInternet,
    practice: null,
  };
  let opened: Promise<Place> | undefined;
  const open = async (): Promise<Place> => ({
    ...closed,
    vault: await openVault({ file: join(folder, 'vault'), keychain }),
  });
  return {
    closed,
    open: () => {
      opened ??= open().catch((error: unknown) => {
        opened = undefined;
        throw error;
      });
      return opened;
    },
  };
}

/** A practice place lasts as long as its world does: nothing of it is kept on disk or in the keychain. */
export function openPracticePlace(world: PracticeWorld): Place {
  return {
    mode: 'practice',
    journey: memoryDocument(newJourney()),
    journal: memoryDocument(engineJournal),
    vault: memoryVault(),
    apiUrl: world.apiUrl,
    outside: world.outside,
    practice: world,
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
