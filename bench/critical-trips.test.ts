import { describe, expect, it } from 'vitest';
import type { Change } from '../src/contract/change.ts';
import { nothingOf } from '../src/main/engine/journal.ts';
import { anEngineInAWorld } from '../src/main/resources/testing/engine-in-world.ts';
import { criticalTrips, tripsOf } from './critical-trips.ts';

function aChange(id: string, what: 'record' | 'hostnames', needs: readonly string[] = []): Change {
  const request = { method: 'POST' as const, path: '/', body: null };
  return what === 'record'
    ? { kind: 'dns-record.create', resource: 'dns-record', id, hostname: id, request, needs }
    : {
        kind: 'certificate-hostname.update',
        resource: 'certificate-hostname',
        id,
        hostnamesBefore: [],
        hostnames: [],
        request,
        needs,
      };
}

describe('the critical path of a plan', () => {
  it('is looking around alone when nothing changes', () => {
    expect(criticalTrips([], { lookingAround: 1 })).toBe(1);
    expect(criticalTrips([], { lookingAround: 2 })).toBe(2);
  });

  it('counts what can be made side by side once', () => {
    const keys = ['a', 'b', 'c'].map((id) => aChange(id, 'record'));
    expect(criticalTrips(keys, { lookingAround: 1 })).toBe(2);
  });

  it('is the longest way, with the reading back of replaced lists', () => {
    const changes = [
      aChange('key', 'record'),
      aChange('lock', 'record', ['key']),
      aChange('hostname', 'hostnames'),
      aChange('door', 'record', ['lock', 'hostname']),
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
