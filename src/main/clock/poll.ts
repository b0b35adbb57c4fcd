import { Refusal } from '../errors/refusal.ts';
import type { Clock } from './clock.ts';

export interface PollIo {
  readonly clock: Pick<Clock, 'sleep'>;
  readonly signal: AbortSignal;
}

/**
 * Reads until there is something to see: once at first, and again after each pause. `undefined` when it was not there after
 * the last one. Throws `STOPPED` when the signal is aborted, also in a pause.
 */
export async function poll<T>(
  read: () => Promise<T | undefined>,
  pausesMs: readonly number[],
  { clock, signal }: PollIo,
): Promise<T | undefined> {
  for (const pause of [0, ...pausesMs]) {
    if (pause > 0) await clock.sleep(pause, signal).catch(() => undefined);
    if (signal.aborted) throw new Refusal('STOPPED');
    const seen = await read();
    if (seen !== undefined) return seen;
  }
  return undefined;
}

/** The same pause again and again, until so much time has gone by. */
export function pauseEvery(ms: number, { upToMs }: { readonly upToMs: number }): readonly number[] {
  return Array.from({ length: Math.ceil(upToMs / ms) }, () => ms);
}
