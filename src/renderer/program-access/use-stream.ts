import { useState, useSyncExternalStore } from 'react';
import { createWatchedStream, pauseFor, type Watching } from './watched-stream.ts';

/**
 * A stream of one screen alone, open while the screen is there and opened again when it breaks. What it was given first
 * is what it opens: give the component a `key` to watch something else. Streams of the whole window are in `watches.ts`.
 */
export function useStream<Value>(
  open: (signal: AbortSignal) => Promise<AsyncIterable<Value>>,
): Watching<Value> & { readonly retry: () => void } {
  const [stream] = useState(() => createWatchedStream(open, pauseFor));
  const watching = useSyncExternalStore(stream.subscribe, stream.current);
  return { ...watching, retry: stream.retry };
}
