import { describe, expect, it } from 'vitest';
import type { Diagnosis } from '../../contract/check.ts';
import { describeTechnically, diagnose } from './diagnose.ts';
import type { ProbeResult } from './prober.ts';

const asked = { hostname: 'ha.linden.house', protocol: 'https', path: '/manifest.json' } as const;
const ray = { 'cf-ray': '92155ba39c45281f-FRA' };

interface Answer {
  readonly status: number;
  readonly body?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

function endOf({ status, body = '', headers = {} }: Answer, more: Partial<typeof asked> | object = {}) {
  return diagnose({ kind: 'answer', status, body, headers: { ...ray, ...headers } }, { ...asked, ...more });
}

const forwarded = { 'cf-cache-status': 'DYNAMIC' };
const page = (code: number) =>
  `<!DOCTYPE html><title>Access denied</title><h1><span>Error</span> <span class="cf-error-code">${code}</span></h1>`;

describe('an answer to a visit', () => {
  it.each<[what: string, answer: Answer, ending: Diagnosis]>([
    ['Home Assistant’s manifest', { status: 200, body: '{"name":"Home Assistant"}' }, 'answered'],
    ['any other page', { status: 200, body: '<title>OpenWrt</title>' }, 'not-home-assistant'],
    ['a page that asks for a password', { status: 401, body: 'Unauthorized' }, 'not-home-assistant'],
    ['the lock', { status: 403, body: 'Sorry, you have been blocked' }, 'blocked'],
    ['the lock, as older pages say it', { status: 403, body: 'error code: 1020' }, 'blocked'],
    [
      'a 403 of something behind the lock',
      { status: 403, body: 'nginx', headers: forwarded },
      'not-home-assistant',
    ],
    ['a banned address', { status: 403, body: '403: Forbidden', headers: forwarded }, 'home-banned'],
    ['a challenge', { status: 403, headers: { 'cf-mitigated': 'challenge' } }, 'challenged'],
    ['Browser Integrity Check', { status: 403, body: 'error code: 1010' }, 'refused-at-edge'],
    ['a country that is refused', { status: 403, body: page(1009) }, 'refused-at-edge'],
    ['an address that is refused', { status: 403, body: page(1006) }, 'refused-at-edge'],
    ['a rate limit', { status: 429, body: 'error code: 1015' }, 'rate-limited'],
    ['too many requests', { status: 429 }, 'rate-limited'],
    ['a Worker that fails', { status: 500, body: 'error code: 1101' }, 'worker-in-front'],
    ['a record to a forbidden address', { status: 409, body: 'error code: 1000' }, 'record-refused'],
    ['a record of another account', { status: 403, body: 'error code: 1014' }, 'record-refused'],
    ['a record whose name is unknown', { status: 530, body: 'error code: 1016' }, 'not-resolved'],
    ['a tunnel without a connector', { status: 530, body: 'error code: 1033' }, 'tunnel-down'],
    ['520', { status: 520 }, 'server-behind'],
    ['521', { status: 521 }, 'origin-closed'],
    ['522', { status: 522 }, 'origin-unreachable'],
    ['523', { status: 523 }, 'origin-unreachable'],
    ['525', { status: 525 }, 'origin-not-secure'],
    ['526', { status: 526, body: 'error code: 526' }, 'origin-certificate-unknown'],
    ['524', { status: 524 }, 'origin-unreachable'],
    [
      'a server that misses Cloudflare’s certificate',
      { status: 400, body: '<center>No required SSL certificate was sent</center>', headers: forwarded },
      'origin-refuses-edge',
    ],
    [
      'a server that does not let Cloudflare’s network in',
      { status: 403, body: '<center>nginx/1.29.1</center>', headers: forwarded },
      'origin-refuses-edge',
    ],
    ['a home that does not answer', { status: 502, body: '<h1>Bad gateway</h1>' }, 'home-silent'],
    ['a home that does not trust the path', { status: 400, body: '400: Bad Request' }, 'home-refuses-proxy'],
    [
      'a WebSocket that lost its header',
      { status: 400, body: 'No WebSocket UPGRADE hdr: None\n Can "Upgrade" only to "WebSocket".' },
      'socket-refused',
    ],
    ['an entry that is missing', { status: 404 }, 'no-such-service'],
    ['an error of Home Assistant’s own', { status: 500, body: '500 Internal Server Error' }, 'home-failed'],
    ['another site on the same connection', { status: 421 }, 'misdirected'],
    ['a teapot', { status: 418 }, 'unexpected-answer'],
  ])('of %s', (_what, answer, ending) => {
    expect(endOf(answer)).toBe(ending);
  });

  it.each<[location: string, protocol: 'http' | 'https', ending: Diagnosis]>([
    ['https://ha.linden.house/manifest.json', 'http', 'redirected'],
    ['https://ha.linden.house/manifest.json', 'https', 'redirect-loop'],
    ['/manifest.json', 'https', 'redirect-loop'],
    ['http://ha.linden.house/manifest.json', 'https', 'redirect-loop'],
    ['https://www.linden.house/manifest.json', 'http', 'sent-elsewhere'],
    ['https://www.linden.house/', 'https', 'sent-elsewhere'],
    ['/login', 'https', 'sent-elsewhere'],
    ['https://linden.cloudflareaccess.com/cdn-cgi/access/login/ha.linden.house', 'https', 'access-in-front'],
    ['/cdn-cgi/access/login?redirect_url=%2F', 'https', 'access-in-front'],
    ['https://cloudflareaccess.com.evil.example/', 'https', 'sent-elsewhere'],
    ['not a place:', 'https', 'sent-elsewhere'],
  ])('to %s over %s', (location, protocol, ending) => {
    expect(endOf({ status: 302, headers: { location } }, { protocol })).toBe(ending);
  });

  it('of Access is told by its headers too, which is how it refuses programs', () => {
    expect(endOf({ status: 403, headers: { 'cf-access-domain': 'ha.linden.house' } })).toBe(
      'access-in-front',
    );
    const headers = { 'www-authenticate': 'Cloudflare-Access resource_metadata="x"' };
    expect(endOf({ status: 401, headers })).toBe('access-in-front');
  });

  it('that came from behind the edge is not searched for the edge’s own errors', () => {
    const body = '{"name":"Home Assistant","error":"error code: 1010"}';
    expect(endOf({ status: 200, body, headers: forwarded })).toBe('answered');
  });

  it('that never came to Cloudflare is not taken for a refusal of its', () => {
    const answer = { kind: 'answer', status: 403, headers: {}, body: 'Forbidden' } as const;
    expect(diagnose(answer, asked)).toBe('unexpected-answer');
  });
});

describe('a visit without an answer', () => {
  it.each<[code: string, ending: Diagnosis]>([
    ['ERR_SSL_SSL/TLS_ALERT_HANDSHAKE_FAILURE', 'no-certificate'],
    ['ERR_SSL_SSLV3_ALERT_HANDSHAKE_FAILURE', 'no-certificate'],
    ['ERR_SSL_TLSV1_UNRECOGNIZED_NAME', 'no-certificate'],
    ['SELF_SIGNED_CERT_IN_CHAIN', 'connection-inspected'],
    ['UNABLE_TO_VERIFY_LEAF_SIGNATURE', 'connection-inspected'],
    ['ERR_TLS_CERT_ALTNAME_INVALID', 'connection-inspected'],
    ['CERT_NOT_YET_VALID', 'clock-wrong'],
    ['CERT_HAS_EXPIRED', 'clock-wrong'],
    ['EPROTO', 'tls-failed'],
    ['ERR_SSL_WRONG_VERSION_NUMBER', 'tls-failed'],
    ['ECONNREFUSED', 'no-connection'],
    ['ETIMEDOUT', 'no-connection'],
  ])('that ended with %s', (code, ending) => {
    expect(diagnose({ kind: 'failure', code }, asked)).toBe(ending);
  });
});

describe('for technicians', () => {
  it('a redirect is told by its host alone: the rest may carry anything', () => {
    const headers = { ...ray, location: 'https://linden.cloudflareaccess.com/login?token=abc' };
    const answer: ProbeResult = { kind: 'answer', status: 302, headers, body: '' };
    expect(describeTechnically(answer)).toBe(
      'HTTP 302, to linden.cloudflareaccess.com, cf-ray 92155ba39c45281f-FRA',
    );
  });

  it('Cloudflare’s own error is told by its number', () => {
    const answer: ProbeResult = { kind: 'answer', status: 403, headers: {}, body: 'error code: 1010' };
    expect(describeTechnically(answer)).toBe('HTTP 403, error code: 1010');
  });
});
