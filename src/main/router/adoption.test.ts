import { describe, expect, it } from 'vitest';
import { printTunnelToken } from '../../practice/connector/tunnel-token.ts';
import type { PracticeWorld } from '../../practice/world.ts';
import { CONNECTOR_SLUG } from '../home-assistant/commands/apps.ts';
import {
  answerEverything,
  aPracticeApp,
  build,
  journeyOf,
  type PracticeApp,
} from '../testing/practice-app.ts';
import { definedErrorOf } from '../testing/refusal-of.ts';

const ha = 'ha.linden.house';

/** The usual guide's end: a tunnel, a record into it, a rule that asks for a verified key, and two keys. */
function makeByHand({ cloudflare: { seed, cloud }, home, account: { id } }: PracticeWorld): void {
  const [zone] = cloud.state.zones.values();
  const account = cloud.state.accounts.get(id);
  if (!zone || !account) throw new Error('the world is empty');
  const ingress = [{ hostname: ha, service: home.url }, { service: 'http_status:404' }];
  const configuration = { version: 1, createdAt: zone.zone.createdOn, config: { ingress } };
  const tunnel = seed.tunnel(account, { name: 'homeassistant', configSrc: 'cloudflare', configuration });
  seed.dnsRecord(zone, { name: ha, type: 'CNAME', content: `${tunnel.id}.cfargotunnel.com`, proxied: true });
  seed.hostnameAssociation(zone, ha);
  seed.rule(zone, {
    action: 'block',
    description: 'mTLS',
    expression: `(http.host eq "${ha}" and not cf.tls_client_auth.cert_verified)`,
  });
  for (const commonName of ['Anna', 'Ben']) seed.clientCertificate(zone, { commonName });
}

async function aHomeByHand(): Promise<PracticeApp> {
  const practice = await aPracticeApp({ world: { seed: () => {} } });
  makeByHand(practice.world);
  return practice;
}

/** The Cloudflared app, which was given the code of that tunnel. */
function runInApp({ world }: PracticeApp): string {
  const [tunnel] = world.cloudflare.cloud.state.accounts.get(world.account.id)?.tunnels.values() ?? [];
  if (!tunnel) throw new Error('there is no tunnel');
  const { id: tunnelId, secret } = tunnel;
  const token = printTunnelToken({ accountTag: world.account.id, tunnelId, secret });
  world.home.sow({ apps: [{ slug: CONNECTOR_SLUG, options: { tunnel_token: token } }] });
  return tunnelId;
}

/** As far as the address, which the user takes over. */
async function choose({ calls, world }: PracticeApp): Promise<void> {
  await calls.journey.begin({ mode: 'practice' });
  await calls.cloudflare.connectPractice();
  await calls.cloudflare.chooseDomain({ zoneId: world.zone.id });
  await calls.home.choose({ url: world.home.url });
  const look = await calls.address.look({ name: 'ha' });
  const takeOver = look.state === 'taken' ? look.records.map(({ id }) => id) : [];
  await calls.address.choose({ name: 'ha', takeOver });
}

describe('what was made by hand', () => {
  it('is nothing at an address of one’s own', async () => {
    const practice = await aPracticeApp();
    await answerEverything(practice);
    expect(await practice.calls.adoption.look()).toBeNull();
  });

  it('is shown before any device is named, and gone on with as it is', async () => {
    const practice = await aHomeByHand();
    await choose(practice);
    const { calls } = practice;
    expect(await calls.adoption.look()).toMatchObject({
      hostname: ha,
      tunnel: { name: 'homeassistant', setUp: 'at-cloudflare' },
      locks: [{ name: 'mTLS', fate: 'goes' }],
      keys: [{ name: 'Anna' }, { name: 'Ben' }],
    });
    const { answers } = await calls.adoption.answer({ takeOver: true });
    expect(answers.adopts).toMatchObject({
      tunnel: { name: 'homeassistant', leadsTo: practice.world.home.url },
      keys: [{ name: 'Anna' }, { name: 'Ben' }],
      rules: [{ hostname: ha, description: 'mTLS' }],
    });
    expect((await calls.adoption.answer({ takeOver: false })).answers.adopts).toBeUndefined();
  });

  it('keeps the tunnel of the app that is gone on with, where nothing else was made by hand', async () => {
    const practice = await aHomeByHand();
    const { calls, world } = practice;
    const tunnelId = runInApp(practice);
    await calls.journey.begin({ mode: 'practice' });
    await calls.cloudflare.connectPractice();
    await calls.cloudflare.chooseDomain({ zoneId: world.zone.id });
    await calls.home.choose({ url: world.home.url });
    await calls.home.logInWithToken({ token: world.home.ownerToken });
    await calls.home.wish({ connector: 'app' });
    await calls.address.choose({ name: 'door' });
    const { answers } = await calls.adoption.answer({ takeOver: false });
    expect(answers.adopts).toMatchObject({ tunnel: { id: tunnelId, name: 'homeassistant' } });
  });

  it('is not gone on with at another address, also where nobody looks there', async () => {
    const practice = await aHomeByHand();
    await choose(practice);
    const { calls } = practice;
    await calls.adoption.answer({ takeOver: true });
    const look = await calls.address.look({ name: 'ha' });
    const takeOver = look.state === 'taken' ? look.records.map(({ id }) => id) : [];
    const { adopts } = (await calls.address.choose({ name: 'ha', takeOver })).answers;
    expect(adopts?.keys).toHaveLength(2);
    expect((await calls.address.choose({ name: 'door' })).answers.adopts).toBeUndefined();
  });

  it('keeps the app’s tunnel at another address, and lets go of what was at the former one', async () => {
    const practice = await aHomeByHand();
    const { calls, world } = practice;
    const tunnelId = runInApp(practice);
    await calls.journey.begin({ mode: 'practice' });
    await calls.cloudflare.connectPractice();
    await calls.cloudflare.chooseDomain({ zoneId: world.zone.id });
    await calls.home.choose({ url: world.home.url });
    await calls.home.logInWithToken({ token: world.home.ownerToken });
    await calls.home.wish({ connector: 'app' });
    const look = await calls.address.look({ name: 'ha' });
    const takeOver = look.state === 'taken' ? look.records.map(({ id }) => id) : [];
    await calls.address.choose({ name: 'ha', takeOver });
    await calls.adoption.answer({ takeOver: true });
    const { adopts } = (await calls.address.choose({ name: 'door' })).answers;
    expect(adopts).toEqual({ tunnel: { id: tunnelId, name: 'homeassistant' }, keys: [], rules: [] });
  });

  it('is settled once the lock stands; a key can be let go then', async () => {
    const practice = await aHomeByHand();
    await choose(practice);
    const { calls } = practice;
    await calls.adoption.answer({ takeOver: true });
    await calls.devices.save({
      devices: [{ id: '000001', name: 'Phone', platform: 'android', validityDays: 365, state: 'on' }],
    });
    await calls.protection.save({ declined: [] });
    expect(await build(practice)).toMatchObject({ phase: 'done' });
    const later = calls.adoption.answer({ takeOver: false });
    expect((await definedErrorOf(later)).code).toBe('LOCK_STANDS_ALREADY');

    const [anna, ben] = (await journeyOf(practice)).answers.adopts?.keys ?? [];
    await calls.adoption.letKeyGo({ certificateId: anna?.certificateId ?? '' });
    const { changes } = await calls.build.plan();
    expect(changes.map(({ kind }) => kind)).toEqual(['lock-rule.update']);
    expect((await journeyOf(practice)).answers.adopts?.keys).toEqual([ben]);
  });
});
