import type { WaitingFor } from '../../contract/progress.ts';
import type { Clock } from '../clock/clock.ts';
import { retry } from '../clock/retry.ts';
import { isProblem } from '../errors/problem.ts';
import { Refusal } from '../errors/refusal.ts';
import type { Watched } from '../streams/watched.ts';

/**
 * Pauses in milliseconds before each further look while Cloudflare passes a change on: 75 seconds in all, as those wait who
 * test against a real zone (facts: cloudflare#hostname-associations-lag).
 */
export const PROPAGATION_PAUSES_MS: readonly number[] = [
  250, 750, 2000, 4000, 8000, 15_000, 15_000, 15_000, 15_000,
];

/** Looks again while Cloudflare cannot show yet what was written a moment ago. */
export function lookPatiently<T>(look: () => Promise<T>, clock: Pick<Clock, 'sleep'>): Promise<T> {
  const mayPass = (error: unknown) => isProblem(error) && error.code === 'CLOUDFLARE_LAGS';
  return retry(look, { pausesMs: PROPAGATION_PAUSES_MS, mayPass }, { clock });
}

export interface WaitingOptions<Shown extends { readonly waitingFor: WaitingFor | null }> {
  readonly progress: Watched<Shown>;
  readonly clock: Pick<Clock, 'sleep'>;
  /** Aborted when the run is to stop. */
  readonly signal: AbortSignal;
}

/** Waits in plain sight. Throws `STOPPED` when the run is to stop. */
export async function waitInSight<Shown extends { readonly waitingFor: WaitingFor | null }>(
  waitingFor: WaitingFor,
  ms: number,
  { progress, clock, signal }: WaitingOptions<Shown>,
): Promise<void> {
  progress.set({ ...progress.get(), waitingFor });
  try {
    await clock.sleep(ms, signal);
  } catch {
    throw new Refusal('STOPPED');
  } finally {
    progress.set({ ...progress.get(), waitingFor: null });
  }
}
