import type { Answers } from './journey.ts';

/**
 * Where the home's own address leads: where a tunnel that was there before leads already, by a name that only Home Assistant's own apps
 * know, or as this computer reaches it. `undefined` while no home is chosen. Pure.
 */
export function placeOfHome({ adopts, home, homeWish, origin }: Answers): string | undefined {
  if (!home) return undefined;
  // Where the tunnel leads that was there before, its connector finds the home.
  if (adopts?.tunnel?.leadsTo !== undefined) return adopts.tunnel.leadsTo;
  return homeWish?.connector === 'app' && origin !== undefined ? origin : (home.reachedAt ?? home.url);
}
