import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CallName, isRead } from './call-name.ts';
import { listFaultPoints, printFaultPoint, readFaultTraits } from './fault-point.ts';
import { listKillPoints, printKillPoint, readKillTraits } from './kill-point.ts';
import { FEWEST_IN_A_FLOW, type PointTraits, selectPoints } from './selection.ts';

/** Any list of points, in which a target has some of the kinds. */
const anyPoints = fc.array(
  fc.record({
    target: fc.constantFrom('GET a', 'GET b', 'POST a', 'PATCH c', 'DELETE d'),
    kind: fc.constantFrom('before', 'after', 'timeout', 'reset', 'note'),
    occurrence: fc.integer({ min: 1, max: 3 }),
  }),
  { maxLength: 60 },
);
/** The points of some flows, one after the other. */
const anyFlows = fc.array(anyPoints, { maxLength: 8 });
/** So many flows that have no points. */
const flowsBefore = (count: number): readonly (readonly never[])[] => Array.from({ length: count }, () => []);

function listTargets(points: readonly PointTraits[]): ReadonlySet<string> {
  return new Set(points.map(({ target }) => target));
}

function listKinds(points: readonly PointTraits[]): ReadonlySet<string> {
  return new Set(points.map(({ kind }) => kind));
}

function selectAll(flows: readonly (readonly PointTraits[])[]): readonly (readonly PointTraits[])[] {
  return flows.map((points, index) => selectPoints(points, (point) => point, flows.slice(0, index)));
}

describe('the selections of all flows', () => {
  it('hold every target and every kind together', () => {
    fc.assert(
      fc.property(anyFlows, (flows) => {
        const selected = selectAll(flows).flat();
        expect(listTargets(selected)).toEqual(listTargets(flows.flat()));
        expect(listKinds(selected)).toEqual(listKinds(flows.flat()));
      }),
      { seed: 1 },
    );
  });

  it('leave no flow without a point, and hold nothing twice', () => {
    fc.assert(
      fc.property(anyFlows, (flows) => {
        for (const [index, selected] of selectAll(flows).entries()) {
          const points = flows[index] ?? [];
          expect(selected.length).toBeGreaterThanOrEqual(Math.min(FEWEST_IN_A_FLOW, points.length));
          expect(new Set(selected).size).toBe(selected.length);
          expect(points).toEqual(expect.arrayContaining([...selected]));
        }
      }),
      { seed: 1 },
    );
  });

  it('are no larger than all targets and kinds, and the fewest points of each flow', () => {
    fc.assert(
      fc.property(anyFlows, (flows) => {
        const all = flows.flat();
        const most = listTargets(all).size + listKinds(all).size + FEWEST_IN_A_FLOW * flows.length;
        expect(selectAll(flows).flat().length).toBeLessThanOrEqual(most);
      }),
      { seed: 1 },
    );
  });

  it('are the same each time', () => {
    fc.assert(
      fc.property(anyFlows, (flows) => {
        expect(selectAll(flows.map((points) => points.map((point) => ({ ...point }))))).toEqual(
          selectAll(flows),
        );
      }),
      { seed: 1 },
    );
  });
});

const calls: readonly CallName[] = [
  { method: 'GET', path: '/zones/*/dns_records', occurrence: 1 },
  { method: 'GET', path: '/zones/*/dns_records', occurrence: 2 },
  { method: 'GET', path: '/zones/*/settings/ssl', occurrence: 1 },
  { method: 'POST', path: '/zones/*/dns_records', occurrence: 1 },
  { method: 'POST', path: '/zones/*/dns_records', occurrence: 2 },
  { method: 'PATCH', path: '/zones/*/settings/ssl', occurrence: 1 },
];
const homeCalls = [
  { name: 'get_config', write: false, occurrence: 1 },
  { name: 'http/config/configure', write: true, occurrence: 1 },
];
const notes = ['begun', 'intended', 'done', 'intended', 'done', 'over'] as const;
const baseline = { calls, homeCalls, notes };

describe('the kill points of a flow', () => {
  it('are all moments of all writes, of the first read and the last, and all notes', () => {
    const names = listKillPoints(baseline).map(printKillPoint);
    const writes = calls.filter((call) => !isRead(call));
    expect(names).toHaveLength(2 * (writes.length + 2) + 2 * homeCalls.length + notes.length);
    expect(names).toEqual(
      expect.arrayContaining([
        'before GET dns_records',
        'after the effect of GET settings/ssl',
        'after the effect of POST dns_records #2',
        'before PATCH settings/ssl',
        'after "done" #2 is in the journal',
      ]),
    );
    expect(names).not.toContain('before GET dns_records #2');
  });

  it('rotate the read from flow to flow', () => {
    const points = listKillPoints(baseline);
    const reads = Array.from({ length: 6 }, (_, turn) =>
      selectPoints(points, readKillTraits, flowsBefore(turn))
        .filter((point) => readKillTraits(point).target === 'a read')
        .map(printKillPoint),
    );
    expect(new Set(reads.flat()).size).toBe(4);
  });

  it('are selected by every moment of every write, every kind of note, and every moment of reads', () => {
    const selected = selectPoints(listKillPoints(baseline), readKillTraits, []).map(readKillTraits);
    expect(listTargets(selected)).toEqual(
      new Set([
        'a read',
        'before POST /zones/*/dns_records',
        'after POST /zones/*/dns_records',
        'before PATCH /zones/*/settings/ssl',
        'after PATCH /zones/*/settings/ssl',
        'a read of the home',
        'before http/config/configure in Home Assistant',
        'after http/config/configure in Home Assistant',
        'note begun',
        'note intended',
        'note done',
        'note over',
      ]),
    );
    expect(listKinds(selected)).toEqual(
      new Set([
        'before a read',
        'after a read',
        'before a write',
        'after a write',
        'before a read of the home',
        'after a read of the home',
        'before a write of the home',
        'after a write of the home',
        'note begun',
        'note intended',
        'note done',
        'note over',
      ]),
    );
  });
});

describe('the faults of a flow', () => {
  it('are selected by every call and by every trouble at every moment', () => {
    const points = listFaultPoints(baseline);
    const selected = selectPoints(points, readFaultTraits, []).map(readFaultTraits);
    expect(listTargets(selected)).toEqual(listTargets(points.map(readFaultTraits)));
    const lost = ['500', '502', 'reset', 'timeout', 'success-false', 'malformed-json'];
    expect(listKinds(selected)).toEqual(
      new Set([
        ...lost.map((trouble) => `${trouble} before`),
        ...lost.map((trouble) => `${trouble} after`),
        'too-many-requests (retry at once) before',
        'too-many-requests (retry after 1 s) before',
        'request-lost',
        'answer-lost',
      ]),
    );
  });

  it('rotate the trouble at a call from flow to flow', () => {
    const points = listFaultPoints(baseline);
    const troubles = Array.from({ length: 14 }, (_, turn) =>
      selectPoints(points, readFaultTraits, flowsBefore(turn))
        .map(readFaultTraits)
        .find(({ target }) => target === 'before POST /zones/*/dns_records'),
    );
    expect(new Set(troubles.map((each) => each?.kind)).size).toBeGreaterThan(6);
  });

  it('have a name of their own each', () => {
    const names = listFaultPoints(baseline).map(printFaultPoint);
    expect(new Set(names).size).toBe(names.length);
  });
});
