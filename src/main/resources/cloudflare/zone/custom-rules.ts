import { z } from 'zod';
import type { WebhookIds } from '../../../../contract/exception.ts';
import type { Setup } from '../../../../contract/setup.ts';
import { requestTo } from '../../../cloudflare/request.ts';
import type { CustomRulesSeen, Observed, RuleSeen } from '../../model/observed.ts';

/** The zone's custom rules as Cloudflare tells them, and what is asked of it to change them (facts: cloudflare#custom-rules). */

export const PHASE = 'http_request_firewall_custom';

/** Custom rules of one zone on Cloudflare's Free plan (facts: cloudflare#rule-limits). */
export const MOST_RULES = 5;

const Rule = z.object({
  id: z.string(),
  ref: z.string().nullish(),
  action: z.string().nullish(),
  expression: z.string().nullish(),
  enabled: z.boolean().nullish(),
  description: z.string().nullish(),
  action_parameters: z.record(z.string(), z.unknown()).nullish(),
});
export const Ruleset = z.object({ id: z.string(), rules: z.array(Rule).nullish() });
type Ruleset = z.infer<typeof Ruleset>;

export function seenFrom(ruleset: Ruleset, webhookIds: WebhookIds): CustomRulesSeen {
  return {
    webhookIds,
    rulesetId: ruleset.id,
    rules: (ruleset.rules ?? []).map((rule) => ({
      id: rule.id,
      ref: rule.ref ?? rule.id,
      action: rule.action ?? '',
      expression: rule.expression ?? '',
      enabled: rule.enabled ?? true,
      description: rule.description ?? '',
      ...(rule.action_parameters ? { parameters: rule.action_parameters } : {}),
    })),
  };
}

/** Where a rule is to stand: before another one, or, with no id, first or last of all. */
export type Position = { readonly before: string } | { readonly after: '' } | { readonly index: number };

/** PUT replaces every rule of the phase, so it is used only when there was none at all. */
export function addRequest(setup: Setup, observed: Observed, rule: object, position: Position) {
  return observed['lock-rule'].rulesetId === null
    ? requestTo('PUT', `/zones/${setup.zone.id}/rulesets/phases/${PHASE}/entrypoint`, { rules: [rule] })
    : requestTo('POST', rulesPath(setup, observed), { ...rule, position });
}

export function deleteRequest(setup: Setup, observed: Observed, rule: Pick<RuleSeen, 'id'>) {
  return requestTo('DELETE', rulePath(setup, observed, rule));
}

export function rulePath(setup: Setup, observed: Observed, rule: Pick<RuleSeen, 'id'>): string {
  return `${rulesPath(setup, observed)}/${rule.id}`;
}

function rulesPath({ zone }: Setup, observed: Observed): string {
  return `/zones/${zone.id}/rulesets/${observed['lock-rule'].rulesetId}/rules`;
}
