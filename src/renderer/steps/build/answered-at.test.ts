import { describe, expect, it } from 'vitest';
import type { Change, ChangeOf } from '../../../contract/change.ts';
import { lindenPlan } from '../../testing/build-situations.ts';
import { aChange, aKey, zone } from '../../testing/planned-changes.ts';
import { answeredAt } from './answered-at.ts';
import { groupChanges } from './groups.ts';

const gap: NonNullable<ChangeOf<'lock-rule.update'>['passes']>[number] = {
  id: 'e1e1e1',
  purpose: { kind: 'webhook', name: 'Front door' },
  at: { kind: 'home-address' },
  reach: { kind: 'exact', paths: ['/api/webhook/k3v9q2m7t4x8z1c6'] },
  methods: ['POST'],
  from: { networks: [], asns: [], countries: [] },
  program: null,
  until: null,
};

function aLockChange(allows: Pick<ChangeOf<'lock-rule.update'>, 'passes' | 'countries'> = {}): Change {
  const id = 'lock-rule/update/1';
  return aChange(
    {
      kind: 'lock-rule.update',
      resource: 'lock-rule',
      id,
      part: 1,
      hostnames: ['ha.linden.house'],
      ...allows,
    },
    'PATCH',
    `${zone}/rulesets/5d0c/rules/1`,
  );
}

function lockIn(changes: readonly Change[]) {
  const lock = groupChanges(changes).find(({ id }) => id === 'lock');
  return lock && answeredAt(lock, changes);
}

describe('“Change” at the lock of a plan', () => {
  it('leads to the devices where the lock is about keys alone', () => {
    expect(lockIn(lindenPlan.changes)).toBe('devices');
    expect(lockIn([aLockChange(), aKey('a1a1a1', 'Anna’s phone')])).toBe('devices');
  });

  it.each([
    ['lets something pass', { passes: [gap] }],
    ['keeps to countries', { countries: { allowed: ['DE'], keys: 'from-anywhere' } }],
  ] as const)('leads to the things without a key where it %s', (_how, allows) => {
    expect(lockIn([aLockChange(allows), aKey('a1a1a1', 'Anna’s phone')])).toBe('without-key');
  });

  it('leads there too where the last gap was taken away', () => {
    expect(lockIn([aLockChange()])).toBe('without-key');
  });
});
