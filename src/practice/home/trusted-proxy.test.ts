import { describe, expect, it } from 'vitest';
import { clientAddress, type ProxyRules, type TrustedProxies, tunnelNetworks } from './trusted-proxy.ts';

const rules: Record<TrustedProxies, ProxyRules> = {
  'trusts-tunnel': { use_x_forwarded_for: true, trusted_proxies: tunnelNetworks },
  'refuses-proxies': {},
};

describe('the address of a visitor', () => {
  it.each([
    ['a direct visitor', '192.168.1.7', undefined, 'refuses-proxies', '192.168.1.7'],
    [
      'a direct visitor on a dual-stack socket',
      '::ffff:192.168.1.7',
      undefined,
      'trusts-tunnel',
      '192.168.1.7',
    ],
    ['a visitor through the tunnel', '127.0.0.1', '203.0.113.9', 'trusts-tunnel', '203.0.113.9'],
    [
      'a visitor who forged an entry',
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
});
