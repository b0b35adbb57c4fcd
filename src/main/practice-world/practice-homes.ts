import type { FoundHome } from '../../contract/home.ts';
import { isOnThisComputer } from '../../contract/loopback.ts';
import type { Announced } from '../home-assistant/find/announced.ts';
import { urlsToTry } from '../home-assistant/find/typed-address.ts';
import type { PracticeWorld } from './practice-world.ts';

/** The homes of a practice world, as if they announced themselves: it sends nothing by multicast. */
export function homesIn({ home, homes }: PracticeWorld): readonly Announced[] {
  return (homes ?? [{ ...home, name: '', version: null }]).map(({ url, name, version }) => {
    const { hostname, port, origin, protocol } = new URL(url);
    return {
      name,
      version,
      uuid: null,
      addresses: [hostname === 'localhost' ? '127.0.0.1' : hostname.replace(/^\[|\]$/g, '')],
      port: Number(port || (protocol === 'https:' ? 443 : 80)),
      internalUrl: origin,
      state: 'there' as const,
    };
  });
}

/** The same home with its address in the pretended house, for it is really on this computer. */
export function inTheHouse({ homes }: PracticeWorld, home: FoundHome): FoundHome {
  const known = homes?.find(({ url }) => new URL(url).port === new URL(home.url).port);
  return known?.inTheHouse === undefined ? home : { ...home, inTheHouse: known.inTheHouse };
}

/** Who practises looks nowhere but on this computer: a real home is none of it. */
export function isPracticeAddress(typed: string): boolean {
  const urls = urlsToTry(typed) ?? [];
  return urls.every((url) => isOnThisComputer(URL.parse(url), ['http:', 'https:']));
}

/**
 * Whether a home is one of the practice world's. A real one can be on this computer too, and who practises must not be let
 * into it: everything that follows would be done to it.
 */
export function isPracticeHome({ home, homes }: PracticeWorld, { url }: FoundHome): boolean {
  const ports = (homes ?? [home]).map((each) => new URL(each.url).port);
  return isPracticeAddress(url) && ports.includes(new URL(url).port);
}
