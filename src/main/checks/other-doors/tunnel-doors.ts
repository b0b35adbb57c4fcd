import type { DoorToClose, Setup } from '../../../contract/setup.ts';
import { tunnelTarget } from '../../resources/cloudflare/zone/dns-records-seen.ts';
import { asReplaced } from '../../resources/cloudflare/zone/replaced-records.ts';
import type { DnsRecordSeen, IngressEntry } from '../../resources/model/observed.ts';
import type { DoorCandidate, KnockTarget } from './door-candidate.ts';
import { isCovered } from './is-covered.ts';
import { nameUnder } from './name-under.ts';
import { isInEveryHome, judgeOrigin, listHomeOrigins } from './origin.ts';
import type { TunnelWithEntries } from './read-tunnels.ts';

/**
 * Entries of any tunnel that lead to this home, our own tunnel's among them, but for the addresses that the lock covers. Of a
 * tunnel whose entries cannot be read, the records that lead into it. Pure but for the names it makes up to knock at.
 */
export function findTunnelDoors(
  setup: Setup,
  tunnels: readonly TunnelWithEntries[],
  records: readonly DnsRecordSeen[],
): readonly DoorCandidate[] {
  return tunnels.flatMap((tunnel) => {
    const leading = records.filter(
      ({ content, name }) => content === tunnelTarget(tunnel.id) && !isCovered(name, setup),
    );
    return tunnel.entries === 'hidden'
      ? leading.map((record) => hiddenDoor(tunnel, record))
      : entryDoors({ ...tunnel, entries: tunnel.entries }, setup, leading);
  });
}

function hiddenDoor({ name, whose }: TunnelWithEntries, record: DnsRecordSeen): DoorCandidate {
  return {
    sureness: 'perhaps',
    withoutName: 'no-door',
    knockAt: [knockFor(record.name)],
    toDoor: (seen) => ({
      kind: 'hidden-tunnel',
      ...seen,
      tunnel: { name, whose },
      address: record.name,
      closes: { kind: 'dns-record', record: asReplaced(record) },
    }),
  };
}

interface ReadTunnel extends TunnelWithEntries {
  readonly entries: readonly IngressEntry[];
}

function entryDoors(
  tunnel: ReadTunnel,
  setup: Setup,
  leading: readonly DnsRecordSeen[],
): readonly DoorCandidate[] {
  const homes = listHomeOrigins(setup);
  return tunnel.entries.flatMap((entry, index) => {
    const sureness = judgeOrigin(entry.service, homes);
    const hostname = entry.hostname || null;
    if (sureness === 'elsewhere' || (hostname && isCovered(hostname, setup))) return [];
    const before = tunnel.entries.slice(0, index);
    const addresses = listAddresses(entry, before, leading);
    return [
      {
        sureness,
        withoutName: 'still-a-door',
        // The connector of our own tunnel is in this house.
        ...(tunnel.whose !== 'ours' && isInEveryHome(entry.service) ? { toldBy: 'local-name' as const } : {}),
        knockAt: addresses.map(knockFor),
        toDoor: (seen) => ({
          kind: 'tunnel-entry',
          ...seen,
          tunnel: { name: tunnel.name, whose: tunnel.whose },
          hostname,
          service: entry.service,
          addresses,
          closes: closingOf(tunnel, entry),
        }),
      },
    ];
  });
}

function closingOf({ id, name }: TunnelWithEntries, { hostname, path, service }: IngressEntry): DoorToClose {
  return {
    kind: 'tunnel-entry',
    tunnel: { id, name },
    hostname: hostname || null,
    path: typeof path === 'string' && path ? path : null,
    service,
  };
}

/** The entry's own name, and the records that lead into the tunnel and meet this entry before any other. */
function listAddresses(
  entry: IngressEntry,
  before: readonly IngressEntry[],
  leading: readonly DnsRecordSeen[],
): readonly string[] {
  const own = entry.hostname && !entry.hostname.includes('*') ? [entry.hostname] : [];
  const reached = leading
    .map(({ name }) => name)
    .filter((name) => takes(entry, name) && !before.some((other) => !other.path && takes(other, name)));
  return [...new Set([...own, ...reached])];
}

/** The entry of a tunnel that takes visits to a name; those for a part of its pages are passed over. */
export function entryFor(entries: readonly IngressEntry[], name: string): IngressEntry | undefined {
  return entries.find((entry) => !entry.path && takes(entry, name));
}

/** Whether a tunnel's entry takes a name (facts: cloudflare#ingress-matching). A wildcard is taken by what takes all of it. */
function takes({ hostname }: IngressEntry, name: string): boolean {
  if (!hostname || hostname === '*') return true;
  const [pattern, wanted] = [hostname.toLowerCase(), name.toLowerCase()];
  return pattern.startsWith('*.') ? wanted.endsWith(pattern.slice(1)) : pattern === wanted;
}

function knockFor(name: string): KnockTarget {
  return { hostname: nameUnder(name), protocol: 'https' };
}
