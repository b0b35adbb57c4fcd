import { describe, expect, it } from 'vitest';
import type { Change } from '../src/contract/plan.ts';
import { nothingOf } from '../src/main/engine/journal.ts';
import { anEngineInAWorld } from '../src/main/resources/testing/engine-in-world.ts';
import { criticalTrips, tripsOf } from './critical-trips.ts';

function aChange(id: string, resource: Change['resource'], needs: readonly string[] = []): Change {
  const request = { method: 'POST' as const, path: '/', body: null };
  return { id, resource, action: 'create', subject: id, before: null, after: null, request, needs };
}

describe('the critical path of a plan', () => {
  it('is looking around alone when nothing changes', () => {
    expect(criticalTrips([], { lookingAround: 1 })).toBe(1);
    expect(criticalTrips([], { lookingAround: 2 })).toBe(2);
  });

  it('counts what can be made side by side once', () => {
    const keys = ['a', 'b', 'c'].map((id) => aChange(id, 'client-certificate'));
    expect(criticalTrips(keys, { lookingAround: 1 })).toBe(2);
  });

  it('is the longest way, with the reading back of replaced lists', () => {
    const changes = [
      aChange('key', 'client-certificate'),
      aChange('lock', 'lock-rule', ['key']),
      aChange('hostname', 'certificate-hostname'),
      aChange('door', 'dns-record', ['lock', 'hostname']),
    ];
    expect(criticalTrips(changes, { lookingAround: 1 })).toBe(4);
    expect(criticalTrips(changes.slice(2), { lookingAround: 1 })).toBe(4);
  });
});

it('counts for every change the calls that the engine really makes', async () => {
  const { world, setup, build, io } = await anEngineInAWorld();
  const callsOf = async (act: () => Promise<unknown>): Promise<number> => {
    const before = world.counts().apiCalls;
    await act();
    return world.counts().apiCalls - before;
  };
  for (const wanted of [setup, nothingOf(setup)]) {
    const lookingAround = await callsOf(() => build.plan(wanted, io));
    const { changes } = await build.plan(wanted, io);
    const counted = changes.reduce((sum, change) => sum + tripsOf(change), lookingAround);
    expect(await callsOf(() => build.carryOut(wanted, io, () => true))).toBe(counted);
  }
});
