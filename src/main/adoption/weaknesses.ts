import { isNameless, type Weakness } from '../../contract/hand-made.ts';
import type { Setup } from '../../contract/setup.ts';
import {
  visitorsWithForeignKey,
  visitorsWithoutKey,
  visitorsWithRevokedKey,
} from '../checks/around-the-lock/visitors.ts';
import { findLocksOfOthers, judgeInRules } from '../checks/rules-of-others.ts';
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
  const stops = (visitors: Parameters<typeof judgeInRules>[1]) => judgeInRules(rules, visitors) === 'stopped';
  const isLocked = stops(visitorsWithoutKey(setup));
  const lockNames = namesOf(locks);
  const stepping = locks.length > 0 && !isLocked ? rulesBefore(locks, rules).filter(letsPast) : [];
  const off = locks.length === 0 ? findLocksOfOthers(setup, switchedOn(seen)) : [];
  const hostname = setup.services[0]?.hostname ?? '';
  const found: readonly Weakness[] = [
    { kind: 'lock-off', names: isLocked ? [] : namesOf(off) },
    { kind: 'no-lock', names: isLocked || off.length > 0 || locks.length > 0 ? [] : [hostname] },
    { kind: 'stepped-over', names: namesOf(stepping) },
    { kind: 'lock-has-gaps', names: isLocked || stepping.length > 0 ? [] : lockNames },
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

function isAsked(hostname: string, seen: Seen): boolean {
  return seen['certificate-hostname'].includes(hostname);
}

function switchedOn(seen: Seen): Seen {
  const rules = seen['lock-rule'].rules.map((rule) => ({ ...rule, enabled: true }));
  return { ...seen, 'lock-rule': { ...seen['lock-rule'], rules } };
}

function rulesBefore(locks: readonly RuleSeen[], rules: readonly RuleSeen[]): readonly RuleSeen[] {
  const last = Math.max(...locks.map((rule) => rules.indexOf(rule)));
  return rules.slice(0, Math.max(0, last)).filter(({ enabled }) => enabled);
}

function namesOf(rules: readonly RuleSeen[]): readonly string[] {
  return rules.map(({ description, ref }) => description || ref);
}
