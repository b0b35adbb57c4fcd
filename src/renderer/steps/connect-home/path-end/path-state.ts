import type { Diagnosis } from '../../../../contract/check.ts';
import type { Answers } from '../../../../contract/journey.ts';
import type { TunnelStatus } from '../../../../contract/tunnel.ts';
import type { Watching } from '../../../program-access/watched-stream.ts';

/**
 * What is known of the private path and of the home at its end.
 * - asking: nothing has been heard yet     - unknown: asking did not work, and nothing was heard before
 * - else Cloudflare's own word, and what a visit through the path saw; `seen` tells whether that is now or the last that
 *   was heard
 */
export type PathState =
  | { readonly kind: 'asking' }
  | {
      readonly kind: 'unknown';
      readonly problem: Extract<Watching<TunnelStatus>, { state: 'lost' }>['problem'];
    }
  | {
      readonly kind: TunnelStatus['status'];
      readonly name: string | null;
      readonly home: TunnelStatus['home'];
      readonly seen: 'now' | 'before';
    };

export function derivePathState(watching: Watching<TunnelStatus>): PathState {
  switch (watching.state) {
    case 'loading':
      return { kind: 'asking' };
    case 'live':
      return classifyStatus(watching.value, 'now');
    case 'lost':
      if (watching.value === undefined) return { kind: 'unknown', problem: watching.problem };
      return classifyStatus(watching.value, 'before');
  }
}

function classifyStatus({ status, name, home }: TunnelStatus, seen: 'now' | 'before'): PathState {
  return { kind: status, name, home, seen };
}

/**
 * Whether a picture is of a path that was there before: the program notes that one is up whenever it sees that, and takes
 * it back with the path. Until it has looked again nothing is known of the new one.
 */
export function isOfFormerPath(path: PathState, { connected }: Answers): boolean {
  return path.kind === 'healthy' && connected === undefined;
}

/**
 * How far the home is.
 * - to-do: its end of the path has to be started     - coming: nothing is to be done but to wait
 * - connected: Home Assistant answered through the path
 * - not-trusting: Home Assistant refuses what comes through it    - wrong: something else than a good answer came through
 */
export type PathEndState = 'to-do' | 'coming' | 'connected' | 'not-trusting' | 'wrong';

export function derivePathEndState(path: PathState): PathEndState {
  switch (path.kind) {
    case 'inactive':
    case 'down':
    case 'asking':
    case 'unknown':
      return 'to-do';
    case 'none':
    case 'degraded':
      return 'coming';
    case 'healthy':
      return classifyAnswer(path.home);
  }
}

function classifyAnswer(home: Diagnosis | null): PathEndState {
  switch (home) {
    case 'answered':
      return 'connected';
    case 'home-refuses-proxy':
      return 'not-trusting';
    // A path that was up a moment ago can be told as down by an edge that has not heard yet, and so can a fresh name.
    case null:
    case 'tunnel-down':
    case 'not-resolved':
      return 'coming';
    default:
      return 'wrong';
  }
}
