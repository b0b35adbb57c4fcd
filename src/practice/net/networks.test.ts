import { describe, expect, it } from 'vitest';
import { membership, networkOf } from './networks.ts';

describe('a network as Home Assistant stores it', () => {
  it.each([
    ['172.30.33.0/24', '172.30.33.0/24'],
    ['127.0.0.1', '127.0.0.1/32'],
    ['192.168.1.7/32', '192.168.1.7/32'],
    ['0.0.0.0/0', '0.0.0.0/0'],
    ['::1', '::1/128'],
    ['FD0C:AC1E:2100::/48', 'fd0c:ac1e:2100::/48'],
    ['fd00:0:0:0:0:0:0:1', 'fd00::1/128'],
  ])('%s is %s', (text, network) => expect(networkOf(text)).toBe(network));

  it.each([
    '172.30.33.7/24',
    '192.168.1.10/24',
    'fd0c:ac1e:2100::1/48',
    '172.30.33.0/33',
    '::/129',
    '172.30.33',
    '172.030.33.0/24',
    'fe80::1%eth0',
    'homeassistant',
    '',
    '172.30.33.0/',
  ])('%j is none', (text) => expect(networkOf(text)).toBeUndefined());

  it('has the addresses in it, of its own family only', () => {
    const trusted = membership(['172.30.33.0/24', '::1/128']);
    expect(['172.30.33.5', '172.30.34.1', '::1', '::2', '0.0.0.1'].map(trusted)).toEqual([
      true,
      false,
      true,
      false,
      false,
    ]);
  });
});
