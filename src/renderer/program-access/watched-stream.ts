import type { Problem } from '../../contract/problem.ts';
import { problemOf } from './problem-of.ts';

/**
 * What is known of a stream.
 * - loading: nothing has arrived yet
 * - live: `value` is the newest picture
 * - lost: the stream broke; `value` is the last picture, and it is being opened again
 */
export type Watching<Value> =
  | { readonly state: 'loading' }
  | { readonly state: 'live'; readonly value: Value }
  | { readonly state: 'lost'; readonly value: Value | undefined; readonly problem: Problem };

export interface WatchedStream<Value> {
  /** Opens the stream for the first listener and closes it after the last. */
  subscribe(listener: () => void): () => void;
  current(): Watching<Value>;
  /**
   * Opens the stream anew: a lost one now instead of after the pause, a live one so that the program looks at once. What
   * was seen last stays meanwhile.
   */
  retry(): void;
}

/** The pauses between attempts, in ms; the last one repeats. */
const pauses = [300, 1000, 2000, 5000, 10_000] as const;

export type Pause = (ms: number, signal: AbortSignal) => Promise<void>;

/** Shares one stream between any number of listeners and opens it again whenever it ends. */
export function watchedStream<Value>(
  open: (signal: AbortSignal) => Promise<AsyncIterable<Value>>,
  pause: Pause,
): WatchedStream<Value> {
  const listeners = new Set<() => void>();
  let watching: Watching<Value> = { state: 'loading' };
  let closing: AbortController | undefined;
  let hurry = new AbortController();

  const become = (next: Watching<Value>): void => {
    watching = next;
    for (const listener of listeners) listener();
  };

  const listen = async (signal: AbortSignal): Promise<void> => {
    for (let failures = 0; !signal.aborted; failures += 1) {
      let problem: Problem = { code: 'UNEXPECTED' };
      hurry = new AbortController();
      const both = AbortSignal.any([signal, hurry.signal]);
      try {
        for await (const value of await open(both)) {
          if (both.aborted) break;
          failures = 0;
          become({ state: 'live', value });
        }
      } catch (thrown) {
        problem = problemOf(thrown);
      }
      if (signal.aborted) return;
      if (both.aborted) continue;
      become({ state: 'lost', value: lastValue(watching), problem });
      await pause(pauses[Math.min(failures, pauses.length - 1)] ?? 10_000, both);
    }
  };

  return {
    subscribe(listener) {
      listeners.add(listener);
      if (!closing) {
        closing = new AbortController();
        void listen(closing.signal);
      }
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        closing?.abort();
        closing = undefined;
        watching = { state: 'loading' };
      };
    },
    current: () => watching,
    retry: () => hurry.abort(),
  };
}

/** Waits, and wakes early without an error when the signal says so. */
export const pauseFor: Pause = (ms, signal) =>
  new Promise((resolve) => {
    if (signal.aborted) return resolve();
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
      resolve();
    });
  });

function lastValue<Value>(watching: Watching<Value>): Value | undefined {
  return watching.state === 'loading' ? undefined : watching.value;
}
