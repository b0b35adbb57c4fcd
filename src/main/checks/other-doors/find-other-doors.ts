import type { OtherDoor, OtherDoors, UnseenPlace } from '../../../contract/other-door.ts';
import type { Setup } from '../../../contract/setup.ts';
import { isProblem } from '../../errors/problem.ts';
import type { Prober } from '../../probe/prober.ts';
import { listRecords } from '../../resources/cloudflare/zone/dns-records-seen.ts';
import type { Ledger } from '../../resources/model/ledger.ts';
import type { SetupIo } from '../../resources/model/model.ts';
import type { DoorCandidate } from './door-candidate.ts';
import { findHomeDoors, hostOf, readHome } from './home-doors.ts';
import { type KnockSeen, knock } from './knock.ts';
import { judgeOrigin, listHomeOrigins } from './origin.ts';
import { readConnectorAddresses, readTunnelEntries, type TunnelWithEntries } from './read-tunnels.ts';
import { findRecordDoors } from './record-doors.ts';
import { findTunnelDoors } from './tunnel-doors.ts';

export interface OtherDoorsIo extends SetupIo {
  readonly prober: Prober;
  /** The public address of this computer, which is the home's too; `undefined` where nobody says. */
  readonly publicAddress: () => Promise<string | undefined>;
  /** What there was before Latchkey changed it: the address that Home Assistant called its own. */
  readonly ledger: Ledger;
}

/** Nobody has more; a name is visited once for each, and all at the same time. */
const MOST_KNOCKS = 24;

/**
 * Looks for ways to the same home that do not pass the lock, and knocks at each without a key. Changes nothing. What cannot be
 * looked at is named, and is no failure.
 */
export async function findOtherDoors(setup: Setup, io: OtherDoorsIo): Promise<OtherDoors> {
  // Where nothing is locked any more, nothing leads past it.
  if (setup.services.length === 0) return { doors: [], unseen: [] };
  const [tunnels, records, home, here] = await Promise.all([
    readTunnelEntries(setup, io).catch(undefinedWithoutPermission),
    listRecords(io.cloudflare, setup, {}),
    // A home that cannot be asked now is one that was not looked at.
    io.home && readHome(io.home.assistant).catch(undefinedIfRefused),
    io.publicAddress(),
  ]);
  const formerUrl = io.ledger['home-url']?.external ?? null;
  const addresses = [here ?? [], await readHomeAddresses(setup, tunnels ?? [], io)].flat();
  const direct = new Set([...addresses, ...namesOf(formerUrl, home?.externalUrl, setup)]);
  const candidates = [
    ...findTunnelDoors(setup, tunnels ?? [], records),
    ...findRecordDoors(setup, records, direct),
    ...findHomeDoors(setup, home, formerUrl, new Set(tunnels?.map(({ id }) => id))),
  ];
  const unseen: readonly (UnseenPlace | false)[] = [
    home === undefined && 'home-assistant',
    tunnels === undefined && 'tunnels',
    tunnels?.some(({ entries }) => entries === 'hidden') === true && 'local-tunnels',
    addresses.length === 0 && 'public-address',
    candidates.length > MOST_KNOCKS && 'further-doors',
  ];
  const doors = await Promise.all(
    candidates.slice(0, MOST_KNOCKS).map(async (candidate) => {
      return decide(candidate, await knock(candidate.knockAt, io.prober));
    }),
  );
  return { doors: doors.flat(), unseen: unseen.filter((place) => place !== false) };
}

/** A candidate is a door unless the knock says that something else, or nothing at all, is behind it. */
function decide({ sureness, withoutName, toDoor }: DoorCandidate, seen: KnockSeen): readonly OtherDoor[] {
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
