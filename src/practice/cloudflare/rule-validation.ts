import { z } from 'zod';
import { describeFault, maxExpressionLength, parseExpression } from '../../rules-language/parse.ts';
import type { ApiError } from './envelope.ts';

/**
 * What the custom rules phase of a Free zone accepts (facts: cloudflare#rule-limits, cloudflare#rule-refusals). Every
 * problem is reported with a pointer into the request, as the real API does.
 */
export const customPhase = 'http_request_firewall_custom';
export const rulesPerPhase = 5;

/** Fields that only answers carry (`version`, `last_updated`) may be sent back and are ignored. */
export const RuleRequest = z.object({
  id: z.string().optional(),
  action: z.string().optional(),
  action_parameters: z.record(z.string(), z.unknown()).nullish(),
  expression: z.string().optional(),
  description: z.string().optional(),
  enabled: z.boolean().optional(),
  ref: z.string().optional(),
  logging: z.object({ enabled: z.boolean() }).nullish(),
});
export type RuleRequest = z.output<typeof RuleRequest>;

export function invalidValue(pointer: string, value: string, reason: string, code = 20217): ApiError {
  const field = pointer.split('/').at(-1) ?? '';
  return {
    code,
    message: `'${value}' is not a valid value for ${field} because ${reason}`,
    source: { pointer },
  };
}

/** The problems of one rule; `pointer` says where in the request it stands, `''` for the request itself. */
export function ruleProblems(rule: RuleRequest, pointer: string): readonly ApiError[] {
  return [...actionProblems(rule, pointer), ...expressionProblems(rule.expression, `${pointer}/expression`)];
}

const actions = ['block', 'skip', 'managed_challenge', 'js_challenge', 'challenge'];
/** Known to the real API, but not on this plan or not in this phase. */
const refusedActions: Readonly<Record<string, string>> = {
  log: 'the zone is not entitled to use the action log',
  execute: 'the zone is not entitled to execute custom rulesets',
};

function actionProblems(rule: RuleRequest, pointer: string): readonly ApiError[] {
  const { action = '' } = rule;
  if (!actions.includes(action)) {
    const reason = refusedActions[action] ?? `the action is not allowed in the phase ${customPhase}`;
    return [invalidValue(`${pointer}/action`, action, reason)];
  }
  const problem = action === 'skip' ? skipProblem(rule) : plainActionProblem(rule);
  return problem === undefined
    ? []
    : [{ code: 20217, message: problem, source: { pointer: `${pointer}/action_parameters` } }];
}

/** Of the products only `waf`: one person's word about the Free plan (facts: cloudflare#rule-limits). */
const SkipParameters = z
  .strictObject({
    ruleset: z.literal('current').optional(),
    phases: z
      .array(z.enum(['http_ratelimit', 'http_request_sbfm', 'http_request_firewall_managed']))
      .min(1)
      .optional(),
    products: z.array(z.literal('waf')).min(1).optional(),
    rulesets: z.array(z.string()).min(1).optional(),
    rules: z.record(z.string(), z.array(z.string())).optional(),
  })
  .refine((given) => Object.values(given).some((value) => value !== undefined), 'at least one thing to skip');

function skipProblem({ action_parameters }: RuleRequest): string | undefined {
  return SkipParameters.safeParse(action_parameters ?? {}).success
    ? undefined
    : 'the action parameters do not say what to skip';
}

/** An own block page needs a paid plan, other parameters do not exist for these actions (facts: cloudflare#rule-limits). */
function plainActionProblem({ action_parameters }: RuleRequest): string | undefined {
  const given = Object.keys(action_parameters ?? {});
  if (given.includes('response')) return 'the zone is not entitled to use a custom block response';
  return given.length === 0 ? undefined : `unknown action parameters: ${given.join(', ')}`;
}

function expressionProblems(expression: string | undefined, pointer: string): readonly ApiError[] {
  if (expression === undefined || expression.trim() === '') {
    return [invalidValue(pointer, expression ?? '', 'the expression cannot be blank', 20125)];
  }
  if (expression.length > maxExpressionLength) {
    // The text itself is left out: it would make the answer as long as the request.
    const reason = `it exceeded the maximum length of ${maxExpressionLength} characters: ${expression.length}`;
    return [invalidValue(pointer, '…', reason)];
  }
  const parsed = parseExpression(expression);
  if (parsed.ok) return [];
  const reason = `could not parse filter expression: ${describeFault(expression, parsed)}`;
  return [invalidValue(pointer, expression, reason, 20127)];
}
