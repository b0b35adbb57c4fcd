import { os } from '@orpc/server';
import { isWatch } from '../../../contract/calls/is-watch.ts';
import type { CallContext } from './call-boundary.ts';

/** How many calls are being answered at this moment: each may be half-way through something. */
export interface CallsUnderWay {
  count(): number;
  /** Counts it until it is settled. */
  add<T>(call: Promise<T>): Promise<T>;
}

export function createCallsUnderWay(): CallsUnderWay {
  let count = 0;
  return {
    count: () => count,
    add: async (call) => {
      count += 1;
      try {
        return await call;
      } finally {
        count -= 1;
      }
    },
  };
}

/** Streams are followed as long as the window is open, and the calls about newer versions ask themselves. */
export function countCalls(underWay: CallsUnderWay) {
  return os.$context<CallContext>().middleware(async ({ next, path }) => {
    return isWatch(path) || path[0] === 'updates' ? next() : underWay.add(Promise.resolve(next()));
  });
}
