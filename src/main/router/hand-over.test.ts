import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Host } from '../host/host.ts';
import { enterPracticeWorld } from '../practice-world/practice-world.ts';
import { createProber } from '../probe/prober.ts';
import { answerEverything, aPracticeApp, build, devicesNamed, journeyOf } from '../testing/practice-app.ts';
import { definedErrorOf } from '../testing/refusal-of.ts';
import { visitEdge } from '../testing/visit-edge.ts';

const SecretFile = z.object({ certificate: z.string(), privateKey: z.string(), token: z.string() });

async function aConnectedHome(...names: readonly string[]) {
  return connectedHome({ names });
}

async function connectedHome(of: { readonly names: readonly string[]; readonly host?: Partial<Host> }) {
  const { names, host = {} } = of;
  const practice = await aPracticeApp({ host });
  await answerEverything(practice, { devices: devicesNamed(...names) });
  await build(practice);
  await practice.calls.tunnel.playHome();
  return practice;
}

describe('the spare copy of a key', () => {
  it('can be deleted: then nothing of it is here, and the key still opens where it is', async () => {
    const practice = await aConnectedHome('Phone', 'Tablet');
    const { calls, files, world } = practice;
    const { words } = await calls.keys.passphrase({ deviceId: '000001' });
    await calls.keys.save({ deviceId: '000001', as: 'pkcs12' });
    const states = await calls.keys.forget({ deviceId: '000001' });
    expect(states.map(({ state }) => state)).toEqual(['spare-copy-deleted', 'ready']);
    for (const call of [
      () => calls.keys.save({ deviceId: '000001', as: 'pkcs12' }),
      () => calls.keys.passphrase({ deviceId: '000001' }),
    ]) {
      expect((await definedErrorOf(call())).code).toBe('KEY_MISSING');
    }
    const file = files[0]?.bytes ?? new Uint8Array();
    expect(await visitEdge(world, 'ha.linden.house', { file, words })).toBe(200);
    expect((await calls.build.plan()).changes).toEqual([]);
    const { checks } = await calls.checks.run();
    expect(checks.filter(({ state }) => state !== 'passed')).toEqual([]);
    expect(checks.map(({ id }) => id)).not.toContain('device-key:000001');
  });

  it('is there again once the key is renewed', async () => {
    const { calls } = await aConnectedHome('Phone');
    await calls.keys.forget({ deviceId: '000001' });
    const [phone] = devicesNamed('Phone');
    if (!phone) throw new Error('one name makes one device');
    await calls.devices.save({ devices: [{ ...phone, renewal: { generation: 2, previous: 'works' } }] });
    const plan = await calls.build.plan();
    await calls.build.start({ planId: plan.id });
    expect((await calls.keys.list()).map(({ state }) => state)).toEqual(['ready']);
  });
});

describe('all keys at once', () => {
  it('are files with a page for each device, and no words on any', async () => {
    const { calls, files } = await aConnectedHome('Anna’s phone', 'Küche');
    expect(await calls.keys.saveAll()).toMatchObject({ by: 'saved' });
    const names = files.map(({ name }) => name);
    expect(names.filter((name) => name.endsWith('.p12')).sort()).toEqual(['annas-phone.p12', 'kuche.p12']);
    expect(names.filter((name) => name.endsWith('.html'))).toHaveLength(2);
    for (const id of ['000001', '000002']) {
      const { words } = await calls.keys.passphrase({ deviceId: id });
      for (const { bytes } of files) expect(new TextDecoder().decode(bytes)).not.toContain(words.join('-'));
    }
    expect((await calls.keys.list()).map(({ deviceId }) => deviceId)).toEqual(['000001', '000002']);
  });

  it('cannot be handed over where none is left here', async () => {
    const { calls } = await aConnectedHome('Phone');
    await calls.keys.forget({ deviceId: '000001' });
    expect((await definedErrorOf(calls.keys.saveAll())).code).toBe('KEY_MISSING');
  });
});

describe('the folder for Alexa', () => {
  async function aHomeWithASkill() {
    const practice = await aPracticeApp();
    const [skill, phone] = devicesNamed('My Alexa', 'Phone');
    if (!skill || !phone) throw new Error('two names make two devices');
    await answerEverything(practice, { devices: [{ ...skill, platform: 'program' }, phone] });
    await build(practice);
    await practice.calls.tunnel.playHome();
    return practice;
  }
  const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

  it('holds a key that opens, in the one file that says so, and counts as handed over', async () => {
    const practice = await aHomeWithASkill();
    const { calls, files, world } = practice;
    expect(await calls.keys.alexaKit({ deviceId: '000001' })).toMatchObject({ by: 'saved' });
    const byName = new Map(files.map(({ name, bytes }) => [name, textOf(bytes)]));
    expect([...byName.keys()]).toEqual([
      'READ ME FIRST.txt',
      'template.json',
      'secret.json',
      'test-event.json',
    ]);
    const { privateKey, certificate, token } = SecretFile.parse(JSON.parse(byName.get('secret.json') ?? ''));
    expect(token).toBe('');
    const prober = createProber((await enterPracticeWorld(world.baseUrl)).outside);
    const visit = {
      hostname: 'ha.linden.house',
      address: world.edge.host,
      protocol: 'https',
      path: '/',
    } as const;
    const key = { privateKeyPem: privateKey, certificatePem: certificate };
    expect(await prober.probe({ ...visit, key })).toMatchObject({ status: 200 });
    for (const [name, text] of byName)
      expect(text.includes('PRIVATE KEY'), name).toBe(name === 'secret.json');
    expect(byName.get('READ ME FIRST.txt')).toContain('https://ha.linden.house');
    expect((await journeyOf(practice)).answers.handedOver).toEqual(['000001']);
  });

  it('cannot be had of a key that is not here', async () => {
    const { calls } = await aHomeWithASkill();
    await calls.keys.forget({ deviceId: '000001' });
    expect((await definedErrorOf(calls.keys.alexaKit({ deviceId: '000001' }))).code).toBe('KEY_MISSING');
    expect((await definedErrorOf(calls.keys.alexaKit({ deviceId: 'ffffff' }))).code).toBe('DEVICE_UNKNOWN');
  });
});

describe('a page to print', () => {
  it('names the device and its address', async () => {
    const { calls, files } = await aConnectedHome('Phone');
    await calls.keys.page({ deviceId: '000001' });
    const [page] = files;
    expect(page).toMatchObject({ name: 'phone.html', mediaType: 'text/html; charset=utf-8' });
    expect(new TextDecoder().decode(page?.bytes)).toContain('ha.linden.house');
  });
});

describe('the first visit', () => {
  it('is seen when the device comes in with its key, and the key is in use from then on', async () => {
    const practice = await aConnectedHome('Phone', 'Tablet');
    const { calls } = practice;
    const visits = await calls.handOver.visit.watch({ deviceId: '000001' });
    expect((await visits.next()).value).toMatchObject({ state: 'waiting', seenBy: 'latchkey' });
    expect(await calls.handOver.visit.play({ deviceId: '000001' })).toEqual({ outcome: 'opened' });
    expect((await visits.next()).value).toMatchObject({ state: 'seen' });
    expect((await journeyOf(practice)).answers.inUse).toEqual(['000001']);
    expect(practice.world.counts().exposedRequests).toBe(0);
  });

  it('of another device does not count', async () => {
    const practice = await aConnectedHome('Phone', 'Tablet');
    const { calls } = practice;
    const visits = await calls.handOver.visit.watch({ deviceId: '000001' });
    await visits.next();
    const others = await calls.handOver.visit.watch({ deviceId: '000002' });
    await others.next();
    await calls.handOver.visit.play({ deviceId: '000002' });
    expect((await others.next()).value).toMatchObject({ state: 'seen' });
    expect((await journeyOf(practice)).answers.inUse).toEqual(['000002']);
    await Promise.all([visits.return?.(), others.return?.()]);
  });

  it('can be said by the user', async () => {
    const { calls } = await aConnectedHome('Phone');
    expect((await calls.handOver.visit.confirm({ deviceId: '000001' })).answers.inUse).toEqual(['000001']);
    expect((await definedErrorOf(calls.handOver.visit.confirm({ deviceId: 'ffffff' }))).code).toBe(
      'DEVICE_UNKNOWN',
    );
  });

  it('cannot be played outside practice', async () => {
    const practice = await aPracticeApp();
    await practice.calls.journey.begin({ mode: 'real' });
    const played = practice.calls.handOver.visit.play({ deviceId: '000001' });
    expect((await definedErrorOf(played)).code).toBe('PRACTICE_ONLY');
  });
});

it('shares nothing where there is no share sheet', async () => {
  const { calls } = await aConnectedHome('Phone');
  expect(await calls.handOver.ways()).toMatchObject({ share: 'not-here' });
  const sharing = calls.handOver.share({ deviceId: '000001', as: 'pkcs12' });
  expect((await definedErrorOf(sharing)).code).toBe('SHARE_UNAVAILABLE');
});

it('takes no closed share sheet for a key that arrived: that is for the user to say', async () => {
  const shared: string[] = [];
  const share = async ({ name }: { readonly name: string }): Promise<void> => void shared.push(name);
  const practice = await connectedHome({ names: ['Phone', 'Tablet'], host: { share } });
  const { calls } = practice;
  await calls.handOver.share({ deviceId: '000001', as: 'pkcs12' });
  expect(shared).toEqual(['phone.p12']);
  expect((await journeyOf(practice)).answers).not.toHaveProperty('handedOver');
  const arrived = await calls.handOver.arrived({ deviceId: '000001' });
  expect(arrived.answers.handedOver).toEqual(['000001']);
  expect((await definedErrorOf(calls.handOver.arrived({ deviceId: 'ffffff' }))).code).toBe('DEVICE_UNKNOWN');
});

it('names no drive, network or place that it was not offered', async () => {
  const { calls } = await aConnectedHome('Phone');
  const { drives, pickUp, install } = calls.handOver;
  const deviceId = '000001';
  expect((await definedErrorOf(drives.eject({ driveId: '/etc' }))).code).toBe('DRIVE_GONE');
  expect((await definedErrorOf(pickUp.open({ deviceId, address: '0.0.0.0' }))).code).toBe('NETWORK_GONE');
  expect((await definedErrorOf(install.install({ deviceId, placeId: '/etc' }))).code).toBe('PLACE_GONE');
});
