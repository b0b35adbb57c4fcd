import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { AnswerName } from '../../contract/journey.ts';
import { createAuthority } from '../../practice/certificates/certificate-authority.ts';
import type { Fault } from '../../practice/cloudflare/fault.ts';
import { startHome } from '../../practice/home/instance/home.ts';
import type { WorldSnapshot } from '../../practice/world.ts';
import {
  answerEverything,
  aPracticeApp,
  build,
  devicesNamed,
  journeyOf,
  type PracticeApp,
} from '../testing/practice-app.ts';
import { definedErrorOf } from '../testing/refusal-of.ts';
import { visitEdge } from '../testing/visit-edge.ts';

/** Built, connected, checked: as far as the journey goes. */
async function aFinishedApp(options: Parameters<typeof aPracticeApp>[0] = {}): Promise<PracticeApp> {
  const practice = await aPracticeApp(options);
  await answerEverything(practice);
  expect(await build(practice)).toMatchObject({ phase: 'done' });
  await practice.calls.tunnel.playHome();
  expect((await practice.calls.checks.run()).checks.filter(({ state }) => state !== 'passed')).toEqual([]);
  return practice;
}

async function answered(practice: PracticeApp): Promise<readonly AnswerName[]> {
  const { answers } = await journeyOf(practice);
  // Object.keys widens to string; these are the names of the answers.
  return (Object.keys(answers) as AnswerName[]).toSorted();
}

describe('an earlier answer that changes', () => {
  it('takes with it what depends on it and nothing else', async () => {
    const practice = await aFinishedApp({
      world: {
        seed: (seed, account) => {
          seed.zone(account, { name: 'other.house' });
        },
      },
    });
    const { calls, world } = practice;
    const all = await answered(practice);
    expect(all).toEqual([
      'address',
      'built',
      'checked',
      'connected',
      'devices',
      'domain',
      'domainPlan',
      'home',
      'locked',
    ]);
    const before = await calls.journey.goTo({ step: 'hand-over' });

    // The same answers again change nothing.
    await calls.home.choose({ url: world.home.url });
    await calls.address.choose({ name: 'ha' });
    await calls.devices.save({ devices: devicesNamed('Phone') });
    await calls.protection.save({ declined: [] });
    await calls.cloudflare.chooseDomain({ zoneId: world.zone.id });
    expect(await journeyOf(practice)).toEqual(before);

    const saved = await calls.devices.save({ devices: devicesNamed('Phone', 'Tablet') });
    expect(await answered(practice)).toEqual(all.filter((name) => name !== 'built' && name !== 'checked'));
    expect(saved.step).toBe('build');
    expect(saved.answers).toMatchObject({ address: before.answers.address, home: before.answers.home });

    const others = await calls.cloudflare.domains();
    const other = others.find(({ zone }) => zone.name === 'other.house')?.zone.id ?? '';
    const moved = await calls.cloudflare.chooseDomain({ zoneId: other });
    expect(await answered(practice)).toEqual(['devices', 'domain', 'domainPlan', 'home']);
    expect(moved.step).toBe('choose-address');
    expect(moved.answers.devices).toHaveLength(2);
  });

  it('in the middle of a build leaves it unbuilt', async () => {
    const practice = await aPracticeApp();
    const { calls, world } = practice;
    await answerEverything(practice);
    const plan = await calls.build.plan();
    world.cloudflare.setLatencyMs(20);
    const building = calls.build.start({ planId: plan.id });
    for await (const { steps } of await calls.build.watch()) {
      if (steps.some(({ state }) => state === 'running')) break;
    }
    await calls.devices.save({ devices: devicesNamed('Phone', 'Tablet') });
    expect(await building).toMatchObject({ phase: 'done' });
    const { answers } = await journeyOf(practice);
    expect(answers.built).toBeUndefined();
    expect(answers.locked).toBeDefined();
    const rest = await calls.build.plan();
    expect(rest.changes.map(({ id }) => id)).toContain('client-certificate/create/000002');
  });
});

describe('an approval', () => {
  it('is of the plan for these answers: a plan shown for others is refused', async () => {
    const practice = await aPracticeApp();
    const { calls, world } = practice;
    await answerEverything(practice);
    const plan = await calls.build.plan();
    const other = await startHome();
    try {
      await calls.home.choose({ url: other.url });
    } finally {
      await other.stop();
    }
    expect((await definedErrorOf(calls.build.start({ planId: plan.id }))).code).toBe('PLAN_CHANGED');
    expect(world.counts().writes).toBe(0);
    const fresh = await calls.build.plan();
    expect(fresh.id).not.toBe(plan.id);
    expect(await calls.build.start({ planId: fresh.id })).toMatchObject({ phase: 'done' });
  });

  it('does not cover a record that somebody put there meanwhile', async () => {
    const practice = await aPracticeApp();
    const { calls, world } = practice;
    await answerEverything(practice);
    const plan = await calls.build.plan();
    const zone = world.cloudflare.cloud.state.zones.get(world.zone.id);
    if (!zone) throw new Error('the world has its zone');
    world.cloudflare.seed.dnsRecord(zone, { name: 'ha.linden.house', type: 'A', content: '203.0.113.9' });
    const progress = await calls.build.start({ planId: plan.id });
    expect(progress).toMatchObject({ phase: 'failed', problem: { code: 'PLAN_BLOCKED' } });
    expect(world.counts().writes).toBe(0);
    expect(await answered(practice)).not.toContain('built');
    expect((await calls.build.plan()).blockers).toMatchObject([{ code: 'ADDRESS_TAKEN' }]);
  });
});

describe('while a build is under way', () => {
  it('neither a second one nor another mode begins', async () => {
    const practice = await aPracticeApp();
    const { calls, world } = practice;
    await answerEverything(practice);
    const plan = await calls.build.plan();
    world.cloudflare.setLatencyMs(20);
    const building = calls.build.start({ planId: plan.id });
    for await (const { phase } of await calls.build.watch()) if (phase === 'running') break;

    expect((await definedErrorOf(calls.build.start({ planId: plan.id }))).code).toBe('BUILD_RUNNING');
    expect((await definedErrorOf(calls.journey.begin({ mode: 'real' }))).code).toBe('BUILD_RUNNING');
    expect(await journeyOf(practice)).toMatchObject({
      mode: 'practice',
      answers: { address: 'ha.linden.house' },
    });
    expect(await building).toMatchObject({ phase: 'done' });
    expect(await answered(practice)).toContain('built');
    expect(await calls.cloudflare.domains()).toHaveLength(2);
  });
});

describe('stop and undo', () => {
  it('brings the world back as it was, but for revoked keys, and never touches what is not ours', async () => {
    const authority = await createAuthority({ name: 'Managed CA' });
    const { certificatePem } = await authority.issueClient({ commonName: 'Office laptop', days: 365 });
    const practice = await aPracticeApp({
      world: {
        seed: (seed, account, zone) => {
          seed.dnsRecord(zone, {
            name: 'www.linden.house',
            type: 'CNAME',
            content: 'linden.house',
            proxied: true,
          });
          seed.rule(zone, { description: 'Block known scanners' });
          seed.tunnel(account, { name: 'office' });
          seed.hostnameAssociation(zone, 'shop.linden.house');
          seed.clientCertificate(zone, { certificate: certificatePem, commonName: 'Office laptop' });
          seed.setting(zone, 'min_tls_version', '1.1');
        },
      },
    });
    const { calls, world } = practice;
    const before = comparable(world.snapshot());
    await answerEverything(practice);
    await build(practice);
    await calls.tunnel.playHome();
    const built = world.snapshot();
    for (const foreign of foreignIn(world.snapshot())) expect(JSON.stringify(built)).toContain(foreign);

    expect(await calls.build.stopAndUndo()).toMatchObject({ phase: 'undone', problem: null });
    expect(comparable(world.snapshot())).toEqual(before);
    expect(world.counts().exposedRequests).toBe(0);
    const left = await answered(practice);
    expect(left).toEqual(['address', 'devices', 'domain', 'domainPlan', 'home']);
    expect((await journeyOf(practice)).step).not.toBe('check-locks');
  });

  it('leaves a journey that can be built again', async () => {
    const practice = await aFinishedApp();
    await practice.calls.build.stopAndUndo();
    expect(await build(practice)).toMatchObject({ phase: 'done', problem: null });
    await expect(practice.calls.journey.goTo({ step: 'check-locks' })).rejects.toMatchObject({
      code: 'ANSWERS_MISSING',
    });
    await practice.calls.tunnel.playHome();
    await practice.calls.keys.save({ deviceId: '000001', as: 'pkcs12' });
    const { words } = await practice.calls.keys.passphrase({ deviceId: '000001' });
    const file = practice.files.at(-1)?.bytes ?? new Uint8Array();
    expect(await visitEdge(practice.world, 'ha.linden.house', { file, words })).toBe(200);
    expect(practice.world.counts().exposedRequests).toBe(0);
  });
});

it('builds a second time without a single write', async () => {
  const practice = await aFinishedApp();
  const { writes } = practice.world.counts();
  expect(await build(practice)).toMatchObject({ phase: 'done', steps: [] });
  expect(practice.world.counts().writes).toBe(writes);
});

describe('answers that are lost after their effect', () => {
  const lost = (method: string, path: string): Fault => ({
    method,
    path,
    occurrence: 1,
    moment: 'after',
    trouble: { kind: 'reset' },
  });
  const posts = [
    lost('POST', 'cfd_tunnel'),
    lost('POST', 'client_certificates'),
    lost('POST', 'rules'),
    lost('POST', 'dns_records'),
  ];

  it.each([...posts.map((fault) => [fault]), posts])('do not double anything (%o)', async (...faults) => {
    const practice = await aPracticeApp({ world: { faults } });
    const { calls, world } = practice;
    await answerEverything(practice);
    let progress = await build(practice);
    // The person presses the button again as long as it says so; what is done stays.
    for (let more = 0; progress.phase === 'failed' && more < faults.length; more += 1) {
      progress = await build(practice);
    }
    expect(progress).toMatchObject({ phase: 'done', problem: null });
    expect(world.cloudflare.faults.struck()).toBe(faults.length);

    const { setupId } = await journeyOf(practice);
    const ours = (objects: readonly unknown[]) =>
      objects.filter((object) => JSON.stringify(object).includes(setupId));
    const { zone, account } = world.snapshot();
    expect(ours(account.tunnels)).toHaveLength(1);
    expect(ours(zone.dnsRecords)).toHaveLength(1);
    expect(ours(Rulesets.parse(zone.rulesets).flatMap(({ rules }) => rules))).toHaveLength(1);
    const names = Certificates.parse(ours(zone.clientCertificates))
      .filter(({ status }) => status === 'active')
      .map(({ commonName }) => commonName);
    expect(new Set(names).size).toBe(names.length);
    expect(names.filter((name) => name.startsWith('Phone'))).toHaveLength(1);

    await calls.tunnel.playHome();
    const { checks, exposedRequests } = await calls.checks.run();
    expect(checks.filter(({ state }) => state !== 'passed')).toEqual([]);
    expect(exposedRequests).toBe(0);
    expect((await calls.build.plan()).changes).toEqual([]);
  });
});

it('that Cloudflare refuses for a right marks that right where rights are shown', async () => {
  const practice = await aPracticeApp();
  await answerEverything(practice);
  const { calls, world } = practice;
  const { tokens } = world.cloudflare.cloud.state;
  const token = tokens.get(world.token);
  if (!token) throw new Error('the owner has a token');
  tokens.set(world.token, { ...token, permissions: { ...token.permissions, dns: 'read' } });
  const plan = await calls.build.plan();
  const { phase, problem } = await calls.build.start({ planId: plan.id });
  expect(phase).toBe('failed');
  expect(problem).toMatchObject({ code: 'PERMISSION_MISSING', technical: { permission: 'dns-edit' } });
  for await (const { permissions } of await calls.cloudflare.watch()) {
    const wrong = permissions.filter(({ state }) => state !== 'allowed');
    expect(wrong).toEqual([{ permission: 'dns-edit', state: 'read-only' }]);
    break;
  }
});

const Rulesets = z.array(z.looseObject({ rules: z.array(z.unknown()) }));
const Certificates = z.array(z.looseObject({ status: z.string(), commonName: z.string() }));
const Settings = z.array(z.looseObject({ id: z.string(), value: z.unknown() }));
const Tunnels = z.array(z.looseObject({ deletedAt: z.string().nullable() }));

/** Without what Cloudflare itself never forgets: deleted tunnels, revoked keys, versions and times of change. */
function comparable({ zone, account }: WorldSnapshot) {
  return {
    ...zone,
    rulesets: Rulesets.parse(zone.rulesets).flatMap(({ rules }) => rules),
    settings: Settings.parse(zone.settings).map(({ id, value }) => [id, value]),
    clientCertificates: Certificates.parse(zone.clientCertificates).filter(
      ({ status }) => status !== 'revoked',
    ),
    tunnels: Tunnels.parse(account.tunnels).filter(({ deletedAt }) => deletedAt === null),
  };
}

/** What somebody else made, as it is written down. */
function foreignIn({ zone, account }: WorldSnapshot): readonly string[] {
  return [
    ...zone.dnsRecords,
    ...account.tunnels,
    ...zone.clientCertificates,
    ...Rulesets.parse(zone.rulesets).flatMap(({ rules }) => rules),
  ]
    .map((object) => JSON.stringify(object))
    .filter((text) => !text.includes('latchkey'));
}
