import type { Clock } from '../clock/clock.ts';

/** Calls that are left to others who use this account: the dashboard, other programs. */
const RESERVE = 25;

/** Keeps a client below Cloudflare's rate limit: slowed down by us, not blocked for minutes by Cloudflare. */
export interface Pace {
  /** Waits if few calls are left. */
  before(): Promise<void>;
  /** Learns from an answer how many are left. */
  after(headers: Headers): void;
}

/**
 * Reads `Ratelimit: "default";r=50;t=30`: 50 calls left in 30 seconds (facts: cloudflare#rate-limits). While there are
 * plenty it does nothing; then it spreads the rest over the time that is left.
 */
export function createPace(clock: Clock): Pace {
  let left: { readonly calls: number; readonly until: number } | undefined;
  return {
    async before() {
      if (!left || left.calls > RESERVE) return;
      const { calls, until } = left;
      // A window that is over says nothing about now.
      const ms = until - clock.monotonic();
      if (ms <= 0) return;
      // Counted at once, so that calls which start together do not take the same slot.
      left = { until, calls: Math.max(0, calls - 1) };
      await clock.sleep(ms / (calls + 1));
    },
    after(headers) {
      const [, calls, seconds] = /;\s*r=(\d+)\s*;\s*t=(\d+)/.exec(headers.get('ratelimit') ?? '') ?? [];
      if (calls !== undefined && seconds !== undefined)
        left = { calls: Number(calls), until: clock.monotonic() + Number(seconds) * 1000 };
    },
  };
}

/** Without a `retry-after`, Cloudflare's block lasts five minutes (facts: cloudflare#rate-limits). */
export function retryAfterSeconds(headers: Headers | undefined): number {
  const seconds = Number(headers?.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds, 3600) : 300;
}
