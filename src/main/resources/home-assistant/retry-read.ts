import { mayHaveHappened, Refusal } from '../../errors/refusal.ts';

/** How often and how long something is looked at again, in milliseconds. */
export interface Patience {
  readonly everyMs: number;
  readonly limitMs: number;
}

/**
 * Looks again and again until `look` sees what is waited for; `undefined` when the time is over. Throws `STOPPED` as soon as
 * the run is to stop.
 */
export async function waitUntil<T>(
  look: () => Promise<T | undefined>,
  { everyMs, limitMs }: Patience,
  { wait, signal }: { readonly wait: (ms: number) => Promise<void>; readonly signal: AbortSignal },
): Promise<T | undefined> {
  for (let left = Math.ceil(limitMs / everyMs); left >= 0; left -= 1) {
    if (signal.aborted) throw new Refusal('STOPPED');
    const seen = await look();
    if (seen !== undefined) return seen;
    if (left > 0) await wait(everyMs);
  }
  return undefined;
}

/** A restart cuts off what is under way, and the next question waits for Home Assistant to be back. */
const TRIES = 3;

/** Reads once more where the connection was lost meanwhile: looking twice does no harm. */
export async function retryRead<T>(read: () => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await read();
    } catch (error) {
      const isLost = error instanceof Refusal && mayHaveHappened(error);
      if (!isLost || tried === TRIES) throw error;
    }
  }
}
