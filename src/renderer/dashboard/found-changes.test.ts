import { describe, expect, it } from 'vitest';
import { lindenPlan, repairPlan } from '../testing/build-situations.ts';
import { assessChanges } from './found-changes.ts';

const nothing = { ...lindenPlan, changes: [] };
const taken = { code: 'ADDRESS_TAKEN', names: ['ha.linden.house A 203.0.113.9'] } as const;
const botFightMode = { code: 'BOT_FIGHT_MODE', names: ['linden.house'] } as const;

describe('looking for changes', () => {
  it('says so when nothing has changed', () => expect(assessChanges(nothing, [])).toBe('same'));

  it('tells what others did from a change of what is ours', () => {
    expect(assessChanges(nothing, [botFightMode])).toBe('attention');
    expect(assessChanges(repairPlan, [botFightMode])).toBe('drifted');
    expect(assessChanges(repairPlan, [])).toBe('drifted');
  });

  it('offers no repair where something stands in the way', () => {
    const full = { code: 'RULES_FULL' as const, names: [] };
    expect(assessChanges({ ...repairPlan, blockers: [full] }, [])).toBe('blocked');
    expect(assessChanges({ ...repairPlan, blockers: [taken, full] }, [])).toBe('blocked');
  });

  it('leads on where a record of others stands at the address', () => {
    expect(assessChanges({ ...repairPlan, blockers: [taken] }, [])).toBe('taken');
  });
});
