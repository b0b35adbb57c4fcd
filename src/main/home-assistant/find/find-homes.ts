import type { HomeNearby } from '../../../contract/home.ts';
import type { Wait } from '../time-limit.ts';
import { type Announced, placesOf } from './announced.ts';
import { type Knocked, knockAt } from './knock.ts';
import { endpoint } from './unjudged.ts';

/** Knocks at places and for what was announced, and tells each home once. */
export async function findHomes(
  places: readonly string[],
  hearing: Promise<readonly Announced[]>,
  wait: Wait,
): Promise<readonly HomeNearby[]> {
  const [answered, announced] = await Promise.all([knockAtAll(places, wait), hearing]);
  const met = await Promise.all(announced.map(async (each) => ({ each, at: await firstOf(each, wait) })));
  return merged(met, answered);
}

async function knockAtAll(places: readonly string[], wait: Wait): Promise<readonly Knocked[]> {
  const knocks = await Promise.allSettled(places.map((place) => knockAt(place, wait)));
  return knocks.flatMap((knock) => (knock.status === 'fulfilled' ? [knock.value] : []));
}

async function firstOf(announced: Announced, wait: Wait): Promise<Knocked | undefined> {
  if (announced.state === 'installing') return undefined;
  const [first] = await knockAtAll(placesOf(announced), wait);
  return first;
}

interface Met {
  readonly each: Announced;
  /** Where it answered; an installing one does not. */
  readonly at: Knocked | undefined;
}

/**
 * The announced first. One that also answers at a usual place is named by that place, which stays when numbers change, and
 * its number goes with it. What is announced and does not answer could not be used. Pure.
 */
export function merged(met: readonly Met[], answered: readonly Knocked[]): readonly HomeNearby[] {
  const left = new Map(answered.toReversed().map((knocked) => [knocked.end, knocked]));
  const announced = met.flatMap(({ each, at }): readonly HomeNearby[] => {
    const usual = each.addresses.map((address) => left.get(endpoint(address, each.port))).find(Boolean);
    for (const address of each.addresses) left.delete(endpoint(address, each.port));
    if (each.state === 'installing') return [installing(each)];
    const knocked = usual ?? at;
    return knocked ? [{ home: named(knocked, each), stage: knocked.stage, by: 'announced' }] : [];
  });
  return [
    ...announced,
    ...[...left.values()].toReversed().map(({ home, stage }) => ({ home, stage, by: 'answered' as const })),
  ];
}

export function installing(announced: Announced): HomeNearby {
  const [url = ''] = placesOf({ ...announced, internalUrl: null });
  const home = { url, name: announced.name || 'Home Assistant', version: null };
  return { home, stage: 'installing', by: 'announced' };
}

function named({ home }: Knocked, { name, version, addresses, port }: Announced): HomeNearby['home'] {
  const reachedAt = new URL(home.url).hostname.endsWith('.local')
    ? byNumber(home.url, addresses, port)
    : undefined;
  return {
    ...home,
    name: name || home.name,
    version: home.version ?? version,
    ...(reachedAt ? { reachedAt } : {}),
  };
}

/** A connector's network has IPv4 for certain. */
function byNumber(url: string, addresses: readonly string[], port: number): string | undefined {
  const number = addresses.find((address) => address.includes('.'));
  return number && new URL(`${new URL(url).protocol}//${number}:${port}`).origin;
}
