import { BlockList } from 'node:net';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type AddressKind,
  classifyAddress,
  judgeRouterAddress,
  type RouterVerdict,
} from './public-address.ts';

describe('an address', () => {
  it.each<[string, AddressKind]>([
    ['8.8.8.8', 'public'],
    ['172.15.0.1', 'public'],
    ['172.16.0.1', 'private'],
    ['172.31.255.255', 'private'],
    ['172.32.0.1', 'public'],
    ['192.168.178.1', 'private'],
    ['100.63.0.1', 'public'],
    ['100.64.0.1', 'shared'],
    ['100.127.255.255', 'shared'],
    ['100.128.0.1', 'public'],
    ['192.0.0.2', 'shared'],
    ['203.0.113.80', 'documentation'],
    ['127.0.0.1', 'special'],
    ['224.0.0.1', 'special'],
    ['0.0.0.0', 'special'],
    ['2a00:1450::1', 'public'],
    ['2001:db8::40', 'documentation'],
    ['2001:DB8::40', 'documentation'],
    ['fd00::1', 'private'],
    ['fe80::1', 'private'],
    ['::1', 'special'],
    ['ff02::1', 'special'],
    ['256.1.1.1', 'none'],
    ['1.2.3', 'none'],
    ['fe80::1%eth0', 'none'],
    ['home.example', 'none'],
    ['2001:db8:::1', 'none'],
    ['', 'none'],
  ])('%s is %s', (address, kind) => expect(classifyAddress(address)).toBe(kind));

  it('of a network that no port of can be opened is never called public', () => {
    const closed = new BlockList();
    for (const [network, bits] of [
      ['10.0.0.0', 8],
      ['172.16.0.0', 12],
      ['192.168.0.0', 16],
      ['100.64.0.0', 10],
      ['127.0.0.0', 8],
    ] as const) {
      closed.addSubnet(network, bits);
    }
    fc.assert(
      fc.property(fc.ipV4(), (address) => {
        if (closed.check(address)) expect(classifyAddress(address)).not.toBe('public');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('what a router shows', () => {
  it.each<[string, string, RouterVerdict]>([
    ['8.8.8.8', '8.8.8.8', 'same'],
    ['8.8.4.4', '8.8.8.8', 'differs'],
    ['100.72.3.4', '8.8.8.8', 'shared'],
    ['192.168.1.2', '8.8.8.8', 'private'],
    ['2a00:1450::1', '8.8.8.8', 'other-family'],
    ['fd00::1', '8.8.8.8', 'other-family'],
    ['DS-Lite', '8.8.8.8', 'no-address'],
  ])('%s beside %s is %s', (shown, seen, verdict) => expect(judgeRouterAddress(shown, seen)).toBe(verdict));
});
