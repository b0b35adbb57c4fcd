import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { systemClock } from '../clock/clock.ts';
import { answerEverything, aPracticeApp, build, devicesNamed, journeyOf } from '../testing/practice-app.ts';
import { definedErrorOf } from '../testing/refusal-of.ts';
import { visitEdge } from '../testing/visit-edge.ts';

const Waiting = z.object({ state: z.literal('waiting'), open: z.url(), opensTo: z.string() });
const deviceId = '000001';
const [phone] = devicesNamed('Phone');
const MINUTE_MS = 60_000;

/** A home whose phone has its old key and, renewed, a new one; both as the files that were handed over. */
async function aRenewedPhone() {
  let passed = 0;
  const clock = { ...systemClock, now: () => new Date(Date.UTC(2031, 10, 7) + passed) };
  const practice = await aPracticeApp({ clock });
  const { calls, files, world } = practice;
  const handOver = async () => {
    await calls.keys.save({ deviceId, as: 'pkcs12' });
    const { words } = await calls.keys.passphrase({ deviceId });
    return { file: files.at(-1)?.bytes ?? new Uint8Array(), name: files.at(-1)?.name, words };
  };
  await answerEverything(practice);
  await build(practice);
  await calls.tunnel.playHome();
  await calls.checks.run();
  const oldKey = await handOver();
  const [device] = (await journeyOf(practice)).answers.devices ?? [];
  if (!device) throw new Error('There is no device.');
  await calls.devices.save({ devices: [{ ...device, renewal: { generation: 2, previous: 'works' } }] });
  expect(await build(practice)).toMatchObject({ phase: 'done' });
  await calls.checks.run();
  const newKey = await handOver();
  const letPass = (minutes: number): void => {
    passed += minutes * MINUTE_MS;
  };
  const comes = (key: typeof newKey, path?: string) => visitEdge(world, 'ha.linden.house', key, path);
  const proves = async () => {
    const visits = await calls.handOver.visit.watch({ deviceId });
    const { state, open, opensTo } = Waiting.parse((await visits.next()).value);
    return { state, opensTo, path: new URL(open).pathname, visits };
  };
  return { ...practice, oldKey, newKey, letPass, comes, proves };
}

const rules = async ({ calls }: Awaited<ReturnType<typeof aRenewedPhone>>) => calls.build.plan();

describe('a renewed key', () => {
  it('has its number and the month in which it was asked for, in its file and wherever it is shown', async () => {
    const { calls, newKey, oldKey, app: _app, ...practice } = await aRenewedPhone();
    expect([oldKey.name, newKey.name]).toEqual(['phone.p12', 'phone-2-nov-2031.p12']);
    expect(await calls.keys.list()).toMatchObject([
      {
        keyName: 'Phone 2 - Nov 2031',
        oldKeyName: 'Phone',
        fileName: 'phone-2-nov-2031.p12',
        state: 'ready',
      },
    ]);
    await calls.keys.page({ deviceId });
    const page = new TextDecoder().decode(practice.files.at(-1)?.bytes);
    expect(page).toContain('the one that begins with “Phone 2 - Nov 2031”. “Phone” is the old one.');
    expect(page).toContain('Remove the old key from Phone');
    const { devices } = (await journeyOf({ calls, ...practice })).answers;
    expect(devices).toEqual([{ ...phone, renewal: { generation: 2, previous: 'works', from: '2031-11' } }]);
  });

  it('proves itself on a page that the old key does not open, while both open all others', async () => {
    const home = await aRenewedPhone();
    const { oldKey, newKey, comes, proves } = home;
    const { path, opensTo, visits } = await proves();
    expect({ path, opensTo }).toEqual({ path: '/latchkey-key-000001-2', opensTo: 'newest-key' });
    expect([await comes(oldKey), await comes(newKey)]).toEqual([200, 200]);
    expect(await comes(oldKey, path)).toBe(403);
    expect((await journeyOf(home)).answers.inUse ?? []).toEqual([]);
    expect(await comes(newKey, path)).toBe(404);
    expect((await visits.next()).value).toMatchObject({ state: 'seen' });
    expect((await journeyOf(home)).answers.inUse).toEqual([deviceId]);
    expect(home.world.counts().exposedRequests).toBe(0);
  });
});

describe('the old key', () => {
  it('stays until the new one has proven itself', async () => {
    const { calls, comes, oldKey } = await aRenewedPhone();
    expect((await definedErrorOf(calls.renewal.letGo({ deviceId }))).code).toBe('NEW_KEY_UNPROVEN');
    expect((await definedErrorOf(calls.renewal.takeBack({ deviceId }))).code).toBe('NO_OLD_KEY');
    expect((await definedErrorOf(calls.renewal.finish({ deviceId: 'ffffff' }))).code).toBe('DEVICE_UNKNOWN');
    expect(await comes(oldKey)).toBe(200);
  });

  it('opens nothing once it was let go, can be taken back, and is revoked ten minutes later at the earliest', async () => {
    const home = await aRenewedPhone();
    const { calls, comes, oldKey, newKey, letPass } = home;
    await calls.handOver.visit.confirm({ deviceId });
    const done = { kind: 'ran', progress: { phase: 'done' } };

    expect(await calls.renewal.letGo({ deviceId })).toMatchObject(done);
    expect([await comes(oldKey), await comes(newKey)]).toEqual([403, 200]);
    expect((await journeyOf(home)).answers).toMatchObject({
      farewells: [{ device: deviceId, until: '2031-11-07T00:10:00.000Z' }],
      checked: expect.any(String),
    });

    letPass(9);
    expect((await definedErrorOf(calls.renewal.finish({ deviceId }))).code).toBe('OLD_KEY_WAITS');
    expect(await calls.renewal.takeBack({ deviceId })).toMatchObject(done);
    expect([await comes(oldKey), await comes(newKey)]).toEqual([200, 200]);
    expect((await journeyOf(home)).answers.farewells).toEqual([]);

    expect(await calls.renewal.letGo({ deviceId })).toMatchObject(done);
    letPass(11);
    expect(await calls.renewal.finish({ deviceId })).toMatchObject(done);
    expect([await comes(oldKey), await comes(newKey)]).toEqual([403, 200]);
    expect((await definedErrorOf(calls.renewal.takeBack({ deviceId }))).code).toBe('NO_OLD_KEY');
    // Nothing is left to change: the page of the proof is out of the lock as well.
    expect((await rules(home)).changes).toEqual([]);
    expect(await comes(newKey, '/latchkey-key-000001-2')).toBe(404);
  });
});
