import type { Clock } from '../clock.ts';

export interface TestClock extends Clock {
  /** The sleeps that are under way, in milliseconds. */
  sleeping(): readonly number[];
  /** Ends every sleep of this length. Returns once there is one. */
  pass(ms: number): Promise<void>;
}

interface Sleep {
  readonly ms: number;
  readonly end: () => void;
}

/** A clock that stands still until a test lets time pass. */
export function aClock(): TestClock {
  const sleeps = new Set<Sleep>();
  let next = Promise.withResolvers<void>();
  const add = (sleep: Sleep): void => {
    sleeps.add(sleep);
    next.resolve();
    next = Promise.withResolvers();
  };
  return {
    now: () => new Date(0),
    monotonic: () => 0,
    sleep: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const sleep = { ms, end: resolve };
        signal?.addEventListener('abort', () => {
          sleeps.delete(sleep);
          reject(signal.reason);
        });
        return add(sleep);
      }),
    sleeping: () => [...sleeps].map(({ ms }) => ms),
    pass: async (ms) => {
      for (;;) {
        const due = [...sleeps].filter((sleep) => sleep.ms === ms);
        for (const sleep of due) {
          sleeps.delete(sleep);
          sleep.end();
        }
        if (due.length > 0) return;
        await next.promise;
      }
    },
  };
}

/**
 * The computer's clock, on which a sleep is over at once and the time has passed all the same. Sleeps side by side pass the
 * same time.
 */
export function aSkippingClock(): Clock {
  let skippedMs = 0;
  return {
    now: () => new Date(Date.now() + skippedMs),
    monotonic: () => performance.now() + skippedMs,
    sleep: async (ms, signal) => {
      const due = skippedMs + ms;
      // Whatever else goes to sleep now does so at the same moment.
      await new Promise(setImmediate);
      signal?.throwIfAborted();
      skippedMs = Math.max(skippedMs, due);
    },
  };
}

/** A clock on which every sleep is over at once. `slept` has how long each should have been. */
export function anInstantClock(): Clock & { readonly slept: readonly number[] } {
  const slept: number[] = [];
  return {
    slept,
    now: () => new Date(0),
    monotonic: () => 0,
    sleep: async (ms, signal) => {
      signal?.throwIfAborted();
      slept.push(ms);
    },
  };
}
