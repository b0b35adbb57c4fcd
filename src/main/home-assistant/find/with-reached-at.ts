import { lookup } from 'node:dns/promises';
import { isIP } from 'node:net';
import type { FoundHome } from '../../../contract/home.ts';
import type { Announced } from './announced.ts';
import type { Listen } from './multicast.ts';

/** Resolves a name as this computer does, including multicast names. */
export type LookUp = (hostname: string) => Promise<string>;

export const lookUpHere: LookUp = async (hostname) => (await lookup(hostname, { family: 4 })).address;

/**
 * Adds the number at which a home with a `.local` name is reached. This computer looks such names up by multicast
 * (RFC 6762); the connector's container cannot, and the path would end in nothing (facts: home-assistant#origin-url).
 * Where this computer knows no number either, the one is taken that the home announced. The number stays right as long
 * as the router gives the home the same one.
 */
export async function withReachedAt(
  home: FoundHome,
  { lookUp, listen }: { readonly lookUp: LookUp; readonly listen: Listen },
): Promise<FoundHome> {
  const url = new URL(home.url);
  if (!url.hostname.endsWith('.local')) return home;
  try {
    url.hostname = await lookUp(url.hostname);
    return { ...home, reachedAt: url.origin };
  } catch {
    const number = announcedNumber(url, await listen());
    // It answered a moment ago, so this is no reason to refuse: the name stays as the user gave it.
    return number === undefined ? home : { ...home, reachedAt: number };
  }
}

/** A home announces another name than it was reached by, so it is recognised by a port that no other home announces. */
function announcedNumber({ protocol, port }: URL, announced: readonly Announced[]): string | undefined {
  const used = Number(port || (protocol === 'https:' ? 443 : 80));
  const [only, ...others] = announced.filter((each) => each.port === used);
  const number = only?.addresses.find((address) => isIP(address) === 4);
  return others.length > 0 || !number ? undefined : new URL(`${protocol}//${number}:${used}`).origin;
}
