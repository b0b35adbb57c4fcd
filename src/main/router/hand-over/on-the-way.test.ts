import { createRouterClient } from '@orpc/server';
import { afterAll, describe, expect, it } from 'vitest';
import type { PickUp } from '../../../contract/hand-over.ts';
import type { Device } from '../../../contract/setup.ts';
import { systemClock } from '../../clock/clock.ts';
import { createDrives, type Drives } from '../../drives/drives.ts';
import { createSecretClipboard } from '../../exposure/secret-clipboard.ts';
import type { Host } from '../../host/host.ts';
import { aClipboard } from '../../host/testing/a-clipboard.ts';
import type { ProofVisit } from '../../install/certificate-store.ts';
import { createInstaller, type Installer } from '../../install/install.ts';
import { thisLinux } from '../../install/testing/this-linux.ts';
import { aHomeWithKeys } from '../../key-files/testing/a-home-with-keys.ts';
import { createKeyEnds, keyEndsDocument } from '../../key-reminders/key-ends.ts';
import { createKeyPool } from '../../keys/key-pool.ts';
import type { PickUpOrder, PickUps } from '../../pick-up/pick-up.ts';
import { memoryDocument } from '../../storage/documents.ts';
import { watched } from '../../streams/watched.ts';
import { devicesNamed } from '../../testing/practice-app.ts';
import { definedErrorOf } from '../../testing/refusal-of.ts';
import { handOverCalls } from '../hand-over.ts';
import { keysCalls } from '../keys.ts';

const keyPool = createKeyPool({ threads: 2 });
afterAll(() => keyPool.close());

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
    clipboard: aClipboard(),
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
  const keyHome = () => {
    const opened = home.services.keyHome();
    return {
      ...opened,
      certificates: () => {
        const read = opened.certificates();
        return () => meanwhile.asked().then(read);
      },
    };
  };
  const keyEnds = createKeyEnds(memoryDocument(keyEndsDocument));
  const clipboard = createSecretClipboard(host.clipboard, systemClock);
  const ways = { host, clipboard, drives, pickUps, installer };
  const services = { ...home.services, keyHome, keyEnds, ...ways, wait: nothing };
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
      files: [
        { name: 'tablet.p12', kind: 'pkcs12' },
        { name: 'phone.p12', kind: 'pkcs12' },
        { name: 'phone.mobileconfig', kind: 'configuration-profile' },
      ],
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
    expect(proved).toEqual([{ hostname: 'ha.linden.house', leadsTo: 'home', outside: practice.outside }]);
    expect(answers().inUse).toEqual([deviceId]);
  });

  it.each(['asked', 'leaving'] as const)('leaves no pick-up open (%s)', async (moment) => {
    const { handOver, meanwhile, goTo, real, orders, state, answers } = await aHandOver();
    meanwhile[moment] = async () => goTo(real);
    const opening = handOver.pickUp.open({ deviceId, address: '192.0.2.1' });
    expect((await definedErrorOf(opening)).code).toBe('KEY_MISSING');
    expect(state.get()).toEqual({ state: 'closed' });
    expect(orders).toMatchObject([{ world: 'practice' }]);
    await expect(orders[0]?.packFile('pkcs12', 'en')).rejects.toMatchObject({ code: 'KEY_MISSING' });
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
    expect(await orders[0]?.packFile('pkcs12', 'en')).toMatchObject({ name: 'phone.p12' });
    expect(answers().handedOver).toEqual([phone]);
    await services.journey.answerDevices(renewedPhone);
    await certify(`${phone}-2`);
    await expect(orders[0]?.packFile('pkcs12', 'en')).rejects.toMatchObject({ code: 'KEY_MISSING' });
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
    await expect(orders[0]?.packFile('pkcs12', 'en')).rejects.toMatchObject({ code: 'KEY_MISSING' });
  });

  it('has no words any more, and none are made for it', async () => {
    const { keys, practice } = await aHandOver();
    await keys.passphrase({ deviceId: phone });
    await keys.forget({ deviceId: phone });
    expect((await definedErrorOf(keys.passphrase({ deviceId: phone }))).code).toBe('KEY_MISSING');
    expect(practice.vault.names().filter((name) => name.includes(phone))).toEqual([]);
  });
});
