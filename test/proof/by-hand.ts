import type { Adoption } from '../../src/contract/adoption.ts';
import { tunnelTarget } from '../../src/main/resources/cloudflare/zone/dns-records-seen.ts';
import type { AccountState, ZoneState } from '../../src/practice/cloudflare/state.ts';
import { printTunnelToken } from '../../src/practice/connector/tunnel-token.ts';
import type { PracticeWorld } from '../../src/practice/world.ts';
import { putForeignKey } from './foreign-key.ts';

/**
 * A home that somebody made reachable by hand, with a lock of their own that lets one key in: a tunnel with another address in it,
 * a record, a rule, an address that asks for keys, and a certificate.
 */
export interface ByHand {
  readonly hostname: string;
  /** The record at this very address, which makes way; `null` where a wildcard leads there, and goes on doing so. */
  readonly record: { readonly id: string; readonly content: string } | null;
  readonly adopts: Adoption;
}

const NAME = 'By hand';

export function byHandHostname(zoneName: string): string {
  return `cottage.${zoneName}`;
}

export async function seedByHand(
  world: PracticeWorld,
  account: AccountState,
  zone: ZoneState,
  record: 'of-its-own' | 'wildcard',
): Promise<ByHand> {
  const { seed } = world.cloudflare;
  const hostname = byHandHostname(zone.zone.name);
  const { id: certificateId, fingerprint } = putForeignKey(world, zone, await world.strangersKey(), NAME);
  const pinned = `lower(cf.tls_client_auth.cert_fingerprint_sha256) ne "${fingerprint}"`;
  const rule = seed.rule(zone, {
    action: 'block',
    description: NAME,
    expression: `(http.host eq "${hostname}" and (not cf.tls_client_auth.cert_verified or cf.tls_client_auth.cert_revoked or ${pinned}))`,
  });
  seed.hostnameAssociation(zone, hostname);
  const ingress = [
    { hostname: `nas.${zone.zone.name}`, service: 'http://192.0.2.20:5000' },
    { hostname, service: world.home.url },
    { service: 'http_status:404' },
  ];
  const configuration = { version: 1, createdAt: zone.zone.createdOn, config: { ingress } };
  const { id, secret } = seed.tunnel(account, { name: NAME, configSrc: 'cloudflare', configuration });
  world.connect(printTunnelToken({ accountTag: account.account.id, tunnelId: id, secret }));
  const content = tunnelTarget(id);
  const name = record === 'wildcard' ? wildcardOf(zone.zone.name) : hostname;
  const leading = seed.dnsRecord(zone, { name, type: 'CNAME', content, proxied: true });
  return {
    hostname,
    record: record === 'wildcard' ? null : { id: leading.id, content },
    adopts: {
      tunnel: { id, name: NAME, leadsTo: world.home.url },
      keys: [{ certificateId, name: NAME }],
      rules: [{ id: rule.id, hostname, action: 'block', expression: rule.expression, description: NAME }],
    },
  };
}

function wildcardOf(zoneName: string): string {
  return `*.${zoneName}`;
}

/** Where nothing was made by hand, so that flows can be listed. */
export function noByHand(zoneName: string): ByHand {
  return {
    hostname: byHandHostname(zoneName),
    record: { id: '', content: '' },
    adopts: { keys: [], rules: [] },
  };
}

/** What becomes of it: it is taken over for a while, and put back with other ids. */
export function readByHand(account: AccountState, zone: ZoneState): unknown {
  const tunnel = [...account.tunnels.values()].find(({ name }) => name === NAME);
  const names = [byHandHostname(zone.zone.name), wildcardOf(zone.zone.name)];
  return {
    ingress: tunnel?.configuration.config?.ingress,
    isDeleted: tunnel ? tunnel.deletedAt !== null : null,
    rules: [...zone.rulesets.values()].flatMap(({ rules }) => rules.filter(isByHand)).length,
    records: [...zone.dnsRecords.values()]
      .filter(({ name }) => names.includes(name))
      .map(({ name, type, content, proxied }) => ({
        name,
        type,
        proxied,
        leadsIntoIt: content.startsWith(`${tunnel?.id}.`),
      })),
  };
}

export function isByHand({
  name,
  description,
}: {
  readonly name?: string;
  readonly description?: string;
}): boolean {
  return name === NAME || description === NAME;
}
