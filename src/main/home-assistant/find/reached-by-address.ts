import { lookup } from 'node:dns/promises';
import type { FoundHome } from '../../contract/home.ts';

/** Looks a name up as this computer does, multicast names too. */
export type LookUp = (hostname: string) => Promise<string>;

const lookUpHere: LookUp = async (hostname) => (await lookup(hostname, { family: 4 })).address;

/**
 * Adds the number at which a home with a `.local` name is reached. This computer looks such names up by multicast
 * (RFC 6762); the connector's container cannot, and the path would end in nothing (facts: origin service URL). The
 * number stays right as long as the router gives the home the same one.
 */
export async function reachedByAddress(home: FoundHome, lookUp: LookUp = lookUpHere): Promise<FoundHome> {
  const url = new URL(home.url);
  if (!url.hostname.endsWith('.local')) return home;
  try {
    url.hostname = await lookUp(url.hostname);
    return { ...home, reachedAt: url.origin };
  } catch {
    // It answered a moment ago, so this is not worth a refusal: the name is kept, as the user gave it.
    return home;
  }
}
