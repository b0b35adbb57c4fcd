import type { FormerRule } from '../../../../contract/adoption.ts';
import type { ChangeOf } from '../../../../contract/change.ts';
import type { Setup } from '../../../../contract/setup.ts';
import { requestTo } from '../../../cloudflare/request.ts';
import { Refusal } from '../../../errors/refusal.ts';
import type { ApplyContext, Dependency, PlannedChange } from '../../model/model.ts';
import type { CustomRulesSeen, Observed, RuleSeen } from '../../model/observed.ts';
import {
  findRuleBehind,
  findRuleToRetire,
  findStanding,
  listRulesToPutBack,
  listRulesToRetire,
} from '../former-rules.ts';
import { isLocked } from '../lock/lock.ts';
import {
  addRequest,
  deleteRequest,
  MOST_RULES,
  type Position,
  Ruleset,
  rulePath,
  seenFrom,
} from './custom-rules.ts';

/** The rule that was the lock before ours: how it goes, and how it comes back without a moment in which there is none. */

type Planned = PlannedChange<'lock-rule'>;

/** Only behind a lock that stands, and asks for the keys it lists. */
export function planRetirements(setup: Setup, observed: Observed): readonly Planned[] {
  return listRulesToRetire(setup, observed).map((rule) => ({
    kind: 'lock-rule.retire',
    id: `lock-rule/retire/${rule.id}`,
    resource: 'lock-rule',
    rule,
    follows: [
      { kind: 'lock-rule.create' },
      { kind: 'lock-rule.update' },
      { resource: 'certificate-hostname' },
    ],
    request: deleteRequest(setup, observed, findRuleToRetire(rule, observed) ?? rule),
  }));
}

/** A rule that comes back, and the rule of ours that becomes it where the zone has no room for both. */
export interface Return {
  readonly rule: FormerRule;
  readonly insteadOf: RuleSeen | undefined;
}

/** `leaving` are the rules of ours that are needed no more. */
export function listReturns(
  setup: Setup,
  observed: Observed,
  leaving: readonly RuleSeen[],
): readonly Return[] {
  const room = Math.max(0, MOST_RULES - observed['lock-rule'].rules.length);
  return listRulesToPutBack(setup, observed).map((rule, index) => ({
    rule,
    insteadOf: index < room ? undefined : leaving[index - room],
  }));
}

/**
 * When our address is down, and before our lock goes: the name may lead home without its record, by a wildcard. `lockGoes` is what
 * our lock waits for.
 */
export function planReturn(
  { rule, insteadOf }: Return,
  setup: Setup,
  observed: Observed,
  lockGoes: (ours: RuleSeen) => readonly Dependency[],
): Planned {
  return {
    kind: 'lock-rule.put-back',
    id: `lock-rule/put-back/${rule.id}`,
    resource: 'lock-rule',
    rule,
    follows: insteadOf ? lockGoes(insteadOf) : [{ kind: 'dns-record.delete' }],
    request: returnRequest({ rule, insteadOf }, setup, observed),
  };
}

function returnRequest({ rule, insteadOf }: Return, setup: Setup, observed: Observed) {
  const { action, expression, description, parameters, ref } = rule;
  const body = {
    ...{ action, expression, description, enabled: true },
    ...(parameters ? { action_parameters: parameters } : {}),
  };
  const next = findRuleBehind(rule, setup, observed);
  const position: Position = next ? { before: next.id } : { after: '' };
  // PATCH is no merge, but a rule without a `ref` might keep ours (facts: cloudflare#custom-rules).
  return insteadOf
    ? requestTo('PATCH', rulePath(setup, observed, insteadOf), { ...body, ref: ref ?? rule.id, position })
    : addRequest(setup, observed, { ...body, ...(ref ? { ref } : {}) }, position);
}

/** `leaving` are the rules of ours that are needed no more, as they stand by now. */
export async function applyFormer(
  change: ChangeOf<'lock-rule.retire'> | ChangeOf<'lock-rule.put-back'>,
  context: ApplyContext,
  leaving: readonly RuleSeen[],
): Promise<CustomRulesSeen> {
  switch (change.kind) {
    case 'lock-rule.retire':
      return retire(change.rule, context);
    case 'lock-rule.put-back':
      return putBack(change.rule, context, leaving);
  }
}

async function retire(rule: FormerRule, { setup, observed, io: { cloudflare } }: ApplyContext) {
  const seen = observed['lock-rule'];
  const standing = findRuleToRetire(rule, observed);
  if (!standing) return seen;
  // Somebody took ours away meanwhile: then the old one is all that is left.
  if (!setup.services.every(({ hostname }) => isLocked(hostname, setup, observed))) {
    throw new Refusal('PLAN_CHANGED');
  }
  const request = deleteRequest(setup, observed, standing);
  return seenFrom(await cloudflare.write(Ruleset, 'DELETE rulesets rules', request), seen.webhookIds);
}

async function putBack(
  rule: FormerRule,
  { setup, observed, io: { cloudflare } }: ApplyContext,
  leaving: readonly RuleSeen[],
) {
  const seen = observed['lock-rule'];
  const found = listReturns(setup, observed, leaving).find((each) => each.rule.id === rule.id);
  if (!found || findStanding(rule, observed)) return seen;
  const request = returnRequest(found, setup, observed);
  return seenFrom(await cloudflare.write(Ruleset, callOf(request), request), seen.webhookIds);
}

function callOf({ method }: ReturnType<typeof returnRequest>) {
  switch (method) {
    case 'PUT':
      return 'PUT rulesets entrypoint';
    case 'PATCH':
      return 'PATCH rulesets rules';
    default:
      return 'POST rulesets rules';
  }
}
