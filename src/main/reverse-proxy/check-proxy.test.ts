import { expect, it } from 'vitest';
import type { ProbeRequest, ProbeResult } from '../probe/prober.ts';
import { checkProxy, findingIn, type ProxyTarget } from './check-proxy.ts';

const target: ProxyTarget = {
  hostname: 'home.example.com',
  address: '192.168.1.20',
  ports: { https: 443, http: 80 },
  trust: { kind: 'public-roots' },
};
const now = () => new Date('2026-11-29T12:00:00Z');
const device = { privateKeyPem: 'device', certificatePem: 'device' };

const answer = (status: number, body = '', headers = {}): ProbeResult => ({
  kind: 'answer',
  status,
  body,
  headers,
});
const failure = (code: string): ProbeResult => ({ kind: 'failure', code });
const manifest = answer(200, '{"name":"Home Assistant"}');

it.each([
  [manifest, 'opened'],
  [{ kind: 'upgraded' } as const, 'opened'],
  [answer(200, '<h1>Welcome to nginx</h1>'), 'not-home-assistant'],
  [answer(308, '', { location: 'https://home.example.com/manifest.json' }), 'redirected'],
  [answer(308, '', { location: 'https://elsewhere.example/' }), 'not-home-assistant'],
  [answer(400, '400: Bad Request'), 'home-refuses-proxy'],
  [answer(400, '<center>No required SSL certificate was sent</center>'), 'refused'],
  [answer(403, '403: Forbidden'), 'home-banned'],
  [answer(403), 'refused'],
  [answer(502), 'home-silent'],
  [failure('ERR_SSL_TLSV13_ALERT_CERTIFICATE_REQUIRED'), 'refused'],
  [failure('ECONNRESET'), 'cut-off'],
  [failure('ERR_SSL_WRONG_VERSION_NUMBER'), 'not-home-assistant'],
  [failure('HPE_INVALID_CONSTANT'), 'not-home-assistant'],
  [failure('ERR_TLS_CERT_ALTNAME_INVALID'), 'certificate-not-trusted'],
  [failure('UNABLE_TO_VERIFY_LEAF_SIGNATURE'), 'certificate-not-trusted'],
  [failure('ECONNREFUSED'), 'unreachable'],
  [failure('ETIMEDOUT'), 'unreachable'],
] as const)('%j is %s', (result, finding) => {
  expect(findingIn(result, target)).toBe(finding);
});

const verdictsWith = async (probe: (request: ProbeRequest) => ProbeResult) => {
  const prober = { probe: async (request: ProbeRequest) => probe(request) };
  const checks = await checkProxy(target, { device, switchedOff: device }, { now, prober });
  return Object.fromEntries(checks.map(({ visit, verdict }) => [visit, verdict]));
};

it('a home that answers everybody is bad for everybody but its devices', async () => {
  expect(await verdictsWith(() => manifest)).toEqual({
    'device-key': 'good',
    websocket: 'good',
    'no-key': 'bad',
    'strangers-key': 'bad',
    'switched-off-key': 'bad',
    'plain-http': 'bad',
    'other-name': 'bad',
  });
});

it('what lets strangers through to a home that refuses the proxy is not shut', async () => {
  const verdicts = await verdictsWith(() => answer(400, '400: Bad Request'));
  expect(verdicts).toMatchObject({ 'no-key': 'bad', 'device-key': 'bad' });
});

it('a proxy that cannot be reached proves nothing, good or bad', async () => {
  expect(new Set(Object.values(await verdictsWith(() => failure('ECONNREFUSED'))))).toEqual(
    new Set(['unknown']),
  );
});

it('what takes every connection and drops it has refused nobody', async () => {
  const verdicts = await verdictsWith(() => failure('ECONNRESET'));
  expect(new Set(Object.values(verdicts))).toEqual(new Set(['unknown']));
});

it('a proxy that a device comes in at refuses also without a word', async () => {
  const verdicts = await verdictsWith(({ key, hostname, protocol }) =>
    key === device && hostname === target.hostname && protocol === 'https' ? manifest : failure('EPIPE'),
  );
  expect(verdicts).toMatchObject({ 'device-key': 'good', 'no-key': 'good', 'other-name': 'good' });
  expect(verdicts.websocket).toBe('bad');
});

it('whoever speaks no TLS at all has refused nobody', async () => {
  const verdicts = await verdictsWith(() => failure('ERR_SSL_WRONG_VERSION_NUMBER'));
  expect(new Set(Object.values(verdicts))).toEqual(new Set(['bad']));
});

it('a proxy that shows its certificate under every name is told from one that is silent', async () => {
  const shown = await verdictsWith(({ hostname }) =>
    hostname === target.hostname ? answer(403) : failure('ERR_TLS_CERT_ALTNAME_INVALID'),
  );
  expect(shown['other-name']).toBe('bad');
});

it('leaves out what there is no key for', async () => {
  const prober = { probe: async () => answer(403) };
  const checks = await checkProxy(target, {}, { now, prober });
  expect(checks.map(({ visit }) => visit)).toEqual(['no-key', 'strangers-key', 'plain-http', 'other-name']);
});
