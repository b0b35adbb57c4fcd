import { z } from 'zod';
import { type CheckKind, checkKinds } from './check.ts';
import { optionalPlaces } from './other-door.ts';

/**
 * What is wrong with a home, as a closed list: the same for a screen, the terminal and whoever reads its line of JSON. An id
 * keeps its meaning from version to version.
 */

/**
 * - danger: somebody without a key of the home's may get in, or be led elsewhere
 * - warning: the home cannot be reached, or will soon not be; or something could not be seen
 * - info: something stands other than it was set up, and neither opens nor shuts anything
 */
export const severities = ['danger', 'warning', 'info'] as const;
export const Severity = z.enum(severities);
export type Severity = z.infer<typeof Severity>;

/** What was seen at Cloudflare and in Home Assistant. */
const seenFindings = [
  'lock-rule-missing',
  'lock-rule-disabled',
  'lock-rule-changed',
  'lock-rule-not-first',
  'rule-before-lock',
  'rule-blocks-keys',
  'hostname-association-missing',
  'dns-missing',
  'dns-elsewhere',
  'tunnel-missing',
  'tunnel-down',
  'tunnel-leads-elsewhere',
  'key-missing',
  'key-revoked',
  'key-expired',
  'key-expires-soon',
  'key-not-switched-off',
  'test-key-missing',
  'setting-changed',
  'origin-not-protected',
  'home-assistant-changed',
  'another-door',
  'hand-made-keys',
  'record-writer',
  'bot-fight-mode',
  'rewrite-widens-exception',
  'access-in-front',
  'sent-elsewhere',
  'challenged-in-front',
  'worker-in-front',
  'address-rule-blocks',
  'leftover',
  'repair-blocked',
  'not-seen',
] as const;

/** Each check of a lock that did not end as it should. */
type FailedCheck = `${CheckKind}-failed`;
export function findingOfCheck(kind: CheckKind): FailedCheck {
  return `${kind}-failed`;
}

export const findingIds = [...seenFindings, ...checkKinds.map(findingOfCheck)] as const;
export const FindingId = z.enum(findingIds);
export type FindingId = z.infer<typeof FindingId>;

export const Finding = z
  .object({
    id: FindingId,
    severity: Severity,
    /** The host name that it is about. */
    subject: z.string(),
    /** What was seen, for technicians. Never a secret. */
    proof: z.string(),
  })
  .readonly();
export type Finding = z.infer<typeof Finding>;

/**
 * What was not looked at from here: it is no finding, and no all-clear either.
 * - home-assistant: nobody let Latchkey in there
 * - device-keys, test-keys: not all of them are on this computer, so not all were shown at the door
 * - router-forwards: no router of the home told all the ports that it hands on
 * - the rest: kinds of rules that only further rights of the token would show
 */
export const NotLookedAt = z.enum(['home-assistant', 'device-keys', 'test-keys', ...optionalPlaces]);
export type NotLookedAt = z.infer<typeof NotLookedAt>;

export const Findings = z
  .object({ findings: z.array(Finding).readonly(), notLookedAt: z.array(NotLookedAt).readonly() })
  .readonly();
export type Findings = z.infer<typeof Findings>;
