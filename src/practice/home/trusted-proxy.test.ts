import { describe, expect, it } from 'vitest';
import { clientAddress, type ProxyRules, type TrustedProxies, tunnelNetworks } from './trusted-proxy.ts';

const rules: Record<TrustedProxies, ProxyRules> = {
  'trusts-tunnel': { use_x_forwarded_for: true, trusted_proxies: tunnelNetworks },
  'refuses-proxies': {},
};

const said = (peer: string, forwardedFor: string, by: ProxyRules, more: object = {}) => {
  const client = clientAddress(peer, { for: forwardedFor, ...more }, by);
  return client.kind === 'refused' ? client.record.text : undefined;
};

describe('the address of a client', () => {
  it.each([
    ['a direct client', '192.168.1.7', undefined, 'refuses-proxies', '192.168.1.7'],
    [
      'a direct client on a dual-stack socket',
      '::ffff:192.168.1.7',
      undefined,
      'trusts-tunnel',
      '192.168.1.7',
    ],
    ['a client through the tunnel', '127.0.0.1', '203.0.113.9', 'trusts-tunnel', '203.0.113.9'],
    ['a client through the app', '172.30.33.5', '203.0.113.9', 'trusts-tunnel', '203.0.113.9'],
    [
      'a client who forged an entry',
      '127.0.0.1',
      '198.51.100.1, 203.0.113.9',
      'trusts-tunnel',
      '203.0.113.9',
    ],
    ['a second trusted proxy', '::1', '203.0.113.9, 127.0.0.1', 'trusts-tunnel', '203.0.113.9'],
    ['nothing but trusted proxies', '127.0.0.1', '172.30.33.9, ::1', 'trusts-tunnel', '172.30.33.9'],
  ] as const)('is known for %s', (_who, peer, forwardedFor, trust, address) => {
    expect(clientAddress(peer, { for: forwardedFor }, rules[trust])).toEqual({ kind: 'known', address });
  });

  it.each([
    ['when no proxy is trusted', '127.0.0.1', '203.0.113.9', 'refuses-proxies'],
    ['from a proxy that is not the tunnel', '192.168.1.7', '203.0.113.9', 'trusts-tunnel'],
    ['with an entry that is no address', '127.0.0.1', 'unknown', 'trusts-tunnel'],
    ['with an empty entry', '127.0.0.1', '203.0.113.9,', 'trusts-tunnel'],
  ] as const)('is refused %s', (_when, peer, forwardedFor, trust) => {
    expect(clientAddress(peer, { for: forwardedFor }, rules[trust])).toMatchObject({ kind: 'refused' });
  });

  it('is not believed where proxies are listed and the headers are not read', () => {
    const listed = { use_x_forwarded_for: false, trusted_proxies: ['127.0.0.1/32'] };
    expect(said('127.0.0.1', '203.0.113.9', listed)).toContain('not set-up for reverse proxies');
  });
});

describe('what Home Assistant writes about a refused proxy', () => {
  const trusting = rules['trusts-tunnel'];

  it('names the proxy and the reason, in its own words', () => {
    expect(said('172.30.33.5', '203.0.113.9', {})).toBe(
      'A request from a reverse proxy was received from 172.30.33.5, but your HTTP integration is not set-up for reverse proxies',
    );
    expect(said('172.17.0.2', '203.0.113.9', trusting)).toBe(
      'Received X-Forwarded-For header from an untrusted proxy 172.17.0.2',
    );
    expect(said('127.0.0.1', 'unknown', trusting)).toBe('Invalid IP address in X-Forwarded-For: unknown');
  });

  it.each([
    ['an empty scheme', { proto: 'https,' }, 'Empty item received in X-Forward-Proto header: https,'],
    [
      'too many schemes',
      { proto: 'https, http' },
      'Incorrect number of elements in X-Forward-Proto. Expected 1 or 1, got 2: https, http',
    ],
    ['an empty host', { host: '' }, 'Empty value received in X-Forward-Host header'],
  ])('names %s', (_what, headers, text) => {
    expect(said('127.0.0.1', '203.0.113.9', trusting, headers)).toBe(text);
  });

  it('takes as many schemes as there are proxies, or one', () => {
    for (const proto of ['https', 'https, http'])
      expect(said('127.0.0.1', '203.0.113.9, 172.30.33.9', trusting, { proto })).toBeUndefined();
  });
});
