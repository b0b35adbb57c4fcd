import type { KeptKey } from '../../../../contract/adoption.ts';
import type { WebhookIds } from '../../../../contract/exception.ts';
import type { Service, Setup } from '../../../../contract/setup.ts';
import { keptKeysThatOpen } from '../../../../contract/who-opens.ts';
import type { CertificateSeen, Observed, RuleSeen } from '../../model/observed.ts';
import { certificateFor, isOn } from '../client-certificate/client-certificate.ts';
import { isLockRuleRef, lockRuleRef } from '../mark.ts';
import { currentKeyId, devicesFor, openingKeyIds } from '../wanted-keys.ts';
import { exceptionsAt } from './agreed-exceptions.ts';
import { hostnamesIn } from './hostnames-in.ts';
import { type Door, lockExpressions } from './lock-expression.ts';
import { proofPath } from './proof-path.ts';

/** The lock of a Setup as it stands and as it should be. Pure. */

/** What it takes to see a lock: the rules, and the keys they list. */
export type LockSeen = Pick<Observed, 'lock-rule' | 'client-certificate'>;
type RulesSeen = Pick<Observed, 'lock-rule'>;

/** Whether requests to this address are blocked unless they carry a listed key, as far as we know right now. */
export function isLocked(hostname: string, setup: Setup, observed: LockSeen): boolean {
  const wanted = wantedExpressions(setup, observed);
  if (!wanted || !setup.services.some((service) => service.hostname === hostname)) return false;
  return wanted.every((expression, index) =>
    isInForce(observed, ourRule(setup, observed, index + 1), expression),
  );
}

/**
 * Whether an address of ours stands without any lock: somebody deleted or switched off the rule. Then nothing may lead
 * from it to the home before the lock is back.
 */
export function standsOpen(setup: Setup, observed: Observed): boolean {
  const locks = ourRules(setup, observed).filter((rule) => isInForce(observed, rule, rule.expression));
  const locked = new Set(locks.flatMap((rule) => hostnamesIn(rule.expression)));
  return setup.services.some(
    ({ hostname }) =>
      !locked.has(hostname) && observed['dns-record'].some((record) => record.name === hostname),
  );
}

/** The rules that bear this Setup's mark, in the order in which they stand. */
export function ourRules(setup: Setup, observed: RulesSeen): readonly RuleSeen[] {
  return observed['lock-rule'].rules.filter((rule) => isOurs(rule, setup));
}

/** Whether a rule bears this Setup's mark, whichever part of the lock it is. */
export function isOurs({ ref }: RuleSeen, setup: Setup): boolean {
  return isLockRuleRef(ref, setup.id);
}

/** One part of the lock, counted from 1. */
export function ourRule(setup: Setup, observed: RulesSeen, part: number): RuleSeen | undefined {
  return observed['lock-rule'].rules.find((rule) => rule.ref === lockRuleRef(setup.id, part));
}

/** Which part of the lock a rule of ours is, counted from 1. */
export function partOf({ ref }: RuleSeen, setup: Setup): number {
  return ref === lockRuleRef(setup.id) ? 1 : Number(ref.slice(lockRuleRef(setup.id).length + 1));
}

/** As it should be, and not stepped over: a `skip` rule of somebody else before it would let requests past the lock. */
export function isInForce(observed: RulesSeen, rule: RuleSeen | undefined, expression: string): boolean {
  return (
    rule?.enabled === true &&
    rule.action === 'block' &&
    rule.expression === expression &&
    !isBehindSkip(observed, rule)
  );
}

/** Whether some rule before it may let requests past all that follow. */
export function isBehindSkip(observed: RulesSeen, rule: RuleSeen): boolean {
  const { rules } = observed['lock-rule'];
  return rules.slice(0, rules.indexOf(rule)).some((other) => other.enabled && letsPast(other));
}

/** Whether what a rule matches goes past rules that follow. Older zones still have rules that allow. */
export function letsPast({ action }: Pick<RuleSeen, 'action'>): boolean {
  return action === 'skip' || action === 'allow';
}

/**
 * The expressions the lock should have, one for each rule; none where there is no door, `undefined` where they would be
 * too long. Keys that are not made yet are counted with stand-ins that are as long.
 */
export function wantedExpressions(setup: Setup, observed: LockSeen): readonly string[] | undefined {
  const { 'client-certificate': seen, 'lock-rule': lock } = observed;
  return expressionsWith(
    setup,
    lock.webhookIds,
    (keyId, index) => certificateFor(keyId, seen)?.fingerprint ?? (index % 16).toString(16).padEnd(64, '0'),
    listKeptKeys(setup, seen).map(({ fingerprint }) => fingerprint),
  );
}

/**
 * The lock's expressions with a fingerprint for each key id; `index` counts the keys of one address. `kept` are those of keys that
 * somebody made by hand, and that open the home's own address on.
 */
export function expressionsWith(
  setup: Setup,
  webhookIds: WebhookIds,
  fingerprintOf: (keyId: string, index: number) => string,
  kept: readonly string[],
) {
  if (setup.services.length === 0) return [];
  const { countries } = setup.policy;
  return lockExpressions(
    setup.services.map((service, index) => ({
      hostname: service.hostname,
      ...keysAt(service, setup, fingerprintOf, index === 0 ? kept : []),
      exceptions: exceptionsAt(service, setup, webhookIds),
      keysOnlyIn: countries?.keys === 'from-there-only' ? countries.allowed : [],
    })),
  );
}

/** The keys that somebody made by hand and that the home's own address opens for on. */
export function keptKeysOf({ adopts, services: [home] }: Setup): readonly KeptKey[] {
  return home ? keptKeysThatOpen(home.openTo, adopts?.keys ?? []) : [];
}

/** Their certificates. One that is off by now opens nothing anyway. */
export function listKeptKeys(
  setup: Setup,
  { certificates }: Observed['client-certificate'],
): readonly CertificateSeen[] {
  const kept = new Set(keptKeysOf(setup).map(({ certificateId }) => certificateId));
  return certificates.filter((certificate) => kept.has(certificate.id) && isOn(certificate));
}

/** Where a device has two keys that open, a page tells them apart. */
function keysAt(
  service: Service,
  { devices }: Setup,
  fingerprintOf: (keyId: string, index: number) => string,
  kept: readonly string[],
): Pick<Door, 'fingerprints' | 'proofPages'> {
  const at = devicesFor(service, devices);
  const keyIds = at.flatMap(openingKeyIds);
  return {
    fingerprints: [...keyIds.map(fingerprintOf), ...kept],
    proofPages: at
      .filter(({ renewal }) => renewal?.previous === 'works')
      .map(currentKeyId)
      .map((keyId) => ({
        path: proofPath(keyId),
        fingerprint: fingerprintOf(keyId, keyIds.indexOf(keyId)),
      })),
  };
}
