/** Waits this long, or rejects when the signal says that it is not worth it any more. */
export type Wait = (ms: number, signal?: AbortSignal) => Promise<void>;

/** Something took longer than anybody should wait for it. */
export class TookTooLong extends Error {
  override readonly name = 'TookTooLong';
  readonly code = 'ETIMEDOUT';
}

/**
 * Gives the work so many milliseconds and no more.
 * @param work its signal is aborted when its time is over, so that it lets go of what it holds
 * @throws {TookTooLong}
 */
export async function atMost<T>(
  ms: number,
  wait: Wait,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const late = new AbortController();
  const done = new AbortController();
  const limit = wait(ms, done.signal).then(() => {
    late.abort();
    throw new TookTooLong();
  });
  try {
    return await Promise.race([work(late.signal), limit]);
  } finally {
    // Whoever loses the race has its failure handled by it already.
    done.abort();
  }
}
