import { BlockList, isIP } from 'node:net';

/** An IP network, or a single address with its full mask. */
export interface IpNetwork {
  readonly address: string;
  readonly prefix: number;
  readonly family: 'ipv4' | 'ipv6';
}

/** Home Assistant writes single addresses with and without a mask (facts: home-assistant#networks). */
export function parseNetwork(text: string): IpNetwork | undefined {
  const [address = '', mask, ...rest] = text.trim().split('/');
  const version = isIP(address);
  if (version === 0 || rest.length > 0) return undefined;
  const longest = version === 4 ? 32 : 128;
  const prefix = mask === undefined ? longest : /^\d{1,3}$/.test(mask) ? Number(mask) : Number.NaN;
  if (!(prefix >= 0 && prefix <= longest)) return undefined;
  return { address, prefix, family: version === 4 ? 'ipv4' : 'ipv6' };
}

/** Whether every address of `inner` lies within one of `outer`. Text that is no network covers nothing. */
export function isNetworkCovered(inner: string, outer: readonly string[]): boolean {
  const wanted = parseNetwork(inner);
  return wanted !== undefined && outer.some((each) => covers(parseNetwork(each), wanted));
}

function covers(outer: IpNetwork | undefined, inner: IpNetwork): boolean {
  if (outer?.family !== inner.family || outer.prefix > inner.prefix) return false;
  const list = new BlockList();
  list.addSubnet(outer.address, outer.prefix, outer.family);
  return list.check(inner.address, inner.family);
}
