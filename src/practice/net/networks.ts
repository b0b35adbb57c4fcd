import { BlockList, isIP } from 'node:net';

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
  const hostBits = numberOf(address, family) & ((1n << BigInt(size - bits)) - 1n);
  return hostBits === 0n ? `${canonical(address, family)}/${bits}` : undefined;
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

function numberOf(address: string, family: number): bigint {
  if (family === 4) return address.split('.').reduce((sum, part) => (sum << 8n) | BigInt(part), 0n);
  return groupsOf(canonical(address, 6)).reduce((sum, part) => (sum << 16n) | BigInt(`0x${part}`), 0n);
}

/** The URL parser writes every IPv6 address in its shortest form. */
function canonical(address: string, family: number): string {
  return family === 4 ? address : new URL(`http://[${address}]`).hostname.slice(1, -1);
}

function groupsOf(shortest: string): readonly string[] {
  const [head = '', tail] = shortest.split('::');
  const before = head === '' ? [] : head.split(':');
  if (tail === undefined) return before;
  const after = tail === '' ? [] : tail.split(':');
  return [...before, ...Array<string>(8 - before.length - after.length).fill('0'), ...after];
}
