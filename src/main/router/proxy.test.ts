import { describe, expect, it } from 'vitest';
import { outlookOf, type ProxyChecks, usualProxy } from '../../contract/proxy.ts';
import type { Device } from '../../contract/setup.ts';
import { aPracticeApp, devicesNamed, journeyOf, type PracticeApp } from '../testing/practice-app.ts';
import { definedErrorOf } from '../testing/refusal-of.ts';

const address = 'linden.duckdns.org';
const [phone = '', tablet = ''] = ['000001', '000002'];

/** Everything answered on the way without Cloudflare, up to the kit. */
async function anOwnProxy(devices = devicesNamed('Phone', 'Tablet')): Promise<PracticeApp> {
  const app = await aPracticeApp();
  const { calls, world } = app;
  await calls.journey.begin({ mode: 'practice', way: 'own-proxy' });
  await calls.home.choose({ url: world.home.url });
  await calls.proxy.chooseAddress({ name: `https://${address.toUpperCase()}/lovelace` });
  await calls.devices.save({ devices });
  await calls.proxy.describe({ proxy: usualProxy('192.168.1.20') });
  return app;
}

async function aRunningProxy(devices?: Device[]): Promise<PracticeApp> {
  const app = await anOwnProxy(devices);
  await app.calls.proxy.saveKit();
  await app.calls.proxy.playKit();
  return app;
}

const outlooks = ({ inside, outside }: ProxyChecks) => [outlookOf(inside), outlookOf(outside)];

describe('a home with a proxy of its own', () => {
  it('goes its own way: no step of Cloudflare’s is on it, and none of its calls is made', async () => {
    const app = await aRunningProxy();
    await app.calls.proxy.check({ from: 'inside' });
    expect(await journeyOf(app)).toMatchObject({ answers: { address, checked: expect.any(String) } });
    for (const step of ['connect-cloudflare', 'build', 'connect-home'] as const) {
      expect((await definedErrorOf(app.calls.journey.goTo({ step }))).code).toBe('ANSWERS_MISSING');
    }
    expect((await app.calls.journey.goTo({ step: 'hand-over' })).step).toBe('hand-over');
    expect(app.world.counts().apiCalls).toBe(0);
  });

  it('is seen to hold from inside and from the phone’s network, and lets nobody in besides', async () => {
    const { calls } = await aRunningProxy();
    await calls.proxy.check({ from: 'inside' });
    await calls.proxy.playNetwork({ network: 'phone' });
    const seen = await calls.proxy.check({ from: 'outside' });
    expect(seen.inside.checks.filter(({ verdict }) => verdict !== 'good')).toEqual([]);
    expect(seen.outside.checks.filter(({ verdict }) => verdict !== 'good')).toEqual([]);
    expect(outlooks(seen)).toEqual(['good', 'good']);
    expect(seen.exposedRequests).toBe(0);
  });

  it('is not seen from outside by who is still at home, whether or not they were seen there', async () => {
    const { calls } = await aRunningProxy();
    const fromOutside = async () => (await calls.proxy.check({ from: 'outside' })).outside;
    expect(await fromOutside()).toMatchObject({ obstacle: 'still-at-home', checks: [] });
    await calls.proxy.check({ from: 'inside' });
    const outside = await fromOutside();
    expect([outside.obstacle, outlookOf(outside)]).toEqual(['still-at-home', 'unknown']);
  });

  it('is seen from outside without a check at home before, as after a restart', async () => {
    const { calls } = await aRunningProxy();
    await calls.proxy.playNetwork({ network: 'phone' });
    expect(outlooks(await calls.proxy.check({ from: 'outside' }))).toEqual(['idle', 'good']);
  });

  it('of which nothing runs is unknown, and never good', async () => {
    const app = await anOwnProxy();
    await app.calls.proxy.saveKit();
    const { inside } = await app.calls.proxy.check({ from: 'inside' });
    expect(new Set(inside.checks.map(({ finding }) => finding))).toEqual(new Set(['unreachable']));
    expect(outlookOf(inside)).toBe('unknown');
    expect((await journeyOf(app)).answers).not.toHaveProperty('checked');
  });

  it('lets a device in with a certificate of Let’s Encrypt, though an own one was made before', async () => {
    const { calls } = await aRunningProxy();
    const server = { from: 'lets-encrypt', certificateFile: '/etc/a.pem', keyFile: '/etc/b.pem' } as const;
    await calls.proxy.describe({ proxy: { ...usualProxy('192.168.1.20'), server } });
    await calls.proxy.saveKit();
    await calls.proxy.playKit();
    expect(outlookOf((await calls.proxy.check({ from: 'inside' })).inside)).toBe('good');
    await calls.keys.save({ deviceId: phone, as: 'pkcs12' });
    expect(await calls.handOver.visit.play({ deviceId: phone })).toEqual({ outcome: 'opened' });
  });

  it('lets a device in with its key, and hands it over as ever', async () => {
    const { calls, files } = await aRunningProxy();
    await calls.keys.save({ deviceId: phone, as: 'pkcs12' });
    expect(files.at(-1)?.name).toBe('phone.p12');
    expect(await calls.handOver.visit.play({ deviceId: phone })).toEqual({ outcome: 'opened' });
    expect((await calls.keys.list()).map(({ state }) => state)).toEqual(['ready', 'ready']);
  });
});

describe('a device that is switched off', () => {
  const off = (): Device[] =>
    devicesNamed('Phone', 'Tablet').map((device) =>
      device.id === tablet ? { ...device, state: 'off' as const } : device,
    );

  it('makes the kit out of date, and opens until the new one runs', async () => {
    const app = await aRunningProxy();
    const { calls } = app;
    await calls.proxy.check({ from: 'inside' });
    await calls.journey.goTo({ step: 'hand-over' });
    await calls.devices.save({ devices: off() });
    const { step, answers } = await journeyOf(app);
    expect([step, answers.kit, answers.checked]).toEqual(['proxy', undefined, undefined]);
    expect(answers.firstKit).toEqual(expect.any(String));

    await calls.proxy.saveKit();
    const old = await calls.proxy.check({ from: 'inside' });
    expect(old.inside.checks).toContainEqual(
      expect.objectContaining({
        visit: 'switched-off-key',
        deviceId: tablet,
        finding: 'opened',
        verdict: 'bad',
      }),
    );

    expect((await journeyOf(app)).answers).not.toHaveProperty('checked');

    await calls.proxy.playKit();
    const { inside } = await calls.proxy.check({ from: 'inside' });
    expect(inside.checks).toContainEqual(
      expect.objectContaining({ visit: 'switched-off-key', deviceId: tablet, finding: 'refused' }),
    );
    expect(outlookOf(inside)).toBe('good');
  });

  it('keeps its key tried where only the old of its two went off', async () => {
    const { calls } = await aRunningProxy();
    const renewed = (previous: 'works' | 'off'): Device[] =>
      devicesNamed('Phone', 'Tablet').map((device) =>
        device.id === tablet ? { ...device, renewal: { generation: 2, previous } } : device,
      );
    await calls.devices.save({ devices: renewed('works') });
    await calls.proxy.saveKit();
    await calls.proxy.playKit();
    expect(outlookOf((await calls.proxy.check({ from: 'inside' })).inside)).toBe('good');
    await calls.devices.save({ devices: renewed('off') });
    await calls.proxy.saveKit();
    const { inside } = await calls.proxy.check({ from: 'inside' });
    expect(inside.checks.filter(({ verdict }) => verdict !== 'good')).toMatchObject([
      { visit: 'switched-off-key', deviceId: tablet, finding: 'opened', verdict: 'bad' },
    ]);
  });

  it('is tried also once it is on the list no more', async () => {
    const { calls } = await aRunningProxy();
    await calls.devices.save({ devices: devicesNamed('Phone') });
    await calls.proxy.saveKit();
    const { inside } = await calls.proxy.check({ from: 'inside' });
    expect(inside.checks.filter(({ verdict }) => verdict === 'bad')).toMatchObject([
      { visit: 'switched-off-key', deviceId: null, finding: 'opened' },
    ]);
  });

  it('has nothing shown of the kit before, where the next one was saved during a round', async () => {
    const { calls } = await aRunningProxy();
    const round = calls.proxy.check({ from: 'inside' });
    await calls.devices.save({ devices: off() });
    expect(outlooks(await round)).toEqual(['idle', 'idle']);
  });

  it('has nothing seen of the new kit, whatever was seen of the one before', async () => {
    const { calls } = await aRunningProxy();
    await calls.proxy.check({ from: 'inside' });
    await calls.proxy.playNetwork({ network: 'phone' });
    expect(outlooks(await calls.proxy.check({ from: 'outside' }))).toEqual(['good', 'good']);
    await calls.proxy.playNetwork({ network: 'home' });
    await calls.devices.save({ devices: off() });
    await calls.proxy.saveKit();
    expect(outlooks(await calls.proxy.check({ from: 'inside' }))).toEqual(['bad', 'idle']);
  });

  it('and on again gets another key, for the old one stays off', async () => {
    const app = await aRunningProxy(off());
    const { calls } = app;
    await calls.devices.save({ devices: devicesNamed('Phone', 'Tablet') });
    await calls.proxy.saveKit();
    await calls.devices.save({ devices: off() });
    await calls.proxy.saveKit();
    await calls.devices.save({ devices: devicesNamed('Phone', 'Tablet') });
    await calls.proxy.saveKit();
    await calls.proxy.playKit();
    expect((await journeyOf(app)).answers.devices?.[1]?.renewal).toEqual({ generation: 2, previous: 'off' });
    expect(outlookOf((await calls.proxy.check({ from: 'inside' })).inside)).toBe('good');
  });
});

describe('what is said of a home of one’s own', () => {
  it.each(['', 'linden', '192.168.1.20', 'ha_home.example.org', '*.example.org', 'a..b.org'])(
    'as its name is refused where it is none: %j',
    async (name) => {
      const { calls } = await anOwnProxy();
      expect((await definedErrorOf(calls.proxy.chooseAddress({ name }))).code).toBe('HOSTNAME_MANGLED');
    },
  );

  it('tells how devices know its authority, and saves it', async () => {
    const { calls, files } = await anOwnProxy();
    expect(await calls.proxy.trust()).toMatchObject({ authority: `Latchkey ${address}` });
    await calls.proxy.saveTrust();
    expect(new TextDecoder().decode(files[0]?.bytes)).toContain('BEGIN CERTIFICATE');
  });

  it('may not change the way while something stands on the other, and may once it is given up', async () => {
    const app = await aRunningProxy();
    const { calls } = app;
    const changing = () => calls.journey.begin({ mode: 'practice', way: 'cloudflare' });
    expect((await definedErrorOf(changing())).code).toBe('OTHER_WAY_STANDS');
    expect((await calls.proxy.giveUp()).answers).toEqual({ way: 'own-proxy' });
    expect((await changing()).answers).toEqual({ domainPlan: { screen: 'question' } });
  });
});
