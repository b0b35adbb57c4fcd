import type { HomeInspection, HomeSession } from '../../contract/home.ts';
import type { Problem } from '../../contract/problem.ts';

/** What an inspection found. */
export interface Inspected {
  readonly userName: string;
  readonly look: HomeInspection;
}

/**
 * Where the session stands. All but `out` belong to one login, known by identity.
 * - starting: about to open a login page or a connection; the problem of the last login is still shown
 * - waiting: the login page is open in the user's browser
 * - inspecting: let in, and reading what is there; `known` is what an earlier inspection found
 * - in: inspected
 */
export type SessionState<Login extends object> =
  | { readonly kind: 'out'; readonly problem: Problem | null }
  | { readonly kind: 'starting'; readonly login: Login; readonly problem: Problem | null }
  | { readonly kind: 'waiting'; readonly login: Login; readonly page: string }
  | { readonly kind: 'inspecting'; readonly login: Login; readonly known: Inspected | null }
  | { readonly kind: 'in'; readonly login: Login; readonly known: Inspected };

export type SessionEvent<Login extends object> =
  | { readonly kind: 'begun'; readonly login: Login }
  | { readonly kind: 'page-ready'; readonly login: Login; readonly page: string }
  | { readonly kind: 'inspection-begun'; readonly login: Login }
  | { readonly kind: 'inspected'; readonly login: Login; readonly found: Inspected }
  /** It found nothing new, and the login still holds. */
  | { readonly kind: 'inspection-failed'; readonly login: Login }
  | { readonly kind: 'ended'; readonly login: Login; readonly problem: Problem | null };

export const initialSession = { kind: 'out', problem: null } as const;

/** The state after an event. An event of any login but the current one changes nothing. Pure. */
export function transition<Login extends object>(
  state: SessionState<Login>,
  event: SessionEvent<Login>,
): SessionState<Login> {
  const { login } = event;
  if (event.kind === 'begun') {
    return { kind: 'starting', login, problem: state.kind === 'out' ? state.problem : null };
  }
  if (findLogin(state) !== login) return state;
  switch (event.kind) {
    case 'page-ready':
      return { kind: 'waiting', login, page: event.page };
    case 'inspection-begun':
      return { kind: 'inspecting', login, known: knownIn(state) };
    case 'inspected':
      return { kind: 'in', login, known: event.found };
    case 'inspection-failed': {
      const known = knownIn(state);
      return known ? { kind: 'in', login, known } : state;
    }
    case 'ended':
      return { kind: 'out', problem: event.problem };
  }
}

export function findLogin<Login extends object>(state: SessionState<Login>): Login | undefined {
  return state.kind === 'out' ? undefined : state.login;
}

/** What was found last, while we are in. */
export function knownIn<Login extends object>(state: SessionState<Login>): Inspected | null {
  return state.kind === 'in' || state.kind === 'inspecting' ? state.known : null;
}

/** The state as the window sees it. */
export function sessionShown<Login extends object>(state: SessionState<Login>): HomeSession {
  switch (state.kind) {
    case 'out':
    case 'starting':
      return { state: 'out', problem: state.problem };
    case 'waiting':
      return { state: 'waiting', page: state.page };
    case 'inspecting':
      return { state: 'looking' };
    case 'in':
      return { state: 'in', ...state.known };
  }
}
