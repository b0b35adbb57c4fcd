import type { Clock } from '../clock/clock.ts';
import { retry } from '../clock/retry.ts';
import { isProblem } from '../errors/problem.ts';

/**
 * How long a token counts as new to a client, in milliseconds: it was pasted a moment ago and may have been made a moment
 * before. Nothing tells its age.
 */
const YOUNG_MS = 60_000;

/** Seven and a half seconds in all, as those ask who test against a real zone (facts: cloudflare#fresh-tokens). */
const PAUSES_MS = [500, 1000, 2000, 4000];

/**
 * Asks again while a young token is refused: some edges do not know it yet, in between right answers. A call that was refused
 * its right has changed nothing, so that is safe for any call.
 */
export function createYoungTokenPatience(clock: Clock): <T>(attempt: () => Promise<T>) => Promise<T> {
  const begun = clock.monotonic();
  const mayPass = (error: unknown): boolean =>
    isProblem(error) && error.code === 'PERMISSION_MISSING' && clock.monotonic() - begun < YOUNG_MS;
  return (attempt) => retry(attempt, { pausesMs: PAUSES_MS, mayPass }, { clock });
}
