import { setTimeout as realSleep } from 'node:timers/promises';

/** Time, handed in like everything else from outside: no test waits for it, and none depends on when it runs. */
export interface Clock {
  /** The date, which the user or the system may change at any moment. */
  now(): Date;
  /** Milliseconds since some fixed moment. It never jumps, so it is what durations are measured with. */
  monotonic(): number;
  /** Resolves after this many milliseconds. Rejects with the signal's reason when that is aborted first. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
}

/** The computer's own. */
export const systemClock: Clock = {
  now: () => new Date(),
  monotonic: () => performance.now(),
  sleep: async (ms, signal) => {
    await realSleep(ms, undefined, signal ? { signal } : {});
  },
};

/** The same clock, but no sleep is longer than this: a practice home starts in milliseconds. */
export function withShortSleeps(clock: Clock, longestMs: number): Clock {
  return { ...clock, sleep: (ms, signal) => clock.sleep(Math.min(ms, longestMs), signal) };
}
