/** Year and month of a Home Assistant version. */
export type Release = readonly [year: number, month: number];

/** Trusted proxies can be set over the WebSocket since then (facts: home-assistant#trust-timeline). */
export const httpConfigRelease: Release = [2026, 8];

export function isAtLeast(version: string, [year, month]: Release): boolean {
  const [, itsYear, itsMonth] = /^(\d{4})\.(\d{1,2})\b/.exec(version) ?? [];
  const has = Number(itsYear ?? 0) * 12 + Number(itsMonth ?? 0);
  return has >= year * 12 + month;
}
