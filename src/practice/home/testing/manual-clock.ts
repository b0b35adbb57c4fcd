import type { Clock } from '../clock.ts';

/** A clock that stands still until it is told. */
export interface ManualClock extends Clock {
  /** Lets so much time pass; what is due rings in its order. */
  readonly pass: (ms: number) => void;
  /** How many alarms are set. */
  readonly alarms: () => number;
}

export function aManualClock(start = new Date('2026-11-20T12:00:00.000Z')): ManualClock {
  let time = start.getTime();
  const alarms = new Set<{ readonly at: number; readonly ring: () => void }>();
  return {
    now: () => new Date(time),
    after(ms, ring) {
      const alarm = { at: time + ms, ring };
      alarms.add(alarm);
      return () => void alarms.delete(alarm);
    },
    pass(ms) {
      time += ms;
      for (const alarm of [...alarms].toSorted((a, b) => a.at - b.at)) {
        if (alarm.at > time || !alarms.delete(alarm)) continue;
        alarm.ring();
      }
    },
    alarms: () => alarms.size,
  };
}
