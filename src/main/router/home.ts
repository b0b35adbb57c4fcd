import type { Announced } from '../home-assistant/find/announced.ts';
import type { Place } from '../journey/place.ts';
import type { Services } from '../services.ts';
import { calls } from './base.ts';

export function homeCalls({ journey, place, homes }: Services) {
  return {
    find: calls.home.find.handler(() => {
      const { practice } = place();
      // Practice meets no home of the real network.
      return practice ? homes.findAmong(practiceHomes(practice)) : homes.find();
    }),
    look: calls.home.look.handler(({ input }) => homes.look(input.url)),
    choose: calls.home.choose.handler(async ({ input }) => {
      const here = journey.here();
      return here.answer('home', await homes.choose(input.url, input.trusting));
    }),
  };
}

/** A practice world sends nothing by multicast: it says by itself which homes are in it. */
function practiceHomes({ home, homes }: NonNullable<Place['practice']>): readonly Announced[] {
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
