import { expect, it } from 'vitest';
import type { Plan } from '../../../contract/plan.ts';
import { terminalInEnglish as t } from '../../../words/terminal.ts';
import type { Output } from '../output.ts';
import { planInJson, showPlan } from './plan.ts';

const nothing: Plan = { id: 'plan', changes: [], blockers: [], untouched: [] };

function said(plan: Plan): string {
  const lines: string[] = [];
  const say: Output['say'] = (text, style = 'reset') => {
    lines.push(`${String(style)}: ${text}`);
  };
  showPlan(plan, {}, { say, t });
  return lines.join('\n');
}

it('a plan without changes is no all-clear while something stands in the way', () => {
  expect(said(nothing)).toContain('There is nothing to do');
  const blocked = said({ ...nothing, blockers: [{ code: 'HOME_CHANGE_WAITING', names: [] }] });
  expect(blocked).toContain('Blocked');
  expect(blocked).not.toContain('nothing to do');
});

it('a plan made without a login to Home Assistant says that nobody looked there', () => {
  expect(said(nothing)).toContain('Not checked: Home Assistant itself');
  expect(said(nothing)).not.toContain('green');
  expect(planInJson(nothing, {})).toMatchObject({ changes: [], notLookedAt: ['home-assistant'] });
});
