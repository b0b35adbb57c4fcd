import type { HomeNearby } from '../../../contract/home.ts';
import { isReady } from './homes.ts';

/** Another way to a home whose certificate nobody vouches for. */
export type OtherAddress =
  /** The same machine where it may answer without encryption: nobody has knocked there yet. */
  | { readonly kind: 'plain'; readonly url: string }
  | { readonly kind: 'found'; readonly url: string; readonly nearby: HomeNearby };

/** Where Home Assistant itself listens, behind whatever else answers for it (facts: home-assistant#default-port). */
const OWN_PORT = '8123';

/** Where the home may be reached without agreeing to its certificate. At one port there is either encryption or none. */
export function listOtherAddresses(asked: HomeNearby, homes: readonly HomeNearby[]): readonly OtherAddress[] {
  const found = homes.filter(
    (nearby) => isReady(nearby) && !nearby.home.certificate && nearby.home.url !== asked.home.url,
  );
  const plain = plainAddress(asked.home.url);
  const isFound = found.some(({ home }) => home.url === plain);
  return [
    ...(plain === undefined || isFound ? [] : [{ kind: 'plain' as const, url: plain }]),
    ...found.map((nearby) => ({ kind: 'found' as const, url: nearby.home.url, nearby })),
  ];
}

function plainAddress(address: string): string | undefined {
  const { protocol, hostname, port } = new URL(address);
  return protocol === 'https:' && port !== OWN_PORT ? `http://${hostname}:${OWN_PORT}` : undefined;
}
