import { describe, expect, it } from 'vitest';
import { stepIds } from '../../contract/journey.ts';
import { problemOf } from '../program-access/problem-of.ts';
import { aDouble } from './double.ts';
import { aSituation, threeDevices } from './situation.ts';

describe('the double', () => {
  it('walks the ten steps as the contract says', async () => {
    const program = aDouble(aSituation('welcome', { latency: 0 }));
    await program.journey.begin({ mode: 'practice' });
    await program.cloudflare.connectPractice();
    await program.cloudflare.chooseDomain({ zoneId: 'zone-linden' });
    await program.home.choose({ url: 'http://homeassistant.local:8123' });
    await program.address.choose({ name: 'ha' });
    await program.devices.save({ devices: [...threeDevices] });
    await program.protection.save({ declined: [] });
    const built = await program.build.start({ planId: (await program.build.plan()).id });
    expect(built.phase).toBe('done');
    await program.tunnel.playHome();
    expect((await program.checks.run()).checks.every(({ state }) => state === 'passed')).toBe(true);
    expect((await program.journey.goTo({ step: 'hand-over' })).step).toBe('hand-over');
  });

  it('refuses like main does', async () => {
    const program = aDouble(aSituation('devices', { latency: 0 }));
    const codes = await Promise.all([
      program.devices.save({ devices: [] }).catch((thrown: unknown) => problemOf(thrown).code),
      program.address.choose({ name: 'www' }).catch((thrown: unknown) => problemOf(thrown).code),
      program.address.choose({ name: 'a.b' }).catch((thrown: unknown) => problemOf(thrown).code),
    ]);
    expect(codes).toEqual(['DEVICES_NONE', 'ADDRESS_TAKEN', 'ADDRESS_TOO_DEEP']);
  });

  it('lets a name be taken over by who has seen its record, and by nobody else', async () => {
    const program = aDouble(aSituation('choose-address', { latency: 0 }));
    const record = { type: 'CNAME', content: 'linden.github.io' };
    const other = { ...record, content: 'elsewhere.example' };
    const refused = await program.address
      .choose({ name: 'www', takeOver: other })
      .catch((thrown: unknown) => problemOf(thrown).code);
    expect(refused).toBe('ADDRESS_TAKEN');
    const { answers } = await program.address.choose({ name: 'www', takeOver: record });
    expect(answers.takesOver).toMatchObject([record]);
  });

  it('begins anew once everything is taken away', async () => {
    const program = aDouble(aSituation('hand-over', { latency: 0 }));
    const before = await program.journey.wantRemoval({ removal: 'wanted' });
    await program.build.start({ planId: (await program.build.plan()).id });
    const after = await program.journey.begin({ mode: 'real' });
    expect(after.setupId).not.toBe(before.setupId);
    expect(after.answers).toEqual({ domain: before.answers.domain });
  });

  it('can stand on every step', () => {
    expect(stepIds.map((step) => aSituation(step).journey.step)).toEqual([...stepIds]);
  });
});
