import type { Change } from '../src/contract/change.ts';

/**
 * The longest chain of calls that have to wait for each other, in round trips to Cloudflare: looking around first (one,
 * because everything is read side by side; two when there is a tunnel whose configuration can only be read once it is
 * known), then the longest way through the plan. No run can take less than this times the latency.
 */
export function criticalTrips(
  changes: readonly Change[],
  { lookingAround }: { readonly lookingAround: 1 | 2 },
): number {
  const byId = new Map(changes.map((change) => [change.id, change]));
  const known = new Map<string, number>();
  const endOf = (id: string): number => {
    const change = byId.get(id);
    if (!change) return 0;
    const before = known.get(id);
    if (before !== undefined) return before;
    const end = Math.max(0, ...change.needs.map(endOf)) + tripsOf(change);
    known.set(id, end);
    return end;
  };
  return lookingAround + Math.max(0, ...changes.map((change) => endOf(change.id)));
}

/**
 * One write each, but for one: a tunnel can only be deleted once its connections have been cut off.
 */
export function tripsOf({ kind }: Pick<Change, 'kind'>): 1 | 2 {
  return kind === 'tunnel.delete' ? 2 : 1;
}
