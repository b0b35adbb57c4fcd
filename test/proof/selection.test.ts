import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CallName, isRead } from './call-name.ts';
import { listFaultPoints, printFaultPoint, readFaultTraits } from './fault-point.ts';
import { listKillPoints, printKillPoint, readKillTraits } from './kill-point.ts';
import { type PointTraits, selectPoints } from './selection.ts';

/** Any list of points, in which a target has some of the kinds. */
const anyPoints = fc.array(
  fc.record({
    target: fc.constantFrom('GET a', 'GET b', 'POST a', 'PATCH c', 'DELETE d'),
    kind: fc.constantFrom('before', 'after', 'timeout', 'reset', 'note'),
    occurrence: fc.integer({ min: 1, max: 3 }),
  }),
  { maxLength: 60 },
);
const anyTurn = fc.nat({ max: 40 });

function listTargets(points: readonly PointTraits[]): ReadonlySet<string> {
  return new Set(points.map(({ target }) => target));
}

function listKinds(points: readonly PointTraits[]): ReadonlySet<string> {
  return new Set(points.map(({ kind }) => kind));
}

describe('the selection of a flow', () => {
  it('holds every target and every kind, nothing twice, and nothing that is not a point', () => {
    fc.assert(
      fc.property(anyPoints, anyTurn, (points, turn) => {
        const selected = selectPoints(points, (point) => point, turn);
        expect(listTargets(selected)).toEqual(listTargets(points));
        expect(listKinds(selected)).toEqual(listKinds(points));
        expect(new Set(selected).size).toBe(selected.length);
        expect(points).toEqual(expect.arrayContaining([...selected]));
      }),
      { seed: 1 },
    );
  });

  it('is no larger than its targets and kinds together', () => {
    fc.assert(
      fc.property(anyPoints, anyTurn, (points, turn) => {
        const { length } = selectPoints(points, (point) => point, turn);
        expect(length).toBeLessThanOrEqual(listTargets(points).size + listKinds(points).size);
      }),
      { seed: 1 },
    );
  });

  it('is the same each time', () => {
    fc.assert(
      fc.property(anyPoints, anyTurn, (points, turn) => {
        const selected = selectPoints(points, (point) => point, turn);
        expect(selectPoints([...points], (point) => ({ ...point }), turn)).toEqual(selected);
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
  it('are all moments of all calls, and all notes', () => {
    expect(listKillPoints(baseline)).toHaveLength(2 * calls.length + 2 * homeCalls.length + notes.length);
  });

  it('rotate the read from flow to flow', () => {
    const points = listKillPoints(baseline);
    const reads = Array.from({ length: 6 }, (_, turn) =>
      selectPoints(points, readKillTraits, turn)
        .filter((point) => readKillTraits(point).target === 'a read')
        .map(printKillPoint),
    );
    expect(new Set(reads.flat()).size).toBe(2 * calls.filter(isRead).length);
  });

  it('are selected by every write, every kind of note, and every moment of reads and writes', () => {
    const selected = selectPoints(listKillPoints(baseline), readKillTraits, 0).map(readKillTraits);
    expect(listTargets(selected)).toEqual(
      new Set([
        'a read',
        'POST /zones/*/dns_records',
        'PATCH /zones/*/settings/ssl',
        'a read of the home',
        'Home Assistant, http/config/configure',
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
    const selected = selectPoints(points, readFaultTraits, 0).map(readFaultTraits);
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
      selectPoints(points, readFaultTraits, turn)
        .map(readFaultTraits)
        .find(({ target }) => target === 'POST /zones/*/dns_records'),
    );
    expect(new Set(troubles.map((each) => each?.kind)).size).toBeGreaterThan(6);
  });

  it('have a name of their own each', () => {
    const names = listFaultPoints(baseline).map(printFaultPoint);
    expect(new Set(names).size).toBe(names.length);
  });
});
