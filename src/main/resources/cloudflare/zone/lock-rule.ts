import { z } from 'zod';
import type { FormerRule } from '../../../../contract/adoption.ts';
import type { ChangeOf } from '../../../../contract/change.ts';
import type { WebhookIds } from '../../../../contract/exception.ts';
import type { Setup } from '../../../../contract/setup.ts';
import { requestTo } from '../../../cloudflare/request.ts';
import { isProblem } from '../../../errors/problem.ts';
import { Refusal } from '../../../errors/refusal.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { ApplyContext, ChangeIn, PlannedChange, Resource } from '../../model/model.ts';
import type { CustomRulesSeen, Observed, RuleSeen } from '../../model/observed.ts';
import { listLostWebhooks, shownWebhookIds } from '../lock/agreed-exceptions.ts';
import { findStanding, listRulesToPutBack, listRulesToRetire } from '../lock/former-rules.ts';
import { hostnamesIn } from '../lock/hostnames-in.ts';
import {
  expressionsWith,
  isBehindSkip,
  isInForce,
  isLocked,
  isOurs,
  ourRule,
  ourRules,
  partOf,
  standsOpen,
  wantedExpressions,
} from '../lock/lock.ts';
import { lockRuleRef } from '../mark.ts';
import { withdrawalsToRemember } from '../tunnel/tunnel-configuration.ts';
import { wantedKeys } from '../wanted-keys.ts';

const PHASE = 'http_request_firewall_custom';

/** Custom rules of one zone on Cloudflare's Free plan (facts: cloudflare#rule-limits). */
const MOST_RULES = 5;

/** "could not find entrypoint ruleset": the zone has no custom rules yet. */
const NO_RULESET = 10003;

const Rule = z.object({
  id: z.string(),
  ref: z.string().nullish(),
  action: z.string().nullish(),
  expression: z.string().nullish(),
  enabled: z.boolean().nullish(),
  description: z.string().nullish(),
  action_parameters: z.record(z.string(), z.unknown()).nullish(),
});
const Ruleset = z.object({ id: z.string(), rules: z.array(Rule).nullish() });

/**
 * The lock: a WAF custom rule (or several, for many keys) that blocks everything at our addresses but the user's own keys. Seen: on Review, as
 * the lock. Changes: rules with our `ref`, and one that was the lock before, where the user agreed: it goes when ours stands, and
 * comes back when ours is gone. Never touched: other rules and their order. Gone: last of all, when no address, path or key of
 * ours is left.
 */
export const lockRule: Resource<'lock-rule'> = {
  id: 'lock-rule',

  async observe(setup, _ledger, { cloudflare, webhookIds }) {
    try {
      const ruleset = await cloudflare.read(Ruleset, 'GET rulesets entrypoint', () =>
        cloudflare.sdk.rulesets.phases.get(PHASE, { zone_id: setup.zone.id }),
      );
      return seenFrom(ruleset, webhookIds());
    } catch (error) {
      if (isProblem(error) && error.technical.code === NO_RULESET)
        return { rulesetId: null, rules: [], webhookIds: webhookIds() };
      throw error;
    }
  },

  plan(setup, ledger, observed) {
    const wanted = wantedExpressions(setup, observed);
    if (!wanted) return [];
    const changes = [
      ...wanted.flatMap((expression, index) =>
        planPart(setup, ledger, observed, { part: index + 1, expression }),
      ),
      ...ourRules(setup, observed)
        .filter((rule) => partOf(rule, setup) > wanted.length)
        .map((rule) => removal(setup, ledger, observed, rule)),
      ...listRulesToRetire(setup, observed).map((rule) => retirement(setup, observed, rule)),
      ...listRulesToPutBack(setup, observed).map((rule) => puttingBack(setup, observed, rule)),
    ].sort((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
    // One after another: rules of one ruleset must not be changed side by side (facts: cloudflare#custom-rules).
    return changes.map((change, index) => {
      const earlier = changes[index - 1];
      return { ...change, follows: [...change.follows, ...(earlier ? [{ change: earlier.id }] : [])] };
    });
  },

  // However many rules the lock takes, it is one lock that was approved; taking it away is another thing.
  approvalKey(change) {
    switch (change.kind) {
      case 'lock-rule.create':
      case 'lock-rule.update':
        return 'the lock';
      case 'lock-rule.delete':
        return 'taking the lock away';
      case 'lock-rule.retire':
      case 'lock-rule.put-back':
        return change.id;
    }
  },

  blockers(setup, _ledger, observed) {
    const { rules, webhookIds } = observed['lock-rule'];
    const lost = listLostWebhooks(setup, webhookIds);
    if (lost.length > 0) return [{ code: 'WEBHOOK_ADDRESS_LOST', names: lost }];
    const wanted = wantedExpressions(setup, observed);
    if (!wanted) {
      const keysFit = wantedExpressions(withoutGaps(setup), observed) !== undefined;
      return [{ code: keysFit ? 'GAPS_TOO_LONG' : 'LOCK_TOO_LONG', names: [] }];
    }
    const others = rules.filter((rule) => !isOurs(rule, setup));
    const names = others.map((rule) => rule.description || rule.ref);
    return others.length + wanted.length > MOST_RULES && wanted.length > 0
      ? [{ code: 'RULES_FULL', names }]
      : [];
  },

  untouched(setup, _ledger, observed) {
    const leaving = listRulesToRetire(setup, observed).map((rule) => findStanding(rule, observed));
    const others = observed['lock-rule'].rules.filter(
      (rule) => !isOurs(rule, setup) && !leaving.includes(rule),
    );
    return others.length
      ? [{ kind: 'custom-rules', names: others.map((rule) => rule.description || rule.ref) }]
      : [];
  },

  async apply(change, context) {
    const seen = await ('part' in change ? applyPart(change, context) : applyFormer(change, context));
    return () => seen;
  },
};

type Planned = PlannedChange<'lock-rule'>;

/** New rules are put up before others shrink, and rules grow before others go: no key is ever judged by none. */
const order: readonly Planned['kind'][] = [
  'lock-rule.create',
  'lock-rule.update',
  'lock-rule.retire',
  'lock-rule.delete',
  'lock-rule.put-back',
];

interface Part {
  readonly part: number;
  readonly expression: string;
}

function planPart(setup: Setup, ledger: Ledger, observed: Observed, wanted: Part): readonly Planned[] {
  const rule = ourRule(setup, observed, wanted.part);
  if (isInForce(observed, rule, wanted.expression)) return [];
  const shown = { part: wanted.part, expression: shownExpression(setup) };
  return [rule ? replacement(setup, ledger, observed, rule, shown) : creation(setup, observed, shown)];
}

function creation(setup: Setup, observed: Observed, shown: Part): Planned {
  return {
    kind: 'lock-rule.create',
    id: `lock-rule/create/${shown.part}`,
    resource: 'lock-rule',
    part: shown.part,
    hostnames: setup.services.map((service) => service.hostname),
    ...allowedIn(setup),
    follows: [{ kind: 'client-certificate.issue' }],
    request: createRequest(setup, observed, shown),
  };
}

function replacement(setup: Setup, ledger: Ledger, observed: Observed, rule: RuleSeen, shown: Part): Planned {
  return {
    kind: 'lock-rule.update',
    id: `lock-rule/update/${shown.part}`,
    resource: 'lock-rule',
    part: shown.part,
    hostnames: setup.services.map((service) => service.hostname),
    ...allowedIn(setup),
    // What belongs to an address that is ours no more goes first: until then the lock covers it, and tells that it was.
    follows: [
      { kind: 'client-certificate.issue' },
      { kind: 'dns-record.delete' },
      { resource: 'certificate-hostname' },
      // Where an address stands open, the way to the home waits for the lock instead.
      ...(standsOpen(setup, observed) ? [] : [{ kind: 'tunnel-configuration.lead' } as const]),
      ...withdrawalsToRemember(setup, ledger, observed),
    ],
    request: replaceRequest(setup, observed, rule, shown),
  };
}

function allowedIn({
  policy: { exceptions = [], countries },
}: Setup): Pick<ChangeOf<'lock-rule.create'>, 'passes' | 'countries'> {
  return { ...(exceptions.length > 0 ? { passes: exceptions } : {}), ...(countries ? { countries } : {}) };
}

/** What is wanted, with a lock that asks for nothing but keys. */
function withoutGaps(setup: Setup): Setup {
  const { exceptions, countries, ...policy } = setup.policy;
  return { ...setup, policy };
}

function removal(setup: Setup, ledger: Ledger, observed: Observed, rule: RuleSeen): Planned {
  const part = partOf(rule, setup);
  return {
    kind: 'lock-rule.delete',
    id: `lock-rule/remove/${part}`,
    resource: 'lock-rule',
    part,
    hostnames: hostnamesIn(rule.expression),
    // The lock is the last to go: until then nothing is open, and it tells which addresses were ours. A part that is
    // needed no more goes while the others stand; it cannot wait for an old tunnel, which waits for the address.
    follows: [
      { kind: 'dns-record.delete' },
      { resource: 'certificate-hostname' },
      { kind: 'client-certificate.revoke' },
      ...(setup.services.length === 0 ? [{ kind: 'tunnel.delete' } as const] : []),
      ...withdrawalsToRemember(setup, ledger, observed),
    ],
    request: deleteRequest(setup, observed, rule),
  };
}

/** Only behind a lock that stands, and asks for the keys it lists. */
function retirement(setup: Setup, observed: Observed, rule: FormerRule): Planned {
  return {
    kind: 'lock-rule.retire',
    id: `lock-rule/retire/${rule.id}`,
    resource: 'lock-rule',
    rule,
    follows: [
      { kind: 'lock-rule.create' },
      { kind: 'lock-rule.update' },
      { resource: 'certificate-hostname' },
    ],
    request: deleteRequest(setup, observed, rule),
  };
}

/** When our address is down and our lock away: so the zone never holds more rules than it held before. */
function puttingBack(setup: Setup, observed: Observed, rule: FormerRule): Planned {
  return {
    kind: 'lock-rule.put-back',
    id: `lock-rule/put-back/${rule.id}`,
    resource: 'lock-rule',
    rule,
    follows: [{ kind: 'dns-record.delete' }, { kind: 'lock-rule.delete' }],
    request: putBackRequest(setup, observed, rule),
  };
}

function putBackRequest(setup: Setup, observed: Observed, former: FormerRule) {
  const { action, expression, description, parameters } = former;
  const rule = {
    ...{ action, expression, description, enabled: true },
    ...(parameters ? { action_parameters: parameters } : {}),
  };
  return observed['lock-rule'].rulesetId === null
    ? requestTo('PUT', `/zones/${setup.zone.id}/rulesets/phases/${PHASE}/entrypoint`, { rules: [rule] })
    : requestTo('POST', rulesPath(setup, observed), rule);
}

function rulesPath({ zone }: Setup, observed: Observed): string {
  return `/zones/${zone.id}/rulesets/${observed['lock-rule'].rulesetId}/rules`;
}

/** Fingerprints are known only once the keys are made: they go by their names here. And no id of a webhook is shown. */
function shownExpression(setup: Setup): string {
  const nameOf = new Map(wantedKeys(setup).map(({ id, label }) => [id, `‹${label}›`] as const));
  // Which keys fall to which rule is known with their fingerprints; here each rule shows them all.
  const [expression = ''] =
    expressionsWith(
      setup,
      shownWebhookIds(setup),
      (keyId) => nameOf.get(keyId) ?? keyId,
      (setup.adopts?.keys ?? []).map(({ name }) => `‹${name}›`),
    ) ?? [];
  return expression;
}

/** First of all rules: a `skip` rule before the lock would let requests past it. Others keep their order. */
const FIRST = { index: 1 };

function createRequest(setup: Setup, observed: Observed, wanted: Part) {
  const { rulesetId } = observed['lock-rule'];
  const path = `/zones/${setup.zone.id}/rulesets`;
  const rule = ruleBody(setup, wanted);
  // PUT replaces every rule of the phase, so it is used only when there was none at all.
  return rulesetId === null
    ? requestTo('PUT', `${path}/phases/${PHASE}/entrypoint`, { rules: [rule] })
    : requestTo('POST', `${path}/${rulesetId}/rules`, { ...rule, position: FIRST });
}

/** PATCH is not a merge: every field of the rule is sent (facts: cloudflare#custom-rules). */
function replaceRequest(setup: Setup, observed: Observed, rule: RuleSeen, wanted: Part) {
  const position = isBehindSkip(observed, rule) ? { position: FIRST } : {};
  return requestTo('PATCH', rulePath(setup, observed, rule), { ...ruleBody(setup, wanted), ...position });
}

function deleteRequest(setup: Setup, observed: Observed, rule: Pick<RuleSeen, 'id'>) {
  return requestTo('DELETE', rulePath(setup, observed, rule));
}

function rulePath(setup: Setup, observed: Observed, rule: Pick<RuleSeen, 'id'>): string {
  return `${rulesPath(setup, observed)}/${rule.id}`;
}

function ruleBody(setup: Setup, { part, expression }: Part) {
  const names = setup.services.map((service) => service.hostname).join(', ');
  return {
    action: 'block',
    description: `Latchkey: only listed keys reach ${names}${part === 1 ? '' : ` (${part})`}`,
    enabled: true,
    expression,
    ref: lockRuleRef(setup.id, part),
  };
}

async function applyFormer(
  change: ChangeOf<'lock-rule.retire'> | ChangeOf<'lock-rule.put-back'>,
  { setup, observed, io: { cloudflare } }: ApplyContext,
): Promise<CustomRulesSeen> {
  const { webhookIds } = observed['lock-rule'];
  const standing = findStanding(change.rule, observed);
  switch (change.kind) {
    case 'lock-rule.retire': {
      if (!standing) return observed['lock-rule'];
      // Somebody took ours away meanwhile: then the old one is all that is left.
      if (!setup.services.every(({ hostname }) => isLocked(hostname, setup, observed))) {
        throw new Refusal('PLAN_CHANGED');
      }
      const request = deleteRequest(setup, observed, standing);
      return seenFrom(await cloudflare.write(Ruleset, 'DELETE rulesets rules', request), webhookIds);
    }
    case 'lock-rule.put-back': {
      if (standing) return observed['lock-rule'];
      const request = putBackRequest(setup, observed, change.rule);
      const call = request.method === 'PUT' ? 'PUT rulesets entrypoint' : 'POST rulesets rules';
      return seenFrom(await cloudflare.write(Ruleset, call, request), webhookIds);
    }
  }
}

type PartChange = Extract<ChangeIn<'lock-rule'>, { readonly part: number }>;

async function applyPart({ kind, part }: PartChange, context: ApplyContext): Promise<CustomRulesSeen> {
  const { setup, observed, io } = context;
  const { webhookIds } = observed['lock-rule'];
  const rule = ourRule(setup, observed, part);
  switch (kind) {
    case 'lock-rule.create': {
      const request = createRequest(setup, observed, partFor(part, context));
      const call = request.method === 'PUT' ? 'PUT rulesets entrypoint' : 'POST rulesets rules';
      return seenFrom(await io.cloudflare.write(Ruleset, call, request), webhookIds);
    }
    case 'lock-rule.update': {
      if (!rule) throw new Refusal('PLAN_CHANGED');
      const request = replaceRequest(setup, observed, rule, partFor(part, context));
      return seenFrom(await io.cloudflare.write(Ruleset, 'PATCH rulesets rules', request), webhookIds);
    }
    case 'lock-rule.delete': {
      if (!rule) return observed['lock-rule'];
      const request = deleteRequest(setup, observed, rule);
      return seenFrom(await io.cloudflare.write(Ruleset, 'DELETE rulesets rules', request), webhookIds);
    }
  }
}

/** The real keys may be shared out in another way than their stand-ins were: then the plan is made anew. */
function partFor(part: number, { setup, observed }: ApplyContext): Part {
  const expression = wantedExpressions(setup, observed)?.[part - 1];
  if (expression === undefined) throw new Refusal('PLAN_CHANGED');
  return { part, expression };
}

function seenFrom(ruleset: z.infer<typeof Ruleset>, webhookIds: WebhookIds): CustomRulesSeen {
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
