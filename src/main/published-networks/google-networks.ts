import { mergeCidr, overlapCidr } from 'cidr-tools';
import { z } from 'zod';
import type { Network } from '../../contract/network.ts';
import { Refusal } from '../errors/refusal.ts';

const TIMEOUT_MS = 10_000;

const Published = z.object({
  prefixes: z
    .array(
      z.union([
        z.object({ ipv4Prefix: z.cidrv4() }).transform(({ ipv4Prefix }) => ipv4Prefix),
        z.object({ ipv6Prefix: z.cidrv6() }).transform(({ ipv6Prefix }) => ipv6Prefix),
      ]),
    )
    .min(1),
});

/**
 * The networks that Google keeps to itself: those it publishes as its own in which no customer of its cloud can rent an address
 * (facts: cloudflare#google-networks). `lists` is where both lists are. Refuses with `GOOGLE_NETWORKS_UNREADABLE`.
 */
export async function readGoogleNetworks(lists: string): Promise<readonly Network[]> {
  const [own, rented] = await Promise.all([
    readPublished(`${lists}/goog.json`),
    readPublished(`${lists}/cloud.json`),
  ]);
  return selectUnrented(own, rented);
}

/** Whole networks only: what is left of one that is partly rented out would be many small pieces, too many for a rule. */
export function selectUnrented(own: readonly Network[], rented: readonly Network[]): readonly Network[] {
  const rentedOut = [...rented];
  return mergeCidr(own.filter((network) => !overlapCidr(network, rentedOut)));
}

async function readPublished(url: string): Promise<readonly Network[]> {
  try {
    const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT_MS), redirect: 'error' });
    if (!response.ok) throw new Refusal('GOOGLE_NETWORKS_UNREADABLE', { status: response.status });
    return Published.parse(await response.json()).prefixes;
  } catch (error) {
    throw error instanceof Refusal ? error : new Refusal('GOOGLE_NETWORKS_UNREADABLE');
  }
}
