import type { PickUp, PickUpVisit } from '../../contract/hand-over.ts';

/** App, Safari, and one more try: a person may need two files, and a download can fail. */
export const FETCHES = 3;
export const LIFETIME_MS = 10 * 60 * 1000;
/** Nobody looks at a longer list, and whoever has the link cannot make it grow without end. */
const MOST_VISITS = 100;

/** What one link allows and what happened to it, as the window shows it. */
export type SessionState = OpenSession | EndedSession;
export type OpenSession = Extract<PickUp, { state: 'open' }>;
export type EndedSession = Extract<PickUp, { state: 'over' }>;
export type EndReason = EndedSession['why'];

/** Each transition returns the state itself when nothing changes. An ended session never changes. */
type Transition<Args extends readonly unknown[]> = (state: SessionState, ...args: Args) => SessionState;

export function beginSession(
  link: Pick<OpenSession, 'deviceId' | 'url' | 'address'>,
  now: Date,
): OpenSession {
  const expiresAt = new Date(now.getTime() + LIFETIME_MS).toISOString();
  return { state: 'open', ...link, expiresAt, fetchesLeft: FETCHES, visits: [] };
}

export const endSession: Transition<[why: EndReason]> = (state, why) =>
  state.state === 'over' ? state : { state: 'over', deviceId: state.deviceId, why, visits: state.visits };

/** A computer that slept has not run its timers: the clock decides. */
export const expireSession: Transition<[now: Date]> = (state, now) =>
  state.state === 'open' && now >= new Date(state.expiresAt) ? endSession(state, 'expired') : state;

/** Somebody saw the page: noted once for each address. */
export const recordView: Transition<[visit: Omit<PickUpVisit, 'did'>]> = (state, visit) =>
  state.visits.some(({ from, did }) => from === visit.from && did === 'looked')
    ? state
    : addVisit(state, { ...visit, did: 'looked' });

/** A file could not be packed. It costs no fetch. */
export const recordFailure: Transition<[visit: Omit<PickUpVisit, 'did'>]> = (state, visit) =>
  addVisit(state, { ...visit, did: 'failed' });

/** A file goes out. It counts whether it arrives or not: what went out may have been read. */
export const recordFetch: Transition<[visit: Omit<PickUpVisit, 'did'>]> = (state, visit) => {
  if (state.state === 'over') return state;
  const noted = addVisit({ ...state, fetchesLeft: state.fetchesLeft - 1 }, { ...visit, did: 'fetched' });
  return state.fetchesLeft === 1 ? endSession(noted, 'fetched') : noted;
};

function addVisit(state: SessionState, visit: PickUpVisit): SessionState {
  const isFull = state.visits.length >= MOST_VISITS;
  return state.state === 'over' || isFull ? state : { ...state, visits: [...state.visits, visit] };
}
