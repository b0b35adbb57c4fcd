import type { Problem } from '../../contract/problem.ts';
import { toCallFailure } from './call-failure.ts';

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
export function createWatchedStream<Value>(
  open: (signal: AbortSignal) => Promise<AsyncIterable<Value>>,
  pause: Pause,
): WatchedStream<Value> {
  const listeners = new Set<() => void>();
  let watching: Watching<Value> = { state: 'loading' };
  let following: Following | undefined;
  const become = (next: Watching<Value>): void => {
    watching = next;
    for (const listener of listeners) listener();
  };
  return {
    subscribe(listener) {
      listeners.add(listener);
      following ??= follow(open, pause, {
        came: (value) => become({ state: 'live', value }),
        broke: (problem) => become({ state: 'lost', value: lastValue(watching), problem }),
      });
      return () => {
        listeners.delete(listener);
        if (listeners.size > 0) return;
        following?.stop();
        following = undefined;
        watching = { state: 'loading' };
      };
    },
    current: () => watching,
    retry: () => following?.hurry(),
  };
}

/** A stream that is being followed. */
interface Following {
  /** Opens it anew, now. */
  hurry(): void;
  stop(): void;
}

interface Heard<Value> {
  came(value: Value): void;
  broke(problem: Problem): void;
}

/** Reads one stream after the other until it is stopped, with longer pauses the more of them break in a row. */
function follow<Value>(
  open: (signal: AbortSignal) => Promise<AsyncIterable<Value>>,
  pause: Pause,
  heard: Heard<Value>,
): Following {
  const stopped = new AbortController();
  let hurry = new AbortController();
  void goOn();
  return { hurry: () => hurry.abort(), stop: () => stopped.abort() };

  async function goOn(): Promise<void> {
    for (let failures = 0; !stopped.signal.aborted; failures += 1) {
      hurry = new AbortController();
      const signal = AbortSignal.any([stopped.signal, hurry.signal]);
      const problem = await readToItsEnd(open, signal, (value) => {
        failures = 0;
        heard.came(value);
      });
      if (signal.aborted) continue;
      heard.broke(problem);
      await pause(pauses[Math.min(failures, pauses.length - 1)] ?? 10_000, signal);
    }
  }
}

/** Every value of one stream, then why it is over: a stream that just ends should not have. */
async function readToItsEnd<Value>(
  open: (signal: AbortSignal) => Promise<AsyncIterable<Value>>,
  signal: AbortSignal,
  came: (value: Value) => void,
): Promise<Problem> {
  try {
    for await (const value of await open(signal)) {
      if (signal.aborted) break;
      came(value);
    }
    return { code: 'UNEXPECTED' };
  } catch (thrown) {
    return (await toCallFailure(thrown)).problem;
  }
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
