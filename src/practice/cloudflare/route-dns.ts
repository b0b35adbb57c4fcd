import { domainToASCII } from 'node:url';
import type { Cloud } from './cloud.ts';
import type { Seed } from './seed.ts';
import { canonical, zoneOf } from './zone-of.ts';

/** What cannot stand beside a CNAME of the same name (facts: cloudflare#dns-conflicts). */
const inTheWay = new Set(['A', 'AAAA', 'CNAME']);

/**
 * `cloudflared tunnel route dns -f`, as the Cloudflared app calls it at each start: writes a record into the tunnel over whatever
 * stands there (facts: home-assistant#app-local-mode). It does so with a login of its own, past the API's tokens.
 */
export function dnsRouterOf({ cloud, seed }: { readonly cloud: Cloud; readonly seed: Seed }) {
  return (tunnelId: string, hostname: string): void => {
    // Records are kept in ASCII, however somebody typed the name (cloudflare-docs issue 1991).
    const name = canonical(domainToASCII(hostname) || hostname);
    const zone = zoneOf(name, cloud.state);
    if (zone === undefined) return;
    for (const [id, record] of zone.dnsRecords) {
      if (record.name === name && inTheWay.has(record.type)) zone.dnsRecords.delete(id);
    }
    seed.dnsRecord(zone, { name, type: 'CNAME', content: `${tunnelId}.cfargotunnel.com`, proxied: true });
  };
}
