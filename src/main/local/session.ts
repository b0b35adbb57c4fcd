import { createHash, timingSafeEqual } from 'node:crypto';

/** Who may use the local server: whoever brought the token of the printed address first, and nobody else. */
export interface Session {
  /** Stands in the address after `#`, which browsers keep to themselves. Works once. */
  readonly token: string;
  /** The cookie to set when `offered` is the token and it is its first use; `undefined` otherwise. */
  exchange(offered: string): string | undefined;
  /** Whether a request's `Cookie` header carries the cookie that the token was exchanged for. */
  isHeldBy(cookieHeader: string | undefined): boolean;
}

export type RandomBytes = (count: number) => Uint8Array;

/** 256 bits: nobody guesses it, so wrong tries need no counting. */
const secretBytes = 32;

/** @param port distinguishes the cookies of two programs on one computer: cookies do not know ports */
export function createSession(port: number, randomBytes: RandomBytes): Session {
  const token = secret(randomBytes);
  const cookie = secret(randomBytes);
  const name = `latchkey-${port}`;
  let used = false;
  return {
    token,
    exchange(offered) {
      if (used || !areEqual(offered, token)) return undefined;
      used = true;
      return `${name}=${cookie}; HttpOnly; SameSite=Strict; Path=/`;
    },
    isHeldBy(header) {
      return used && valuesOf(header ?? '', name).some((value) => areEqual(value, cookie));
    },
  };
}

function secret(randomBytes: RandomBytes): string {
  return Buffer.from(randomBytes(secretBytes)).toString('base64url');
}

/** Another program on 127.0.0.1 can add cookies of our name beside ours (never read it), so all of them are tried. */
function valuesOf(header: string, name: string): readonly string[] {
  return header
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
}

/** In constant time; hashing first makes both sides equally long. */
function areEqual(a: string, b: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(a), digest(b));
}
