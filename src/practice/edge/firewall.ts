import { z } from 'zod';
import { evaluate } from '../../rules-language/evaluate.ts';
import type { FieldValues } from '../../rules-language/fields.ts';
import { parseOnce } from './parsed-rules.ts';
import type { EdgeRule } from './view.ts';

export type Verdict =
  | 'pass'
  | 'block'
  | 'challenge'
  /** An enabled rule that the API should never have let in. Passing it over would hide the mistake. */
  | 'broken-rule';

const skipsTheRest = z.object({ ruleset: z.literal('current') });

/**
 * Runs a zone's custom rules in order. `skip` ends the run only with `ruleset: current`; what else it can skip does not
 * exist here. The actions that answer the request end it too.
 */
export function judge(rules: readonly EdgeRule[], fields: FieldValues): Verdict {
  for (const rule of rules.filter(({ enabled }) => enabled)) {
    const parsed = parseOnce(rule.expression);
    if (!parsed.ok) return 'broken-rule';
    const verdict = evaluate(parsed.expression, fields) ? verdictOf(rule) : undefined;
    if (verdict !== undefined) return verdict;
  }
  return 'pass';
}

/** What a rule that matches decides; `undefined` lets the run go on. */
function verdictOf(rule: EdgeRule): Verdict | undefined {
  switch (rule.action) {
    case 'block':
      return 'block';
    case 'managed_challenge':
    case 'js_challenge':
    case 'challenge':
      return 'challenge';
    case 'skip':
      return skipsTheRest.safeParse(rule.actionParameters).success ? 'pass' : undefined;
    default:
      return 'broken-rule';
  }
}
