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
    const token = session.issue();
    const secret = session.exchange(token);
    expect(secret).toMatch(/^[\w-]{43}$/);
    expect(secret).not.toBe(token);
  });

  it('gives nothing for the token a second time', () => {
    const session = createSession(countingBytes());
    const token = session.issue();
    session.exchange(token);
    expect(session.exchange(token)).toBeUndefined();
  });

  it.each(['', 'wrong', 'A'.repeat(43)])(
    'gives nothing for the token %j and keeps the right one usable',
    (wrong) => {
      const session = createSession(countingBytes());
      const token = session.issue();
      expect(session.exchange(wrong)).toBeUndefined();
      expect(session.exchange(token)).toBeDefined();
    },
  );

  it('knows its secret again', () => {
    const session = createSession(countingBytes());
    const token = session.issue();
    expect(session.isHeldBy(`Bearer ${session.exchange(token)}`)).toBe(true);
  });

  it('knows nobody before the token was exchanged', () => {
    const twin = createSession(countingBytes());
    const token = twin.issue();
    const secret = twin.exchange(token);
    expect(createSession(countingBytes()).isHeldBy(`Bearer ${secret}`)).toBe(false);
  });

  it.each([undefined, '', 'Bearer', 'Bearer ', 'Bearer wrong', 'Basic Og=='])(
    'does not know %j',
    (header) => {
      const session = createSession(countingBytes());
      const token = session.issue();
      session.exchange(token);
      expect(session.isHeldBy(header)).toBe(false);
    },
  );

  it('takes neither the token nor the bare secret for it', () => {
    const session = createSession(countingBytes());
    const token = session.issue();
    const secret = session.exchange(token);
    expect(session.isHeldBy(`Bearer ${token}`)).toBe(false);
    expect(session.isHeldBy(secret)).toBe(false);
  });

  it('lets a second window in beside the first, with a token and a secret of its own', () => {
    const session = createSession(countingBytes());
    const first = session.exchange(session.issue());
    const second = session.exchange(session.issue());
    expect(second).not.toBe(first);
    for (const secret of [first, second]) expect(session.isHeldBy(`Bearer ${secret}`)).toBe(true);
  });

  it('has one token at a time: a new one ends the one that nobody used', () => {
    const session = createSession(countingBytes());
    const lost = session.issue();
    const token = session.issue();
    expect(session.exchange(lost)).toBeUndefined();
    expect(session.exchange(token)).toBeDefined();
  });
});
