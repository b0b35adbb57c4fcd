import type { Diagnosis } from '../../../contract/check.ts';
import type { ProbeOutcome } from '../../probe/probe.ts';

/**
 * What a visitor with a key passes on the way in, in this order. Each can end the visit, and then nothing behind it has
 * been seen.
 */
const stations = ['name', 'secure', 'challenge', 'lock', 'path', 'entry', 'home', 'trust'] as const;
export type Station = (typeof stations)[number];

/** Where a visit came to stand, seen from one station: here, before it, or further in. `unknown`: it cannot be said. */
export type Standing = 'here' | 'before' | 'beyond' | 'unknown';

export function standingAt(station: Station, visit: ProbeOutcome | undefined): Standing {
  const end = visit && endOf(visit.diagnosis);
  if (end === undefined) return 'unknown';
  if (end === 'inside') return 'beyond';
  const distance = stations.indexOf(end) - stations.indexOf(station);
  return distance === 0 ? 'here' : distance < 0 ? 'before' : 'beyond';
}

/** Where a visit ends that saw this; `undefined` for what no station answers. */
function endOf(diagnosis: Diagnosis): Station | 'inside' | undefined {
  switch (diagnosis) {
    case 'answered':
    case 'upgraded':
      return 'inside';
    case 'not-resolved':
    case 'resolves-elsewhere':
      return 'name';
    case 'tls-failed':
      return 'secure';
    case 'challenged':
      return 'challenge';
    case 'blocked':
      return 'lock';
    case 'tunnel-down':
      return 'path';
    case 'no-such-service':
      return 'entry';
    case 'home-silent':
    case 'not-home-assistant':
      return 'home';
    case 'home-refuses-proxy':
      return 'trust';
    case 'resolved':
    case 'redirected':
    case 'open':
    case 'no-connection':
    case 'unexpected-answer':
      return undefined;
  }
}
