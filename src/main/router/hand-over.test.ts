import { createRouterClient } from '@orpc/server';
import { afterAll, describe, expect, it } from 'vitest';
import type { PickUp } from '../../contract/hand-over.ts';
import type { Device } from '../../contract/setup.ts';
import { createDrives, type Drives } from '../drives/drives.ts';
import type { Host } from '../host/host.ts';
import type { ProofVisit } from '../install/certificate-store.ts';
import { createInstaller, type Installer } from '../install/install.ts';
import { thisLinux } from '../install/testing/this-linux.ts';
import { aHomeWithKeys } from '../key-files/testing/a-home-with-keys.ts';
import { createKeyPool } from '../keys/key-pool.ts';
import type { PickUpOrder, PickUps } from '../pick-up/pick-up.ts';
import { watched } from '../streams/watched.ts';
import { answerEverything, aPracticeApp, build, devicesNamed, journeyOf } from '../testing/practice-app.ts';
import { definedErrorOf } from '../testing/refusal-of.ts';
import { visitEdge } from '../testing/visit-edge.ts';
import { handOverCalls } from './hand-over.ts';
import { keysCalls } from './keys.ts';

const keyPool = createKeyPool({ threads: 2 });
afterAll(() => keyPool.close());

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

/** The calls alone, with a stick, a share sheet, a network and a store that do as told. */
async function aHandOver(devices: readonly Device[] = devicesNamed('Phone', 'Tablet')) {
  const home = await aHomeWithKeys(keyPool, devices);
  for (const { id } of devices) await home.certify(id);
  const nothing = async (): Promise<void> => {};
  /** What happens while Cloudflare is asked, and while a file leaves or a pick-up opens. */
  const meanwhile = { asked: nothing, leaving: nothing };
  const [written, orders, proved]: [string[], PickUpOrder[], ProofVisit[]] = [[], [], []];
  const state = watched<PickUp>({ state: 'closed' });
  const host: Host = {
    kind: 'browser',
    deliver: ({ name }) => meanwhile.leaving().then(() => ({ by: 'saved', fileName: name })),
    deliverFolder: ({ name }) => meanwhile.leaving().then(() => ({ by: 'saved', fileName: name })),
    share: () => meanwhile.leaving(),
    copyText: async () => true,
  };
  const drives: Drives = {
    ...createDrives({ setupId: () => '00000000', wait: nothing, platform: 'freebsd' }),
    write: async (_drive, files) => {
      await meanwhile.leaving();
      written.push(...files.map(({ name }) => name));
      return written;
    },
  };
  const pickUps: PickUps = {
    state,
    addresses: () => [],
    open: async (order) => {
      await meanwhile.leaving();
      orders.push(order);
      const { deviceId, address } = order;
      const about = { url: 'http://192.0.2.1/', expiresAt: new Date(0).toISOString(), fetchesLeft: 3 };
      state.set({ state: 'open', deviceId, address, ...about, visits: [] });
    },
    cancel: async () => state.set({ state: 'over', deviceId: '000001', why: 'cancelled', visits: [] }),
    close: async () => state.set({ state: 'closed' }),
  };
  const installer: Installer = {
    ...createInstaller(await thisLinux()),
    prove: async (_place, _key, visit) => {
      proved.push(visit);
      return { outcome: 'opened' };
    },
  };
  const setupIo = () => {
    const io = home.services.setupIo();
    return { ...io, keys: { ...io.keys, held: () => meanwhile.asked().then(io.keys.held) } };
  };
  const services = { ...home.services, setupIo, host, drives, pickUps, installer, wait: nothing };
  const context = { context: { trusted: () => true } };
  return {
    ...home,
    handOver: createRouterClient(handOverCalls(services), context),
    keys: createRouterClient(keysCalls(services), context),
    meanwhile,
    written,
    orders,
    proved,
    state,
    answers: () => home.practice.journey.read().answers,
  };
}

const [phone, tablet] = ['000001', '000002'];
const renewedPhone: readonly Device[] = devicesNamed('Phone').map((device) => ({
  ...device,
  renewal: { generation: 2, previous: 'works' },
}));

describe('a stick', () => {
  it('takes every file that a device needs, once', async () => {
    const devices = devicesNamed('Phone', 'Tablet').map(
      (device): Device => (device.id === phone ? { ...device, platform: 'iphone' } : device),
    );
    const { handOver, answers } = await aHandOver(devices);
    const deviceIds = [tablet, phone, tablet];
    expect(await handOver.drives.save({ driveId: 'stick', deviceIds })).toEqual({
      fileNames: ['tablet.p12', 'phone.p12', 'phone.mobileconfig'],
    });
    expect(answers().handedOver).toEqual([tablet, phone]);
  });

  it('takes nothing when one of the keys is not here', async () => {
    const { handOver, ring, written, answers } = await aHandOver();
    await ring.forget(tablet);
    const saving = handOver.drives.save({ driveId: 'stick', deviceIds: [phone, tablet] });
    expect((await definedErrorOf(saving)).code).toBe('KEY_MISSING');
    expect(written).toEqual([]);
    expect(answers()).not.toHaveProperty('handedOver');
  });
});

describe('who goes from practice to the real home while a key is on its way', () => {
  type AHandOver = Awaited<ReturnType<typeof aHandOver>>;
  const deviceId = phone;
  const ways: Readonly<Record<string, (a: AHandOver) => Promise<unknown>>> = {
    'saved as a file': ({ keys }) => keys.save({ deviceId, as: 'pkcs12' }),
    'saved with all others': ({ keys }) => keys.saveAll(),
    'put on a stick': ({ handOver }) => handOver.drives.save({ driveId: 'stick', deviceIds: [deviceId] }),
  };
  it.each(Object.entries(ways))('finds the practice key %s, and it noted there', async (_way, bring) => {
    for (const moment of ['asked', 'leaving'] as const) {
      const home = await aHandOver(devicesNamed('Phone'));
      home.meanwhile[moment] = async () => home.goTo(home.real);
      await bring(home);
      expect(home.answers().handedOver).toEqual([deviceId]);
      expect(home.real.journey.read().answers).toEqual({});
    }
  });

  it('has it tried at the practice home, never at a real address', async () => {
    const { handOver, meanwhile, goTo, practice, real, proved, answers } = await aHandOver();
    meanwhile.asked = async () => goTo(real);
    expect(await handOver.install.prove({ deviceId, placeId: 'store' })).toEqual({ outcome: 'opened' });
    expect(proved).toEqual([{ hostname: 'ha.linden.house', outside: practice.outside }]);
    expect(answers().inUse).toEqual([deviceId]);
  });

  it.each(['asked', 'leaving'] as const)('leaves no pick-up open (%s)', async (moment) => {
    const { handOver, meanwhile, goTo, real, orders, state, answers } = await aHandOver();
    meanwhile[moment] = async () => goTo(real);
    const opening = handOver.pickUp.open({ deviceId, address: '192.0.2.1' });
    expect((await definedErrorOf(opening)).code).toBe('KEY_MISSING');
    expect(state.get()).toEqual({ state: 'closed' });
    expect(orders).toMatchObject([{ world: 'practice' }]);
    await expect(orders[0]?.packFile('pkcs12')).rejects.toMatchObject({ code: 'KEY_MISSING' });
    expect(answers()).not.toHaveProperty('handedOver');
  });
});

describe('a key that is renewed while it is on its way', () => {
  it('was not handed over: that was the one before', async () => {
    const { keys, services, meanwhile, answers } = await aHandOver();
    meanwhile.leaving = async () => {
      await services.journey.answerDevices(renewedPhone);
    };
    await keys.save({ deviceId: phone, as: 'pkcs12' });
    expect(answers()).not.toHaveProperty('handedOver');
  });

  it('is not fetched with the link of the one before', async () => {
    const { handOver, services, orders, certify, answers } = await aHandOver();
    await handOver.pickUp.open({ deviceId: phone, address: '192.0.2.1' });
    expect(await orders[0]?.packFile('pkcs12')).toMatchObject({ name: 'phone.p12' });
    expect(answers().handedOver).toEqual([phone]);
    await services.journey.answerDevices(renewedPhone);
    await certify(`${phone}-2`);
    await expect(orders[0]?.packFile('pkcs12')).rejects.toMatchObject({ code: 'KEY_MISSING' });
    expect(answers().handedOver).toEqual([]);
  });
});

describe('a key that is forgotten', () => {
  it('cannot be fetched any more, and another one can', async () => {
    const { handOver, keys, state, orders } = await aHandOver();
    await handOver.pickUp.open({ deviceId: phone, address: '192.0.2.1' });
    await keys.forget({ deviceId: tablet });
    expect(state.get()).toMatchObject({ state: 'open' });
    await keys.forget({ deviceId: phone });
    expect(state.get()).toMatchObject({ state: 'over', why: 'cancelled' });
    await expect(orders[0]?.packFile('pkcs12')).rejects.toMatchObject({ code: 'KEY_MISSING' });
  });

  it('has no words any more, and none are made for it', async () => {
    const { keys, practice } = await aHandOver();
    await keys.passphrase({ deviceId: phone });
    await keys.forget({ deviceId: phone });
    expect((await definedErrorOf(keys.passphrase({ deviceId: phone }))).code).toBe('KEY_MISSING');
    expect(practice.vault.names().filter((name) => name.includes(phone))).toEqual([]);
  });
});
