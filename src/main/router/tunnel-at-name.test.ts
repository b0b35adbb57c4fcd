import { expect, it } from 'vitest';
import type { PracticeWorld } from '../../practice/world.ts';
import { aPracticeApp } from '../testing/practice-app.ts';

/** A name of the domain with a record to this tunnel. */
function pointAt(tunnelId: string, name: string, { cloudflare, zone }: PracticeWorld): void {
  const seeded = cloudflare.cloud.state.zones.get(zone.id);
  if (!seeded) throw new Error('the domain is there');
  const content = `${tunnelId}.cfargotunnel.com`;
  cloudflare.seed.dnsRecord(seeded, { name: `${name}.${zone.name}`, type: 'CNAME', content, proxied: true });
}

it('says what the tunnel is called that a taken name leads into, where it is of this account', async () => {
  const { calls, world } = await aPracticeApp();
  await calls.journey.begin({ mode: 'practice' });
  await calls.cloudflare.connectPractice();
  await calls.cloudflare.chooseDomain({ zoneId: world.zone.id });
  const tunnels = [...(world.cloudflare.cloud.state.accounts.get(world.account.id)?.tunnels.values() ?? [])];
  pointAt(tunnels.find(({ name }) => name === 'office')?.id ?? '', 'ha', world);
  pointAt('00000000-0000-4000-8000-000000000000', 'door', world);
  expect(await calls.address.look({ name: 'ha' })).toMatchObject({ records: [{ tunnel: 'office' }] });
  expect(await calls.address.look({ name: 'door' })).toMatchObject({ records: [{ tunnel: null }] });
  expect(await calls.address.look({ name: 'www' })).toMatchObject({ records: [{ tunnel: null }] });
});
