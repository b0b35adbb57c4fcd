import type { TunnelStatus } from '../../../contract/contract.ts';
import type { Watching } from '../../program-access/watched-stream.ts';

/**
 * What is known of the private path.
 * - asking: nothing has been heard yet     - unknown: asking did not work, and nothing was heard before
 * - else Cloudflare's own word; `seen` tells whether that is now or the last that was heard
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
      readonly seen: 'now' | 'before';
    };

export function pathState(watching: Watching<TunnelStatus>): PathState {
  switch (watching.state) {
    case 'loading':
      return { kind: 'asking' };
    case 'live':
      return { kind: watching.value.status, name: watching.value.name, seen: 'now' };
    case 'lost':
      if (watching.value === undefined) return { kind: 'unknown', problem: watching.problem };
      return { kind: watching.value.status, name: watching.value.name, seen: 'before' };
  }
}

/** Whether the instructions are still needed: until the path has been seen whole, and when it is gone again. */
export function stillToDo({ kind }: PathState): boolean {
  switch (kind) {
    case 'inactive':
    case 'down':
    case 'asking':
    case 'unknown':
      return true;
    case 'healthy':
    case 'degraded':
    case 'none':
      return false;
  }
}
