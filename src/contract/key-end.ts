/** When a key ends is told beforehand: in the window, by the system, and in the calendar of whoever wants that. */

/** From when on, before its end. */
export const ANNOUNCED_DAYS = 60;

export const DAY_MS = 86_400_000;

/** Whole days that a key has left, and none once it has ended. Both are moments (ISO 8601). */
export function countDaysLeft(endsOn: string, now: Date): number {
  return Math.max(0, Math.floor((new Date(endsOn).getTime() - now.getTime()) / DAY_MS));
}

/** Whether its end is near enough to be told. A key that has ended is not announced any more: it is over. */
export function isAnnounced(endsOn: string, now: Date): boolean {
  return now < new Date(endsOn) && countDaysLeft(endsOn, now) <= ANNOUNCED_DAYS;
}
