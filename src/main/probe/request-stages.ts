import type { Diagnosis } from '../../contract/check.ts';
import type { ProbeOutcome } from './probe.ts';

/**
 * What a request with a key passes on its way to the home, in this order. It can end at each of them, and then nothing has
 * been seen of the rest.
 */
const stages = [
  'name',
  'secure',
  'edge',
  'lock',
  'record',
  'path',
  'entry',
  'home',
  'trust',
  'answer',
] as const;
export type Stage = (typeof stages)[number];

/** Where a request ended, seen from one stage: here, before it, or further in. `unknown`: nobody can say. */
export type EndPosition = 'here' | 'before' | 'beyond' | 'unknown';

export function locateEnd(stage: Stage, outcome: ProbeOutcome | undefined): EndPosition {
  const end = outcome && endOf(outcome.diagnosis);
  if (end === undefined) return 'unknown';
  if (end === 'inside') return 'beyond';
  const distance = stages.indexOf(end) - stages.indexOf(stage);
  return distance === 0 ? 'here' : distance < 0 ? 'before' : 'beyond';
}

/** The stage at which a request with this diagnosis ended; `undefined` where it could be any. */
function endOf(diagnosis: Diagnosis): Stage | 'inside' | undefined {
  switch (diagnosis) {
    case 'answered':
    case 'upgraded':
    case 'service-answered':
      return 'inside';
    case 'not-resolved':
    case 'resolves-elsewhere':
    case 'name-unreliable':
      return 'name';
    case 'no-certificate':
    case 'connection-inspected':
    case 'clock-wrong':
    case 'tls-failed':
      return 'secure';
    case 'challenged':
    case 'refused-at-edge':
      return 'edge';
    case 'blocked':
      return 'lock';
    case 'record-refused':
    case 'server-behind':
    case 'origin-closed':
    case 'origin-unreachable':
    case 'origin-not-secure':
    case 'origin-certificate-unknown':
    case 'origin-refuses-edge':
      return 'record';
    case 'tunnel-down':
      return 'path';
    case 'no-such-service':
      return 'entry';
    case 'home-silent':
    case 'service-silent':
    case 'not-home-assistant':
      return 'home';
    case 'home-refuses-proxy':
      return 'trust';
    case 'home-banned':
    case 'home-failed':
    case 'socket-refused':
      return 'answer';
    // Before or behind the lock: nobody can tell from outside whose doing it is.
    case 'access-in-front':
    case 'worker-in-front':
    case 'rate-limited':
    case 'sent-elsewhere':
    case 'redirect-loop':
    case 'misdirected':
    case 'resolver-blocked':
    case 'edge-unreachable':
    case 'no-connection':
    case 'resolved':
    case 'certificate-of-edge':
    case 'certificate-of-origin':
    case 'origin-refused':
    case 'origin-partly-tried':
    case 'origin-shut':
    case 'origin-silent':
    case 'redirected':
    case 'open':
    case 'unexpected-answer':
      return undefined;
  }
}
