import { describe, expect, it } from 'vitest';
import type { Change } from '../src/contract/change.ts';
import { nothingOf } from '../src/main/engine/journal.ts';
import { anEngineInAWorld } from '../src/main/resources/testing/engine-in-world.ts';
import { criticalTrips, tripsOf } from './critical-trips.ts';

function aChange(id: string, what: 'record' | 'tunnel removal', needs: readonly string[] = []): Change {
  const request = { method: 'POST' as const, path: '/', body: null };
  return what === 'record'
    ? { kind: 'dns-record.create', resource: 'dns-record', id, hostname: id, request, needs }
    : { kind: 'tunnel.delete', resource: 'tunnel', id, tunnel: { id, name: id }, request, needs };
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

  it('is the longest way, with a tunnel cut off before it is deleted', () => {
    const changes = [
      aChange('key', 'record'),
      aChange('lock', 'record', ['key']),
      aChange('tunnel', 'tunnel removal'),
      aChange('door', 'record', ['lock', 'tunnel']),
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
