import { findHomes, lookWhere } from '../home-assistant/look.ts';
import { reachedByAddress } from '../home-assistant/reached-by-address.ts';
import { usualPlaces } from '../home-assistant/typed-address.ts';
import type { Services } from '../services.ts';
import { calls } from './base.ts';

export function homeCalls({ journey, place }: Services) {
  return {
    guess: calls.home.guess.handler(() => {
      const { practice } = place();
      return findHomes(practice ? [new URL(practice.home.url).origin] : usualPlaces);
    }),
    choose: calls.home.choose.handler(async ({ input }) => {
      const here = journey.here();
      return here.answer('home', await reachedByAddress(await lookWhere(input.url)));
    }),
  };
}
