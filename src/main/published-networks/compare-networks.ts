import type { Exception } from '../../contract/exception.ts';
import type { GoogleNetworks } from '../../contract/google-networks.ts';
import type { Network } from '../../contract/network.ts';
import { isProblem } from '../errors/problem.ts';
import { readGoogleNetworks } from './google-networks.ts';

/** The gap for Google Assistant, of which there is one at most. */
export function findGoogleGap(exceptions: readonly Exception[]): Exception | undefined {
  return exceptions.find(({ purpose }) => purpose.kind === 'google-assistant');
}

/**
 * Whether the gap for Google among these still is what Google publishes. `null` without such a gap. That the lists cannot be read is
 * an answer too: then nothing is known of them.
 */
export async function lookAtGoogleNetworks(
  exceptions: readonly Exception[],
  lists: string,
): Promise<GoogleNetworks | null> {
  const gap = findGoogleGap(exceptions);
  if (!gap) return null;
  try {
    return compareNetworks(gap.from.networks, await readGoogleNetworks(lists));
  } catch (error) {
    if (isProblem(error) && error.code === 'GOOGLE_NETWORKS_UNREADABLE') return { state: 'unreadable' };
    throw error;
  }
}

/** Compares what a gap has with what is published. Both are merged, so the same networks are written the same way. */
export function compareNetworks(has: readonly Network[], published: readonly Network[]): GoogleNetworks {
  const added = published.filter((network) => !has.includes(network)).length;
  const gone = has.filter((network) => !published.includes(network)).length;
  return added + gone === 0 ? { state: 'same' } : { state: 'differ', added, gone };
}
