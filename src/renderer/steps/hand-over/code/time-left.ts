/** How long something still works, told as calmly as is still true: in whole minutes, rounded down. */
export type TimeLeft =
  | { readonly kind: 'minutes'; readonly minutes: number }
  | { readonly kind: 'soon' }
  | { readonly kind: 'over' };

/** @param expiresAt ISO 8601; @param now ms since the epoch */
export function measureTimeLeft(expiresAt: string, now: number): TimeLeft {
  const ms = Date.parse(expiresAt) - now;
  if (ms <= 0) return { kind: 'over' };
  return ms < 60_000 ? { kind: 'soon' } : { kind: 'minutes', minutes: Math.floor(ms / 60_000) };
}
