import type { Clock } from '../clock/clock.ts';

/** Of the 1,200 calls in five minutes, 200 are left to others of this user: the dashboard, other programs. */
const MOST_CALLS = 1000;
const WINDOW_MS = 300_000;

/** Waits if too many calls were made of late: slowed down by us, not blocked for minutes by Cloudflare. */
export type Pace = () => Promise<void>;

/**
 * Counts our own calls, because Cloudflare's `Ratelimit` header says in every answer that nearly all are left
 * (facts: cloudflare#rate-limits). Calls beyond the most follow as fast as the first ones came.
 */
export function createPace(clock: Clock): Pace {
  /** When each of the last calls goes out, the earliest first. */
  const slots: number[] = [];
  return async () => {
    const now = clock.monotonic();
    const oldest = slots.length < MOST_CALLS ? undefined : slots.shift();
    const slot = oldest === undefined ? now : Math.max(now, oldest + WINDOW_MS);
    slots.push(slot);
    if (slot > now) await clock.sleep(slot - now);
  };
}

/** Without a `retry-after`, Cloudflare's block lasts five minutes (facts: cloudflare#rate-limits). */
export function retryAfterSeconds(headers: Headers | undefined): number {
  const seconds = Number(headers?.get('retry-after') ?? Number.NaN);
  return Number.isFinite(seconds) && seconds >= 0 ? Math.min(seconds, 3600) : 300;
}
