import type { ChangeOf } from '../../../../contract/change.ts';
import type { Setup } from '../../../../contract/setup.ts';
import { requestTo } from '../../../cloudflare/request.ts';
import { isProblem } from '../../../errors/problem.ts';
import { Refusal } from '../../../errors/refusal.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { ApplyContext, ChangeIn, PlannedChange, Resource } from '../../model/model.ts';
import type { CustomRulesSeen, Observed, RuleSeen } from '../../model/observed.ts';
import { findRuleToRetire, isGivenBack, listRulesToPutBack, listRulesToRetire } from '../former-rules.ts';
import { listLostWebhooks, shownWebhookIds } from '../lock/agreed-exceptions.ts';
import { hostnamesIn } from '../lock/hostnames-in.ts';
import {
  expressionsWith,
  isBehindSkip,
  isInForce,
  isOurs,
  keptKeysOf,
  ourRule,
  ourRules,
  partOf,
  standsOpen,
  wantedExpressions,
} from '../lock/lock.ts';
import { lockRuleRef } from '../mark.ts';
import { withdrawalsToRemember } from '../tunnel/tunnel-configuration.ts';
import { wantedKeys } from '../wanted-keys.ts';
import { addRequest, deleteRequest, MOST_RULES, PHASE, Ruleset, rulePath, seenFrom } from './custom-rules.ts';
import { applyFormer, listReturns, planRetirements, planReturn } from './former-lock.ts';

/** "could not find entrypoint ruleset": the zone has no custom rules yet. */
const NO_RULESET = 10003;

/**
 * The lock: a WAF custom rule (or several, for many keys) that blocks everything at our addresses but the user's own keys. Seen: on Review, as
 * the lock. Changes: rules with our `ref`, and one that was the lock before, where the user agreed: it goes when ours stands, and
 * comes back before ours goes. Never touched: other rules and their order. Gone: last of all, when no address, path or key of
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
    const leaving = leavingRules(setup, observed, wanted.length);
    const returns = listReturns(setup, observed, leaving);
    const becoming = returns.map(({ insteadOf }) => insteadOf);
    const lockGoes = (rule: RuleSeen) => removal(setup, ledger, observed, rule).follows;
    const changes = [
      ...wanted.flatMap((expression, index) =>
        planPart(setup, ledger, observed, { part: index + 1, expression }),
      ),
      ...leaving
        .filter((rule) => !becoming.includes(rule))
        .map((rule) => removal(setup, ledger, observed, rule)),
      ...planRetirements(setup, observed),
      ...returns.map((each) => planReturn(each, setup, observed, lockGoes)),
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
    const needed = others.length + wanted.length + listRulesToPutBack(setup, observed).length;
    // A larger plan of Cloudflare's has room for more: what stands there already fits.
    if (needed <= Math.max(MOST_RULES, rules.length)) return [];
    const former = listRulesToRetire(setup, observed).map((rule) => findRuleToRetire(rule, observed));
    // To take the old lock away by hand would open the home: it goes by itself, once ours stands.
    const names = others.filter((rule) => !former.includes(rule)).map((rule) => rule.description || rule.ref);
    return [{ code: 'RULES_FULL', names }];
  },

  untouched(setup, _ledger, observed) {
    const leaving = listRulesToRetire(setup, observed).map((rule) => findRuleToRetire(rule, observed));
    const others = observed['lock-rule'].rules.filter(
      (rule) => !isOurs(rule, setup) && !leaving.includes(rule),
    );
    return others.length
      ? [{ kind: 'custom-rules', names: others.map((rule) => rule.description || rule.ref) }]
      : [];
  },

  async apply(change, context) {
    if ('part' in change) {
      const seen = await applyPart(change, context);
      return () => seen;
    }
    const { setup, observed } = context;
    const leaving = leavingRules(setup, observed, wantedExpressions(setup, observed)?.length ?? 0);
    const seen = await applyFormer(change, context, leaving);
    return () => seen;
  },
};

type Planned = PlannedChange<'lock-rule'>;

/**
 * New rules are put up before others shrink, and rules grow before others go: no key is ever judged by none. What was the lock of an
 * address before us is back before ours leaves that address alone.
 */
const order: readonly Planned['kind'][] = [
  'lock-rule.create',
  'lock-rule.put-back',
  'lock-rule.update',
  'lock-rule.retire',
  'lock-rule.delete',
];

/** The rules of ours that the lock needs no more. */
function leavingRules(setup: Setup, observed: Observed, wanted: number): readonly RuleSeen[] {
  return ourRules(setup, observed).filter((rule) => partOf(rule, setup) > wanted);
}

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
      ...(isGivenBack(setup, observed) ? [] : [{ kind: 'client-certificate.revoke' } as const]),
      ...(setup.services.length === 0 ? [{ kind: 'tunnel.delete' } as const] : []),
      ...withdrawalsToRemember(setup, ledger, observed),
    ],
    request: deleteRequest(setup, observed, rule),
  };
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
      keptKeysOf(setup).map(({ name }) => `‹${name}›`),
    ) ?? [];
  return expression;
}

/** First of all rules: a `skip` rule before the lock would let requests past it. Others keep their order. */
const FIRST = { index: 1 };

function createRequest(setup: Setup, observed: Observed, wanted: Part) {
  return addRequest(setup, observed, ruleBody(setup, wanted), FIRST);
}

/** PATCH is not a merge: every field of the rule is sent (facts: cloudflare#custom-rules). */
function replaceRequest(setup: Setup, observed: Observed, rule: RuleSeen, wanted: Part) {
  const position = isBehindSkip(observed, rule) ? { position: FIRST } : {};
  return requestTo('PATCH', rulePath(setup, observed, rule), { ...ruleBody(setup, wanted), ...position });
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
