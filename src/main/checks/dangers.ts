import { z } from 'zod';
import type { ResourceId } from '../../contract/change.ts';
import { type Danger, letsStrangersIn } from '../../contract/danger.ts';
import type { Setup } from '../../contract/setup.ts';
import { isProblem } from '../errors/problem.ts';
import { listIntegrations } from '../home-assistant/commands/core-config.ts';
import { recordsInTheWay } from '../resources/cloudflare/zone/dns-records-seen.ts';
import { findWriter } from '../resources/cloudflare/zone/record-writer.ts';
import type { Ledger } from '../resources/model/ledger.ts';
import type { SetupIo } from '../resources/model/model.ts';
import type { Observed } from '../resources/model/observed.ts';
import { readSlices } from '../resources/registry.ts';
import { findDangersAround } from './around-the-lock/dangers-around.ts';
import { type AroundTheLock, readAround } from './around-the-lock/read-around.ts';
import { bySureness } from './around-the-lock/rule-sureness.ts';
import { findHandMadeKeys } from './hand-made-keys.ts';
import { findRulesThatBlockKeys, findRulesThatLetPast, type JudgedRule } from './rules-of-others.ts';

const BotManagement = z.object({ fight_mode: z.boolean().nullish() });

/**
 * What others have put there that the lock cannot help, or that it changes for them, the gravest first. Reads only; asks for
 * what the plan does not need to know. `ledger` is what is remembered of earlier builds; `reading` is a
 * look around the lock that is under way already.
 */
export async function findDangers(
  setup: Setup,
  ledger: Ledger,
  io: SetupIo,
  reading?: Promise<AroundTheLock>,
): Promise<readonly Danger[]> {
  if (setup.services.length === 0) return [];
  const [observed, fightMode, integrations, around] = await Promise.all([
    readConcerned(setup, io),
    readBotFightMode(setup, io),
    listIntegrations(io.home?.assistant),
    reading ?? readAround(setup, io.cloudflare),
  ]);
  const handMade = findHandMadeKeys(setup, ledger, observed);
  const found: readonly Danger[] = [
    ...bySureness(named(findRulesThatLetPast(setup, observed))).map(
      (found) => ({ code: 'RULE_LETS_PAST', ...found }) as const,
    ),
    ...findWriters(setup, ledger, observed, integrations),
    ...(handMade ? [handMade] : []),
    ...bySureness(named(findRulesThatBlockKeys(setup, observed))).map(
      (found) => ({ code: 'RULE_BLOCKS_KEYS', ...found }) as const,
    ),
    ...findDangersAround(setup, observed['client-certificate'], around, io.webhookIds()),
    ...(fightMode ? [{ code: 'BOT_FIGHT_MODE' as const, names: [setup.zone.name] }] : []),
  ];
  return [...found.filter(letsStrangersIn), ...found.filter((danger) => !letsStrangersIn(danger))];
}

/** The slices that dangers are found in. */
const concerned = [
  'lock-rule',
  'client-certificate',
  'certificate-hostname',
  'dns-record',
] as const satisfies readonly ResourceId[];
type Concerned = Pick<Observed, (typeof concerned)[number]>;

async function readConcerned(setup: Setup, io: SetupIo): Promise<Concerned> {
  const read = readSlices(setup, io);
  const slices = await Promise.all(concerned.map(async (id) => [id, await read(id)] as const));
  // Each id was read with its own slice, which the type of a list of pairs cannot say.
  return Object.fromEntries(slices) as unknown as Concerned;
}

function named(rules: readonly JudgedRule[]) {
  return rules.map(({ rule, sureness }) => ({ name: rule.description || rule.ref, sureness }));
}

/**
 * Programs that keep writing a record at our addresses. What only might be one is no danger: that is shown where the name is
 * taken over.
 */
function findWriters(
  setup: Setup,
  ledger: Ledger,
  { 'dns-record': records }: Concerned,
  integrations: readonly string[],
): readonly Danger[] {
  const written = setup.services.flatMap(({ hostname, takesOver: agreed = [] }) =>
    recordsInTheWay(hostname, records).flatMap((record) => {
      const writer = findWriter(record, { agreed, ledger, integrations });
      return writer ? [{ ...writer, name: `${record.name} ${record.type} ${record.content}` }] : [];
    }),
  );
  return (['certain', 'likely'] as const).flatMap((sureness) => {
    const found = written.filter((each) => each.sureness === sureness);
    const [first] = found;
    if (!first) return [];
    return { code: 'DDNS_CLIENT', sureness, runsIn: first.runsIn, names: found.map(({ name }) => name) };
  });
}

/** The token need not be allowed to read this: then it is not known. */
export async function readBotFightMode(
  { zone }: Pick<Setup, 'zone'>,
  { cloudflare }: Pick<SetupIo, 'cloudflare'>,
): Promise<boolean | undefined> {
  try {
    const { fight_mode } = await cloudflare.read(BotManagement, 'GET bot_management', () =>
      cloudflare.sdk.botManagement.get({ zone_id: zone.id }),
    );
    return fight_mode ?? false;
  } catch (error) {
    if (isProblem(error) && error.code === 'PERMISSION_MISSING') return undefined;
    throw error;
  }
}
