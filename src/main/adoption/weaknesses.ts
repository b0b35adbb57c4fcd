import { isNameless, type Weakness } from '../../contract/hand-made.ts';
import type { Setup } from '../../contract/setup.ts';
import type { KnownRequest } from '../../rules-language/judge.ts';
import {
  visitorsWithForeignKey,
  visitorsWithoutKey,
  visitorsWithRevokedKey,
} from '../checks/around-the-lock/visitors.ts';
import { findLocksOfOthers, isChallenge, judgeInRules, meets } from '../checks/rules-of-others.ts';
import { isOurs, letsPast } from '../resources/cloudflare/lock/lock.ts';
import type { CertificateSeen, RuleSeen } from '../resources/model/observed.ts';
import { listSecondAddresses, type Seen } from './path-by-hand.ts';

/** What is less safe than it may look, the gravest first. What cannot be told for sure counts as unsafe. Pure. */
export function findWeaknesses(
  setup: Setup,
  seen: Seen,
  { keys, locks }: { readonly keys: readonly CertificateSeen[]; readonly locks: readonly RuleSeen[] },
): readonly Weakness[] {
  const rules = seen['lock-rule'].rules.filter((rule) => !isOurs(rule, setup));
  const strangers = visitorsWithoutKey(setup);
  const stops = (visitors: typeof strangers) => judgeInRules(rules, visitors) === 'stopped';
  const isLocked = stops(strangers);
  const lockNames = namesOf(locks);
  const stepping = isLocked ? [] : rulesBefore(locks, rules).filter((rule) => stepsOver(rule, strangers));
  const isWhole = judgeInRules(without(rules, stepping), strangers) === 'stopped';
  const off = locks.length === 0 ? findLocksOfOthers(setup, switchedOn(seen)) : [];
  const hostname = setup.services[0]?.hostname ?? '';
  const isOpen = !isLocked && seen.access.at !== 'every-page' && off.length === 0 && locks.length === 0;
  const found: readonly Weakness[] = [
    { kind: 'lock-off', names: isLocked ? [] : namesOf(off) },
    { kind: 'no-lock', names: isOpen ? [hostname] : [] },
    { kind: 'stepped-over', names: namesOf(stepping) },
    { kind: 'lock-has-gaps', names: isWhole ? [] : lockNames },
    { kind: 'challenge-opens', names: namesOf(isLocked ? challengesAlone(rules, strangers) : []) },
    { kind: 'access-in-front', names: seen.access.names },
    { kind: 'any-customers-key', names: isLocked && !stops(visitorsWithForeignKey(setup)) ? lockNames : [] },
    { kind: 'lost-keys-open', names: isLocked && !stops(visitorsWithRevokedKey(setup)) ? lockNames : [] },
    { kind: 'key-not-asked-for', names: isLocked && !isAsked(hostname, seen) ? [hostname] : [] },
    { kind: 'second-address', names: listSecondAddresses(setup, seen) },
    {
      kind: 'nameless-keys',
      names: keys.filter(({ commonName }) => isNameless(commonName)).map(({ id }) => id),
    },
    { kind: 'http3-on', names: seen['zone-setting'].http3.value === 'on' ? [setup.zone.name] : [] },
  ];
  return found.filter(({ names }) => names.length > 0);
}

/** Whether a rule may let these visitors past what follows. One for other addresses meets none of them. */
function stepsOver(rule: RuleSeen, visitors: readonly KnownRequest[]): boolean {
  return letsPast(rule) && meets(rule, visitors);
}

function without(rules: readonly RuleSeen[], left: readonly RuleSeen[]): readonly RuleSeen[] {
  return rules.filter((rule) => !left.includes(rule));
}

/** Rules that challenge visitors whom nothing blocks: whoever solves the challenge goes on. */
function challengesAlone(rules: readonly RuleSeen[], visitors: readonly KnownRequest[]): readonly RuleSeen[] {
  const challenging = rules.filter(({ enabled, action }) => enabled && isChallenge(action));
  return judgeInRules(without(rules, challenging), visitors) === 'stopped'
    ? []
    : challenging.filter((rule) => meets(rule, visitors));
}

function isAsked(hostname: string, seen: Seen): boolean {
  return seen['certificate-hostname'].includes(hostname);
}

function switchedOn(seen: Seen): Seen {
  const rules = seen['lock-rule'].rules.map((rule) => ({ ...rule, enabled: true }));
  return { ...seen, 'lock-rule': { ...seen['lock-rule'], rules } };
}

/** What stands before the last rule of the lock, and is none of it. */
function rulesBefore(locks: readonly RuleSeen[], rules: readonly RuleSeen[]): readonly RuleSeen[] {
  const last = Math.max(...locks.map((rule) => rules.indexOf(rule)));
  return without(rules.slice(0, Math.max(0, last)), locks).filter(({ enabled }) => enabled);
}

function namesOf(rules: readonly RuleSeen[]): readonly string[] {
  return rules.map(({ description, ref }) => description || ref);
}
