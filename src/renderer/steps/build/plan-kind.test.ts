import { describe, expect, it } from 'vitest';
import type { Answers } from '../../../contract/journey.ts';
import type { Plan } from '../../../contract/plan.ts';
import {
  laterPlan,
  lindenPlan,
  movePlan,
  removalPlan,
  repairPlan,
  takeOverPlan,
} from '../../testing/build-situations.ts';
import { answersBefore } from '../../testing/situation.ts';
import { classifyPlan, classifyWork, isAsked } from './plan-kind.ts';

const answered = answersBefore('build');
const built: Answers = { ...answered, built: '2026-11-20T18:04:00.000Z' };
const leaving: Answers = { ...answered, removal: 'wanted' };
const nothing: Plan = { ...lindenPlan, changes: [] };

describe('what a plan is about', () => {
  it.each<[string, Plan, Answers]>([
    ['build', lindenPlan, answered],
    ['build', takeOverPlan, { ...answered, address: 'www.linden.house' }],
    // A name beside the home's own is for a gap.
    ['change', takeOverPlan, answered],
    ['change', laterPlan, answered],
    ['change', movePlan, answered],
    ['repair', repairPlan, built],
    ['removal', removalPlan, leaving],
    ['removal', nothing, leaving],
    ['in-place', nothing, built],
    ['in-place', nothing, { ...built, removal: 'not-wanted' }],
    ['blocked', { ...lindenPlan, blockers: [{ code: 'RULES_FULL', names: [] }] }, answered],
    ['blocked', { ...removalPlan, blockers: [{ code: 'NO_DEVICES', names: [] }] }, leaving],
  ])('is %s', (kind, plan, answers) => expect(classifyPlan(plan, answers)).toBe(kind));

  it('is a change when one address comes where another one goes', () => {
    const oldAddress = laterPlan.changes.filter(({ resource }) => resource === 'dns-record');
    const moved = { ...lindenPlan, changes: [...lindenPlan.changes, ...oldAddress] };
    expect(classifyPlan(moved, answered)).toBe('change');
  });

  it('is told while it is carried out, when nothing counts as built', () => {
    expect(classifyWork(lindenPlan.changes, answered)).toBe('build');
    expect(classifyWork(laterPlan.changes, answered)).toBe('change');
    expect(classifyWork(removalPlan.changes, leaving)).toBe('removal');
  });

  it('offers to answer again only what was answered', () => {
    const kinds = ['build', 'change', 'repair', 'removal'] as const;
    expect(kinds.filter(isAsked)).toEqual(['build', 'change']);
  });
});
