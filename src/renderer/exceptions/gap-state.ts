import { type Exception, hasEnded } from '../../contract/exception.ts';

/**
 * How a gap stands.
 * - planned: agreed, and not built yet   - in-force: things pass it now
 * - ending: the same, and its end is near: within so many `days`, of 24 hours each
 * - ended: its instant is over, so the lock has shut it by itself
 */
export type GapState =
  | { readonly kind: 'planned' | 'in-force' | 'ended' }
  | { readonly kind: 'ending'; readonly days: number };

const DAY_MS = 86_400_000;
const SOON_DAYS = 3;

/** @param standing whether the lock that stands at Cloudflare has it already */
export function stateOfGap(
  { until }: Pick<Exception, 'until'>,
  { standing, now }: { readonly standing: 'built' | 'planned'; readonly now: Date },
): GapState {
  if (hasEnded({ until }, now)) return { kind: 'ended' };
  if (standing === 'planned') return { kind: 'planned' };
  const days =
    until === null ? Number.POSITIVE_INFINITY : Math.ceil((Date.parse(until) - now.getTime()) / DAY_MS);
  return days <= SOON_DAYS ? { kind: 'ending', days } : { kind: 'in-force' };
}
