import { BlockList, isIPv4 } from 'node:net';
import { classifyAddress } from '../../contract/public-address.ts';

/** A network of this computer, as `192.0.2.5/24`. */
export type Network = string;

/** A router that answered: where it describes itself, and in which of our networks it is. */
export interface RouterAnswer {
  readonly description: URL;
  readonly network: Network;
}

/** Longer ones are no answers to a search (RFC 9110 has no limit; UPnP's are a few hundred bytes). */
const LONGEST = 2048;

/**
 * What an answer to a search says, if it is to be believed: it comes from a private address of the network that was asked, and leads
 * to that very host (facts: platforms#upnp-igd). Pure.
 */
export function readSearchAnswer(
  text: string,
  from: string,
  network: Network,
  isHomeAddress: (address: string) => boolean = isPrivate,
): RouterAnswer | undefined {
  if (text.length > LONGEST || !/^HTTP\/1\.[01] 200\b/.test(text)) return undefined;
  const description = URL.parse(/^location:[ \t]*(\S+)[ \t]*\r?$/im.exec(text)?.[1] ?? '');
  if (description?.protocol !== 'http:' || description.hostname !== from) return undefined;
  if (description.username || description.password) return undefined;
  return isHomeAddress(from) && isInNetwork(from, network) ? { description, network } : undefined;
}

/** Whether an address is one of a network at home, and of no internet. */
export function isPrivate(address: string): boolean {
  return classifyAddress(address) === 'private';
}

/** Whether an IPv4 address is one of a network's. */
export function isInNetwork(address: string, network: Network): boolean {
  const [base = '', bits] = network.split('/');
  if (!isIPv4(address) || !isIPv4(base)) return false;
  const list = new BlockList();
  list.addSubnet(base, Number(bits), 'ipv4');
  return list.check(address);
}
