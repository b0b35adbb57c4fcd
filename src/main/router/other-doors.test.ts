import { expect, it } from 'vitest';
import { tunnelTarget } from '../resources/cloudflare/zone/dns-records-seen.ts';
import { answerEverything, aPracticeApp, build, type PracticeApp } from '../testing/practice-app.ts';

/** Somebody's tunnel leads an address of the domain to the very home that is being set up. */
function openAnotherDoor({ world }: PracticeApp, homeUrl: string): void {
  const { seed, cloud } = world.cloudflare;
  const [zone] = cloud.state.zones.values();
  const [account] = cloud.state.accounts.values();
  if (!zone || !account) throw new Error('the world is empty');
  const ingress = [{ hostname: 'old.linden.house', service: homeUrl }, { service: 'http_status:404' }];
  const configuration = { version: 1, createdAt: zone.zone.createdOn, config: { ingress } };
  const { id } = seed.tunnel(account, { name: 'older', configSrc: 'cloudflare', configuration });
  seed.dnsRecord(zone, {
    name: 'old.linden.house',
    type: 'CNAME',
    content: tunnelTarget(id),
    proxied: true,
  });
}

it('another door is seen before the build, closed by the plan once agreed to, and stays closed', async () => {
  const app = await aPracticeApp();
  const { calls } = app;
  await answerEverything(app);
  const { home } = (await calls.journey.goTo({ step: 'build' })).answers;
  openAnotherDoor(app, home?.url ?? '');

  const [door] = (await calls.otherDoors.look()).doors;
  expect(door).toMatchObject({ kind: 'tunnel-entry', tunnel: { name: 'older' }, sureness: 'certain' });
  if (door?.kind !== 'tunnel-entry') throw new Error('no door was found');
  const kinds = async () => (await calls.build.plan()).changes.map(({ kind }) => kind);
  expect(await kinds()).not.toContain('tunnel-configuration.close');

  await calls.otherDoors.decide({ door: door.closes, decision: 'close' });
  expect(await kinds()).toContain('tunnel-configuration.close');
  await calls.otherDoors.decide({ door: door.closes, decision: 'leave' });
  expect(await kinds()).not.toContain('tunnel-configuration.close');

  await calls.otherDoors.decide({ door: door.closes, decision: 'close' });
  await build(app);
  expect((await calls.otherDoors.look()).doors).toEqual([]);
  expect(await kinds()).toEqual([]);
});
