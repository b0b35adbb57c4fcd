/**
 * How long it takes until something that was written is seen, in milliseconds. What the edge does follows at once; it is
 * the API's own answers that lag (facts: cloudflare#propagation).
 */
export interface Delays {
  /** How long a certificate stays `pending_revocation` or `pending_reactivation`. */
  readonly revocationDelayMs: number;
  /** How long the certificate hostnames are still read as they were (facts: cloudflare#hostname-associations-lag). */
  readonly associationDelayMs: number;
  /** How long the list of certificates is still as it was (facts: cloudflare#client-certificate-lists). */
  readonly certificateListDelayMs: number;
  /** How long a tunnel counts as one without a configuration (facts: cloudflare#tunnel-configuration). */
  readonly configurationDelayMs: number;
  /** How long a new token is refused now and then (facts: cloudflare#fresh-tokens). */
  readonly tokenDelayMs: number;
}

/** Within what was seen of the real Cloudflare on a good day. */
export const usualDelays: Delays = {
  revocationDelayMs: 2000,
  associationDelayMs: 1000,
  certificateListDelayMs: 1500,
  configurationDelayMs: 400,
  tokenDelayMs: 1000,
};

/** Everything is seen with the next request: for tests that are about something else. */
export const noDelays: Delays = {
  revocationDelayMs: 0,
  associationDelayMs: 0,
  certificateListDelayMs: 0,
  configurationDelayMs: 0,
  tokenDelayMs: 0,
};

/** Whether something that was written then is not seen yet. */
export function isUnseen(writtenAt: number, delayMs: number, now: () => Date): boolean {
  return now().getTime() - writtenAt < delayMs;
}
