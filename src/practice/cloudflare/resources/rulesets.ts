import { z } from 'zod';
import { timestamp } from '../cloud.ts';
import { type Endpoint, hexId, onZone, type Reply, readBody, type ZoneCall } from '../endpoint.ts';
import { ApiRefusal } from '../envelope.ts';
import { permissionFor, phasesAround } from '../phases-around.ts';
import { customPhase, invalidValue, RuleRequest } from '../rule-validation.ts';
import {
  addRule,
  type ChangeContext,
  nextVersion,
  Position,
  patchRule,
  replaceRules,
  withoutRule,
} from '../ruleset-change.ts';
import type { Rule, Ruleset, ZoneState } from '../state.ts';
import { type Need, requireAny } from '../token.ts';

/**
 * WAF custom rules. Every change answers with the whole ruleset; `dry_run=true` only validates. Other phases can be
 * read, each with a right of its own, and not changed (facts: cloudflare#custom-rules, cloudflare#audit-permissions).
 */
const read: Need = { permission: 'zone_waf', access: 'read', denial: 10000 };
const edit: Need = { permission: 'zone_waf', access: 'edit', denial: 10000 };
const readAnyPhase: readonly [Need, ...Need[]] = [
  read,
  ...phasesAround.map((phase): Need => ({ ...read, permission: permissionFor(phase) })),
];
const entrypoint = '/rulesets/phases/:phase{[a-z_]+}/entrypoint';
const oneRuleset = `/rulesets/${hexId('ruleset')}`;

export const rulesetEndpoints: readonly Endpoint[] = [
  onZone('GET', '/rulesets', [read], ({ zone }) => ({
    result: [...zone.rulesets.values()].map(({ rules: _rules, ...ruleset }) => ruleset),
  })),
  onZone('POST', '/rulesets', [edit], createRuleset),
  onZone('GET', entrypoint, readAnyPhase, (call) => {
    requireAny(call.token, [{ ...read, permission: permissionFor(call.param('phase')) }]);
    return { result: entrypointOf(call) };
  }),
  onZone('PUT', entrypoint, [edit], replaceEntrypoint),
  onZone('GET', oneRuleset, [read], (call) => ({ result: rulesetOf(call) })),
  onZone('PUT', oneRuleset, [edit], async (call) => {
    const body = await readBody(call, RulesetRequest);
    return change(call, rulesetOf(call), replacement(body));
  }),
  onZone('DELETE', oneRuleset, [edit], (call) => {
    call.zone.rulesets.delete(changeable(rulesetOf(call)).id);
    return { result: null, status: 204 };
  }),
  onZone('POST', `${oneRuleset}/rules`, [edit], async (call) => {
    const { position, ...rule } = await readBody(call, RuleWithPosition);
    return change(call, rulesetOf(call), (rules, context) => addRule(rules, rule, position, context));
  }),
  onZone('PATCH', `${oneRuleset}/rules/${hexId('rule')}`, [edit], async (call) => {
    const { position, ...rule } = await readBody(call, RuleWithPosition);
    const { id: _id, ...fields } = rule;
    return change(call, rulesetOf(call), (rules, context) =>
      patchRule(rules, call.param('rule'), fields, position, context),
    );
  }),
  onZone('DELETE', `${oneRuleset}/rules/${hexId('rule')}`, [edit], (call) =>
    change(call, rulesetOf(call), (rules) => withoutRule(rules, call.param('rule'))),
  ),
];

const RulesetRequest = z.object({
  rules: z.array(RuleRequest).default([]),
  description: z.string().optional(),
  name: z.string().optional(),
});
const CreateRuleset = RulesetRequest.extend({ kind: z.string(), phase: z.string(), name: z.string() });
const RuleWithPosition = RuleRequest.extend({ position: Position.optional() });

/** Creates the phase's ruleset, or replaces all rules of the existing one. */
async function replaceEntrypoint(call: ZoneCall): Promise<Reply> {
  requireCustomPhase(call.param('phase'), '/phase');
  const body = await readBody(call, RulesetRequest);
  const { description = '', name = 'default' } = body;
  const ruleset = findEntrypoint(call.zone, customPhase) ?? blank({ name, description }, call);
  return change(
    call,
    { ...ruleset, description: body.description ?? ruleset.description },
    replacement(body),
  );
}

async function createRuleset(call: ZoneCall): Promise<Reply> {
  const body = await readBody(call, CreateRuleset);
  requireCustomPhase(body.phase, '/phase');
  if (body.kind !== 'zone')
    throw refusal('/kind', body.kind, 'the zone is not entitled to this kind of ruleset');
  if (findEntrypoint(call.zone, body.phase) !== undefined) {
    throw refusal('/kind', body.kind, `exceeded maximum number of zone rulesets for phase ${body.phase}`);
  }
  const { description = '', name } = body;
  return change(call, blank({ name, description }, call), replacement(body));
}

type RulesChange = (rules: readonly Rule[], context: ChangeContext) => readonly Rule[];

function replacement({ rules }: z.output<typeof RulesetRequest>): RulesChange {
  return (existing, context) => replaceRules(existing, rules, context);
}

/** Validates, stores unless it is a dry run, and answers with the whole ruleset. */
function change({ cloud, query, zone }: ZoneCall, ruleset: Ruleset, by: RulesChange): Reply {
  const now = timestamp(cloud.now);
  const rules = by(changeable(ruleset).rules, { now, newId: cloud.ids.hex });
  if (query.get('dry_run') === 'true') return { result: null, effect: 'none' };
  const changed = nextVersion(ruleset, rules, now);
  zone.rulesets.set(changed.id, changed);
  return { result: changed };
}

function blank(texts: { readonly name: string; readonly description: string }, { cloud }: ZoneCall): Ruleset {
  const { ids, now } = cloud;
  const base = { id: ids.hex(), kind: 'zone', phase: customPhase, version: '0', rules: [] } as const;
  return { ...base, ...texts, last_updated: timestamp(now) };
}

function changeable(ruleset: Ruleset): Ruleset {
  requireCustomPhase(ruleset.phase, '/phase');
  return ruleset;
}

function requireCustomPhase(phase: string, pointer: string): void {
  if (phase !== customPhase) throw refusal(pointer, phase, 'practice mode changes only custom rules');
}

function refusal(pointer: string, value: string, reason: string): ApiRefusal {
  return new ApiRefusal(400, [invalidValue(pointer, value, reason)]);
}

function findEntrypoint(zone: ZoneState, phase: string): Ruleset | undefined {
  return [...zone.rulesets.values()].find((ruleset) => ruleset.phase === phase && ruleset.kind === 'zone');
}

function entrypointOf({ param, zone }: ZoneCall): Ruleset {
  const phase = param('phase');
  const ruleset = findEntrypoint(zone, phase);
  if (ruleset !== undefined) return ruleset;
  throw new ApiRefusal(404, [
    { code: 10003, message: `could not find entrypoint ruleset in the ${phase} phase` },
  ]);
}

function rulesetOf({ param, zone }: ZoneCall): Ruleset {
  const ruleset = zone.rulesets.get(param('ruleset'));
  if (ruleset !== undefined) return ruleset;
  throw new ApiRefusal(404, [{ code: 10003, message: 'could not find ruleset' }]);
}
