import { randomBytes, timingSafeEqual } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isSameToken, newToken } from './secret-token.ts';

describe('a token', () => {
  it('carries at least 128 random bits in letters that a URL leaves alone', () => {
    const drawn: number[] = [];
    const token = newToken((count) => {
      drawn.push(count);
      return randomBytes(count);
    });
    expect(drawn).toEqual([16]);
    expect(token).toMatch(/^[\w-]{22}$/);
    expect(Buffer.from(token, 'base64url')).toHaveLength(16);
  });

  it('is the same as itself alone', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (a, b) => {
        expect(isSameToken(a, a)).toBe(true);
        expect(isSameToken(a, b)).toBe(a === b);
      }),
    );
  });

  it('is compared in one piece of constant length, whatever is offered', () => {
    const token = newToken(randomBytes);
    const near = fc.nat({ max: 22 }).map((length) => token.slice(0, length));
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 5000 }), near), (offered) => {
        const lengths: number[][] = [];
        isSameToken(offered, token, (a, b) => {
          lengths.push([a.byteLength, b.byteLength]);
          return timingSafeEqual(a, b);
        });
        expect(lengths).toEqual([[32, 32]]);
      }),
    );
  });
});
