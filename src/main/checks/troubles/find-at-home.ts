import type { FoundHome } from '../../../contract/home.ts';
import type { Clock } from '../../clock/clock.ts';
import { answersAt } from '../../home-assistant/find/probe-address.ts';

/**
 * Where Home Assistant may be found at home: where it was, and on the ports it usually has
 * (facts: home-assistant#usual-places). In a practice world everything else on this computer is somebody's own: there
 * it is only where it was.
 */
export function urlsAtHome(
  { url, reachedAt }: Pick<FoundHome, 'url' | 'reachedAt'>,
  ports: 'usual' | 'its-own',
): readonly string[] {
  const known = new URL(reachedAt ?? url);
  const own = `${known.hostname}:${known.port || (known.protocol === 'https:' ? 443 : 80)}`;
  const usual = ['http://H', 'http://H:8123', 'https://H:8123', 'https://H'];
  const more = ports === 'usual' ? usual.map((place) => place.replace('H', known.hostname)) : [];
  const all = [known.origin, `http://${own}`, `https://${own}`, ...more];
  return [...new Set(all.map((place) => new URL(place).origin))];
}

/** Those of the places where Home Assistant answers now; one that has banned this computer answers others. Nothing secret is sent. */
export async function findAnswering(places: readonly string[], clock: Clock): Promise<readonly string[]> {
  const answers = await Promise.all(places.map((place) => answersAt(place, clock)));
  return places.filter((_, index) => answers[index] !== 'no');
}
