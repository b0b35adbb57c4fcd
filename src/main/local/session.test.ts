import { describe, expect, it } from 'vitest';
import { createSession } from './session.ts';

/** Different bytes for every secret, the same in every run. */
function countingBytes() {
  let next = 1;
  return (count: number) => new Uint8Array(count).fill(next++);
}

describe('the session of the local server', () => {
  it('gives a cookie for the token that only the browser itself can read and send', () => {
    const session = createSession(8123, countingBytes());
    expect(session.exchange(session.token)).toMatch(
      /^latchkey-8123=[\w-]{43}; HttpOnly; SameSite=Strict; Path=\/$/,
    );
  });

  it('gives nothing for the token a second time', () => {
    const session = createSession(8123, countingBytes());
    session.exchange(session.token);
    expect(session.exchange(session.token)).toBeUndefined();
  });

  it.each(['', 'wrong', 'A'.repeat(43)])(
    'gives nothing for the token %j and keeps the right one usable',
    (wrong) => {
      const session = createSession(8123, countingBytes());
      expect(session.exchange(wrong)).toBeUndefined();
      expect(session.exchange(session.token)).toBeDefined();
    },
  );

  it('knows its cookie among others, even behind one of the same name', () => {
    const session = createSession(8123, countingBytes());
    const cookie = session.exchange(session.token)?.split(';')[0];
    expect(session.isHeldBy(`a=b; latchkey-8123=planted; ${cookie}; c=d`)).toBe(true);
  });

  it.each([undefined, '', 'latchkey-8123', 'latchkey-8123=', 'latchkey-8123=wrong', 'other=1'])(
    'does not know %j',
    (header) => {
      const session = createSession(8123, countingBytes());
      session.exchange(session.token);
      expect(session.isHeldBy(header)).toBe(false);
    },
  );

  it('does not take the token for the cookie', () => {
    const session = createSession(8123, countingBytes());
    session.exchange(session.token);
    expect(session.isHeldBy(`latchkey-8123=${session.token}`)).toBe(false);
  });

  it('does not take the cookie of another port', () => {
    const session = createSession(8123, countingBytes());
    const cookie = session.exchange(session.token)?.split(';')[0];
    expect(session.isHeldBy(cookie?.replace('8123', '8124'))).toBe(false);
  });
});
