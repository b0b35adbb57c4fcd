import type { Diagnosis } from '../../../../contract/check.ts';
import type { OriginStatus } from '../../../../contract/origin.ts';
import type { Watching } from '../../../program-access/watched-stream.ts';
import type { PathEndState } from '../path-end/path-state.ts';

/** What was seen of the way home, without a tunnel: at the one place where it ended. */
export type OriginEnd =
  | 'none'
  | 'coming'
  | 'blocked'
  | 'unreachable'
  | 'closed'
  | 'not-secure'
  | 'certificate'
  | 'refuses-cloudflare'
  | 'finds-nobody'
  | 'not-trusting'
  | 'connected'
  | 'turned'
  | 'open'
  | 'knock-silent'
  | 'wrong';

/** - asking: nothing was heard yet   - unknown: asking did not work, and nothing was heard before */
export type OriginState =
  | { readonly kind: 'asking' }
  | { readonly kind: 'unknown'; readonly problem: Extract<Watching<never>, { state: 'lost' }>['problem'] }
  | {
      readonly kind: 'seen';
      readonly end: OriginEnd;
      readonly saw: Diagnosis | null;
      readonly when: 'now' | 'before';
    };

export function deriveOriginState(watching: Watching<OriginStatus>): OriginState {
  switch (watching.state) {
    case 'loading':
      return { kind: 'asking' };
    case 'live':
      return seen(watching.value, 'now');
    case 'lost':
      if (watching.value === undefined) return { kind: 'unknown', problem: watching.problem };
      return seen(watching.value, 'before');
  }
}

function seen(status: OriginStatus, when: 'now' | 'before'): OriginState {
  return { kind: 'seen', end: classifyEnd(status), saw: status.saw, when };
}

export function classifyEnd({ address, saw, by }: OriginStatus): OriginEnd {
  if (address === 'not-built') return 'none';
  return by === 'visit' ? classifyVisit(saw) : classifyKnock(saw);
}

function classifyVisit(saw: Diagnosis | null): OriginEnd {
  switch (saw) {
    case 'answered':
      return 'connected';
    case 'home-refuses-proxy':
      return 'not-trusting';
    case 'home-silent':
      return 'finds-nobody';
    case 'origin-closed':
      return 'closed';
    case 'origin-unreachable':
      return 'unreachable';
    case 'origin-not-secure':
    // What answers something that is no answer most often ended the handshake too late for Cloudflare to say so.
    case 'server-behind':
      return 'not-secure';
    case 'origin-certificate-unknown':
      return 'certificate';
    case 'origin-refuses-edge':
      return 'refuses-cloudflare';
    case 'blocked':
      return 'blocked';
    // A fresh name is not known everywhere at once.
    case null:
    case 'not-resolved':
      return 'coming';
    default:
      return 'wrong';
  }
}

function classifyKnock(saw: Diagnosis | null): OriginEnd {
  switch (saw) {
    case 'origin-refused':
    case 'origin-partly-tried':
      return 'turned';
    case 'open':
      return 'open';
    case null:
      return 'coming';
    default:
      return 'knock-silent';
  }
}

/** How far the home is, as the steps that follow count it. */
export function derivePathEnd(state: OriginState): PathEndState | 'unheard' {
  if (state.kind !== 'seen') return 'unheard';
  switch (state.end) {
    case 'connected':
      return 'connected';
    case 'not-trusting':
      return 'not-trusting';
    case 'none':
    case 'coming':
    case 'blocked':
    case 'turned':
      return 'coming';
    case 'unreachable':
    case 'closed':
    case 'not-secure':
    case 'certificate':
    case 'refuses-cloudflare':
    case 'knock-silent':
      return 'to-do';
    case 'finds-nobody':
    case 'open':
    case 'wrong':
      return 'wrong';
  }
}
