/** Changes reach every edge within seconds to minutes (facts: cloudflare#propagation): 45 seconds in all, in milliseconds. */
export const CHANGE_PAUSES_MS = [500, 1000, 2000, 4000, 7500, 15_000, 15_000];
