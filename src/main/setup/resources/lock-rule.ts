import { z } from 'zod';
import type { Change } from '../../../contract/plan.ts';
import type { Setup } from '../../../contract/setup.ts';
import { Refusal } from '../../refusal.ts';
import { hostnamesIn, LONGEST_EXPRESSION, lockExpression, printExpression } from '../lock-expression.ts';
import { lockRuleRef } from '../mark.ts';
import type { CustomRulesSeen, Observed, RuleSeen } from '../observed.ts';
import type { Draft, Making, Resource } from '../resource.ts';
import { devicesFor } from '../wanted-keys.ts';
import { certificateFor } from './client-certificate.ts';

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
 * The lock: one WAF custom rule that blocks everything at our addresses but the user's own keys. Seen: on Review, as
 * the lock. Changes: the rule with our `ref`. Never touched: other rules and their order. Gone: last of all, when no
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
    const ours = ourRule(setup, observed);
    if (setup.services.length === 0) return ours ? [removal(setup, observed, ours)] : [];
    const keysAreComing = setup.devices.some(
      (device) => device.state === 'on' && !certificateFor(device.id, observed['client-certificate']),
    );
    if (ours && !keysAreComing && isAsWanted(ours, setup, observed)) return [];
    return [ours ? alteration(setup, observed, ours) : creation(setup, observed)];
  },

  blockers(setup, observed) {
    const { rules } = observed['lock-rule'];
    const names = rules.map((rule) => rule.description || rule.ref);
    const full = setup.services.length > 0 && !ourRule(setup, observed) && rules.length >= MOST_RULES;
    const tooLong = expressionWith(setup, () => 'f'.repeat(64)).length > LONGEST_EXPRESSION;
    return [
      ...(full ? [{ code: 'RULES_FULL' as const, names }] : []),
      ...(tooLong ? [{ code: 'LOCK_TOO_LONG' as const, names: [] }] : []),
    ];
  },

  untouched(setup, observed) {
    const others = observed['lock-rule'].rules.filter((rule) => rule.ref !== lockRuleRef(setup.id));
    return others.length
      ? [{ kind: 'custom-rules', names: others.map((rule) => rule.description || rule.ref) }]
      : [];
  },

  async apply(change, making) {
    const seen = await make(change.action, making);
    return () => seen;
  },
};

/** Whether requests to this address are blocked unless they carry a listed key, as far as we know right now. */
export function isLocked(hostname: string, setup: Setup, observed: Observed): boolean {
  const ours = ourRule(setup, observed);
  const covers = setup.services.some((service) => service.hostname === hostname);
  return covers && ours !== undefined && isAsWanted(ours, setup, observed);
}

/** The lock of this Setup, as it stands. */
export function ourRule(setup: Setup, observed: Observed): RuleSeen | undefined {
  return observed['lock-rule'].rules.find((rule) => rule.ref === lockRuleRef(setup.id));
}

function isAsWanted(rule: RuleSeen, setup: Setup, observed: Observed): boolean {
  return rule.enabled && rule.action === 'block' && rule.expression === wantedExpression(setup, observed);
}

function wantedExpression(setup: Setup, observed: Observed): string {
  const seen = observed['client-certificate'];
  return expressionWith(setup, (deviceId) => certificateFor(deviceId, seen)?.fingerprint);
}

function expressionWith(setup: Setup, fingerprintOf: (deviceId: string) => string | undefined): string {
  return printExpression(
    lockExpression(
      setup.services.map((service) => ({
        hostname: service.hostname,
        fingerprints: devicesFor(service, setup.devices)
          .map((device) => fingerprintOf(device.id))
          .filter((fingerprint) => fingerprint !== undefined),
      })),
    ),
  );
}

function creation(setup: Setup, observed: Observed): Draft {
  const { rulesetId } = observed['lock-rule'];
  return {
    ...draft(setup),
    id: 'lock-rule/create',
    action: 'create',
    before: null,
    request: rulesetId
      ? {
          method: 'POST',
          path: `/zones/${setup.zone.id}/rulesets/${rulesetId}/rules`,
          body: shownBody(setup, { position: { index: 1 } }),
        }
      : {
          method: 'PUT',
          path: `/zones/${setup.zone.id}/rulesets/phases/${PHASE}/entrypoint`,
          body: shownBody(setup),
        },
  };
}

function alteration(setup: Setup, observed: Observed, ours: RuleSeen): Draft {
  return {
    ...draft(setup, ours),
    id: 'lock-rule/update',
    action: 'update',
    before: ours.expression,
    request: {
      method: 'PATCH',
      path: `/zones/${setup.zone.id}/rulesets/${observed['lock-rule'].rulesetId}/rules/${ours.id}`,
      body: shownBody(setup),
    },
  };
}

function draft(setup: Setup, ours?: RuleSeen) {
  return {
    resource: 'lock-rule' as const,
    subject: setup.services.map((service) => service.hostname).join(', '),
    after: String(setup.devices.filter((device) => device.state === 'on').length),
    // An address that is no longer ours goes first, and what belongs to it: until then the lock covers it, and tells
    // that it was ours.
    follows: [
      'client-certificate/create',
      'dns-record/remove',
      ...(ours ? (['certificate-hostname', 'tunnel-configuration'] as const) : []),
    ] as const,
  };
}

/** Fingerprints are known only once the keys are made: they are named by their device here. */
function shownBody(setup: Setup, more: object = {}): string {
  const nameOf = new Map(setup.devices.map((device) => [device.id, `‹${device.name}›`]));
  const expression = expressionWith(setup, (deviceId) => nameOf.get(deviceId));
  return JSON.stringify({ ...ruleBody(setup, expression), ...more });
}

function ruleBody(setup: Setup, expression: string) {
  const names = setup.services.map((service) => service.hostname).join(', ');
  return {
    action: 'block' as const,
    description: `Latchkey: only listed keys reach ${names}`,
    enabled: true,
    expression,
    ref: lockRuleRef(setup.id),
  };
}

function removal(setup: Setup, observed: Observed, ours: RuleSeen): Draft {
  return {
    id: 'lock-rule/remove',
    resource: 'lock-rule',
    action: 'remove',
    subject: hostnamesIn(ours.expression).join(', '),
    before: ours.expression,
    after: null,
    // The lock is the last to go: until then nothing is open, and it tells which addresses were ours.
    follows: ['dns-record/remove', 'certificate-hostname', 'client-certificate/remove', 'tunnel/remove'],
    request: {
      method: 'DELETE',
      path: `/zones/${setup.zone.id}/rulesets/${observed['lock-rule'].rulesetId}/rules/${ours.id}`,
      body: null,
    },
  };
}

function make(action: Change['action'], making: Making): Promise<CustomRulesSeen> {
  switch (action) {
    case 'create':
      return create(making);
    case 'update':
      return replace(making);
    case 'remove':
      return remove(making);
  }
}

/** First of all rules: a `skip` rule before the lock would let requests past it. */
async function create(making: Making): Promise<CustomRulesSeen> {
  const { setup, observed, io } = making;
  const { rulesetId } = observed['lock-rule'];
  const rule = ruleBody(setup, wantedExpression(setup, observed));
  if (rulesetId === null) {
    // PUT replaces every rule of the phase, so it is used only when there was none at all.
    const made = await io.cloudflare.write(Ruleset, 'PUT rulesets entrypoint', () =>
      io.cloudflare.sdk.rulesets.phases.update(PHASE, { zone_id: setup.zone.id, rules: [rule] }),
    );
    return seenFrom(made);
  }
  const made = await io.cloudflare.write(Ruleset, 'POST rulesets rules', () =>
    io.cloudflare.sdk.rulesets.rules.create(rulesetId, {
      zone_id: setup.zone.id,
      ...rule,
      position: { index: 1 },
    }),
  );
  return seenFrom(made);
}

/** PATCH is not a merge: every field of the rule is sent (facts: custom rules). */
async function replace({ setup, observed, io }: Making): Promise<CustomRulesSeen> {
  const ours = ourRule(setup, observed);
  const { rulesetId } = observed['lock-rule'];
  if (!ours || rulesetId === null) throw new Error('there is no lock to alter');
  const made = await io.cloudflare.write(Ruleset, 'PATCH rulesets rules', () =>
    io.cloudflare.sdk.rulesets.rules.edit(ours.id, {
      zone_id: setup.zone.id,
      ruleset_id: rulesetId,
      ...ruleBody(setup, wantedExpression(setup, observed)),
    }),
  );
  return seenFrom(made);
}

async function remove({ setup, observed, io }: Making): Promise<CustomRulesSeen> {
  const ours = ourRule(setup, observed);
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
