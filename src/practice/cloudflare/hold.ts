import { type Fault, matchesCall } from './fault.ts';

/** Which calls are held; method and path are those of a fault. */
export type HeldCalls = Pick<Fault, 'method' | 'path'>;

export interface Hold {
  /** Is over when the first call waits. */
  readonly met: Promise<void>;
  /** Lets all waiting calls go on, and holds no more. */
  readonly release: () => void;
}

export interface Holds {
  readonly add: (calls: HeldCalls) => Hold;
  /** Is over at once, unless the call is held. */
  readonly wait: (method: string, path: string) => Promise<void>;
}

/** Calls that wait until they are let go: what a slow network does, without a race against its slowness. */
export function createHolds(): Holds {
  const holds = new Set<{ readonly calls: HeldCalls; readonly meet: () => Promise<void> }>();
  return {
    add(calls) {
      const met = Promise.withResolvers<void>();
      const released = Promise.withResolvers<void>();
      const hold = {
        calls,
        meet: () => {
          met.resolve();
          return released.promise;
        },
      };
      holds.add(hold);
      return {
        met: met.promise,
        release() {
          holds.delete(hold);
          released.resolve();
        },
      };
    },
    async wait(method, path) {
      const meeting = [...holds].filter(({ calls }) => matchesCall(calls, method, path));
      await Promise.all(meeting.map(({ meet }) => meet()));
    },
  };
}
