import { join } from 'node:path';
import { Journey } from '../../contract/journey.ts';
import { emptyJournal } from '../engine/journal.ts';
import { isRefusal } from '../errors/refusal.ts';
import { newSetupId } from '../resources/cloudflare/mark.ts';
import { JOURNAL_VERSION, Journal, journalMigrations } from '../resources/model/journal.ts';
import { type RecentWritesNoted, writesDocument } from '../resources/model/recent-writes.ts';
import {
  AUTHORITY_RECORD_VERSION,
  AuthorityRecord,
  noAuthority,
} from '../reverse-proxy/certificates/authority-record.ts';
import { type Document, memoryDocument, openDocument, peekDocument } from '../storage/documents.ts';
import { memoryVault, type Vault } from '../storage/vault.ts';
import {
  collectFormerWebhooks,
  type FormerWebhooks,
  JOURNEY_VERSION,
  journeyMigrations,
} from './former-journeys.ts';
import { onceDone } from './once-done.ts';
import { createWebhookIdKeeper, type WebhookIdKeeper } from './webhook-ids.ts';
import type { World } from './world.ts';

/** A world, with the answers and secrets of the journey there, which stay in it. */
export interface Workspace extends World {
  /** For those who tell the user; what can be done here is the world's to say. */
  readonly mode: 'practice' | 'real';
  readonly journey: Document<Journey>;
  /** What the engine writes down about its runs here. */
  readonly journal: Document<Journal>;
  /** What was written at Cloudflare a moment ago, as long as it may not be read back. */
  readonly recentWrites: Document<RecentWritesNoted>;
  /** What is remembered of the home's own authority, where it has one. */
  readonly authority: Document<AuthorityRecord>;
  readonly vault: Vault;
  /** The ids of webhooks, in the vault. */
  readonly webhookIds: WebhookIdKeeper;
}

/**
 * The workspace of a real home: answers in documents in its folder, secrets in its vault. The system may ask the user whether
 * the keychain may be opened, so that waits until they have begun for real and were told.
 */
export interface RealWorkspace {
  /** With an empty vault until `open`. */
  readonly closed: Workspace;
  /** The same workspace from then on. */
  open(): Promise<Workspace>;
}

/** @param openVault Called once, when the secrets are first needed. */
export async function findRealWorkspace(
  world: World,
  folder: string,
  openVault: () => Promise<Vault>,
): Promise<RealWorkspace> {
  const former = collectFormerWebhooks();
  const [journey, journal, recentWrites, authority] = await Promise.all([
    openDocument(journeyIn(folder, former)),
    openDocument({
      ...engineJournal,
      file: join(folder, 'journal.json'),
      version: JOURNAL_VERSION,
      migrations: journalMigrations(former.name),
    }),
    openDocument({ ...writesDocument, file: join(folder, 'recent-writes.json'), version: 1 }),
    openDocument({
      ...authorityDocument,
      file: join(folder, 'authority.json'),
      version: AUTHORITY_RECORD_VERSION,
    }),
  ]);
  const closed: Workspace = {
    ...{ ...world, mode: 'real', journey, journal, recentWrites, authority },
    ...withWebhookIds({ ...memoryVault(), custody: 'keychain' }),
  };
  const open = onceDone(async () => {
    const opened = { ...closed, ...withWebhookIds(await openVault()) };
    await former.moveInto(opened);
    return opened;
  });
  return { closed, open };
}

/** What a home in this folder has answered, without opening it. Nothing of it is changed, and a file that cannot be used stays. */
export async function peekJourney(folder: string): Promise<Journey | 'unreadable'> {
  const seen = await peekDocument(journeyIn(folder, collectFormerWebhooks())).catch((error: unknown) => {
    if (!isRefusal(error, ['unreadable'])) throw error;
    return undefined;
  });
  return seen?.kind === 'usable' ? seen.value : 'unreadable';
}

function journeyIn(folder: string, { name }: Pick<FormerWebhooks, 'name'>) {
  return {
    ...newJourney(),
    file: join(folder, 'journey.json'),
    version: JOURNEY_VERSION,
    migrations: journeyMigrations(name),
  };
}

/** A practice workspace lasts as long as its world does: nothing of it is kept on disk or in the keychain. */
export function openPracticeWorkspace(world: World): Workspace {
  return {
    ...world,
    mode: 'practice',
    journey: memoryDocument(newJourney()),
    journal: memoryDocument(engineJournal),
    recentWrites: memoryDocument(writesDocument),
    authority: memoryDocument(authorityDocument),
    ...withWebhookIds(memoryVault()),
  };
}

function withWebhookIds(vault: Vault): Pick<Workspace, 'vault' | 'webhookIds'> {
  return { vault, webhookIds: createWebhookIdKeeper(vault) };
}

const authorityDocument = { schema: AuthorityRecord, initial: noAuthority };

const engineJournal = { schema: Journal, initial: emptyJournal };

function newJourney() {
  const setupId = newSetupId();
  return {
    schema: Journey,
    initial: { mode: 'unset' as const, setupId, step: 'welcome' as const, answers: {} },
  };
}
