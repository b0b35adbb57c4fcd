import { describe, expect, it } from 'vitest';
import type { Progress } from '../../contract/progress.ts';
import type { Fault } from '../../practice/cloudflare/fault.ts';
import type { ZoneState } from '../../practice/cloudflare/state.ts';
import type { PracticeWorld } from '../../practice/world.ts';
import {
  answerEverything,
  aPracticeApp,
  build,
  devicesNamed,
  journeyOf,
  type PracticeApp,
} from '../testing/practice-app.ts';

/** Cloudflare refuses to make the address, so a build fails with everything before it in place. */
const noAddress: Fault = {
  method: 'POST',
  path: 'dns_records',
  occurrence: 'every',
  moment: 'before',
  trouble: { kind: 'status', status: 500 },
};

async function aFailedBuild(login: 'logged-in' | 'not-logged-in' = 'not-logged-in'): Promise<PracticeApp> {
  const practice = await aPracticeApp({ world: { faults: [noAddress] } });
  const { calls, world } = practice;
  await answerEverything(practice);
  if (login === 'logged-in') await calls.home.logInWithToken({ token: world.home.ownerToken });
  expect(await build(practice)).toMatchObject({ phase: 'failed', problem: { code: 'CLOUDFLARE_FAILED' } });
  return practice;
}

function zoneOf({ cloudflare, zone }: PracticeWorld): ZoneState {
  const state = cloudflare.cloud.state.zones.get(zone.id);
  if (!state) throw new Error('the world has its zone');
  return state;
}

/** Somebody else sets it, in Cloudflare's dashboard. */
function setMinTlsVersion(world: PracticeWorld, value: string): void {
  const { settings } = zoneOf(world);
  const setting = settings.get('min_tls_version');
  if (!setting) throw new Error('a zone has this setting');
  settings.set('min_tls_version', { ...setting, value });
}

const minTls = (world: PracticeWorld): unknown => zoneOf(world).settings.get('min_tls_version')?.value;

async function untilPhase({ build }: PracticeApp['calls'], phase: Progress['phase']): Promise<void> {
  for await (const progress of await build.watch()) if (progress.phase === phase) return;
}

describe('going on after a build that failed', () => {
  it('carries out what is left of what was approved, without asking', async () => {
    const { calls, world } = await aFailedBuild();
    world.cloudflare.faults.clear();
    expect(await calls.build.goOn()).toMatchObject({ kind: 'ran', progress: { phase: 'done' } });
    expect((await calls.build.plan()).changes).toEqual([]);
  });

  it('fails again while the trouble lasts, and can go on after that', async () => {
    const { calls, world } = await aFailedBuild();
    expect(await calls.build.goOn()).toMatchObject({ kind: 'ran', progress: { phase: 'failed' } });
    world.cloudflare.faults.clear();
    expect(await calls.build.goOn()).toMatchObject({ kind: 'ran', progress: { phase: 'done' } });
  });

  it('asks first where somebody has altered a setting meanwhile', async () => {
    const { calls, world } = await aFailedBuild();
    expect(minTls(world)).toBe('1.2');
    setMinTlsVersion(world, '1.1');
    world.cloudflare.faults.clear();
    const asked = await calls.build.goOn();
    expect(asked).toMatchObject({
      kind: 'asks',
      plan: { unapproved: ['zone-setting/update/min_tls_version'] },
    });
    expect(minTls(world)).toBe('1.1');

    // The plan that is shown instead marks the same, and carrying it out is approved like any other.
    const shown = await calls.build.plan();
    expect(shown.unapproved).toEqual(['zone-setting/update/min_tls_version']);
    expect(await calls.build.start({ planId: shown.id })).toMatchObject({ phase: 'done' });
    expect(minTls(world)).toBe('1.2');
    expect((await calls.build.plan()).unapproved).toEqual([]);
  });

  it('asks first where our own record leads elsewhere meanwhile', async () => {
    const practice = await aPracticeApp();
    const { calls, world } = practice;
    await answerEverything(practice);
    expect(await build(practice)).toMatchObject({ phase: 'done' });
    const records = zoneOf(world).dnsRecords;
    const ours = [...records.values()].find(({ comment }) => comment?.startsWith('latchkey:'));
    if (!ours) throw new Error('the address is there');
    const leadTo = (content: string) => records.set(ours.id, { ...ours, content });
    leadTo('first.example.net');
    world.cloudflare.faults.add({ ...noAddress, method: 'PATCH', path: 'dns_records/*' });
    expect(await build(practice)).toMatchObject({ phase: 'failed' });
    leadTo('second.example.net');
    world.cloudflare.faults.clear();
    expect(await calls.build.goOn()).toMatchObject({
      kind: 'asks',
      plan: { unapproved: ['dns-record/update/ha.linden.house'] },
    });
    expect(records.get(ours.id)?.content).toBe('second.example.net');
  });

  it('asks first where somebody has given Home Assistant an address of theirs meanwhile', async () => {
    const { calls, world } = await aFailedBuild('logged-in');
    world.home.sow({ urls: { external: 'https://somebody.example.net' } });
    world.cloudflare.faults.clear();
    expect(await calls.build.goOn()).toMatchObject({
      kind: 'asks',
      plan: { unapproved: ['home-url/update'] },
    });
    expect(world.home.state().urls.external).toBe('https://somebody.example.net');
  });

  it('asks first, without marks, for answers that were changed since', async () => {
    const practice = await aFailedBuild();
    const { calls, world } = practice;
    world.cloudflare.faults.clear();
    await calls.devices.save({ devices: devicesNamed('Phone', 'Tablet') });
    expect(await calls.build.goOn()).toMatchObject({ kind: 'asks', plan: { unapproved: [] } });
    expect((await journeyOf(practice)).answers.built).toBeUndefined();
  });

  it('asks first where something stands in the way by now', async () => {
    const { calls, world } = await aFailedBuild();
    world.cloudflare.seed.dnsRecord(zoneOf(world), {
      name: 'ha.linden.house',
      type: 'A',
      content: '203.0.113.9',
    });
    world.cloudflare.faults.clear();
    expect(await calls.build.goOn()).toMatchObject({
      kind: 'asks',
      plan: { blockers: [{ code: 'ADDRESS_TAKEN' }] },
    });
  });

  it('asks first where nothing was approved', async () => {
    const practice = await aPracticeApp();
    await answerEverything(practice);
    expect(await practice.calls.build.goOn()).toMatchObject({ kind: 'asks', plan: { unapproved: [] } });
    expect(practice.world.counts().writes).toBe(0);
  });

  it('asks first where the approval was taken back while it looked', async () => {
    const { calls, world } = await aFailedBuild();
    world.cloudflare.faults.clear();
    const looking = world.cloudflare.hold({ method: 'GET', path: 'cfd_tunnel' });
    const going = calls.build.goOn();
    await looking.met;
    const undoing = calls.build.stopAndUndo();
    await untilPhase(calls, 'undoing');
    looking.release();
    expect(await going).toMatchObject({ kind: 'asks' });
    expect(await undoing).toMatchObject({ phase: 'undone' });
    const { changes } = await calls.build.plan();
    expect(changes.map(({ kind }) => kind)).toContain('tunnel.create');
  });
});
