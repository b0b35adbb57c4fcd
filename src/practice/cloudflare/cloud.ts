import type { Authority, KeyAndCertificate } from '../certificates/certificate-authority.ts';
import type { Delays } from './delays.ts';
import type { CloudState } from './state.ts';
import type { YoungTokens } from './young-tokens.ts';

/** What every endpoint works on: the state, and the outside things it depends on. */
export interface Cloud {
  readonly state: CloudState;
  readonly now: () => Date;
  readonly ids: Ids;
  /** Plays the managed client CA, which all customers share (facts: cloudflare#managed-ca). */
  readonly clientAuthority: Authority;
  /** Plays Origin CA, which nobody but Cloudflare believes. Made when it is first asked for. */
  readonly originAuthority: () => Promise<Authority>;
  /** The client certificate that the edge shows to origins of every customer alike (facts: cloudflare#origin-pulls). */
  readonly sharedPull: () => Promise<KeyAndCertificate>;
  /** How long it takes until something that was written is seen; read anew for each call. */
  readonly delays: () => Delays;
  readonly youngTokens: YoungTokens;
  /** What an identical DNS record is refused with; both are seen in the wild (facts: cloudflare#dns-conflicts). */
  readonly identicalRecordCode: 81057 | 81058;
}

export interface Ids {
  /** 32 lower-case hex characters, as most objects have. */
  readonly hex: () => string;
  /** Tunnels, connectors and certificate packs have these. */
  readonly uuid: () => string;
  /** Random bytes for secrets. */
  readonly bytes: (count: number) => Buffer;
}

export function timestamp(now: () => Date): string {
  return now().toISOString();
}

/** Tunnels and what hangs on them are dated to the microsecond (facts: cloudflare#tunnels); no clock here is that fine. */
export function microseconds(date: Date): string {
  return date.toISOString().replace(/Z$/, '000Z');
}

/** Certificates carry whole seconds, and the API shows them so. */
export function wholeSeconds(date: Date): string {
  return date.toISOString().replace(/\.\d{3}Z$/, 'Z');
}
