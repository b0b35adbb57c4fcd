import { BlockList, isIP } from 'node:net';
import { canonical, numberOf } from '../../rules-language/addresses.ts';

/**
 * An address or a network in the form that Home Assistant stores: `172.30.33.0/24`, `127.0.0.1/32`, `::1/128`. As Python's
 * `ip_network` it takes network addresses only: `172.30.33.7/24` is none (facts: home-assistant#networks). `undefined` for
 * anything else. Stricter than Python: a mask is a number of bits.
 */
export function networkOf(text: string): string | undefined {
  const [, address = '', bitsText] = /^([^/]+)(?:\/(\d{1,3}))?$/.exec(text) ?? [];
  const family = isIP(address);
  if (family === 0 || address.includes('%')) return undefined;
  const size = family === 4 ? 32 : 128;
  const bits = bitsText === undefined ? size : Number(bitsText);
  if (bits > size) return undefined;
  const hostBits = numberOf(address).value & ((1n << BigInt(size - bits)) - 1n);
  return hostBits === 0n ? `${canonical(address)}/${bits}` : undefined;
}

/** A question for these networks: whether an address is in one of them. Each has to be one that `networkOf` gave. */
export function membership(networks: readonly string[]): (address: string) => boolean {
  const list = new BlockList();
  for (const network of networks) {
    const [address = '', bits] = network.split('/');
    list.addSubnet(address, Number(bits), isIP(address) === 6 ? 'ipv6' : 'ipv4');
  }
  return (address) => list.check(address, isIP(address) === 6 ? 'ipv6' : 'ipv4');
}
