import type { Setup } from '../../../../contract/setup.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { Observed } from '../../model/observed.ts';
import { isLockRuleRef } from '../mark.ts';
import { hostnamesIn } from './hostnames-in.ts';

/**
 * Every address that is or was this Setup's: what it wants or wanted, what its DNS records name, and what
 * its lock still covers.
 * Certificate hostnames and ingress entries carry no mark of their own, so this is how ours are known among others.
 */
export function ourHostnames(setup: Setup, ledger: Ledger, observed: Observed): ReadonlySet<string> {
  return new Set([
    ...setup.services.map((service) => service.hostname),
    ...(ledger['dns-record']?.hostnames ?? []),
    ...markedHostnames(setup, observed),
  ]);
}

/**
 * Every address that bears this Setup's mark at Cloudflare, whatever is remembered: on another computer nothing is, and what stands at
 * such an address is none that somebody else had put there before.
 */
export function markedHostnames(
  { id }: Pick<Setup, 'id'>,
  observed: Pick<Observed, 'lock-rule' | 'dns-record'>,
): ReadonlySet<string> {
  const locks = observed['lock-rule'].rules.filter((rule) => isLockRuleRef(rule.ref, id));
  return new Set([
    ...observed['dns-record'].filter((record) => record.ours).map((record) => record.name),
    ...locks.flatMap((rule) => hostnamesIn(rule.expression)),
  ]);
}
