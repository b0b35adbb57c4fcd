import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../contract/plan.ts';
import {
  laterPlan,
  lindenPlan,
  movePlan,
  removalPlan,
  takeOverPlan,
  undoPlan,
} from '../../testing/build-situations.ts';
import { groupChanges, isMove, listKeysMade } from './groups.ts';

describe('the rows of a plan', () => {
  it('show a first build as things that are new, the lock first and the address last', () => {
    const groups = groupChanges(lindenPlan.changes);
    expect(groups.map(({ id, effect }) => [id, effect])).toEqual([
      ['lock', 'create'],
      ['keys', 'create'],
      ['path', 'create'],
      ['settings', 'update'],
      ['address', 'create'],
    ]);
  });

  it('count the switching off of a new test key to its making', () => {
    const keys = groupChanges(lindenPlan.changes).find(({ id }) => id === 'keys');
    expect(keys?.changes).toHaveLength(6);
    expect(keys && listKeysMade(keys)).toEqual({
      names: ['Anna’s phone', 'Ben’s Pixel', 'This computer'],
      tests: 2,
    });
  });

  it('tell what goes away from what is made', () => {
    const groups = groupChanges(laterPlan.changes);
    expect(groups.map(({ id, effect }) => [id, effect])).toEqual([
      ['lock', 'update'],
      ['old-keys', 'remove'],
      ['old-address', 'remove'],
    ]);
  });

  it('take away a whole entrance: the path and the lock go, whatever lists change on the way', () => {
    const groups = groupChanges(undoPlan.changes);
    expect(groups.map(({ id, effect }) => [id, effect])).toEqual([
      ['lock', 'remove'],
      ['path', 'remove'],
      ['settings', 'update'],
      ['old-keys', 'remove'],
      ['old-address', 'remove'],
    ]);
  });

  it('tell a record that is put back from an address that is put up', () => {
    const groups = groupChanges(removalPlan.changes);
    expect(groups.map(({ id, effect }) => [id, effect]).slice(-2)).toEqual([
      ['old-address', 'remove'],
      ['put-back', 'update'],
    ]);
  });

  it('tell a record that is taken over from an address of ours that leads elsewhere', () => {
    const last = (plan: Plan) => groupChanges(plan.changes).at(-1)?.id;
    expect(last(takeOverPlan)).toBe('taken-over');
    expect(last(movePlan)).toBe('address');
  });

  it('know a new path in the place of an old one', () => {
    const path = (plan: Plan) => groupChanges(plan.changes).filter(isMove);
    expect(path(movePlan).map(({ id, effect }) => [id, effect])).toEqual([['path', 'update']]);
    expect(path(lindenPlan)).toEqual([]);
    expect(path(undoPlan)).toEqual([]);
  });

  it('call a lock that is shared out over one more rule changed, not new', () => {
    const [rule] = laterPlan.changes;
    if (!rule) throw new Error('the plan has changes');
    const second = lindenPlan.changes.find(({ kind }) => kind === 'lock-rule.create');
    if (!second) throw new Error('a first build makes a lock');
    const [lock] = groupChanges([rule, second]);
    expect(lock?.effect).toBe('update');
  });

  it('leave out no change and show none twice', () => {
    const anyChanges = fc.subarray([...lindenPlan.changes, ...laterPlan.changes]);
    fc.assert(
      fc.property(anyChanges, (changes) => {
        const grouped = groupChanges(changes).flatMap((group) => group.changes);
        expect(new Set(grouped)).toEqual(new Set(changes));
        expect(grouped).toHaveLength(changes.length);
      }),
    );
  });
});
