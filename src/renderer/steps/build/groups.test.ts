import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Plan } from '../../../contract/plan.ts';
import { type ProgressStep, StepState as States, type StepState } from '../../../contract/progress.ts';
import { progressOf } from '../../testing/build-progress.ts';
import {
  laterPlan,
  lindenPlan,
  movePlan,
  removalPlan,
  takeOverPlan,
  undoPlan,
} from '../../testing/build-situations.ts';
import { fullness, groupsOf, isMove, keysMade, readable, shortened, stateOf, timeOf } from './groups.ts';

const anyState = fc.constantFrom(...States.options);

function aStep(id: string, state: StepState, ms: number | null = null, needs: readonly string[] = []) {
  const [first] = lindenPlan.changes;
  if (!first) throw new Error('the plan has changes');
  return { change: { ...first, id, needs }, state, ms } satisfies ProgressStep;
}

describe('the rows of a plan', () => {
  it('show a first build as things that are new, the lock first and the address last', () => {
    const groups = groupsOf(lindenPlan.changes);
    expect(groups.map(({ id, effect }) => [id, effect])).toEqual([
      ['lock', 'create'],
      ['keys', 'create'],
      ['path', 'create'],
      ['settings', 'update'],
      ['address', 'create'],
    ]);
  });

  it('count the switching off of a new test key to its making', () => {
    const keys = groupsOf(lindenPlan.changes).find(({ id }) => id === 'keys');
    expect(keys?.changes).toHaveLength(6);
    expect(keys && keysMade(keys)).toEqual({
      names: ['Anna’s phone', 'Ben’s Pixel', 'This computer'],
      tests: 2,
    });
  });

  it('tell what goes away from what is made', () => {
    const groups = groupsOf(laterPlan.changes);
    expect(groups.map(({ id, effect }) => [id, effect])).toEqual([
      ['lock', 'update'],
      ['old-keys', 'remove'],
      ['old-address', 'remove'],
    ]);
  });

  it('take away a whole entrance: the path and the lock go, whatever lists change on the way', () => {
    const groups = groupsOf(undoPlan.changes);
    expect(groups.map(({ id, effect }) => [id, effect])).toEqual([
      ['lock', 'remove'],
      ['path', 'remove'],
      ['settings', 'update'],
      ['old-keys', 'remove'],
      ['old-address', 'remove'],
    ]);
  });

  it('tell a record that is put back from an address that is put up', () => {
    const groups = groupsOf(removalPlan.changes);
    expect(groups.map(({ id, effect }) => [id, effect]).slice(-2)).toEqual([
      ['old-address', 'remove'],
      ['put-back', 'update'],
    ]);
  });

  it('tell a record that is taken over from an address of ours that leads elsewhere', () => {
    const last = (plan: Plan) => groupsOf(plan.changes).at(-1)?.id;
    expect(last(takeOverPlan)).toBe('taken-over');
    expect(last(movePlan)).toBe('address');
  });

  it('know a new path in the place of an old one', () => {
    const path = (plan: Plan) => groupsOf(plan.changes).filter(isMove);
    expect(path(movePlan).map(({ id, effect }) => [id, effect])).toEqual([['path', 'update']]);
    expect(path(lindenPlan)).toEqual([]);
    expect(path(undoPlan)).toEqual([]);
  });

  it('call a lock that is shared out over one more rule changed, not new', () => {
    const [rule] = laterPlan.changes;
    if (!rule) throw new Error('the plan has changes');
    const second = lindenPlan.changes.find(({ kind }) => kind === 'lock-rule.create');
    if (!second) throw new Error('a first build makes a lock');
    const [lock] = groupsOf([rule, second]);
    expect(lock?.effect).toBe('update');
  });

  it('leave out no change and show none twice', () => {
    const anyChanges = fc.subarray([...lindenPlan.changes, ...laterPlan.changes]);
    fc.assert(
      fc.property(anyChanges, (changes) => {
        const grouped = groupsOf(changes).flatMap((group) => group.changes);
        expect(new Set(grouped)).toEqual(new Set(changes));
        expect(grouped).toHaveLength(changes.length);
      }),
    );
  });
});

describe('how far a row is', () => {
  it.each<[StepState[], string]>([
    [['waiting', 'waiting'], 'waiting'],
    [['done', 'waiting'], 'running'],
    [['done', 'running'], 'running'],
    [['done', 'done'], 'done'],
    [['done', 'failed', 'running'], 'failed'],
    [['undone', 'waiting'], 'running'],
    [['undone', 'undone'], 'undone'],
  ])('%j is %s', (states, expected) => {
    expect(stateOf(states, 'goes-on')).toBe(expected);
  });

  it('is done only when every change is', () => {
    fc.assert(
      fc.property(fc.array(anyState, { minLength: 1 }), (states) => {
        expect(stateOf(states, 'goes-on') === 'done').toBe(states.every((state) => state === 'done'));
      }),
    );
  });
});

describe('a row of a build that stopped', () => {
  it('is not under way any more when only part of it is done', () => {
    expect(stateOf(['done', 'waiting'], 'stopped')).toBe('partly');
    expect(stateOf(['done', 'failed'], 'stopped')).toBe('failed');
    expect(stateOf(['waiting'], 'stopped')).toBe('waiting');
  });
});

describe('the bar', () => {
  it('is counted from the steps', () => {
    const count = lindenPlan.changes.length;
    expect(fullness([], 'build')).toBe(0);
    expect(fullness(progressOf(lindenPlan.changes, 6).steps, 'build')).toBeCloseTo(6 / count);
    expect(fullness(progressOf(lindenPlan.changes, count).steps, 'build')).toBe(1);
  });

  it('empties while things are taken away', () => {
    const steps = (...states: StepState[]) => states.map((state, index) => aStep(String(index), state));
    expect(fullness(steps('waiting', 'running'), 'undo')).toBe(1);
    expect(fullness(steps('undone', 'undone', 'running', 'waiting'), 'undo')).toBe(0.5);
    expect(fullness(steps('undone', 'undone'), 'undo')).toBe(0);
  });
});

describe('the time of a row', () => {
  it('does not count twice what ran side by side', () => {
    expect(timeOf([aStep('a', 'done', 300), aStep('b', 'done', 500)])).toBe(500);
  });

  it('adds up what had to wait for each other', () => {
    expect(timeOf([aStep('a', 'done', 300), aStep('b', 'done', 500, ['a'])])).toBe(800);
  });

  it('is not told before the row is over', () => {
    expect(timeOf([aStep('a', 'done', 300), aStep('b', 'running')])).toBeNull();
  });
});

describe('long lists', () => {
  it('are cut with a count that adds up', () => {
    fc.assert(
      fc.property(fc.array(fc.string()), (names) => {
        const { shown, more } = shortened(names);
        expect(shown.length + more).toBe(names.length);
        expect(more).not.toBe(1);
      }),
    );
  });
});

describe('what is sent', () => {
  it('is laid out when it is JSON and left alone when it is not', () => {
    expect(readable('{"a":1}')).toBe('{\n  "a": 1\n}');
    expect(readable('‹not json›')).toBe('‹not json›');
  });
});
