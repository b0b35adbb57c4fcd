import { describe, expect, it } from 'vitest';
import { createSession } from './session.ts';

/** Different bytes for every secret, the same in every run. */
function countingBytes() {
  let next = 1;
  return (count: number) => new Uint8Array(count).fill(next++);
}

describe('the session of the local server', () => {
  it('gives a secret of 256 bits for the token, which is another one', () => {
    const session = createSession(countingBytes());
    const secret = session.exchange(session.token);
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(secret).not.toBe(session.token);
  });

  it('gives nothing for the token a second time', () => {
    const session = createSession(countingBytes());
    session.exchange(session.token);
    expect(session.exchange(session.token)).toBeUndefined();
  });

  it.each(['', 'wrong', 'A'.repeat(43)])(
    'gives nothing for the token %j and keeps the right one usable',
    (wrong) => {
      const session = createSession(countingBytes());
      expect(session.exchange(wrong)).toBeUndefined();
      expect(session.exchange(session.token)).toBeDefined();
    },
  );

  it('knows its secret again', () => {
    const session = createSession(countingBytes());
    expect(session.isHeldBy(`Bearer ${session.exchange(session.token)}`)).toBe(true);
  });

  it('knows nobody before the token was exchanged', () => {
    const bytes = countingBytes();
    const twin = createSession(countingBytes());
    const secret = twin.exchange(twin.token);
    expect(createSession(bytes).isHeldBy(`Bearer ${secret}`)).toBe(false);
  });

  it.each([undefined, '', 'Bearer', 'Bearer ', 'Bearer wrong', 'Basic Og=='])(
    'does not know %j',
    (header) => {
      const session = createSession(countingBytes());
      session.exchange(session.token);
      expect(session.isHeldBy(header)).toBe(false);
    },
  );

  it('takes neither the token nor the bare secret for it', () => {
    const session = createSession(countingBytes());
    const secret = session.exchange(session.token);
    expect(session.isHeldBy(`Bearer ${session.token}`)).toBe(false);
    expect(session.isHeldBy(secret)).toBe(false);
  });
});
