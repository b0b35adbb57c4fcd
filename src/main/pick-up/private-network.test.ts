import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isPrivateAddress } from './private-network.ts';

const anOctet = fc.integer({ min: 0, max: 255 });

describe('a private address', () => {
  it.each(['10.0.0.1', '10.255.255.254', '172.16.0.1', '172.31.255.254', '192.168.0.1', '192.168.178.20'])(
    'is %s',
    (address) => expect(isPrivateAddress(address)).toBe(true),
  );

  it.each([
    ['of the internet', '93.184.216.34'],
    ['just below a range', '172.15.255.255'],
    ['just above a range', '172.32.0.0'],
    ['beside a range', '192.169.0.1'],
    ['of this computer alone', '127.0.0.1'],
    ['given by nobody', '169.254.10.10'],
    ['shared between customers of a provider', '100.64.0.1'],
    ['everywhere', '0.0.0.0'],
    ['of IPv6', 'fd00::1'],
    ['of IPv4 inside IPv6', '::ffff:10.0.0.1'],
    ['written oddly', '10.1'],
    ['written with a leading zero', '010.0.0.1'],
    ['no address', 'localhost'],
    ['nothing', ''],
  ])('is not one %s', (_what, address) => expect(isPrivateAddress(address)).toBe(false));

  it('is told by its first two numbers alone', () => {
    fc.assert(
      fc.property(fc.tuple(anOctet, anOctet, anOctet, anOctet), ([a, b, c, d]) => {
        const wanted = a === 10 || (a === 172 && b >= 16 && b <= 31) || (a === 192 && b === 168);
        expect(isPrivateAddress(`${a}.${b}.${c}.${d}`)).toBe(wanted);
      }),
    );
  });
});
