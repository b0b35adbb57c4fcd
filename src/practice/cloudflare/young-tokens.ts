import { type Delays, isUnseen } from './delays.ts';
import { ApiRefusal } from './envelope.ts';
import type { Token } from './token.ts';

/**
 * A token that was made a moment ago is not known everywhere yet: every other call to an endpoint meets an edge that refuses it
 * (facts: cloudflare#fresh-tokens).
 */
export interface YoungTokens {
  /** How often each endpoint was called with a young token. */
  readonly calls: Map<string, number>;
}

export function createYoungTokens(): YoungTokens {
  return { calls: new Map() };
}

/** What tells how young a token is. */
interface Surroundings {
  readonly now: () => Date;
  readonly delays: () => Delays;
  readonly youngTokens: YoungTokens;
}

/** @throws {ApiRefusal} 403 with 10000 or 10001. */
export function requireKnownEverywhere(
  token: Token,
  endpoint: string,
  { now, delays, youngTokens: { calls } }: Surroundings,
): void {
  if (!isUnseen(token.madeAt, delays().tokenDelayMs, now)) return;
  const key = `${token.id} ${endpoint}`;
  const before = calls.get(key) ?? 0;
  calls.set(key, before + 1);
  if (before % 2 === 0)
    throw before % 4 === 0
      ? refusal(10000, 'Authentication error')
      : refusal(10001, 'Unable to authenticate request');
}

function refusal(code: 10000 | 10001, message: string): ApiRefusal {
  return new ApiRefusal(403, [{ code, message }]);
}
