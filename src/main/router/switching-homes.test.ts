import { describe, expect, it } from 'vitest';
import type { HeldCalls } from '../../practice/cloudflare/hold.ts';
import {
  answerEverything,
  aPracticeApp,
  build,
  devicesNamed,
  journeyOf,
  type PracticeApp,
} from '../testing/practice-app.ts';
import { definedErrorOf } from '../testing/refusal-of.ts';

const readsRecords = { method: 'GET', path: 'dns_records' } as const;

/** A call that waits for Cloudflare begins in the first home, and is over when another one has long been open. */
async function whileSwitching<Answer>(
  { calls, world }: PracticeApp,
  held: HeldCalls,
  begin: () => Promise<Answer>,
): Promise<PromiseSettledResult<Answer>> {
  const hold = world.cloudflare.hold(held);
  const asking = Promise.allSettled([begin()]);
  await hold.met;
  await calls.homes.add();
  await calls.journey.begin({ mode: 'practice' });
  hold.release();
  const [settled] = await asking;
  return settled;
}

/** What either home has answered by then; the first is open again. */
async function answersOfBoth(practice: PracticeApp) {
  const second = (await journeyOf(practice)).answers;
  const { answers: first } = await practice.calls.homes.open({ home: 'first' });
  return { first, second };
}

/** The second home was begun, and asked about a domain. */
const nothingYet = { domainPlan: { screen: 'question' } };

describe('what a call finds out about one home, while the user goes to another', () => {
  it('an address behind the lock is kept beside those of its own home', async () => {
    const practice = await aPracticeApp();
    const { calls } = practice;
    await answerEverything(practice);
    const save = (name: string) =>
      calls.services.save({ what: 'new', name, url: 'nvr:5000', openTo: 'every-device' });
    await save('cams');
    await whileSwitching(practice, readsRecords, () => save('printer'));
    const { first, second } = await answersOfBoth(practice);
    expect(first.furtherServices?.map(({ hostname }) => hostname)).toEqual([
      'cams.linden.house',
      'printer.linden.house',
    ]);
    expect(second).toEqual(nothingYet);
  });

  it('something without a key is kept beside what its own home lets pass', async () => {
    const practice = await aPracticeApp();
    const { calls } = practice;
    await answerEverything(practice);
    await calls.exceptions.add({ kind: 'pasted-webhook', text: 'k3v9q2m7t4x8z1c6k3v9q2m7', name: 'Bell' });
    await whileSwitching(practice, readsRecords, () =>
      calls.exceptions.add({ kind: 'alexa', hostname: 'alexa' }),
    );
    const { first, second } = await answersOfBoth(practice);
    expect(first.exceptions?.map(({ purpose }) => purpose.kind)).toEqual(['webhook', 'alexa']);
    expect(second).toEqual(nothingYet);
  });

  it('a name is chosen for the home that asked for it', async () => {
    const practice = await aPracticeApp();
    await answerEverything(practice);
    await whileSwitching(practice, readsRecords, () => practice.calls.address.choose({ name: 'other' }));
    const { first, second } = await answersOfBoth(practice);
    expect(first.address).toBe('other.linden.house');
    expect(second).toEqual(nothingYet);
  });

  it('a home that was found at Cloudflare is gone on with where it was looked for', async () => {
    const builder = await aPracticeApp();
    await answerEverything(builder);
    await build(builder);
    const practice = await aPracticeApp({ sharedWorld: builder.world });
    const { calls, world } = practice;
    await calls.journey.begin({ mode: 'practice' });
    await calls.cloudflare.connectPractice();
    await calls.cloudflare.chooseDomain({ zoneId: world.zone.id });
    const { setupId } = await journeyOf(builder);
    await whileSwitching(practice, { method: 'GET', path: 'rulesets/phases/*/entrypoint' }, () =>
      calls.journey.goOnWith({ setupId }),
    );
    expect((await journeyOf(practice)).setupId).not.toBe(setupId);
    const { first, second } = await answersOfBoth(practice);
    expect(second).toEqual(nothingYet);
    expect(first.address).toBe('ha.linden.house');
    expect((await journeyOf(practice)).setupId).toBe(setupId);
  });

  it('a round of checks is noted of the home that was tried', async () => {
    const practice = await aPracticeApp();
    const { calls } = practice;
    await answerEverything(practice);
    await build(practice);
    await calls.tunnel.playHome();
    const run = await whileSwitching(practice, { method: 'GET', path: 'client_certificates' }, () =>
      calls.checks.run(),
    );
    expect(run).toMatchObject({ status: 'fulfilled', value: { phase: 'done' } });
    const { first, second } = await answersOfBoth(practice);
    expect(first.checked).toBeDefined();
    expect(second).toEqual(nothingYet);
  });

  it('a device that was lost is off in its own home, and nothing is built in the other', async () => {
    const practice = await aPracticeApp();
    const { calls } = practice;
    await answerEverything(practice, { devices: devicesNamed('Phone', 'Tablet') });
    await build(practice);
    const gone = await whileSwitching(practice, { method: 'GET', path: 'client_certificates' }, () =>
      calls.lostDevice.switchOff({ deviceId: '000001', name: 'Phone' }),
    );
    expect(gone).toMatchObject({ status: 'rejected', reason: { code: 'PLAN_CHANGED' } });
    const { first, second } = await answersOfBoth(practice);
    expect(first.devices?.map(({ state }) => state)).toEqual(['off', 'on']);
    expect(second).toEqual(nothingYet);
  });

  it('a plan that was shown in one home is not carried out in another', async () => {
    const practice = await aPracticeApp();
    const { calls } = practice;
    await answerEverything(practice);
    const plan = await calls.build.plan();
    await calls.homes.add();
    expect((await definedErrorOf(calls.build.start({ planId: plan.id }))).code).toBe('PLAN_CHANGED');
  });
});
