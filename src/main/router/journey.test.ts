import { describe, expect, it } from 'vitest';
import { noChecks } from '../../contract/check.ts';
import { waySteps } from '../../contract/journey.ts';
import { aPracticeApp, devicesNamed, journeyOf } from '../testing/practice-app.ts';
import { visitEdge } from '../testing/visit-edge.ts';

it('walks one person from the welcome to a key that opens the door, and to nobody else', async () => {
  const practice = await aPracticeApp();
  const { calls, world, files, clipboard } = practice;
  const before = world.snapshot();

  expect(await journeyOf(practice)).toMatchObject({ mode: 'unset', step: 'welcome', answers: {} });
  expect(await calls.about()).toEqual({
    version: '1.2.3',
    host: 'browser',
    custody: 'keychain',
    custodyReason: null,
    setAside: [],
  });

  expect(await calls.journey.begin({ mode: 'practice' })).toMatchObject({
    step: 'welcome',
    answers: { domainPlan: { screen: 'question' } },
  });
  expect(await calls.cloudflare.connectPractice()).toMatchObject({ phase: 'connected' });
  const domains = await calls.cloudflare.domains();
  expect(domains.map(({ zone, status }) => [zone.name, status])).toEqual([
    ['linden.house', 'active'],
    ['garden-shed.net', 'pending'],
  ]);
  await calls.cloudflare.chooseDomain({ zoneId: world.zone.id });

  await calls.journey.goTo({ step: 'find-home' });
  const [nearby] = await calls.home.find();
  expect(nearby?.home).toMatchObject({ url: world.home.url, version: '2026.11.1' });
  await calls.home.choose({ url: world.home.url });

  await calls.journey.goTo({ step: 'choose-address' });
  expect(await calls.address.look({ name: 'ha' })).toEqual({ state: 'free', hostname: 'ha.linden.house' });
  await calls.address.choose({ name: 'https://HA.linden.house/' });

  await calls.journey.goTo({ step: 'devices' });
  const devices = devicesNamed('Anna’s Telefon', 'Küche');
  await calls.devices.save({ devices });

  await calls.journey.goTo({ step: 'build' });
  const protections = await calls.protection.look();
  expect(protections.map(({ setting }) => setting)).toHaveLength(5);
  await calls.protection.save({ declined: ['http3'] });

  const plan = await calls.build.plan();
  expect(plan.blockers).toEqual([]);
  expect(world.counts().writes).toBe(0);
  const progress = await calls.build.start({ planId: plan.id });
  expect(progress).toMatchObject({ phase: 'done', problem: null });
  expect(progress.steps.map(({ state }) => state)).toEqual(plan.changes.map(() => 'done'));
  const built = world.counts().writes;
  expect(built).toBeGreaterThanOrEqual(plan.changes.length);

  await calls.journey.goTo({ step: 'connect-home' });
  expect(await calls.tunnel.copy({ for: 'windows' })).toEqual({ copied: true });
  expect(clipboard.text).toMatch(/^cloudflared\.exe service install \S+/);
  await calls.tunnel.saveToken();
  expect(new TextDecoder().decode(files[0]?.bytes).trim().length).toBeGreaterThan(50);
  expect(await calls.tunnel.playHome()).toMatchObject({ status: 'healthy' });
  for await (const status of await calls.tunnel.watch()) {
    expect(status.status).toBe('healthy');
    break;
  }

  await calls.journey.goTo({ step: 'check-locks' });
  const checks = await calls.checks.run();
  expect(checks.checks.filter(({ state }) => state !== 'passed')).toEqual([]);
  expect(checks.exposedRequests).toBe(0);

  expect(await calls.journey.goTo({ step: 'hand-over' })).toMatchObject({ step: 'hand-over' });
  const keys = await calls.keys.list();
  expect(keys.map(({ fileName, state }) => [fileName, state])).toEqual([
    ['annas-telefon.p12', 'ready'],
    ['kuche.p12', 'ready'],
  ]);
  for (const { id } of devices) {
    // Both at once, as a hand-over screen may: the words must be those of the file.
    const [{ words }] = await Promise.all([
      calls.keys.passphrase({ deviceId: id }),
      calls.keys.save({ deviceId: id, as: 'pkcs12' }),
    ]);
    expect(words).toHaveLength(6);
    const file = files.at(-1)?.bytes ?? new Uint8Array();
    expect(await visitEdge(world, 'ha.linden.house', { file, words })).toBe(200);
  }
  const { answers } = await journeyOf(practice);
  expect(answers.handedOver).toEqual(devices.map(({ id }) => id));

  expect((await calls.build.plan()).changes).toEqual([]);
  expect(world.counts()).toMatchObject({ writes: built, exposedRequests: 0 });
  expect(world.snapshot().zone.dnsRecords).toEqual(expect.arrayContaining([...before.zone.dnsRecords]));
});

describe('the steps', () => {
  it('can be gone back to freely, and forward only as far as answered', async () => {
    const { calls, world } = await aPracticeApp();
    await calls.journey.begin({ mode: 'practice' });
    await calls.cloudflare.connectPractice();
    await calls.cloudflare.chooseDomain({ zoneId: world.zone.id });
    await calls.home.choose({ url: world.home.url });
    const reachable = waySteps.cloudflare.slice(0, 4);
    for (const step of [...reachable, ...reachable.toReversed()]) {
      expect(await calls.journey.goTo({ step })).toMatchObject({ step });
    }
    for (const step of waySteps.cloudflare.slice(4)) {
      await expect(calls.journey.goTo({ step })).rejects.toMatchObject({ code: 'ANSWERS_MISSING' });
    }
  });

  it('are not gone on from once they were left', async () => {
    const { calls, world } = await aPracticeApp();
    await calls.journey.begin({ mode: 'practice' });
    await calls.cloudflare.connectPractice();
    await calls.cloudflare.chooseDomain({ zoneId: world.zone.id });
    await calls.home.choose({ url: world.home.url });
    await calls.journey.goTo({ step: 'find-home' });
    const onwards = { step: 'choose-address', from: 'find-home' } as const;
    expect(await calls.journey.goTo(onwards)).toMatchObject({ step: 'choose-address' });
    await calls.journey.goTo({ step: 'connect-cloudflare' });
    // A window that heard late goes on as well.
    expect(await calls.journey.goTo(onwards)).toMatchObject({ step: 'connect-cloudflare' });
  });

  it('show the same to a window that comes back', async () => {
    const practice = await aPracticeApp();
    const { calls, world } = practice;
    await calls.journey.begin({ mode: 'practice' });
    await calls.cloudflare.connectPractice();
    await calls.cloudflare.chooseDomain({ zoneId: world.zone.id });
    const here = await calls.journey.goTo({ step: 'find-home' });
    expect(await journeyOf(practice)).toEqual(here);
    expect(await calls.journey.begin({ mode: 'practice' })).toEqual(here);
  });
});

describe('practice and the real thing', () => {
  it('have answers, tokens and keys of their own', async () => {
    const practice = await aPracticeApp();
    const { calls, world } = practice;
    const real = await calls.journey.begin({ mode: 'real' });
    await calls.devices.save({ devices: devicesNamed('My real phone') });

    const practising = await calls.journey.begin({ mode: 'practice' });
    expect(practising).toMatchObject({ mode: 'practice', answers: {} });
    expect(practising.setupId).not.toBe(real.setupId);
    await calls.cloudflare.connectPractice();
    await calls.cloudflare.chooseDomain({ zoneId: world.zone.id });

    const back = await calls.journey.begin({ mode: 'real' });
    expect(back).toMatchObject({ mode: 'real', setupId: real.setupId });
    expect(Object.keys(back.answers)).toEqual(['domainPlan', 'devices']);
    await expect(calls.cloudflare.connectPractice()).rejects.toMatchObject({ code: 'PRACTICE_ONLY' });
    await expect(calls.tunnel.playHome()).rejects.toMatchObject({ code: 'PRACTICE_ONLY' });
    await expect(calls.cloudflare.domains()).rejects.toMatchObject({ code: 'NOT_CONNECTED' });

    const again = await calls.journey.begin({ mode: 'practice' });
    expect(again.answers.domain?.name).toBe('linden.house');
    expect(await calls.cloudflare.domains()).toHaveLength(2);
    for await (const checks of await calls.checks.watch()) {
      expect(checks).toEqual(noChecks);
      break;
    }
  });
});
