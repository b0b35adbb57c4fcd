import type { Seed } from '../src/practice/cloudflare/seed.ts';
import type { AccountState, ZoneState } from '../src/practice/cloudflare/state.ts';
import { auditPermissions } from '../src/practice/cloudflare/token.ts';

/** Twenty tunnels, one of which leads to the home, and three hundred records; and a token that may read all of it. */
export function fillAccount(seed: Seed, account: AccountState, zone: ZoneState): string {
  for (let number = 1; number <= 20; number += 1) {
    const service = number === 7 ? 'http://192.0.2.10:8123' : `http://192.0.2.${100 + number}:5000`;
    const hostname = `tunnel-${number}.${zone.zone.name}`;
    const config = { ingress: [{ hostname, service }, { service: 'http_status:404' }] };
    const { id } = seed.tunnel(account, {
      name: `tunnel ${number}`,
      configuration: { version: 1, createdAt: zone.zone.createdOn, config },
    });
    const content = `${id}.cfargotunnel.com`;
    seed.dnsRecord(zone, { name: hostname, type: 'CNAME', content, proxied: true });
  }
  for (let number = 21; number <= 300; number += 1) {
    const name = `host-${number}.${zone.zone.name}`;
    seed.dnsRecord(zone, { name, content: '198.51.100.4', proxied: number % 2 === 0 });
  }
  return seed.token({ permissions: auditPermissions }).secret;
}
