import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from 'cloudflare/error';
import { describe, expect, it } from 'vitest';
import { Refusal } from '../errors/refusal.ts';
import { removeSecret, translateAnswer, translateError } from './translate.ts';

const error = (code: number, chain?: number) => ({
  code,
  message: `about ${code}`,
  ...(chain === undefined ? {} : { error_chain: [{ code: chain, message: `about ${chain}` }] }),
});

describe('Cloudflare’s way of saying no', () => {
  it('tells a token that is used from elsewhere from one that lacks a right, though the code is the same', () => {
    const message = 'Cannot use the access token from location: 203.0.113.9';
    const refusal = translateAnswer(403, [{ code: 9109, message }], { call: 'GET zones' });
    expect(refusal.code).toBe('TOKEN_ELSEWHERE');
  });

  // What the services say (facts: cloudflare#token-errors, cloudflare#dns-conflicts, cloudflare#client-certificate-quota,
  // cloudflare#rule-refusals, cloudflare#tunnel-refusals, cloudflare#general-codes).
  it.each([
    ['a malformed header', 400, [error(6003, 6111)], 'TOKEN_MANGLED'],
    ['a malformed key', 400, [error(6003, 6103)], 'TOKEN_MANGLED'],
    ['the chain alone', 400, [error(1, 6111)], 'TOKEN_MANGLED'],
    ['an invalid token', 401, [error(1000)], 'TOKEN_REFUSED'],
    ['a revoked token', 401, [error(10000)], 'TOKEN_REFUSED'],
    ['a 401 without a reason', 401, [], 'TOKEN_REFUSED'],
    ['a missing permission', 403, [error(10000)], 'PERMISSION_MISSING'],
    ['a missing permission, said differently', 403, [error(9109)], 'PERMISSION_MISSING'],
    ['a missing permission as second error', 403, [error(1), error(9109)], 'PERMISSION_MISSING'],
    ['a missing permission at the tunnels', 401, [error(1001)], 'PERMISSION_MISSING'],
    ['a missing permission, as many services say it', 403, [error(10001)], 'PERMISSION_MISSING'],
    ['a block page', 403, [], 'CLOUDFLARE_REFUSED'],
    ['accounts asked for by an account token', 400, [error(1001)], 'CLOUDFLARE_REFUSED'],
    ['a taken name', 400, [error(81053)], 'CLOUDFLARE_REFUSED'],
    ['an identical record', 400, [error(81058)], 'CLOUDFLARE_REFUSED'],
    ['too many certificates', 400, [error(1445)], 'CLOUDFLARE_REFUSED'],
    ['no ruleset', 404, [error(10003)], 'CLOUDFLARE_REFUSED'],
    ['a rule that is not valid', 400, [error(20217)], 'CLOUDFLARE_REFUSED'],
    ['an expression that cannot be read', 400, [error(20127)], 'CLOUDFLARE_REFUSED'],
    ['a rule too many', 400, [error(50001)], 'CLOUDFLARE_REFUSED'],
    ['a tunnel that is not there', 404, [error(1002)], 'CLOUDFLARE_REFUSED'],
    ['a tunnel of that name', 409, [error(1013)], 'CLOUDFLARE_REFUSED'],
    ['a path that is none', 404, [error(7003)], 'CLOUDFLARE_REFUSED'],
    ['too many requests', 429, [error(971)], 'CLOUDFLARE_BUSY'],
    ['a request that took too long', 408, [], 'CLOUDFLARE_FAILED'],
    ['a failure', 500, [], 'CLOUDFLARE_FAILED'],
    ['a failure with the code of a permission', 502, [error(10000)], 'CLOUDFLARE_FAILED'],
    ['a refusal in an answer of status 200', 200, [error(10001)], 'CLOUDFLARE_REFUSED'],
  ] as const)('%s: HTTP %i %j is %s', (_name, status, errors, code) => {
    const refusal = translateAnswer(status, errors, { call: 'GET zones' });
    expect(refusal.code).toBe(code);
    expect(refusal.technical).toMatchObject({ status, call: 'GET zones' });
  });

  it('keeps the first error for technicians', () => {
    expect(translateAnswer(400, [error(81053), error(1)], { call: 'POST dns_records' }).technical).toEqual({
      status: 400,
      code: 81053,
      message: 'about 81053',
      call: 'POST dns_records',
    });
  });
});

describe('what a call threw', () => {
  const headers = new Headers({ 'cf-ray': 'abc-FRA' });

  it.each([
    ['a lost connection', new APIConnectionError({ message: 'x' }), 'CLOUDFLARE_UNREACHABLE'],
    ['no answer in time', new APIConnectionTimeoutError(), 'CLOUDFLARE_UNREACHABLE'],
    ['a stop by ourselves', new APIUserAbortError(), 'STOPPED'],
    ['an answer that is no JSON', new SyntaxError('Unexpected token <'), 'CLOUDFLARE_NOT_UNDERSTOOD'],
    ['no error at all', 'a string', 'CLOUDFLARE_NOT_UNDERSTOOD'],
    ['an error page', new APIError(502, undefined, 'Bad gateway', headers), 'CLOUDFLARE_FAILED'],
  ])('%s has its code and names the call', (_name, thrown, code) => {
    const refusal = translateError(thrown, 'GET zones');
    expect(refusal.code).toBe(code);
    expect(refusal.technical.call).toBe('GET zones');
  });

  it.each([
    ['a name that cannot be looked up', 'ENOTFOUND', 'OFFLINE'],
    ['a name server that does not answer', 'EAI_AGAIN', 'OFFLINE'],
    ['no network', 'ENETUNREACH', 'OFFLINE'],
    ['a certificate of tomorrow', 'CERT_NOT_YET_VALID', 'CLOCK_WRONG'],
    ['a certificate of last year', 'CERT_HAS_EXPIRED', 'CLOCK_WRONG'],
    ['a certificate of somebody between', 'SELF_SIGNED_CERT_IN_CHAIN', 'CONNECTION_INSPECTED'],
    ['a closed port', 'ECONNREFUSED', 'CLOUDFLARE_UNREACHABLE'],
    ['a reset', 'ECONNRESET', 'CLOUDFLARE_UNREACHABLE'],
  ] as const)('%s (%s) is %s', (_name, socketCode, code) => {
    const socket = Object.assign(new Error('x'), { code: socketCode });
    const cause = new TypeError('fetch failed', { cause: socket });
    const refusal = translateError(new APIConnectionError({ message: 'x', cause }), 'GET zones');
    expect(refusal).toMatchObject({ code, technical: { message: socketCode } });
  });

  it('finds the reason among the addresses that were tried', () => {
    const tried = Object.assign(new Error('x'), { code: 'ENETUNREACH' });
    const cause = new TypeError('fetch failed', { cause: new AggregateError([tried]) });
    expect(translateError(new APIConnectionError({ message: 'x', cause }), 'GET zones').code).toBe('OFFLINE');
  });

  it.each([
    ['a proxy that wants a login', 407, {}, 'PROXY_IN_THE_WAY'],
    ['a network that wants a login', 511, {}, 'CAPTIVE_PORTAL'],
    ['a page of this network', 403, { 'content-type': 'text/html' }, 'CAPTIVE_PORTAL'],
    ['a page of Cloudflare', 403, { 'content-type': 'text/html', 'cf-ray': 'abc' }, 'CLOUDFLARE_REFUSED'],
    ['an error page without a ray', 502, { 'content-type': 'text/html' }, 'CLOUDFLARE_FAILED'],
  ] as const)('%s is told apart', (_name, status, given, code) => {
    const thrown = new APIError(status, undefined, 'x', new Headers(given));
    expect(translateError(thrown, 'GET zones').code).toBe(code);
  });

  it('tells the number by which Cloudflare finds the request', () => {
    const thrown = new APIError(502, undefined, 'Bad gateway', headers);
    expect(translateError(thrown, 'GET zones').technical).toMatchObject({ status: 502, rayId: 'abc-FRA' });
  });

  it('stays what it is when it is a refusal already', () => {
    const refusal = new Refusal('TOKEN_EXPIRED');
    expect(translateError(refusal, 'GET zones')).toBe(refusal);
  });
});

describe('a secret in Cloudflare’s own words', () => {
  it.each([0, 150, 280, 299, 1000])(
    'is taken out, also where the words are cut (after %i letters)',
    (before) => {
      const secret = 'cfut_'.padEnd(45, 'secret');
      const refusal = new Refusal('CLOUDFLARE_REFUSED', {
        message: `${'x'.repeat(before)}${secret} and ${secret}`,
      });
      const { message = '' } = removeSecret(refusal, secret).technical;
      expect(message).not.toContain('cfut_');
      expect(message.length).toBeLessThanOrEqual(300);
    },
  );

  it.each([
    'filter parsing error: `raw.http.request.uri.path in {"/api/webhook/k3v9.q2m7"}`',
    'bad ingress path ^/api/webhook/k3v9\\.q2m7$',
    'at /api/webhook/k3v9',
  ])('is taken out where it is the id of a webhook: %s', (words) => {
    const refusal = new Refusal('CLOUDFLARE_REFUSED', { message: words });
    const { message = '' } = removeSecret(refusal, 'secret').technical;
    expect(message).toContain('/api/webhook/‹id›');
    expect(message).not.toMatch(/k3v9|q2m7/);
  });

  it('leaves words without it alone', () => {
    const refusal = new Refusal('CLOUDFLARE_REFUSED', { message: 'nothing to see', status: 400 });
    expect(removeSecret(refusal, 'secret')).toEqual(refusal);
  });
});
