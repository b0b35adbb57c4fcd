import type { Connection, Permission } from '../../contract/cloudflare.ts';
import { type Found, withResult } from './check-permissions.ts';

/**
 * What is shown of the connection, and the attempt that is under way: a token, given or kept, that is being checked. Attempts
 * are known by identity. `before` is what was shown before the first of those that followed upon each other.
 */
export type ConnectionState<Attempt extends object> =
  | { readonly kind: 'idle'; readonly shown: Connection }
  | {
      readonly kind: 'checking';
      readonly attempt: Attempt;
      readonly shown: Connection;
      readonly before: Connection;
    };

export type ConnectionEvent<Attempt extends object> =
  /** The user went to another place: what was under way here is of no interest there. */
  | { readonly kind: 'moved'; readonly shown: Connection }
  | { readonly kind: 'begun'; readonly attempt: Attempt; readonly shown: Connection }
  | { readonly kind: 'progressed'; readonly attempt: Attempt; readonly shown: Connection }
  | { readonly kind: 'succeeded'; readonly attempt: Attempt }
  /** `shown` where what was there before does not hold any more. */
  | { readonly kind: 'failed'; readonly attempt: Attempt; readonly shown?: Connection }
  /** Cloudflare refused a call of the kept token, whatever it was looked at for before. */
  | { readonly kind: 'denied'; readonly permission: Permission; readonly state: Exclude<Found, 'allowed'> };

/** The state after an event. An attempt that is not the newest one changes nothing. Pure. */
export function transition<Attempt extends object>(
  state: ConnectionState<Attempt>,
  event: ConnectionEvent<Attempt>,
): ConnectionState<Attempt> {
  switch (event.kind) {
    case 'moved':
      return { kind: 'idle', shown: event.shown };
    case 'begun':
      return { kind: 'checking', attempt: event.attempt, shown: event.shown, before: shownBefore(state) };
    case 'progressed':
      return isCurrent(state, event.attempt) ? { ...state, shown: event.shown } : state;
    case 'succeeded':
      return isCurrent(state, event.attempt) ? { kind: 'idle', shown: state.shown } : state;
    case 'failed':
      return isCurrent(state, event.attempt) ? { kind: 'idle', shown: event.shown ?? state.before } : state;
    case 'denied':
      // A look that is under way finds out for itself.
      return state.kind === 'idle' ? { kind: 'idle', shown: withDenied(state.shown, event) } : state;
  }
}

function withDenied(
  shown: Connection,
  { permission, state }: { readonly permission: Permission; readonly state: Exclude<Found, 'allowed'> },
): Connection {
  if (shown.phase !== 'connected' && shown.phase !== 'incomplete') return shown;
  const known = shown.permissions.find((check) => check.permission === permission)?.state;
  const isWorse = known === 'allowed' || (known === 'read-only' && state === 'missing');
  if (!isWorse) return shown;
  return { ...shown, phase: 'incomplete', permissions: withResult(shown.permissions, permission, state) };
}

type Checking<Attempt extends object> = Extract<ConnectionState<Attempt>, { kind: 'checking' }>;

export function isCurrent<Attempt extends object>(
  state: ConnectionState<Attempt>,
  attempt: Attempt,
): state is Checking<Attempt> {
  return state.kind === 'checking' && state.attempt === attempt;
}

/** What a failure goes back to. Half a check is nothing worth going back to. */
export function shownBefore<Attempt extends object>(state: ConnectionState<Attempt>): Connection {
  return state.kind === 'checking' ? state.before : state.shown;
}
