import type { AccountState, CloudState, ZoneState } from '../../src/practice/cloudflare/state.ts';

/**
 * Takes a copy of everything that the pretend Cloudflare knows, and gives a function that puts it back. The objects in the
 * maps are never modified (see `CloudState`), so copies of the maps are enough, and a hundredth of the time that a new
 * world would take.
 */
export function copyOf({ accounts, zones }: CloudState): () => void {
  const putBack = [...[...accounts.values()].map(copyOfAccount), ...[...zones.values()].map(copyOfZone)];
  return () => {
    for (const each of putBack) each();
  };
}

function copyOfAccount({ tunnels }: AccountState): () => void {
  return copyOfMap(tunnels);
}

function copyOfZone(zone: ZoneState): () => void {
  const { universalSsl, botManagement } = zone;
  const maps = [
    copyOfMap(zone.dnsRecords),
    copyOfMap(zone.clientCertificates),
    copyOfMap(zone.hostnameAssociations),
    copyOfMap(zone.rulesets),
    copyOfMap(zone.settings),
    copyOfMap(zone.certificatePacks),
  ];
  return () => {
    for (const each of maps) each();
    Object.assign(zone, { universalSsl, botManagement });
  };
}

function copyOfMap<K, V>(map: Map<K, V>): () => void {
  const entries = [...map];
  return () => {
    map.clear();
    for (const [key, value] of entries) map.set(key, value);
  };
}
