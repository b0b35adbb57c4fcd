import { describe, expect, it } from 'vitest';
import { findUnfit, readReach } from './typed-reach.ts';

const typed = { ipv4: '', ipv6: '', signer: 'origin-ca' } as const;

describe('a typed public address', () => {
  it.each([
    ['203.0.113.80', 'ipv4', undefined],
    [' 203.0.113.80 ', 'ipv4', undefined],
    ['', 'ipv4', undefined],
    ['192.168.1.2', 'ipv4', 'private'],
    ['100.64.1.2', 'ipv4', 'shared'],
    ['2001:db8::1', 'ipv4', 'none'],
    ['2001:db8::1', 'ipv6', undefined],
    ['fe80::1', 'ipv6', 'private'],
    ['203.0.113.80', 'ipv6', 'none'],
    ['home', 'ipv4', 'none'],
  ] as const)('%j as %s is unfit as %s', (address, family, kind) => {
    expect(findUnfit(address, family)).toBe(kind);
  });

  it('is an answer with one family or both, and none without', () => {
    expect(readReach(typed)).toBeUndefined();
    expect(readReach({ ...typed, ipv4: '10.0.0.1', ipv6: '2001:db8::1' })).toBeUndefined();
    expect(readReach({ ...typed, ipv4: ' 203.0.113.80' })).toEqual({
      by: 'public-address',
      addresses: { ipv4: '203.0.113.80' },
      port: 443,
      originCertificate: 'origin-ca',
    });
    expect(readReach({ ...typed, ipv4: '203.0.113.80', ipv6: '2001:db8::1' })?.addresses).toEqual({
      ipv4: '203.0.113.80',
      ipv6: '2001:db8::1',
    });
  });
});
