import { describe, expect, it } from 'vitest';
import { answerEverything, aPracticeApp, build, journeyOf } from '../testing/practice-app.ts';
import { definedErrorOf } from '../testing/refusal-of.ts';

type App = Awaited<ReturnType<typeof aPracticeApp>>;

async function aBuiltHome() {
  const app = await aPracticeApp();
  await answerEverything(app);
  await build(app);
  return app;
}

async function planned({ calls }: App) {
  const plan = await calls.build.plan();
  return plan.changes.map(({ id }) => id);
}

const standing = { built: expect.any(String), locked: expect.any(String) };

describe('removing everything', () => {
  it('is a plan like any other, and ends with a new beginning', async () => {
    const app = await aBuiltHome();
    const before = await journeyOf(app);
    await app.calls.journey.wantRemoval({ removal: 'wanted' });
    expect(await planned(app)).toEqual(
      expect.arrayContaining(['dns-record/remove/ha.linden.house', 'lock-rule/remove/1']),
    );
    await build(app);
    const after = await journeyOf(app);
    expect(after.setupId).not.toBe(before.setupId);
    expect(after.answers).toEqual({ domain: before.answers.domain });
    expect(JSON.stringify(app.world.snapshot().zone.dnsRecords)).not.toContain('latchkey');
    expect(JSON.stringify(app.world.snapshot().zone.rulesets)).not.toContain('latchkey');
  });

  it('can be thought better of before it is approved', async () => {
    const app = await aBuiltHome();
    await app.calls.journey.wantRemoval({ removal: 'wanted' });
    await app.calls.journey.wantRemoval({ removal: 'not-wanted' });
    expect(await planned(app)).toEqual([]);
    expect((await journeyOf(app)).answers).toMatchObject(standing);
  });

  it('is thought better of by walking away from its plan, and nothing has to be done again', async () => {
    const app = await aBuiltHome();
    await app.calls.journey.wantRemoval({ removal: 'wanted' });
    await app.calls.journey.goTo({ step: 'devices' });
    expect(await planned(app)).toEqual([]);
    expect((await journeyOf(app)).answers).toMatchObject({ ...standing, removal: 'not-wanted' });
  });
});

describe('a new tunnel', () => {
  it('is planned for a home that is built, and not before', async () => {
    const fresh = await aPracticeApp();
    await answerEverything(fresh);
    expect(await definedErrorOf(fresh.calls.journey.wantNewTunnel())).toMatchObject({
      code: 'ANSWERS_MISSING',
    });

    const app = await aBuiltHome();
    await app.calls.journey.wantNewTunnel();
    expect(await planned(app)).toEqual(
      expect.arrayContaining(['tunnel/create', 'dns-record/update/ha.linden.house']),
    );
    expect((await journeyOf(app)).answers.connected).toBeUndefined();
    await build(app);
    expect(await planned(app)).toEqual([]);
  });
});

describe('a home that was built before', () => {
  it('is found by another Latchkey with an empty disk, and gone on with', async () => {
    const first = await aBuiltHome();
    const second = await aPracticeApp({ sharedWorld: first.world });
    await second.calls.journey.begin({ mode: 'practice' });
    await second.calls.cloudflare.connectPractice();
    await second.calls.cloudflare.chooseDomain({ zoneId: first.world.zone.id });
    const [found, ...others] = await second.calls.cloudflare.findSetups();
    expect(others).toEqual([]);
    expect(found).toMatchObject({ hostnames: ['ha.linden.house'] });
    expect(found?.devices.length).toBeGreaterThan(0);
    await second.calls.journey.goOnWith({ setupId: found?.setupId ?? '' });
    expect(await planned(second)).toEqual([]);
    expect(await second.calls.cloudflare.findSetups()).toEqual([]);
  });

  it('keeps keys that are made for it from then on, wherever one goes meanwhile', async () => {
    const first = await aBuiltHome();
    const second = await aPracticeApp({ sharedWorld: first.world });
    const { calls } = second;
    await calls.journey.begin({ mode: 'practice' });
    await calls.cloudflare.connectPractice();
    await calls.cloudflare.chooseDomain({ zoneId: first.world.zone.id });
    const [found] = await calls.cloudflare.findSetups();
    const { answers } = await calls.journey.goOnWith({ setupId: found?.setupId ?? '' });
    const [device] = answers.devices ?? [];
    if (!device) throw new Error('the home has a device');
    await calls.devices.save({ devices: [{ ...device, renewal: { generation: 2, previous: 'works' } }] });
    await build(second);
    expect(await calls.keys.list()).toMatchObject([{ state: 'ready' }]);
    await calls.journey.begin({ mode: 'real' });
    await calls.journey.begin({ mode: 'practice' });
    expect(await calls.keys.list()).toMatchObject([{ state: 'ready' }]);
  });

  it('has its locks tried with what is known on this computer, and none is said to fail for want of a key', async () => {
    const first = await aBuiltHome();
    await first.calls.tunnel.playHome();
    const second = await aPracticeApp({ sharedWorld: first.world });
    await second.calls.journey.begin({ mode: 'practice' });
    await second.calls.cloudflare.connectPractice();
    await second.calls.cloudflare.chooseDomain({ zoneId: first.world.zone.id });
    const [found] = await second.calls.cloudflare.findSetups();
    await second.calls.journey.goOnWith({ setupId: found?.setupId ?? '' });
    await build(second);
    const { checks } = await second.calls.checks.run();
    expect(checks.filter(({ state }) => state !== 'passed')).toEqual([]);
    expect(checks.map(({ kind }) => kind)).toEqual([
      'name-resolves',
      'no-key',
      'strangers-key',
      'plain-http',
      'other-spellings',
    ]);
  });

  it('cannot be gone on with when it is not there', async () => {
    const app = await aBuiltHome();
    const refused = await definedErrorOf(app.calls.journey.goOnWith({ setupId: '0badf00d' }));
    expect(refused).toMatchObject({ code: 'SETUP_UNKNOWN' });
  });
});

describe('a build that was broken off', () => {
  it('is told of until it came to its end', async () => {
    const app = await aPracticeApp({
      world: {
        faults: [
          {
            method: 'POST',
            path: 'rules',
            occurrence: 'every',
            moment: 'before',
            trouble: { kind: 'status', status: 500 },
          },
        ],
      },
    });
    await answerEverything(app);
    expect(await app.calls.build.unfinished()).toBeNull();
    const plan = await app.calls.build.plan();
    expect(await app.calls.build.start({ planId: plan.id })).toMatchObject({ phase: 'failed' });
    const unfinished = await app.calls.build.unfinished();
    expect(unfinished).toMatchObject({ direction: 'build', hostnames: ['ha.linden.house'] });
    expect(unfinished?.done).toBeGreaterThan(0);
    app.world.cloudflare.faults.clear();
    await build(app);
    expect(await app.calls.build.unfinished()).toBeNull();
  });
});

describe('a build that is shown as done', () => {
  it('has been answered for already, so that whoever sees it can go on at once', async () => {
    const app = await aPracticeApp();
    await answerEverything(app);
    const plan = await app.calls.build.plan();
    const watching = await app.calls.build.watch();
    const seen = (async () => {
      for await (const { phase } of watching) {
        if (phase === 'done') return app.calls.journey.goTo({ step: 'connect-home' });
      }
      return undefined;
    })();
    await app.calls.build.start({ planId: plan.id });
    expect(await seen).toMatchObject({ step: 'connect-home' });
  });
});
