import type { CloudState, DnsRecord, ZoneState } from './state.ts';

/** Looking names up in the pretend zones, for the resolver and for the edge. */

/** The zone a hostname belongs to: the longest zone name it equals or ends in. */
export function zoneOf(hostname: string, { zones }: CloudState): ZoneState | undefined {
  const name = canonical(hostname);
  return [...zones.values()]
    .filter(({ zone }) => name === zone.name || name.endsWith(`.${zone.name}`))
    .toSorted((a, b) => b.zone.name.length - a.zone.name.length)[0];
}

/**
 * All records that answer for a hostname. A wildcard answers only where nothing has the name itself (RFC 4592 §2.2.1),
 * and stands for any number of labels.
 */
export function recordsFor(hostname: string, state: CloudState): readonly DnsRecord[] {
  const zone = zoneOf(hostname, state);
  if (zone === undefined) return [];
  const named = (name: string) => [...zone.dnsRecords.values()].filter((record) => record.name === name);
  const name = canonical(hostname);
  const exact = named(name);
  if (exact.length > 0 || name === zone.zone.name) return exact;
  const labels = name.slice(0, -zone.zone.name.length - 1).split('.');
  const wildcards = labels.map((_, index) => ['*', ...labels.slice(index + 1), zone.zone.name].join('.'));
  return wildcards.map(named).find((records) => records.length > 0) ?? [];
}

export function canonical(hostname: string): string {
  return hostname.toLowerCase().replace(/\.$/, '');
}
