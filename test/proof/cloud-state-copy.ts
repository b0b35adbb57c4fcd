import type { AccountState, CloudState, ZoneState } from '../../src/practice/cloudflare/state.ts';

/**
 * Copies everything that the practice Cloudflare knows, and gives a function that puts it back. The objects in the maps are
 * never modified (see `CloudState`), so copies of the maps are enough. A new world would take a hundred times as long.
 */
export function copyCloudState({ accounts, zones }: CloudState): () => void {
  const putBack = [...[...accounts.values()].map(copyAccount), ...[...zones.values()].map(copyZone)];
  return () => {
    for (const each of putBack) each();
  };
}

function copyAccount({ tunnels }: AccountState): () => void {
  return copyMap(tunnels);
}

function copyZone(zone: ZoneState): () => void {
  const { universalSsl, botManagement, originPulls } = zone;
  const maps = [
    copyMap(zone.dnsRecords),
    copyMap(zone.clientCertificates),
    copyMap(zone.hostnameAssociations),
    copyMap(zone.associationWrites),
    copyMap(zone.rulesets),
    copyMap(zone.settings),
    copyMap(zone.certificatePacks),
    copyMap(zone.originCertificates),
    copyMap(zone.pullCertificates),
    copyMap(zone.pullHostnames),
  ];
  return () => {
    for (const each of maps) each();
    Object.assign(zone, { universalSsl, botManagement, originPulls });
  };
}

function copyMap<K, V>(map: Map<K, V>): () => void {
  const entries = [...map];
  return () => {
    map.clear();
    for (const [key, value] of entries) map.set(key, value);
  };
}
