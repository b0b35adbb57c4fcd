import type { OtherDoor, OtherDoors, UnseenPlace } from '../../../contract/other-door.ts';
import type { Setup } from '../../../contract/setup.ts';
import type { Clock } from '../../clock/clock.ts';
import { lookPatiently } from '../../engine/waiting.ts';
import { isProblem } from '../../errors/problem.ts';
import type { ReadForwards } from '../../port-forwards/read-forwards.ts';
import type { Prober } from '../../probe/prober.ts';
import { listRecords } from '../../resources/cloudflare/zone/dns-records-seen.ts';
import type { Ledger } from '../../resources/model/ledger.ts';
import type { SetupIo } from '../../resources/model/model.ts';
import { listHidden, readAround } from '../around-the-lock/read-around.ts';
import { findDangers } from '../dangers.ts';
import type { DoorCandidate } from './door-candidate.ts';
import { findForwardDoors, knowsRouterOfHome, type Whereabouts } from './forward-doors.ts';
import { findHomeDoors, hostOf, readHome } from './home-doors.ts';
import { type KnockSeen, knock } from './knock.ts';
import { judgeOrigin, listHomeOrigins } from './origin.ts';
import { findProductDoors } from './product-doors.ts';
import { readConnectorAddresses, readTunnelEntries, type TunnelWithEntries } from './read-tunnels.ts';
import { findRecordDoors } from './record-doors.ts';
import { findRuleDoors } from './rule-doors.ts';
import { findTunnelDoors } from './tunnel-doors.ts';

export interface OtherDoorsIo extends SetupIo {
  readonly prober: Prober;
  /** The public address of this computer, which is the home's too; `undefined` where nobody says. */
  readonly publicAddress: () => Promise<string | undefined>;
  /** What the routers of this computer's network tell. */
  readonly forwards: ReadForwards;
  /** What there was before Latchkey changed it: the address that Home Assistant called its own. */
  readonly ledger: Ledger;
  /** Names of the user's other homes whose lock stands, which lead to another Home Assistant. */
  readonly namesElsewhere?: ReadonlySet<string>;
  readonly clock: Pick<Clock, 'sleep'>;
}

/** Nobody has more; a name is visited once for each, and all at the same time. */
const MOST_KNOCKS = 24;

/**
 * The audit: looks for ways to the same home that do not pass the lock, and knocks at each without a key; and for what others put
 * before or around the lock. Changes nothing. What cannot be looked at is named, and is no failure.
 */
export async function findOtherDoors(setup: Setup, io: OtherDoorsIo): Promise<OtherDoors> {
  // Where nothing is locked any more, nothing leads past it.
  if (setup.services.length === 0) return { doors: [], dangers: [], unseen: [] };
  const seen = await lookEverywhere(setup, io);
  const candidates = findCandidates(setup, seen);
  const doors = await Promise.all(
    candidates.slice(0, MOST_KNOCKS).map(async (candidate) => {
      const knocked = await knock(candidate.knockAt, io.prober);
      return isOfAnotherHome(candidate, knocked, io.namesElsewhere) ? [] : decide(candidate, knocked);
    }),
  );
  return {
    doors: withoutRepeats(doors.flat()),
    dangers: seen.dangers ?? [],
    unseen: listUnseen(setup, seen, candidates),
  };
}

type SeenEverywhere = Awaited<ReturnType<typeof lookEverywhere>>;

/** `undefined` is what could not be looked at. */
async function lookEverywhere(setup: Setup, io: OtherDoorsIo) {
  const reading = readAround(setup, io.cloudflare);
  // Right after a build Cloudflare may not show yet what was written.
  const patiently = <Seen>(look: () => Promise<Seen>) =>
    lookPatiently(look, io.clock).catch(undefinedWithoutPermission);
  const [tunnels, records, home, here, routers, around, dangers] = await Promise.all([
    patiently(() => readTunnelEntries(setup, io)),
    listRecords(io.cloudflare, setup, {}),
    // A home that cannot be asked now is one that was not looked at.
    io.home && readHome(io.home.assistant).catch(undefinedIfRefused),
    io.publicAddress(),
    io.forwards(),
    reading,
    patiently(() => findDangers(setup, io.ledger, io, reading)),
  ]);
  const ofHome = await readHomeAddresses(setup, tunnels ?? [], io);
  const at: Whereabouts = { here, ofHome, isLetIn: home !== undefined };
  const formerUrl = io.ledger['home-url']?.external ?? null;
  const addresses = [here ?? [], ofHome].flat();
  return { tunnels, records, home, routers, around, dangers, formerUrl, addresses, at };
}

function findCandidates(setup: Setup, seen: SeenEverywhere): readonly DoorCandidate[] {
  const { tunnels = [], records, home, routers, around, formerUrl, addresses, at } = seen;
  const direct = new Set([...addresses, ...namesOf(formerUrl, home?.externalUrl, setup)]);
  return [
    ...findTunnelDoors(setup, tunnels, records),
    ...findRecordDoors(setup, records, direct),
    ...findHomeDoors(setup, home, formerUrl, new Set(tunnels.map(({ id }) => id))),
    ...findForwardDoors(setup, routers, at),
    ...findRuleDoors(setup, around, records),
    ...findProductDoors(setup, around, { tunnels, direct }),
  ];
}

function listUnseen(
  setup: Setup,
  { tunnels, home, dangers, routers, around, addresses, at }: SeenEverywhere,
  candidates: readonly DoorCandidate[],
): readonly UnseenPlace[] {
  const unseen: readonly (UnseenPlace | false)[] = [
    home === undefined && 'home-assistant',
    tunnels === undefined && 'tunnels',
    tunnels?.some(({ entries }) => entries === 'hidden') === true && 'local-tunnels',
    addresses.length === 0 && 'public-address',
    candidates.length > MOST_KNOCKS && 'further-doors',
    dangers === undefined && 'custom-rules',
    !knowsRouterOfHome(routers, setup, at) && 'router-forwards',
    ...listHidden(around),
  ];
  return unseen.filter((place) => place !== false);
}

/**
 * Whether all that is known to lead there are names of the user's other homes. What opens without a key is told all the same, and
 * so is what certainly leads to this one.
 */
function isOfAnotherHome(
  { knockAt, sureness, toldBy }: DoorCandidate,
  seen: KnockSeen,
  names: ReadonlySet<string> = new Set(),
): boolean {
  if (seen === 'opens' || (sureness === 'certain' && toldBy !== 'local-name')) return false;
  return knockAt.length > 0 && knockAt.every(({ hostname }) => names.has(hostname));
}

/** A candidate is a door unless the knock says that something else, or nothing at all, is behind it. */
function decide(candidate: DoorCandidate, seen: KnockSeen): readonly OtherDoor[] {
  const { sureness, withoutName, opensTo, toDoor } = candidate;
  if (opensTo && sureness !== 'perhaps' && seen !== 'opens') {
    const wasTried = opensTo === 'visits-from-outside' && seen !== 'not-tried';
    return [toDoor({ sureness, knock: wasTried ? 'no-answer' : 'not-tried' })];
  }
  switch (seen) {
    case 'opens':
      return [toDoor({ sureness: sureness === 'perhaps' ? 'likely' : sureness, knock: 'opens' })];
    case 'elsewhere':
      return [];
    case 'gone':
      return withoutName === 'no-door' || sureness === 'perhaps'
        ? []
        : [toDoor({ sureness, knock: 'no-answer' })];
    case 'shut':
    case 'no-answer':
    case 'not-tried':
      return sureness === 'perhaps' ? [] : [toDoor({ sureness, knock: seen })];
  }
}

/** A program at Cloudflare that only stands at an address which is a door by itself is none of its own. */
function withoutRepeats(doors: readonly OtherDoor[]): readonly OtherDoor[] {
  const told = new Set(doors.flatMap((door) => (door.kind === 'worker' ? [] : addressesOf(door))));
  return doors.filter((door) => door.kind !== 'worker' || !told.has(door.address));
}

function addressesOf(door: OtherDoor): readonly string[] {
  if ('addresses' in door) return door.addresses;
  return 'address' in door && door.address !== null ? [door.address] : [];
}

/** Where the connectors of tunnels to this home come from: the home's own public addresses. */
async function readHomeAddresses(
  setup: Setup,
  tunnels: readonly TunnelWithEntries[],
  { cloudflare }: OtherDoorsIo,
): Promise<readonly string[]> {
  const homes = listHomeOrigins(setup);
  const leadHere = tunnels.filter(
    ({ entries }) =>
      entries !== 'hidden' && entries.some(({ service }) => judgeOrigin(service, homes) === 'certain'),
  );
  const all = await Promise.all(leadHere.map(({ id }) => readConnectorAddresses(id, setup, cloudflare)));
  return all.flat();
}

/** Names that were the home's own before, at which a record may point as well as at a number. */
function namesOf(formerUrl: string | null, externalUrl: string | null | undefined, { services }: Setup) {
  const ours = new Set(services.map(({ hostname }) => hostname));
  return [formerUrl, externalUrl].flatMap((url) => {
    const host = url ? hostOf(url) : undefined;
    return host && !ours.has(host) ? [host] : [];
  });
}

function undefinedIfRefused(error: unknown): undefined {
  if (isProblem(error)) return undefined;
  throw error;
}

function undefinedWithoutPermission(error: unknown): undefined {
  if (isProblem(error) && error.code === 'PERMISSION_MISSING') return undefined;
  throw error;
}
