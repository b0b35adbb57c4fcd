import type { After } from '../timers.ts';

/** A clock that stands still until a test moves it, and the timers that hang on it. */
export interface PretendTime {
  readonly now: () => Date;
  readonly after: After;
  /** Lets time go by; whatever was due happens in its order. */
  pass(ms: number): void;
  /** The clock alone jumps, as on a computer that slept. */
  sleep(ms: number): void;
  /** How many timers are waiting. */
  readonly waiting: number;
}

export function pretendTime(start = new Date('2026-11-20T12:00:00Z')): PretendTime {
  let ms = start.getTime();
  const timers = new Set<{ readonly at: number; readonly act: () => void }>();
  const nextUntil = (end: number) =>
    [...timers].filter(({ at }) => at <= end).toSorted((a, b) => a.at - b.at)[0];
  return {
    now: () => new Date(ms),
    after: (wait, act) => {
      const timer = { at: ms + wait, act };
      timers.add(timer);
      return () => timers.delete(timer);
    },
    pass: (wait) => {
      const end = ms + wait;
      for (let next = nextUntil(end); next; next = nextUntil(end)) {
        ms = Math.max(ms, next.at);
        timers.delete(next);
        next.act();
      }
      ms = end;
    },
    sleep: (wait) => {
      ms += wait;
    },
    get waiting() {
      return timers.size;
    },
  };
}
