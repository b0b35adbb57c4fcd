import { afterAll, describe, expect, it } from 'vitest';
import type { FirstVisit } from '../../contract/hand-over.ts';
import type { Device } from '../../contract/setup.ts';
import { keysHere } from '../key-files/device-keys.ts';
import { aHomeWithKeys, hostname } from '../key-files/testing/a-home-with-keys.ts';
import { createKeyPool } from '../keys/key-pool.ts';
import { devicesNamed } from '../testing/practice-app.ts';
import { failureOf } from '../testing/refusal-of.ts';
import { createFirstVisits } from './first-visit.ts';

const keyPool = createKeyPool({ threads: 2 });
afterAll(() => keyPool.close());

const [phone, tablet] = ['000001', '000002'];
const renewedPhone = (generation: number): readonly Device[] =>
  devicesNamed('Phone').map((device) => ({ ...device, renewal: { generation, previous: 'works' } }));

/** A home whose keys all open it. What happens while the device is waited for is told step by step; then it ends. */
async function aDoor(
  devices: readonly Device[] = devicesNamed('Phone', 'Tablet'),
  keyIds: readonly string[] = [phone, tablet],
) {
  const home = await aHomeWithKeys(keyPool, devices);
  const fingerprints: string[] = [];
  for (const keyId of keyIds) fingerprints.push(await home.certify(keyId));
  await home.open(fingerprints);
  const leaving = new AbortController();
  const steps: (() => Promise<unknown>)[] = [];
  const wait = async (): Promise<void> => {
    const next = steps.shift();
    if (next) await next();
    else leaving.abort();
  };
  const visits = createFirstVisits({ ...home.services, wait });
  const meanwhile = async (
    deviceId: string,
    ...happening: readonly ((path: string) => Promise<unknown>)[]
  ) => {
    const seen: FirstVisit[] = [];
    for await (const visit of visits.watch(deviceId, leaving.signal)) {
      seen.push(visit);
      if (visit.state === 'waiting') {
        const path = new URL(visit.open).pathname;
        steps.push(...happening.map((happens) => () => happens(path)));
      }
    }
    return seen;
  };
  const comesIn = (keyId: string) => async (path: string) =>
    expect(await home.visit(path, await home.onDevice(keyId))).toMatchObject({ kind: 'answer', status: 404 });
  const noted = () => home.practice.journey.read().answers.inUse ?? [];
  return { ...home, visits, meanwhile, comesIn, noted };
}

describe('a device that is waited for in practice', () => {
  it('is seen once it comes to its address with its key', async () => {
    const { meanwhile, comesIn, noted } = await aDoor();
    const seen = await meanwhile(phone, comesIn(phone));
    expect(seen).toEqual([
      {
        state: 'waiting',
        open: expect.stringMatching(`^https://${hostname}/latchkey-[0-9a-f]{16}$`),
        seenBy: 'latchkey',
        opensTo: 'newest-key',
      },
      { state: 'seen', at: expect.any(String) },
    ]);
    expect(noted()).toEqual([phone]);
  });

  it('is not seen by another device, by another address, or by being there before', async () => {
    const { meanwhile, comesIn, noted } = await aDoor();
    await comesIn(phone)('/earlier');
    const seen = await meanwhile(phone, comesIn(tablet), (path) => comesIn(phone)(`${path}0`));
    expect(seen.map(({ state }) => state)).toEqual(['waiting']);
    expect(noted()).toEqual([]);
  });

  it('is not seen by the key that it had before, which still opens', async () => {
    const { meanwhile, comesIn, noted } = await aDoor(renewedPhone(2), [phone, `${phone}-2`]);
    const notYet = async () => expect(noted()).toEqual([]);
    const seen = await meanwhile(phone, comesIn(phone), notYet, comesIn(`${phone}-2`));
    expect(seen.map(({ state }) => state)).toEqual(['waiting', 'seen']);
    expect(noted()).toEqual([phone]);
  });

  it('is waited for no more once its key is another', async () => {
    const { meanwhile, comesIn, noted, services } = await aDoor();
    const seen = await meanwhile(phone, async (path) => {
      await comesIn(phone)(path);
      await services.journey.answerDevices(renewedPhone(2));
    });
    expect(seen.map(({ state }) => state)).toEqual(['waiting']);
    expect(noted()).toEqual([]);
  });

  it('has come in practice, also when the user is at the real home by now', async () => {
    const { meanwhile, comesIn, noted, goTo, real } = await aDoor();
    const seen = await meanwhile(phone, async (path) => {
      goTo(real);
      await comesIn(phone)(path);
    });
    expect(seen.at(-1)).toMatchObject({ state: 'seen' });
    expect(noted()).toEqual([phone]);
    expect(real.journey.read().answers).toEqual({});
  });

  it('needs a key: for one that was never made nobody waits', async () => {
    const { meanwhile } = await aDoor(undefined, [phone]);
    expect(await failureOf(meanwhile(tablet))).toMatchObject({ code: 'KEY_MISSING' });
    expect(await failureOf(meanwhile('ffffff'))).toMatchObject({ code: 'DEVICE_UNKNOWN' });
  });
});

describe('a device of the real home', () => {
  it('is seen by the user alone: it is said what to open, and nobody is asked', async () => {
    const home = await aDoor();
    const practised = home.practice.journey.read();
    await home.real.journey.write({ ...practised, mode: 'real' });
    home.goTo(home.real);
    const { apiCalls } = home.world.counts();
    expect(await home.meanwhile(phone)).toEqual([
      { state: 'waiting', open: `https://${hostname}/`, seenBy: 'user', opensTo: 'newest-key' },
    ]);
    expect(await failureOf(home.meanwhile('ffffff'))).toMatchObject({ code: 'DEVICE_UNKNOWN' });
    expect(home.world.counts().apiCalls).toBe(apiCalls);
  });
});

describe('a visit that is played', () => {
  it('is seen like any other', async () => {
    const { meanwhile, visits, noted } = await aDoor();
    const seen = await meanwhile(phone, async () =>
      expect(await visits.play(phone)).toEqual({ outcome: 'opened' }),
    );
    expect(seen.at(-1)).toMatchObject({ state: 'seen' });
    expect(noted()).toEqual([phone]);
  });

  it('is refused with a key that the lock does not list', async () => {
    const { visits, certify } = await aDoor(undefined, [phone]);
    await certify(tablet);
    expect(await visits.play(tablet)).toEqual({ outcome: 'refused' });
  });

  it('reaches nothing where no address leads', async () => {
    const home = await aHomeWithKeys(keyPool, devicesNamed('Phone'));
    await home.certify(phone);
    const visits = createFirstVisits({ ...home.services, wait: async () => {} });
    expect(await visits.play(phone)).toEqual({ outcome: 'not-reached' });
  });

  it('needs the key here', async () => {
    const { visits, services } = await aDoor();
    await keysHere(services).forget(phone);
    expect(await failureOf(visits.play(phone))).toMatchObject({ code: 'KEY_MISSING' });
  });
});
