import { isIPv4 } from 'node:net';

/** An address as a number. The family belongs to it: an IPv4 address in IPv6 notation (`::ffff:…`) is IPv6. */
export interface AddressNumber {
  readonly family: 4 | 6;
  readonly value: bigint;
}

/** Of a text that is an address without zone (`%eth0`); anything else is a mistake of the caller. */
export function numberOf(address: string): AddressNumber {
  if (isIPv4(address)) {
    return { family: 4, value: address.split('.').reduce((sum, part) => (sum << 8n) | BigInt(part), 0n) };
  }
  const groups = groupsOf(canonical(address));
  return { family: 6, value: groups.reduce((sum, part) => (sum << 16n) | BigInt(`0x${part}`), 0n) };
}

/** The URL parser writes every IPv6 address in its shortest form. */
export function canonical(address: string): string {
  return isIPv4(address) ? address : new URL(`http://[${address}]`).hostname.slice(1, -1);
}

function groupsOf(shortest: string): readonly string[] {
  const [head = '', tail] = shortest.split('::');
  const before = head === '' ? [] : head.split(':');
  if (tail === undefined) return before;
  const after = tail === '' ? [] : tail.split(':');
  return [...before, ...Array<string>(8 - before.length - after.length).fill('0'), ...after];
}
