import type { Clock } from './clock.ts';

/** Something took longer than anybody should wait for it. */
export class TimeLimitExceeded extends Error {
  override readonly name = 'TimeLimitExceeded';
  readonly code = 'ETIMEDOUT';
}

/**
 * Gives the work this many milliseconds.
 * @param work its signal is aborted when the time is up, so that it can let go of what it holds
 * @throws {TimeLimitExceeded}
 */
export async function limitTime<T>(
  ms: number,
  clock: Pick<Clock, 'sleep'>,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const exceeded = new AbortController();
  const settled = new AbortController();
  const limit = clock.sleep(ms, settled.signal).then(() => {
    exceeded.abort();
    throw new TimeLimitExceeded();
  });
  try {
    return await Promise.race([work(exceeded.signal), limit]);
  } finally {
    // The race has handled the loser's failure already, so this rejection reaches nobody.
    settled.abort();
  }
}
