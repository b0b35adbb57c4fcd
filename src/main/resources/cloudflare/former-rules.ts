import type { FormerRule } from '../../../contract/adoption.ts';
import type { Setup } from '../../../contract/setup.ts';
import type { Observed, RuleSeen } from '../model/observed.ts';
import { isLockRuleRef } from './mark.ts';

/** Rules that were the lock of our addresses before ours was, and that the user agreed to take away. Pure. */

type RulesSeen = Pick<Observed, 'lock-rule'>;

/** Those that stand as the user saw them, at addresses that ours locks now. One that somebody altered since is theirs. */
export function listRulesToRetire(setup: Setup, observed: RulesSeen): readonly FormerRule[] {
  return formerRules(setup).filter(
    (rule) => isNeeded(rule, setup) && findRuleToRetire(rule, observed) !== undefined,
  );
}

/** Those of addresses that are ours no more. */
export function listRulesToPutBack(setup: Setup, observed: RulesSeen): readonly FormerRule[] {
  return formerRules(setup).filter((rule) => !isNeeded(rule, setup) && !findStanding(rule, observed));
}

/**
 * Whether everything of ours goes and the old lock comes back. Then our lock goes before our keys are switched off: the name may lead
 * home on, by a wildcard, and a key that is being revoked opens as long as a lock lists it.
 */
export function isGivenBack(setup: Setup, observed: RulesSeen): boolean {
  return setup.services.length === 0 && listRulesToPutBack(setup, observed).length > 0;
}

/** That very rule, or the same under another id: it may have been put back before. A copy that is switched off is somebody's own. */
export function findRuleToRetire(rule: FormerRule, observed: RulesSeen): RuleSeen | undefined {
  const same = sameRules(rule, observed);
  return same.find(({ id }) => id === rule.id) ?? same.find(({ enabled }) => enabled);
}

/** The rule as it locks again, whichever id it has by now. */
export function findStanding(rule: FormerRule, observed: RulesSeen): RuleSeen | undefined {
  const same = sameRules(rule, observed).filter(({ enabled }) => enabled);
  return same.find(({ id }) => id === rule.id) ?? same[0];
}

/**
 * The rule of others that it belongs before; none where it was the last. That is the first that did not stand before it when it was
 * taken over: a rule that came since may let past what follows, and came behind a lock.
 */
export function findRuleBehind(
  { behind = [] }: FormerRule,
  setup: Setup,
  observed: RulesSeen,
): RuleSeen | undefined {
  const former = formerRules(setup).filter(({ id }) => behind.includes(id));
  const before = new Set([...behind, ...former.flatMap((rule) => findStanding(rule, observed)?.id ?? [])]);
  return observed['lock-rule'].rules.find(
    (rule) => !isLockRuleRef(rule.ref, setup.id) && !before.has(rule.id),
  );
}

function sameRules({ action, expression }: FormerRule, { 'lock-rule': { rules } }: RulesSeen) {
  return rules.filter((rule) => rule.action === action && rule.expression === expression);
}

function formerRules({ adopts }: Setup): readonly FormerRule[] {
  return adopts?.rules ?? [];
}

function isNeeded({ hostname }: FormerRule, { services }: Setup): boolean {
  return services.some((service) => service.hostname === hostname);
}
