import { createHash, timingSafeEqual } from 'node:crypto';

/** Who may use the local server: whoever brought the token of a printed address first, and nobody else. */
export interface Session {
  /** A token for one more window. It stands in the address after `#`, which browsers keep to themselves, and works once. One that was not used ends with it. */
  issue(): string;
  /** The secret to send with each call when `offered` is the token that was issued last and it is its first use; `undefined` otherwise. */
  exchange(offered: string): string | undefined;
  /** Whether a request's `Authorization` header carries a secret that a token was exchanged for. */
  isHeldBy(authorization: string | undefined): boolean;
}

export type RandomBytes = (count: number) => Uint8Array;

/** 256 bits: nobody guesses it, so wrong tries need no counting. */
const secretBytes = 32;

/**
 * Not a cookie: browsers send those to every port of 127.0.0.1 (RFC 6265 §8.5), so to whatever else listens there. What
 * the page sends in a header goes to its own origin only, port included.
 */
export function createSession(randomBytes: RandomBytes): Session {
  const secrets: string[] = [];
  let token: string | undefined;
  return {
    issue() {
      token = makeSecret(randomBytes);
      return token;
    },
    exchange(offered) {
      if (token === undefined || !areEqual(offered, token)) return undefined;
      token = undefined;
      const secret = makeSecret(randomBytes);
      secrets.push(secret);
      return secret;
    },
    // The form of RFC 6750 §2.1.
    isHeldBy: (authorization) => secrets.some((secret) => areEqual(authorization ?? '', `Bearer ${secret}`)),
  };
}

function makeSecret(randomBytes: RandomBytes): string {
  return Buffer.from(randomBytes(secretBytes)).toString('base64url');
}

/** In constant time; hashing first makes both sides equally long. */
function areEqual(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
