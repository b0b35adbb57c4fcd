import { describe, expect, it } from 'vitest';
import { lindenPlan, repairPlan } from '../testing/build-situations.ts';
import { assessChanges } from './found-changes.ts';

const nothing = { ...lindenPlan, changes: [] };
const botFightMode = { code: 'BOT_FIGHT_MODE', names: ['linden.house'] } as const;

describe('looking for changes', () => {
  it('says so when nothing has changed', () => expect(assessChanges(nothing, [])).toBe('same'));

  it('tells what others did from a change of what is ours', () => {
    expect(assessChanges(nothing, [botFightMode])).toBe('attention');
    expect(assessChanges(repairPlan, [botFightMode])).toBe('drifted');
    expect(assessChanges(repairPlan, [])).toBe('drifted');
  });

  it('offers no repair where something stands in the way', () => {
    const blocked = { ...repairPlan, blockers: [{ code: 'ADDRESS_TAKEN' as const, names: [] }] };
    expect(assessChanges(blocked, [])).toBe('blocked');
  });
});
