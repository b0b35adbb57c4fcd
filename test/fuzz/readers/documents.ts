import { deepStrictEqual } from 'node:assert/strict';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import fc, { type Arbitrary } from 'fast-check';
import { z } from 'zod';
import { Journey } from '../../../src/contract/journey.ts';
import { LanguageTag } from '../../../src/contract/language.ts';
import { openKeyEnds } from '../../../src/main/app/reminders.ts';
import { openShelfNotes, ShelfNotes } from '../../../src/main/homes/shelf-notes.ts';
import { JOURNEY_VERSION } from '../../../src/main/journey/former-journeys.ts';
import { findRealWorkspace, peekJourney, type Workspace } from '../../../src/main/journey/workspace.ts';
import type { World } from '../../../src/main/journey/world.ts';
import { keyEndsDocument } from '../../../src/main/key-reminders/key-ends.ts';
import { openSpokenLanguage } from '../../../src/main/language/spoken-language.ts';
import { JOURNAL_VERSION, Journal } from '../../../src/main/resources/model/journal.ts';
import { RecentWritesNoted } from '../../../src/main/resources/model/recent-writes.ts';
import {
  AUTHORITY_RECORD_VERSION,
  AuthorityRecord,
  noAuthority,
} from '../../../src/main/reverse-proxy/certificates/authority-record.ts';
import { memoryVault } from '../../../src/main/storage/vault.ts';
import { KeptUpdates, openKeptUpdates } from '../../../src/main/updates/kept-updates.ts';
import { languages } from '../../../src/words/languages.ts';
import { phone, tablet } from '../../running-program/answers.ts';
import { arbitraryBytes } from '../inputs/mutated-bytes.ts';
import { arbitraryMutated } from '../inputs/mutated-value.ts';
import { arbitraryOf } from '../inputs/schema-arbitrary.ts';
import type { Target } from '../target.ts';
import { type Reader, readerTarget } from './reader.ts';

interface DocumentFile {
  readonly file: string;
  readonly schema: z.ZodType;
  readonly version: number;
  /** What the program has really written into one. */
  readonly written: unknown;
  /** Opens it as the program does, and says what it holds; a file that was of no use is one that holds nothing yet. */
  readonly open: (folder: string) => Promise<Opened>;
}

/** What was read, and a way to write it again; without one where the program only writes what the user says. */
interface Opened {
  readonly holds: unknown;
  readonly used: boolean;
  readonly writeAgain?: () => Promise<void>;
}

const now = new Date('2026-12-01T12:00:00Z');
const journey = {
  ...{ mode: 'real', setupId: '1a2b3c4d', step: 'devices' },
  answers: {
    home: { url: 'http://192.168.1.10:8123', name: 'Home', version: null },
    address: 'ha.linden.house',
    devices: [phone, tablet],
    built: now.toISOString(),
  },
};
const writes = [{ at: now.toISOString(), write: { kind: 'tunnel-configured', tunnelId: 'a' } }];
const ends = [{ setupId: '1a2b3c4d', keyId: '000001', name: 'Phone', endsOn: '2026-12-03T12:00:00.000Z' }];

/** Every document on the disk, the ledger in the journal. That none is missing is tested beside. */
export const documentFiles: readonly DocumentFile[] = [
  {
    file: 'journey.json',
    schema: Journey,
    version: JOURNEY_VERSION,
    written: journey,
    open: (folder) => openPart(folder, 'journey'),
  },
  {
    file: 'journal.json',
    schema: Journal,
    version: JOURNAL_VERSION,
    written: { run: null },
    open: (folder) => openPart(folder, 'journal'),
  },
  {
    file: 'updates.json',
    schema: KeptUpdates,
    version: 1,
    written: { chosen: 'look', attempted: '1.2.3' },
    open: async (folder) => described(await openKeptUpdates(folder)),
  },
  {
    file: 'recent-writes.json',
    schema: RecentWritesNoted,
    version: 1,
    written: writes,
    open: (folder) => openPart(folder, 'recentWrites'),
  },
  {
    file: 'authority.json',
    schema: AuthorityRecord,
    version: AUTHORITY_RECORD_VERSION,
    written: noAuthority,
    open: (folder) => openPart(folder, 'authority'),
  },
  {
    file: 'homes.json',
    schema: ShelfNotes,
    version: 1,
    written: { open: 'first', forgetting: [] },
    open: async (folder) => described(await openShelfNotes(folder)),
  },
  { file: 'key-ends.json', schema: keyEndsDocument.schema, version: 1, written: ends, open: openEnds },
  {
    file: 'language.json',
    schema: z.object({ chosen: LanguageTag.nullable() }),
    version: 1,
    written: { chosen: 'de' },
    open: openLanguage,
  },
];

export const documentTargets: readonly Target[] = documentFiles.map((document) =>
  readerTarget(document.file, () => readDocument(document)),
);

async function readDocument(document: DocumentFile): Promise<Reader> {
  const root = await mkdtemp(join(tmpdir(), 'latchkey-fuzz-'));
  let nth = 0;
  return {
    bytes: filesLike(document),
    read: async (bytes) => {
      const folder = join(root, String(nth));
      nth += 1;
      const file = join(folder, document.file);
      await mkdir(dirname(file), { recursive: true, mode: 0o700 });
      await writeFile(file, bytes);
      try {
        const { holds, used, writeAgain } = await document.open(folder);
        // What is read is what is written: a second start finds the same.
        await writeAgain?.();
        if (writeAgain) deepStrictEqual((await document.open(folder)).holds, holds);
        return used ? 'taken' : 'refused';
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    },
    close: () => rm(root, { recursive: true, force: true }),
  };
}

/** Files of this version and of those before it, what nearly is one, and bytes. */
function filesLike({ schema, version, written: asWritten }: DocumentFile): Arbitrary<Uint8Array> {
  const data = arbitraryOf(schema, []);
  const envelope = fc.record({
    format: fc.constant('latchkey-document'),
    version: fc.oneof(
      { weight: 4, arbitrary: fc.constant(version) },
      { weight: 1, arbitrary: fc.integer({ min: 1, max: version + 1 }) },
    ),
    data,
  });
  const written = (values: Arbitrary<unknown>) => values.map((value) => Buffer.from(write(value)));
  const real = fc.constant({ format: 'latchkey-document', version, data: asWritten });
  const seeds = fc.sample(written(fc.oneof(real, envelope)), { seed: 1, numRuns: 20 });
  const whole = fc.oneof(real, envelope);
  return fc.oneof(written(whole), written(arbitraryMutated(whole)), arbitraryBytes(seeds));
}

function write(value: unknown): string {
  return (
    JSON.stringify(value, (_key, each: unknown) => (typeof each === 'bigint' ? String(each) : each)) ??
    'undefined'
  );
}

async function openPart(
  folder: string,
  part: 'journey' | 'journal' | 'recentWrites' | 'authority',
): Promise<Opened> {
  const closed = await findRealWorkspace(nowhere, folder, async () => memoryVault());
  await peekJourney(folder);
  const { [part]: document } = await closed.open();
  return described<unknown>(document as Workspace['journey']);
}

/** A folder is opened without asking anybody anything. */
const nowhere = {} as World;

function described<T>(document: {
  read(): T;
  write(value: T): Promise<void>;
  readonly setAside?: object;
}): Opened {
  const holds = document.read();
  const used = document.setAside === undefined;
  return used ? { holds, used, writeAgain: () => document.write(holds) } : { holds: null, used };
}

async function openEnds(folder: string): Promise<Opened> {
  const due = await (await openKeyEnds(folder)).takeDue(now, () => true);
  return { holds: null, used: due.length > 0 };
}

async function openLanguage(folder: string): Promise<Opened> {
  const { chosen } = (await openSpokenLanguage({ dataFolder: folder, offered: languages })).read();
  return { holds: chosen, used: chosen !== null };
}
