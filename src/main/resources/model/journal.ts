import { z } from 'zod';
import { HomeUrl, ReplacedRecord, Setup, ZoneSettingId } from '../../../contract/setup.ts';
import { type Journal as JournalOf, journalSchema, lastRunOf } from '../../engine/journal.ts';
import { type NameFormerWebhook, nameExceptionsIn } from './former-webhooks.ts';
import { emptyLedger, Ledger } from './ledger.ts';

/** What the engine writes down of Latchkey's runs. */
export const Journal = journalSchema(Ledger);
export type Journal = JournalOf<Ledger>;

/** What is remembered of the last run of this home. */
export function ledgerOf(journal: Journal, setup: Pick<Setup, 'id' | 'zone'>): Ledger {
  return lastRunOf(journal, setup)?.ledger ?? emptyLedger;
}

/** Raised with every change that old files would not pass. */
export const JOURNAL_VERSION = 3;

/**
 * In version 1 what there was before stood in the Setups themselves, and one resource had another name. In version 2 exceptions
 * had the ids of webhooks in them.
 */
export function journalMigrations(name: NameFormerWebhook) {
  return { 1: migrateFromVersion1, 2: (data: unknown) => migrateFromVersion2(data, name) };
}

const SetupWithWebhooks = z.looseObject({
  policy: z.looseObject({ exceptions: z.array(z.unknown()).optional() }),
});
const JournalOfVersion2 = z.object({
  run: z.looseObject({ desired: SetupWithWebhooks, from: SetupWithWebhooks }).nullable(),
});

function migrateFromVersion2(data: unknown, name: NameFormerWebhook): unknown {
  const { run } = JournalOfVersion2.parse(data);
  const named = (setup: z.infer<typeof SetupWithWebhooks>) => ({
    ...setup,
    policy: nameExceptionsIn(setup.policy, name),
  });
  return { run: run && { ...run, desired: named(run.desired), from: named(run.from) } };
}

const HomeBefore = z.object({
  repository: z.literal('absent').optional(),
  app: z.looseObject({ state: z.enum(['absent', 'idle']) }).optional(),
  trust: z.looseObject({}).optional(),
  urls: z.object({ external: z.string().nullable(), internal: z.string().nullable() }).optional(),
});

/** A Setup of version 1: what was wanted, and what there was before. */
const SetupWithMemory = z.looseObject({
  services: z.array(z.looseObject({ hostname: z.string(), takesOver: z.array(ReplacedRecord).optional() })),
  policy: z.looseObject({ before: z.partialRecord(ZoneSettingId, z.string()).optional() }),
  home: z
    .looseObject({ at: HomeUrl, internalUrl: z.string().nullable(), before: HomeBefore.optional() })
    .optional(),
  formerHostnames: z.array(z.string()).optional(),
  replaced: z.array(ReplacedRecord).optional(),
});
type SetupWithMemory = z.infer<typeof SetupWithMemory>;

const JournalOfVersion1 = z.object({
  run: z
    .object({
      direction: z.enum(['build', 'undo']),
      wish: SetupWithMemory,
      from: SetupWithMemory,
      state: z.enum(['under-way', 'done']),
      steps: z.record(z.string(), z.enum(['intended', 'done'])),
    })
    .nullable(),
});

function migrateFromVersion1(data: unknown): Journal {
  const { run } = JournalOfVersion1.parse(data);
  if (!run) return { run: null };
  const { wish, from, steps, ...rest } = run;
  // A run that has come to its end has nothing to go back to any more.
  const remembered = run.state === 'done' ? [wish] : [wish, from];
  return {
    run: {
      ...rest,
      desired: Setup.parse(wish),
      from: Setup.parse(from),
      steps: Object.fromEntries(
        Object.entries(steps).map(([id, state]) => [id.replace(/^trusted-proxy\//, 'http-config/'), state]),
      ),
      ledger: ledgerFrom(remembered),
    },
  };
}

/** Of two Setups the earlier one counts: it found what there was first. */
function ledgerFrom(setups: readonly SetupWithMemory[]): Ledger {
  const settings = Object.assign({}, ...setups.map(({ policy }) => policy.before ?? {}));
  const hostnames = setups.flatMap(({ services, formerHostnames = [] }) => [
    ...services.map(({ hostname }) => hostname),
    ...formerHostnames,
  ]);
  const replaced = setups.flatMap((setup) => [
    ...(setup.replaced ?? []),
    ...setup.services.flatMap(({ takesOver = [] }) => takesOver),
  ]);
  const distinct = new Map(
    replaced.map((each) => [JSON.stringify([each.name, each.type, each.content]), each]),
  );
  return Ledger.parse({
    ...(Object.keys(settings).length > 0 ? { 'zone-setting': settings } : {}),
    'dns-record': { hostnames: [...new Set(hostnames)], replaced: [...distinct.values()] },
    ...homePartsFrom(setups),
  });
}

function homePartsFrom(setups: readonly SetupWithMemory[]): object {
  const [latest] = setups.flatMap(({ home }) => home ?? []);
  if (!latest) return {};
  const { at, internalUrl } = latest;
  const before: z.infer<typeof HomeBefore> = Object.assign(
    {},
    ...setups.flatMap(({ home }) => (home?.at === at ? (home.before ?? {}) : [])),
  );
  return {
    ...(before.repository ? { 'app-repository': { at, state: before.repository } } : {}),
    ...(before.app ? { 'connector-app': { at, ...before.app } } : {}),
    ...(before.urls ? { 'home-url': { at, ...before.urls, internalSet: internalUrl } } : {}),
    ...(before.trust ? { 'http-config': { at, ...before.trust } } : {}),
  };
}
