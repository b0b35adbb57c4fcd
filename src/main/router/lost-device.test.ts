import { describe, expect, it } from 'vitest';
import {
  answerEverything,
  aPracticeApp,
  build,
  devicesNamed,
  journeyOf,
  type PracticeApp,
} from '../testing/practice-app.ts';
import { definedErrorOf } from '../testing/refusal-of.ts';

const [phone, tablet] = ['000001', '000002'];

/** Two devices, everything built, connected and checked: somebody is at home. */
async function aHome() {
  const practice = await aPracticeApp();
  const { calls } = practice;
  await answerEverything(practice, { devices: devicesNamed('Phone', 'Tablet') });
  expect(await build(practice)).toMatchObject({ phase: 'done' });
  await calls.tunnel.playHome();
  await calls.checks.run();
  await calls.journey.goTo({ step: 'hand-over' });
  return practice;
}

/** Somebody deletes the home's address by hand. */
async function removeRecord({ world }: PracticeApp): Promise<void> {
  const zone = world.cloudflare.cloud.state.zones.get(world.zone.id);
  for (const [id, { name }] of zone?.dnsRecords ?? [])
    if (name === 'ha.linden.house') zone?.dnsRecords.delete(id);
}

describe('a lost device', () => {
  it('is out of the lock, revoked and refused with its very key, while the others get in', async () => {
    const practice = await aHome();
    const { calls } = practice;
    const before = await journeyOf(practice);
    const gone = await calls.lostDevice.switchOff({ deviceId: phone, name: ' phone ' });
    expect(gone).toMatchObject({ kind: 'ran', progress: { phase: 'done' } });
    const proof = await calls.lostDevice.prove({ deviceId: phone });
    expect(proof).toMatchObject({
      deviceId: phone,
      lock: 'out',
      certificate: expect.stringMatching(/^(revoking|revoked)$/),
      visit: { diagnosis: 'blocked' },
    });
    const { step, answers } = await journeyOf(practice);
    expect(step).toBe('hand-over');
    expect(answers).toMatchObject({
      checked: before.answers.checked,
      shutOut: [{ device: phone, at: proof.at }],
    });
    const { checks } = await calls.checks.run();
    expect(checks.filter(({ state }) => state !== 'passed')).toEqual([]);
    expect(checks.map(({ id }) => id)).toContain(`switched-off-key:${phone}`);
  });

  it('stays on while the name is not the one that was asked for', async () => {
    const practice = await aHome();
    const before = await journeyOf(practice);
    const writes = practice.world.counts().writes;
    const { lostDevice } = practice.calls;
    const refusal = await definedErrorOf(lostDevice.switchOff({ deviceId: phone, name: 'Tablet' }));
    expect(refusal.code).toBe('DEVICE_NAME_WRONG');
    expect((await definedErrorOf(lostDevice.switchOff({ deviceId: 'ffffff', name: 'x' }))).code).toBe(
      'DEVICE_UNKNOWN',
    );
    expect(await journeyOf(practice)).toEqual(before);
    expect(practice.world.counts().writes).toBe(writes);
  });

  it('asks for the whole plan while something else is answered and not built: it may be in the same rule', async () => {
    const practice = await aHome();
    const { calls, world } = practice;
    await calls.exceptions.keepTo({ countries: { allowed: ['DE'], keys: 'from-anywhere' } });
    const writes = world.counts().writes;
    const gone = await calls.lostDevice.switchOff({ deviceId: phone, name: 'Phone' });
    expect(gone.kind).toBe('asks');
    expect(world.counts().writes).toBe(writes);
    expect((await journeyOf(practice)).step).toBe('build');
  });

  it('asks for the whole plan where somebody has changed something else at Cloudflare', async () => {
    const practice = await aHome();
    const { calls, world } = practice;
    await removeRecord(practice);
    const writes = world.counts().writes;
    const gone = await calls.lostDevice.switchOff({ deviceId: phone, name: 'Phone' });
    expect(gone).toMatchObject({ kind: 'asks', plan: { unapproved: [] } });
    expect(world.counts().writes).toBe(writes);
  });

  it('is not called shut out while its key still opens', async () => {
    const practice = await aHome();
    const proof = await practice.calls.lostDevice.prove({ deviceId: tablet });
    expect(proof).toMatchObject({
      lock: 'still-in',
      certificate: 'still-good',
      visit: { diagnosis: 'open' },
    });
    expect((await journeyOf(practice)).answers).not.toHaveProperty('shutOut');
  });
});
