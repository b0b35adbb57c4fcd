/** The home's clock and its alarms, both arguments so that no test has to wait. */
export interface Clock {
  readonly now: () => Date;
  /** Runs something once, later; the answer calls it off. */
  readonly after: (ms: number, run: () => void) => () => void;
}

/** An alarm of the practice home keeps no process alive. */
export const systemClock: Clock = {
  now: () => new Date(),
  after(ms, run) {
    const timer = setTimeout(run, ms);
    timer.unref();
    return () => clearTimeout(timer);
  },
};

/** Zero is now: nothing else may happen in between. */
export function wait(ms: number, clock: Clock): Promise<void> {
  return ms === 0 ? Promise.resolve() : new Promise((resolve) => void clock.after(ms, resolve));
}
