import type { Danger } from '../../contract/danger.ts';
import type { Setup } from '../../contract/setup.ts';
import { isOn } from '../resources/cloudflare/client-certificate/client-certificate.ts';
import { hostnamesIn } from '../resources/cloudflare/lock/hostnames-in.ts';
import { keptKeysOf, ourRules } from '../resources/cloudflare/lock/lock.ts';
import { isMarkedCertificateName } from '../resources/cloudflare/mark.ts';
import type { Ledger } from '../resources/model/ledger.ts';
import type { Observed } from '../resources/model/observed.ts';
import { findLocksOfOthers } from './rules-of-others.ts';

type Seen = Pick<Observed, 'lock-rule' | 'client-certificate' | 'certificate-hostname'>;

/**
 * Client certificates that somebody made by hand and that open our address, or did: our lock lists only the user's own keys,
 * so they stop. Pure. That they are for this address is known by a rule that asks for them there, or by the address among
 * those at which Cloudflare asks for a certificate, before it was Latchkey that had put it there.
 */
export function findHandMadeKeys(setup: Setup, ledger: Ledger, observed: Seen): Danger | undefined {
  const names = handMadeKeys(setup, observed);
  const hasRule = findLocksOfOthers(setup, observed).length > 0 && !areAllKept(setup, observed);
  const isAskedFor = names.length > 0 && isAskedForByOthers(setup, ledger, observed);
  if (!hasRule && !isAskedFor) return undefined;
  return { code: 'HAND_MADE_KEYS', when: isLockUp(setup, observed) ? 'have-stopped' : 'will-stop', names };
}

/** By their common names; one without a name by its id. Those of another home of Latchkey's are not made by hand. */
function handMadeKeys(
  setup: Setup,
  { 'client-certificate': { certificates } }: Pick<Seen, 'client-certificate'>,
): readonly string[] {
  const kept = keptKeysOf(setup).map(({ certificateId }) => certificateId);
  return certificates
    .filter(
      ({ id, commonName, status }) =>
        isOn({ status }) && !isMarkedCertificateName(commonName) && !kept.includes(id),
    )
    .map(({ commonName, id }) => commonName || id);
}

/** The user took over what was there, and every key that opened it goes on opening. */
function areAllKept(setup: Setup, observed: Pick<Seen, 'client-certificate'>): boolean {
  return setup.adopts !== undefined && handMadeKeys(setup, observed).length === 0;
}

function isAskedForByOthers(
  { services }: Setup,
  ledger: Ledger,
  { 'certificate-hostname': asked }: Seen,
): boolean {
  const ours = ledger['dns-record']?.hostnames ?? [];
  return services.some(({ hostname }) => asked.includes(hostname) && !ours.includes(hostname));
}

function isLockUp(setup: Setup, observed: Seen): boolean {
  const locked = ourRules(setup, observed)
    .filter(({ enabled }) => enabled)
    .flatMap(({ expression }) => hostnamesIn(expression));
  return setup.services.every(({ hostname }) => locked.includes(hostname));
}
