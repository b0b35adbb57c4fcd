import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anInstantClock } from '../clock/testing/a-clock.ts';
import { anHttpServer } from '../testing/an-http-server.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import { createCloudflare } from './client.ts';
import { readPastedToken, verifyUserToken } from './token.ts';

const forty = 'aB3_-'.repeat(8);
const user = `cfut_${forty}1f2e3d4c`;
const account = `cfat_${forty}1f2e3d4c`;

describe('a pasted token', () => {
  it.each([
    ['of a user, in today’s form', user, 'user'],
    ['of an account', account, 'account'],
    ['of the older form without a prefix', forty, 'user'],
    ['of a form longer than any today', `cfut_${forty}${forty}`, 'user'],
  ])('%s is told by its form', (_name, token, kind) => {
    expect(readPastedToken(token)).toEqual({ kind, token });
  });

  it.each([
    ['spaces and a line end', `  ${user}\r\n`],
    ['double quotes', `"${user}"`],
    ['single quotes', `'${user}'`],
    ['backquotes with spaces in them', `\` ${user} \``],
    ['the name of the header’s scheme', `Bearer ${user}`],
    ['the scheme in small letters', `bearer   ${user}`],
    ['the quoted scheme', `"Bearer ${user}"`],
    ['the whole header', `Authorization: Bearer ${user}`],
    ['the header as curl is given it', `-H "Authorization: Bearer ${user}"`],
    ['a byte order mark', `\ufeff${user}`],
    ['a zero-width space', `\u200b${user}\u200b`],
  ])('is read with %s around it', (_name, pasted) => {
    expect(readPastedToken(pasted)).toEqual({ kind: 'user', token: user });
  });

  it.each([
    ['in today’s form', `cfk_${forty}1f2e3d4c`],
    ['in the older form', '0123456789abcdef0123456789abcdef01234'],
    ['with quotes', '"0123456789abcdef0123456789abcdef01234"'],
    ['that lost its end', 'cfk_abc'],
  ])('is refused as a global key: %s', (_name, pasted) => {
    expect(readPastedToken(pasted)).toEqual({ kind: 'global-key' });
  });

  it.each([
    ['nothing', ''],
    ['spaces', '   '],
    ['a text that lost its end', 'cfut_abc'],
    ['two tokens', `${user} ${user}`],
    ['a token with a line break in it', `${forty.slice(0, 20)}\n${forty.slice(20)}`],
    ['dots for hidden letters', '•'.repeat(40)],
    ['an e-mail address', 'somebody.with.a.very.long.name@example.com'],
    ['the address of the token page', 'https://dash.cloudflare.com/profile/api-tokens?name=Latchkey'],
    ['a header of its own', `${forty}\r\nX-Evil: 1`],
    ['a novel', 'x'.repeat(4000)],
  ])('is mangled: %s', (_name, pasted) => {
    expect(readPastedToken(pasted)).toEqual({ kind: 'mangled' });
  });

  it('is safe in a header or no token at all, whatever was pasted', () => {
    const pasted = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 300 }),
      fc
        .tuple(fc.string(), fc.constantFrom(user, account, forty), fc.string())
        .map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(pasted, (text) => {
        const read = readPastedToken(text);
        if (read.kind === 'user' || read.kind === 'account') {
          expect(read.token).toMatch(/^[A-Za-z0-9_-]{30,200}$/);
          expect(text).toContain(read.token);
          expect(readPastedToken(read.token)).toEqual(read);
        }
      }),
    );
  });
});

describe('a token that Cloudflare knows', () => {
  const now = new Date('2026-11-29T12:00:00Z');
  async function verified(status: string, dates: Readonly<Record<string, string>> = {}) {
    const apiUrl = await anHttpServer((_request, response) => {
      response.end(
        JSON.stringify({ success: true, errors: [], messages: [], result: { id: '1', status, ...dates } }),
      );
    });
    return verifyUserToken(createCloudflare({ token: user, apiUrl, clock: anInstantClock() }), now);
  }

  it('and that is active can be used', () => expect(verified('active')).resolves.toBeNull());

  it('and that has an end tells it', () =>
    expect(verified('active', { expires_on: '2026-12-03T00:00:00Z' })).resolves.toEqual(
      new Date('2026-12-03T00:00:00Z'),
    ));

  it.each([
    ['whose end has come', { expires_on: '2026-11-29T00:00:00Z' }, 'TOKEN_EXPIRED'],
    ['whose start has not', { not_before: '2026-11-30T00:00:00Z' }, 'TOKEN_NOT_YET_VALID'],
  ])('and that is said to be active, but %s, is refused as such', async (_what, dates, code) => {
    expect((await refusalOf(verified('active', dates))).code).toBe(code);
  });

  it.each([
    ['expired', 'TOKEN_EXPIRED'],
    ['disabled', 'TOKEN_REFUSED'],
    ['something new', 'CLOUDFLARE_NOT_UNDERSTOOD'],
  ])('and that is %s is refused as %s', async (status, code) => {
    expect((await refusalOf(verified(status))).code).toBe(code);
  });
});
