import { z } from 'zod';
import type { Change } from '../../../../contract/plan.ts';
import type { Setup } from '../../../../contract/setup.ts';
import type { Draft, Making, Resource } from '../../../engine/resource.ts';
import { Refusal } from '../../../errors/refusal.ts';
import type { CustomRulesSeen, Observed, RuleSeen } from '../../observed.ts';
import { lockRuleRef } from '../mark.ts';
import { withdrawalsToRemember } from '../tunnel/tunnel-configuration.ts';
import { keyIdsOf } from '../wanted-keys.ts';
import {
  expressionsWith,
  isBehindSkip,
  isInForce,
  isOurs,
  ourRule,
  ourRules,
  partOf,
  standsOpen,
  wantedExpressions,
} from './lock.ts';
import { hostnamesIn } from './lock-expression.ts';

const PHASE = 'http_request_firewall_custom';

/** Custom rules of one zone on Cloudflare's Free plan (facts: custom rules). */
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
});
const Ruleset = z.object({ id: z.string(), rules: z.array(Rule).nullish() });

/**
 * The lock: a WAF custom rule (or several, for many keys) that blocks everything at our addresses but the user's own keys. Seen: on Review, as
 * the lock. Changes: rules with our `ref`. Never touched: other rules and their order. Gone: last of all, when no
 * address, path or key of ours is left.
 */
export const lockRule: Resource<'lock-rule'> = {
  id: 'lock-rule',

  async observe(setup, { cloudflare }) {
    try {
      const ruleset = await cloudflare.read(Ruleset, 'GET rulesets entrypoint', () =>
        cloudflare.sdk.rulesets.phases.get(PHASE, { zone_id: setup.zone.id }),
      );
      return seenFrom(ruleset);
    } catch (error) {
      if (error instanceof Refusal && error.technical.code === NO_RULESET)
        return { rulesetId: null, rules: [] };
      throw error;
    }
  },

  plan(setup, observed) {
    const wanted = wantedExpressions(setup, observed);
    if (!wanted) return [];
    const standing = ourRules(setup, observed);
    const changes = [
      ...wanted.flatMap((expression, index) => partDraft(setup, observed, { part: index + 1, expression })),
      ...standing
        .filter((rule) => partOf(rule, setup) > wanted.length)
        .map((rule) => removal(setup, observed, rule)),
    ].sort((a, b) => order.indexOf(a.action) - order.indexOf(b.action));
    // One after another: rules of one ruleset must not be changed side by side (facts: custom rules).
    return changes.map((change, index) => {
      const earlier = changes[index - 1];
      return { ...change, follows: [...change.follows, ...(earlier ? [earlier.id] : [])] };
    });
  },

  blockers(setup, observed) {
    const { rules } = observed['lock-rule'];
    const wanted = wantedExpressions(setup, observed);
    if (!wanted) return [{ code: 'LOCK_TOO_LONG', names: [] }];
    const others = rules.filter((rule) => !isOurs(rule, setup));
    const names = others.map((rule) => rule.description || rule.ref);
    return others.length + wanted.length > MOST_RULES && wanted.length > 0
      ? [{ code: 'RULES_FULL', names }]
      : [];
  },

  untouched(setup, observed) {
    const others = observed['lock-rule'].rules.filter((rule) => !isOurs(rule, setup));
    return others.length
      ? [{ kind: 'custom-rules', names: others.map((rule) => rule.description || rule.ref) }]
      : [];
  },

  async apply(change, making) {
    const part = Number(change.id.split('/').at(-1));
    const seen = await make(change.action, part, making);
    return () => seen;
  },
};

/** New rules are put up before others shrink, and rules grow before others go: no key is ever judged by none. */
const order: readonly Change['action'][] = ['create', 'update', 'remove'];

function partDraft(
  setup: Setup,
  observed: Observed,
  { part, expression }: { readonly part: number; readonly expression: string },
): readonly Draft[] {
  const rule = ourRule(setup, observed, part);
  if (isInForce(observed, rule, expression)) return [];
  const { rulesetId } = observed['lock-rule'];
  const path = `/zones/${setup.zone.id}/rulesets`;
  const common = {
    resource: 'lock-rule' as const,
    subject: setup.services.map((service) => service.hostname).join(', '),
    after: String(setup.devices.filter((device) => device.state === 'on').length),
    before: rule?.expression ?? null,
  };
  if (rule) {
    const move = isBehindSkip(observed, rule) ? { position: FIRST } : {};
    const request = {
      method: 'PATCH' as const,
      path: `${path}/${rulesetId}/rules/${rule.id}`,
      body: shownBody(setup, part, (body) => ({ ...body, ...move })),
    };
    // What belongs to an address that is ours no more goes first: until then the lock covers it, and tells that it was.
    const follows = [
      'client-certificate/create',
      'dns-record/remove',
      'certificate-hostname',
      // Where an address stands open, the way to the home waits for the lock instead.
      ...(standsOpen(setup, observed) ? [] : ['tunnel-configuration/update']),
      ...withdrawalsToRemember(setup, observed),
    ];
    return [{ ...common, id: partId('update', part), action: 'update', request, follows }];
  }
  const request = rulesetId
    ? {
        method: 'POST' as const,
        path: `${path}/${rulesetId}/rules`,
        body: shownBody(setup, part, (body) => ({ ...body, position: FIRST })),
      }
    : {
        method: 'PUT' as const,
        path: `${path}/phases/${PHASE}/entrypoint`,
        body: shownBody(setup, part, (body) => ({ rules: [body] })),
      };
  return [
    {
      ...common,
      id: partId('create', part),
      action: 'create',
      request,
      follows: ['client-certificate/create'],
    },
  ];
}

function partId(action: Change['action'], part: number): string {
  return `lock-rule/${action}/${part}`;
}

function removal(setup: Setup, observed: Observed, rule: RuleSeen): Draft {
  return {
    id: partId('remove', partOf(rule, setup)),
    resource: 'lock-rule',
    action: 'remove',
    subject: hostnamesIn(rule.expression).join(', '),
    before: rule.expression,
    after: null,
    // The lock is the last to go: until then nothing is open, and it tells which addresses were ours. A part that is
    // needed no more goes while the others stand; it cannot wait for an old tunnel, which waits for the address.
    follows: [
      'dns-record/remove',
      'certificate-hostname',
      'client-certificate/remove',
      ...(setup.services.length === 0 ? ['tunnel/remove'] : []),
      ...withdrawalsToRemember(setup, observed),
    ],
    request: {
      method: 'DELETE',
      path: `/zones/${setup.zone.id}/rulesets/${observed['lock-rule'].rulesetId}/rules/${rule.id}`,
      body: null,
    },
  };
}

/** Fingerprints are known only once the keys are made: they are named by their device here. */
function shownBody(setup: Setup, part: number, envelope: (rule: object) => object): string {
  const nameOf = new Map(
    setup.devices.flatMap((device) => keyIdsOf(device).map((keyId) => [keyId, `‹${device.name}›`] as const)),
  );
  // Which keys fall to which rule is known with their fingerprints; here each rule shows them all.
  const [expression = ''] = expressionsWith(setup, (keyId) => nameOf.get(keyId) ?? keyId) ?? [];
  return JSON.stringify(envelope(ruleBody(setup, part, expression)));
}

function ruleBody(setup: Setup, part: number, expression: string) {
  const names = setup.services.map((service) => service.hostname).join(', ');
  return {
    action: 'block' as const,
    description: `Latchkey: only listed keys reach ${names}${part === 1 ? '' : ` (${part})`}`,
    enabled: true,
    expression,
    ref: lockRuleRef(setup.id, part),
  };
}

/** First of all rules: a `skip` rule before the lock would let requests past it. Others keep their order. */
const FIRST = { index: 1 };

function make(action: Change['action'], part: number, making: Making): Promise<CustomRulesSeen> {
  switch (action) {
    case 'create':
      return create(part, making);
    case 'update':
      return replace(part, making);
    case 'remove':
      return remove(part, making);
  }
}

/** The real keys may be shared out in another way than their stand-ins were: then the plan is made anew. */
function bodyFor(part: number, { setup, observed }: Making) {
  const expression = wantedExpressions(setup, observed)?.[part - 1];
  if (expression === undefined) throw new Refusal('PLAN_CHANGED');
  return ruleBody(setup, part, expression);
}

async function create(part: number, making: Making): Promise<CustomRulesSeen> {
  const { setup, observed, io } = making;
  const { rulesetId } = observed['lock-rule'];
  const rule = bodyFor(part, making);
  if (rulesetId === null) {
    // PUT replaces every rule of the phase, so it is used only when there was none at all.
    const made = await io.cloudflare.write(Ruleset, 'PUT rulesets entrypoint', () =>
      io.cloudflare.sdk.rulesets.phases.update(PHASE, { zone_id: setup.zone.id, rules: [rule] }),
    );
    return seenFrom(made);
  }
  const made = await io.cloudflare.write(Ruleset, 'POST rulesets rules', () =>
    io.cloudflare.sdk.rulesets.rules.create(rulesetId, { zone_id: setup.zone.id, ...rule, position: FIRST }),
  );
  return seenFrom(made);
}

/** PATCH is not a merge: every field of the rule is sent (facts: custom rules). */
async function replace(part: number, making: Making): Promise<CustomRulesSeen> {
  const { setup, observed, io } = making;
  const ours = ourRule(setup, observed, part);
  const { rulesetId } = observed['lock-rule'];
  if (!ours || rulesetId === null) throw new Error('there is no lock to alter');
  const made = await io.cloudflare.write(Ruleset, 'PATCH rulesets rules', () =>
    io.cloudflare.sdk.rulesets.rules.edit(ours.id, {
      zone_id: setup.zone.id,
      ruleset_id: rulesetId,
      ...bodyFor(part, making),
      ...(isBehindSkip(observed, ours) ? { position: FIRST } : {}),
    }),
  );
  return seenFrom(made);
}

async function remove(part: number, { setup, observed, io }: Making): Promise<CustomRulesSeen> {
  const ours = ourRule(setup, observed, part);
  const { rulesetId } = observed['lock-rule'];
  if (!ours || rulesetId === null) return observed['lock-rule'];
  const left = await io.cloudflare.write(Ruleset, 'DELETE rulesets rules', () =>
    io.cloudflare.sdk.rulesets.rules.delete(ours.id, { zone_id: setup.zone.id, ruleset_id: rulesetId }),
  );
  return seenFrom(left);
}

function seenFrom(ruleset: z.infer<typeof Ruleset>): CustomRulesSeen {
  return {
    rulesetId: ruleset.id,
    rules: (ruleset.rules ?? []).map((rule) => ({
      id: rule.id,
      ref: rule.ref ?? rule.id,
      action: rule.action ?? '',
      expression: rule.expression ?? '',
      enabled: rule.enabled ?? true,
      description: rule.description ?? '',
    })),
  };
}
