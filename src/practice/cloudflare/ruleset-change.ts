import { z } from 'zod';
import { type ApiError, ApiRefusal } from './envelope.ts';
import {
  customPhase,
  invalidValue,
  type RuleRequest,
  ruleProblems,
  rulesPerPhase,
} from './rule-validation.ts';
import type { Rule, Ruleset } from './state.ts';

/**
 * Changes of a ruleset as pure functions: old rules in, new rules out, or a refusal that names every problem
 * (facts: cloudflare#custom-rules).
 */
export interface ChangeContext {
  readonly now: string;
  readonly newId: () => string;
}

export const Position = z.union([
  z.strictObject({ before: z.string() }),
  z.strictObject({ after: z.string() }),
  z.strictObject({ index: z.int().min(1) }),
]);
export type Position = z.output<typeof Position>;

/** All rules at once. A rule keeps its id when the request names the id or its `ref`. */
export function replaceRules(
  existing: readonly Rule[],
  requests: readonly RuleRequest[],
  context: ChangeContext,
): readonly Rule[] {
  const problems = requests.flatMap((request, index) => ruleProblems(request, `/rules/${index}`));
  const known = requests.map((request) => sameRule(existing, request));
  const unknownIds = requests.flatMap(({ id }, index) =>
    id !== undefined && known[index] === undefined
      ? [invalidValue(`/rules/${index}/id`, id, 'could not find the rule')]
      : [],
  );
  refuse([...problems, ...unknownIds]);
  return checked(requests.map((request, index) => ruleFrom(request, known[index], context)));
}

/** One more rule, last unless a position says otherwise. */
export function addRule(
  rules: readonly Rule[],
  request: RuleRequest,
  position: Position | undefined,
  context: ChangeContext,
): readonly Rule[] {
  refuse(ruleProblems(request, ''));
  const rule = ruleFrom({ ...request, id: undefined }, undefined, context);
  return checked(placed(rules, rule, position ?? { after: '' }));
}

/**
 * One rule anew: PATCH is no merge, every field must be there, absent ones fall back to their standard values. Only a
 * lone position moves the rule and leaves it otherwise as it is.
 */
export function patchRule(
  rules: readonly Rule[],
  id: string,
  request: RuleRequest,
  position: Position | undefined,
  context: ChangeContext,
): readonly Rule[] {
  const existing = existingRule(rules, id);
  const onlyMoves = position !== undefined && Object.values(request).every((value) => value === undefined);
  if (!onlyMoves) refuse(ruleProblems(request, ''));
  const rule = onlyMoves ? existing : ruleFrom(request, existing, context);
  if (position === undefined) return checked(rules.map((other) => (other.id === id ? rule : other)));
  return checked(
    placed(
      rules.filter((other) => other.id !== id),
      rule,
      position,
    ),
  );
}

export function withoutRule(rules: readonly Rule[], id: string): readonly Rule[] {
  existingRule(rules, id);
  return rules.filter((rule) => rule.id !== id);
}

/** The next version of the ruleset with these rules. */
export function nextVersion(ruleset: Ruleset, rules: readonly Rule[], now: string): Ruleset {
  return { ...ruleset, rules, version: String(Number(ruleset.version) + 1), last_updated: now };
}

/** @throws {ApiRefusal} 404/10003 */
function existingRule(rules: readonly Rule[], id: string): Rule {
  const rule = rules.find((other) => other.id === id);
  if (rule !== undefined) return rule;
  throw new ApiRefusal(404, [{ code: 10003, message: 'could not find the rule' }]);
}

function sameRule(existing: readonly Rule[], { id, ref }: RuleRequest): Rule | undefined {
  if (id !== undefined) return existing.find((rule) => rule.id === id);
  return ref === undefined ? undefined : existing.find((rule) => rule.ref === ref);
}

function ruleFrom(request: RuleRequest, existing: Rule | undefined, { now, newId }: ChangeContext): Rule {
  const id = existing?.id ?? newId();
  const action = request.action ?? '';
  const parameters = request.action_parameters ?? undefined;
  const logging = request.logging ?? (action === 'skip' ? { enabled: true } : undefined);
  const content = {
    action,
    ...(parameters === undefined ? {} : { action_parameters: parameters }),
    expression: request.expression ?? '',
    description: request.description ?? '',
    ref: request.ref ?? id,
    enabled: request.enabled ?? true,
    ...(logging === undefined ? {} : { logging }),
  };
  if (existing !== undefined && sameContent(existing, content)) return existing;
  const version = existing === undefined ? '1' : String(Number(existing.version) + 1);
  return { id, version, last_updated: now, ...content };
}

function sameContent(existing: Rule, content: Omit<Rule, 'id' | 'version' | 'last_updated'>): boolean {
  const { id: _id, version: _version, last_updated: _lastUpdated, ...before } = existing;
  return JSON.stringify(sorted(before)) === JSON.stringify(sorted(content));
}

function sorted(object: object): readonly (readonly [string, unknown])[] {
  return Object.entries(object).toSorted(([a], [b]) => a.localeCompare(b));
}

/** `before: ""` is first, `after: ""` is last, `index` counts from 1. */
function placed(rules: readonly Rule[], rule: Rule, position: Position): readonly Rule[] {
  const index = positionIndex(rules, position);
  return [...rules.slice(0, index), rule, ...rules.slice(index)];
}

function positionIndex(rules: readonly Rule[], position: Position): number {
  if ('index' in position) {
    if (position.index > rules.length + 1) {
      refuse([invalidValue('/position/index', String(position.index), 'it is beyond the last rule')]);
    }
    return position.index - 1;
  }
  if ('before' in position) {
    return position.before === '' ? 0 : neighbourIndex(rules, position.before, 'before');
  }
  return position.after === '' ? rules.length : neighbourIndex(rules, position.after, 'after') + 1;
}

function neighbourIndex(rules: readonly Rule[], id: string, side: 'before' | 'after'): number {
  const index = rules.findIndex((rule) => rule.id === id);
  if (index === -1) refuse([invalidValue(`/position/${side}`, id, 'could not find the rule')]);
  return index;
}

/** @throws {ApiRefusal} when the whole list breaks a limit: five rules, unique refs. */
function checked(rules: readonly Rule[]): readonly Rule[] {
  if (rules.length > rulesPerPhase) {
    refuse([
      {
        code: 50001,
        message: `exceeded the maximum number of rules in the phase ${customPhase}: ${rules.length} out of ${rulesPerPhase}`,
        source: { pointer: '/rules' },
      },
    ]);
  }
  const repeated = rules.findIndex(
    ({ ref }, index) => rules.findIndex((other) => other.ref === ref) !== index,
  );
  const rule = rules[repeated];
  if (rule !== undefined) {
    refuse([invalidValue(`/rules/${repeated}/ref`, rule.ref, 'it must be unique within the ruleset')]);
  }
  return rules;
}

function refuse(problems: readonly ApiError[]): void {
  if (problems.length > 0) throw new ApiRefusal(400, problems);
}
