import type { Wait } from '../time-limit.ts';

export interface Clock {
  readonly wait: Wait;
  /** The waits that are under way, in milliseconds. */
  waiting(): readonly number[];
  /** Lets every wait of this length be over. Returns once somebody waits for it. */
  pass(ms: number): Promise<void>;
}

/** Time that stands still until a test lets it pass. */
export function aClock(): Clock {
  interface Pending {
    readonly ms: number;
    readonly over: () => void;
  }
  const pending = new Set<Pending>();
  let newcomer = Promise.withResolvers<void>();
  return {
    wait: (ms, signal) =>
      new Promise((resolve, reject) => {
        if (signal?.aborted) return reject(signal.reason);
        const entry = { ms, over: resolve };
        pending.add(entry);
        signal?.addEventListener('abort', () => {
          pending.delete(entry);
          reject(signal.reason);
        });
        newcomer.resolve();
        newcomer = Promise.withResolvers();
        return undefined;
      }),
    waiting: () => [...pending].map(({ ms }) => ms),
    pass: async (ms) => {
      for (;;) {
        const due = [...pending].filter((entry) => entry.ms === ms);
        for (const entry of due) {
          pending.delete(entry);
          entry.over();
        }
        if (due.length > 0) return;
        await newcomer.promise;
      }
    },
  };
}
