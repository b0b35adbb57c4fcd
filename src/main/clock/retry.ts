import pRetry from 'p-retry';
import type { Clock } from './clock.ts';

export interface RetryPolicy {
  /** Milliseconds before the second attempt, the third, and so on. */
  readonly pausesMs: readonly number[];
  /** The pause from then on, for as long as it takes. Without it, the failure after the last pause is final. */
  readonly afterwardsMs?: number;
  /** Whether a failure may pass by itself. Any other is final at once. */
  readonly mayPass: (error: unknown) => boolean;
}

export interface RetryIo {
  readonly clock: Pick<Clock, 'sleep'>;
  /** Gives up when aborted, also in a pause. */
  readonly signal?: AbortSignal;
}

/** Repeats an attempt while it fails in a way that may pass. Rejects with the final failure, or the signal's reason. */
export function retry<T>(
  attempt: () => Promise<T>,
  { pausesMs, afterwardsMs, mayPass }: RetryPolicy,
  { clock, signal }: RetryIo,
): Promise<T> {
  return pRetry(attempt, {
    retries: afterwardsMs === undefined ? pausesMs.length : Number.POSITIVE_INFINITY,
    // The library's own timers cannot be handed in, so it has none to set: the pause is part of the decision.
    minTimeout: 0,
    shouldRetry: async ({ error, attemptNumber }) => {
      if (!mayPass(error)) return false;
      await clock.sleep(pausesMs[attemptNumber - 1] ?? afterwardsMs ?? 0, signal);
      return true;
    },
    ...(signal ? { signal } : {}),
  });
}
