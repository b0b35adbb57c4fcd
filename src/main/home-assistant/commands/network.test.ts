import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isNetworkCovered, parseNetwork } from './network.ts';

describe('a network', () => {
  it.each([
    ['172.30.33.0/24', { address: '172.30.33.0', prefix: 24, family: 'ipv4' }],
    ['172.30.33.5', { address: '172.30.33.5', prefix: 32, family: 'ipv4' }],
    ['::1', { address: '::1', prefix: 128, family: 'ipv6' }],
    ['fd00::/8', { address: 'fd00::', prefix: 8, family: 'ipv6' }],
    [' 10.0.0.0/8 ', { address: '10.0.0.0', prefix: 8, family: 'ipv4' }],
  ])('is read from %j', (text, network) => expect(parseNetwork(text)).toEqual(network));

  it.each([
    '',
    'homeassistant',
    '10.0.0.0/33',
    '::1/129',
    '10.0.0.0/',
    '10.0.0.0/8/8',
    '10.0.0.0/-1',
    '10.0/8',
  ])('is not %j', (text) => expect(parseNetwork(text)).toBeUndefined());

  it.each([
    ['172.30.33.0/24', ['172.30.33.0/24']],
    ['172.30.33.0/24', ['172.30.32.0/23']],
    ['172.30.33.5/32', ['10.0.0.0/8', '172.30.33.0/24']],
    ['172.30.33.0/24', ['0.0.0.0/0']],
    ['::1/128', ['::1']],
    ['fd00:1::/32', ['fd00::/8']],
  ])('%s is covered by %j', (inner, outer) => expect(isNetworkCovered(inner, outer)).toBe(true));

  it.each([
    ['172.30.33.0/24', []],
    ['172.30.33.0/24', ['172.30.33.0/25', '172.30.33.128/25']],
    ['172.30.33.0/24', ['172.30.33.0/32']],
    ['172.30.33.0/24', ['::/0']],
    ['::1/128', ['127.0.0.0/8']],
    ['172.30.33.0/24', ['nonsense']],
    ['nonsense', ['0.0.0.0/0']],
  ])('%s is not covered by %j', (inner, outer) => expect(isNetworkCovered(inner, outer)).toBe(false));

  it('is covered by itself and by everything', () => {
    const network = fc.tuple(fc.ipV4(), fc.nat(32)).map(([address, prefix]) => `${address}/${prefix}`);
    fc.assert(
      fc.property(network, (each) => {
        expect(isNetworkCovered(each, [each])).toBe(true);
        expect(isNetworkCovered(each, ['0.0.0.0/0'])).toBe(true);
      }),
    );
  });
});
