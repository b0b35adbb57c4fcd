import { describe, expect, it } from 'vitest';
import { lindenPlan, repairPlan } from '../testing/build-situations.ts';
import { assessChanges } from './found-changes.ts';

const nothing = { ...lindenPlan, changes: [] };
const taken = { code: 'ADDRESS_TAKEN', names: ['ha.linden.house A 203.0.113.9'] } as const;
const botFightMode = { code: 'BOT_FIGHT_MODE', names: ['linden.house'] } as const;

describe('looking for changes', () => {
  it('says so when nothing has changed', () =>
    expect(assessChanges(nothing, { dangers: [], openDoors: [] })).toBe('same'));

  it('tells what others did from a change of what is ours', () => {
    expect(assessChanges(nothing, { dangers: [botFightMode], openDoors: [] })).toBe('attention');
    expect(assessChanges(repairPlan, { dangers: [botFightMode], openDoors: [] })).toBe('drifted');
    expect(assessChanges(repairPlan, { dangers: [], openDoors: [] })).toBe('drifted');
  });

  it('is no good news while the home has another way in', () => {
    const door = {
      kind: 'former-url',
      sureness: 'certain',
      knock: 'no-answer',
      url: 'https://lindens.duckdns.org:8123',
    } as const;
    expect(assessChanges(nothing, { dangers: [], openDoors: [door] })).toBe('attention');
  });

  it('offers no repair where something stands in the way', () => {
    const full = { code: 'RULES_FULL' as const, names: [] };
    const nobody = { dangers: [], openDoors: [] };
    expect(assessChanges({ ...repairPlan, blockers: [full] }, nobody)).toBe('blocked');
    expect(assessChanges({ ...repairPlan, blockers: [taken, full] }, nobody)).toBe('blocked');
  });

  it('leads on where a record of others stands at the address', () => {
    const wanted = { ...repairPlan, blockers: [taken] };
    expect(assessChanges(wanted, { dangers: [], openDoors: [] })).toBe('taken');
  });
});
