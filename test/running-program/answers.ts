import type { Journey } from '../../src/contract/journey.ts';
import type { Device } from '../../src/contract/setup.ts';
import type { Client } from './open-transport.ts';
import type { StartedWorld } from './world-orders.ts';

export const phone: Device = {
  id: '000001',
  name: 'Phone',
  platform: 'android',
  validityDays: 365,
  state: 'on',
};
export const tablet: Device = { ...phone, id: '000002', name: 'Tablet', platform: 'iphone' };

/** Answers every question up to the plan, as a person in practice mode would, in a world that nobody has touched. */
export async function answerAll(client: Client, world: () => StartedWorld): Promise<Journey> {
  await client.journey.begin({ mode: 'practice', from: 'the-beginning' });
  await client.cloudflare.connectPractice();
  return answerForHome(client, world);
}

/** Answers them for another home in the same world. */
export async function answerForHome(client: Client, world: () => StartedWorld): Promise<Journey> {
  const { zoneId, homeUrl } = world();
  await client.cloudflare.chooseDomain({ zoneId });
  await client.home.choose({ url: homeUrl });
  await client.address.choose({ name: 'ha' });
  await client.devices.save({ devices: [phone] });
  return client.protection.save({ declined: [] });
}

/** Looks at the plan, approves it and sees it carried out. @throws where the build did not come to its end */
export async function buildAsPlanned(client: Client): Promise<void> {
  const plan = await client.build.plan();
  const { phase } = await client.build.start({ planId: plan.id });
  if (phase !== 'done') throw new Error(`the build is ${phase}`);
}
