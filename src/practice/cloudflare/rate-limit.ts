import { tooManyRequests } from './errors.ts';
import type { Token } from './token.ts';

/**
 * 1,200 requests in five minutes for all tokens of one user together, or for one account token. Whoever exceeds it is
 * blocked altogether for the next five minutes (facts: cloudflare#rate-limits). A fixed window: the real one is not
 * documented.
 */
export interface RateLimit {
  readonly requests: number;
  readonly windowMs: number;
  readonly blockMs: number;
}

export const cloudflareRateLimit: RateLimit = { requests: 1200, windowMs: 300_000, blockMs: 300_000 };

export interface RateLimiter {
  /**
   * Counts one request. Answers the headers that every counted answer carries; they do not follow the count
   * (facts: cloudflare#rate-limits).
   * @throws {ApiRefusal} 429 with `retry-after`.
   */
  readonly count: (token: Token) => Readonly<Record<string, string>>;
}

interface Window {
  readonly startedAt: number;
  readonly used: number;
  readonly blockedUntil: number;
}

export function createRateLimiter(limit: RateLimit, now: () => Date): RateLimiter {
  const windows = new Map<string, Window>();
  return {
    count(token) {
      const key = token.owner.kind === 'user' ? `user ${token.owner.userId}` : `token ${token.id}`;
      const at = now().getTime();
      const window = counted(windows.get(key), at, limit);
      windows.set(key, window);
      if (window.blockedUntil > at) throw tooManyRequests(Math.ceil((window.blockedUntil - at) / 1000));
      return { Ratelimit: '"default";r=1199;t=1', 'Ratelimit-Policy': '"default";q=1200;w=300' };
    },
  };
}

function counted(before: Window | undefined, at: number, { requests, windowMs, blockMs }: RateLimit): Window {
  if (before !== undefined && before.blockedUntil > at) return before;
  const isOver = before === undefined || before.blockedUntil > 0 || at >= before.startedAt + windowMs;
  const window = isOver ? { startedAt: at, used: 0, blockedUntil: 0 } : before;
  if (window.used >= requests) return { ...window, blockedUntil: at + blockMs };
  return { ...window, used: window.used + 1 };
}
