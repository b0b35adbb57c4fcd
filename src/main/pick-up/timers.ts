/** Does something later; what it returns calls that off. */
export type After = (ms: number, act: () => void) => () => void;

/** Several timers that are called off together. */
export interface Timers {
  after(ms: number, act: () => void): void;
  every(ms: number, act: () => void): void;
  /** Calls off everything that was to come. */
  stop(): void;
}

export function createTimers(after: After): Timers {
  const pending = new Set<() => void>();
  const later = (ms: number, act: () => void): void => {
    const cancel = after(ms, () => {
      pending.delete(cancel);
      act();
    });
    pending.add(cancel);
  };
  const every = (ms: number, act: () => void): void => {
    // Set up anew before it acts, so that what it does can still call it off.
    later(ms, () => {
      every(ms, act);
      act();
    });
  };
  return {
    after: later,
    every,
    stop: () => {
      for (const cancel of pending) cancel();
      pending.clear();
    },
  };
}
