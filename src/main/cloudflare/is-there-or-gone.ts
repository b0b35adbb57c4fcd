import type { Refusal } from '../errors/refusal.ts';

/** Codes of tunnels and DNS records that say "there already" (facts: cloudflare#tunnel-names, cloudflare#dns-conflicts). */
const THERE_ALREADY = new Set([1013, 81053, 81057, 81058]);

/**
 * Codes of client certificates that say "gone already": revoked before, or not known
 * (facts: cloudflare#client-certificate-revocation, cloudflare#client-certificate-lists).
 */
const GONE_ALREADY = new Set([1407, 1415]);

/**
 * Cloudflare says that it has this already, or has it no more: a write whose answer was lost took effect only after it was
 * looked for, or somebody was quicker.
 */
export function isThereOrGone({ technical: { status, code } }: Refusal): boolean {
  if (status === 409 || status === 404) return true;
  return code !== undefined && (THERE_ALREADY.has(code) || GONE_ALREADY.has(code));
}
