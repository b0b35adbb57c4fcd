import type { Device, Setup } from '../../../contract/setup.ts';
import { locateEnd } from '../../probe/request-stages.ts';
import { certificateFor } from '../../resources/cloudflare/client-certificate/client-certificate.ts';
import { hostnamesIn } from '../../resources/cloudflare/lock/hostnames-in.ts';
import { ourRules } from '../../resources/cloudflare/lock/lock.ts';
import { asksForKeys, currentKeyId, devicesFor } from '../../resources/cloudflare/wanted-keys.ts';
import type { RuleSeen } from '../../resources/model/observed.ts';
import { findRulesThatBlockKeys } from '../rules-of-others.ts';
import type { Evidence } from './evidence.ts';
import { cannotTell, clear, defineTrouble, found } from './trouble.ts';

const needs = ['withKey', 'client-certificate', 'lock-rule', 'certificate-hostname'] as const;
type Seen = Evidence<(typeof needs)[number]>;

/** The lock refuses a key that should open: it does not list the key, no key is asked for, or the key is no longer valid. */
export const keyRefused = defineTrouble('key-refused', needs, (seen) => {
  const { withKey } = seen;
  const end = locateEnd('lock', withKey);
  const refusal = end === 'here' && withKey?.saw;
  const lacking = [...hostnamesNotAskedAt(seen), ...keysNotListed(seen)];
  const expired = keysExpired(seen);
  if (lacking.length > 0) return found('build', refusal, ...lacking, ...expired);
  if (expired.length > 0) return found('by-hand', refusal, ...expired);
  // Rules of others are looked at only where ours explain nothing: most of them meet nobody at home.
  if (refusal) return found('by-hand', refusal, ...rulesOfOthers(seen));
  return end === 'beyond' ? clear(withKey?.saw) : cannotTell('by-hand', withKey?.saw);
});

/** Where nobody is asked for a key nobody shows one. A home without any lock refuses nobody. */
function hostnamesNotAskedAt(seen: Seen): readonly string[] {
  const locked = new Set(enabledRules(seen).flatMap(({ expression }) => hostnamesIn(expression)));
  return seen.setup.services
    .filter(asksForKeys)
    .map(({ hostname }) => hostname)
    .filter((hostname) => locked.has(hostname) && seen['certificate-hostname']?.includes(hostname) === false)
    .map((hostname) => `no certificate is asked for at ${hostname}`);
}

/** One that was switched off at Cloudflare has no certificate, and one that was renewed there has another. */
function keysNotListed(seen: Seen): readonly string[] {
  const keys = seen['client-certificate'];
  const rules = enabledRules(seen);
  if (!keys || rules.length === 0) return [];
  return devicesWithAKey(seen.setup)
    .filter((device) => {
      const fingerprint = certificateFor(currentKeyId(device), keys)?.fingerprint;
      return !fingerprint || !rules.some(({ expression }) => expression.includes(fingerprint));
    })
    .map(({ name }) => `the lock has no valid key of “${name}”`);
}

function keysExpired({ setup, now, 'client-certificate': keys }: Seen): readonly string[] {
  return devicesWithAKey(setup)
    .filter((device) => {
      const expiresOn = keys && certificateFor(currentKeyId(device), keys)?.expiresOn;
      return expiresOn && Date.parse(expiresOn) < now.getTime();
    })
    .map(({ name }) => `the key of “${name}” has expired`);
}

function rulesOfOthers({
  setup,
  'lock-rule': rules,
  'client-certificate': keys = { certificates: [], heldHere: {} },
}: Seen): readonly string[] {
  if (!rules) return [];
  return findRulesThatBlockKeys(setup, { 'lock-rule': rules, 'client-certificate': keys }).map(
    ({ rule, sureness }) => `other rule: “${rule.description || rule.ref}” (${sureness})`,
  );
}

function enabledRules({ setup, 'lock-rule': rules }: Seen): readonly RuleSeen[] {
  return rules ? ourRules(setup, { 'lock-rule': rules }).filter(({ enabled }) => enabled) : [];
}

/** Those whose key opens the home or any further address. */
function devicesWithAKey({ services, devices }: Setup): readonly Device[] {
  return devices.filter((device) => services.some((service) => devicesFor(service, [device]).length > 0));
}
