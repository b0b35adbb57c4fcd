import type { FormerRule } from '../../../../contract/adoption.ts';
import type { Setup } from '../../../../contract/setup.ts';
import type { Observed, RuleSeen } from '../../model/observed.ts';

/** Rules that were the lock of our addresses before ours was, and that the user agreed to take away. Pure. */

type RulesSeen = Pick<Observed, 'lock-rule'>;

/** Those that stand as the user saw them, at addresses that ours locks now. One that somebody altered since is theirs. */
export function listRulesToRetire(setup: Setup, observed: RulesSeen): readonly FormerRule[] {
  return formerRules(setup).filter(
    (rule) => isNeeded(rule, setup) && findStanding(rule, observed) !== undefined,
  );
}

/** Those of addresses that are ours no more. */
export function listRulesToPutBack(setup: Setup, observed: RulesSeen): readonly FormerRule[] {
  return formerRules(setup).filter((rule) => !isNeeded(rule, setup) && !findStanding(rule, observed));
}

/** The rule as it stands, whichever id it has by now. */
export function findStanding(
  { id, action, expression }: FormerRule,
  { 'lock-rule': { rules } }: RulesSeen,
): RuleSeen | undefined {
  const same = rules.filter((rule) => rule.action === action && rule.expression === expression);
  return same.find((rule) => rule.id === id) ?? same[0];
}

function formerRules({ adopts }: Setup): readonly FormerRule[] {
  return adopts?.rules ?? [];
}

function isNeeded({ hostname }: FormerRule, { services }: Setup): boolean {
  return services.some((service) => service.hostname === hostname);
}
