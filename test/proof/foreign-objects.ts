import type { StrangersKey } from '../../src/contract/practice.ts';
import { lockRuleRef, tunnelName } from '../../src/main/resources/cloudflare/mark.ts';
import type { AccountState, ZoneState } from '../../src/practice/cloudflare/state.ts';
import { foreignObjects, type PracticeWorld } from '../../src/practice/world.ts';
import { recordsAtCabin } from './flows.ts';
import { putForeignKey } from './foreign-key.ts';

type Seed = Parameters<typeof foreignObjects>[0];

/** Keys of other people whose certificates the edge verifies, and that must not be let in. */
export interface ForeignKeys {
  /** Signed by the same authority for another customer. */
  readonly strangers: StrangersKey;
  /** The zone's own, in use for something else, and on no list of ours. */
  readonly unlisted: StrangersKey;
  /** The zone's own, revoked. */
  readonly switchedOff: StrangersKey;
}

/** Objects of other people, of every kind that Latchkey works with. Some are in the very lists that it writes. */
export function seedForeignObjects(seed: Seed, account: AccountState, zone: ZoneState): void {
  const { name } = zone.zone;
  foreignObjects(seed, account, zone);
  seed.rule(zone, {
    action: 'managed_challenge',
    description: 'Ask visitors from afar',
    expression: '(ip.src.country eq "XX" and http.host eq "www.linden.house")',
  });
  seed.dnsRecord(zone, { name: `ha-old.${name}`, type: 'A', content: '203.0.113.9', comment: 'latchkey:0' });
  seed.dnsRecord(zone, { name: `ha.${name}`, type: 'TXT', content: '"v=spf1 -all"' });
  seed.dnsRecord(zone, { name: `home.${name}`, type: 'CAA', content: '0 issue "pki.goog"' });
  for (const { id: _id, comment: _comment, ...record } of recordsAtCabin(name)) seed.dnsRecord(zone, record);
  seed.hostnameAssociation(zone, `office.${name}`);
  seed.hostnameAssociation(zone, `intranet.${name}`);
  seed.hostnameAssociation(zone, `payments.${name}`, '2c1c8ab6-64f5-4b2c-a1a3-0d5b6a2c1f00');
  seed.tunnel(account, { name: 'latchkey-of-the-neighbours' });
  seed.setting(zone, 'security_level', 'high');
  seed.setting(zone, 'min_tls_version', '1.1');
}

/** Adds the foreign certificates to the zone. The world can sign them only once it runs. */
export async function addForeignKeys(world: PracticeWorld, zone: ZoneState): Promise<ForeignKeys> {
  const [strangers, unlisted, switchedOff] = await Promise.all([
    world.strangersKey(),
    world.strangersKey(),
    world.strangersKey(),
  ]);
  putForeignKey(world, zone, unlisted, 'Payments');
  const off = putForeignKey(world, zone, switchedOff, 'Old payments');
  zone.clientCertificates.set(off.id, { ...off, lifecycle: { kind: 'revoking', since: 0 } });
  return { strangers, unlisted, switchedOff };
}

/** Somebody else adds a rule before our lock and an ingress rule to our tunnel. */
export function addLateForeignObjects(
  { tunnels }: AccountState,
  zone: ZoneState,
  { setupId, zoneOfSetup }: { readonly setupId: string; readonly zoneOfSetup: PracticeWorld['zone'] },
): void {
  const [ruleset] = zone.rulesets.values();
  const [first] = ruleset?.rules ?? [];
  if (!ruleset || first?.ref !== lockRuleRef(setupId)) throw new Error('the lock is not the first rule');
  const before = { ...first, id: 'f'.repeat(32), ref: 'f'.repeat(32), description: 'Added later' };
  const rule = { ...before, expression: '(http.request.uri.path contains ".php")' };
  zone.rulesets.set(ruleset.id, { ...ruleset, rules: [rule, ...ruleset.rules] });

  const name = tunnelName(setupId, { ...zoneOfSetup, account: { id: '', name: '' } });
  const tunnel = [...tunnels.values()].find((each) => each.name === name);
  const { config } = tunnel?.configuration ?? {};
  if (!tunnel || !config) throw new Error('there is no tunnel of ours');
  const entry = { hostname: `printer.${zone.zone.name}`, path: '/status', service: 'http://192.0.2.30:631' };
  const ingress = [...config.ingress.slice(0, -1), entry, ...config.ingress.slice(-1)];
  const configuration = { ...tunnel.configuration, config: { ...config, ingress } };
  tunnels.set(tunnel.id, { ...tunnel, configuration });
}
