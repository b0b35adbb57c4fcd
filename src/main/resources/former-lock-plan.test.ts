import { describe, expect, it } from 'vitest';
import type { FormerRule } from '../../contract/adoption.ts';
import type { Setup } from '../../contract/setup.ts';
import { nothingOf } from '../engine/journal.ts';
import type { RuleSeen } from './model/observed.ts';
import { planOf } from './testing/look-around.ts';
import { built, idsOf, inSomeOrder, lockFor } from './testing/planned-homes.ts';
import { anObserved, aRule, aSetup, ourRule } from './testing/situations.ts';

const former: FormerRule = {
  id: 'old',
  hostname: 'ha.linden.house',
  action: 'block',
  expression: '(http.host eq "ha.linden.house" and not cf.tls_client_auth.cert_verified)',
  description: 'My lock',
  behind: [],
};
const adopting = (rule: Partial<FormerRule> = {}): Setup =>
  aSetup({ adopts: { keys: [], rules: [{ ...former, ...rule }] } });
const setup = adopting();
const ours = ourRule(setup, lockFor(setup));

const old = (more: Partial<RuleSeen> = {}): RuleSeen =>
  aRule({
    ...{ id: 'old', ref: 'old', action: former.action, expression: former.expression },
    ...{ description: former.description, ...more },
  });
const other = (id: string, more: Partial<RuleSeen> = {}) => aRule({ id, ref: id, description: id, ...more });
const skip = other('skip', { action: 'skip', expression: '(ip.src.country eq "IT")' });

const zoneWith = (...rules: readonly RuleSeen[]) =>
  built(setup, { 'lock-rule': { webhookIds: {}, rulesetId: 'ruleset-1', rules } });
const putBackIn = (wanted: Setup, ...rules: readonly RuleSeen[]) => {
  const { changes } = planOf(wanted, zoneWith(...rules));
  const found = changes.find(({ kind }) => kind === 'lock-rule.put-back');
  return found && { ...found, body: JSON.parse(found.request.body ?? '') };
};

describe('the rule that was the lock before', () => {
  it('goes when ours stands, and a copy of it that is switched off is somebody’s own', () => {
    expect(idsOf(planOf(setup, zoneWith(ours, old())))).toEqual(['lock-rule/retire/old']);
    expect(idsOf(planOf(setup, zoneWith(ours, old({ id: 'copy', enabled: false }))))).toEqual([]);
    const [change] = planOf(
      setup,
      zoneWith(ours, old({ id: 'copy', enabled: false }), old({ id: 'again' })),
    ).changes;
    expect(change?.request.path).toMatch(/\/again$/);
  });

  it('goes also where its owner switched it off meanwhile: it is that very rule', () => {
    expect(idsOf(planOf(setup, zoneWith(ours, old({ enabled: false }))))).toEqual(['lock-rule/retire/old']);
  });

  it('comes back although a copy of it stands there, switched off', () => {
    const copy = old({ id: 'copy', enabled: false });
    expect(putBackIn(nothingOf(setup), ours, copy)).toBeDefined();
    expect(putBackIn(nothingOf(setup), ours, { ...copy, enabled: true })).toBeUndefined();
  });

  it('comes back before our lock goes, so that no moment is without one', () => {
    const order = inSomeOrder(planOf(nothingOf(setup), zoneWith(ours, skip)).changes);
    expect(order.indexOf('lock-rule/put-back/old')).toBeGreaterThan(-1);
    expect(order.indexOf('lock-rule/put-back/old')).toBeLessThan(order.indexOf('lock-rule/remove/1'));
    expect(order.indexOf('lock-rule/put-back/old')).toBeGreaterThan(
      order.indexOf('dns-record/remove/ha.linden.house'),
    );
  });

  it('comes back, and our lock goes, before any of our keys is switched off: the lock lists it', () => {
    for (const others of [[], ['a', 'b', 'c', 'd']]) {
      const order = inSomeOrder(
        planOf(nothingOf(setup), zoneWith(ours, ...others.map((id) => other(id)))).changes,
      );
      const last = Math.max(order.indexOf('lock-rule/put-back/old'), order.indexOf('lock-rule/remove/1'));
      const revoked = order.findIndex((id) => id.startsWith('client-certificate/remove/'));
      expect(last).toBeGreaterThan(-1);
      expect(revoked).toBeGreaterThan(last);
    }
  });

  it('comes back before our lock leaves its address for another', () => {
    const moved: Setup = {
      ...setup,
      services: setup.services.map((each) => ({ ...each, hostname: 'home.linden.house' })),
    };
    const order = inSomeOrder(planOf(moved, zoneWith(ours)).changes);
    expect(order.indexOf('lock-rule/put-back/old')).toBeGreaterThan(-1);
    expect(order.indexOf('lock-rule/put-back/old')).toBeLessThan(order.indexOf('lock-rule/update/1'));
  });

  it('is what our rule becomes where the zone has no room for both, when all that our rule waits for is over', () => {
    const full = [ours, ...['a', 'b', 'c', 'd'].map((id) => other(id))];
    const plan = planOf(nothingOf(setup), zoneWith(...full));
    const change = putBackIn(nothingOf(setup), ...full);
    expect(change?.request).toMatchObject({ method: 'PATCH', path: expect.stringMatching(/\/rule-ours$/) });
    expect(change?.body).toMatchObject({ expression: former.expression, ref: 'old', enabled: true });
    expect(idsOf(plan)).not.toContain('lock-rule/remove/1');
    const { needs } =
      planOf(nothingOf(setup), zoneWith(ours)).changes.find(({ kind }) => kind === 'lock-rule.delete') ?? {};
    expect(change?.needs).toEqual(needs?.filter((id) => id !== 'lock-rule/put-back/old'));
    expect(plan.blockers).toEqual([]);
  });
});

describe('the place of the rule that was the lock before', () => {
  const placeIn = (behind: readonly string[] | undefined, ...rules: readonly RuleSeen[]) =>
    putBackIn(nothingOf(behind ? adopting({ behind: [...behind] }) : aSetupOfOld()), ...rules)?.body.position;

  it('is before what stood behind it', () => {
    expect(placeIn([], ours, skip, other('RU'))).toEqual({ before: 'skip' });
    expect(placeIn(['skip'], ours, skip, other('RU'))).toEqual({ before: 'RU' });
  });

  it('is the last where all others stood before it', () => {
    expect(placeIn(['skip', 'RU'], ours, skip, other('RU'))).toEqual({ after: '' });
    expect(placeIn(['skip'], ours)).toEqual({ after: '' });
  });

  it('is before what came since, and before what has moved up: either may let past what follows', () => {
    expect(placeIn(['RU'], ours, other('new', { action: 'skip' }), other('RU'))).toEqual({ before: 'new' });
    expect(placeIn(['RU'], skip, ours, other('RU'))).toEqual({ before: 'skip' });
  });

  it('is the first where nobody wrote it down', () => {
    expect(placeIn(undefined, ours, skip)).toEqual({ before: 'skip' });
  });

  it('is told by former rules also when these have other ids by now', () => {
    const first = { ...former, id: 'first', expression: '(http.host eq "ha.linden.house" and ssl)' };
    const both = aSetup({
      adopts: { keys: [], rules: [first, { ...former, behind: ['first'] }] },
    });
    const back = old({ id: 'back', expression: first.expression });
    expect(putBackIn(nothingOf(both), ours, back, skip)?.body.position).toEqual({ before: 'skip' });
  });

  function aSetupOfOld(): Setup {
    const { behind: _unknown, ...rule } = former;
    return aSetup({ adopts: { keys: [], rules: [rule] } });
  }
});

describe('a zone without room', () => {
  it('is never to be helped by taking the old lock away', () => {
    const rules = [old(), ...['a', 'b', 'c', 'd'].map((id) => other(id))];
    const seen = anObserved({ 'lock-rule': { webhookIds: {}, rulesetId: 'r', rules } });
    expect(planOf(setup, seen).blockers).toEqual([{ code: 'RULES_FULL', names: ['a', 'b', 'c', 'd'] }]);
  });

  it('is said before the old lock is to come back beside ours', () => {
    const moved: Setup = {
      ...setup,
      services: setup.services.map((each) => ({ ...each, hostname: 'home.linden.house' })),
    };
    const rules = [ours, ...['a', 'b', 'c', 'd'].map((id) => other(id))];
    const codes = planOf(moved, zoneWith(...rules)).blockers.map(({ code }) => code);
    expect(codes).toEqual(['RULES_FULL']);
  });
});
