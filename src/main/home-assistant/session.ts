import { isDeepStrictEqual } from 'node:util';
import { type FoundHome, type HomeInspection, type HomeSession, loggedOut } from '../../contract/home.ts';
import type { Problem } from '../../contract/problem.ts';
import type { Language } from '../../words/languages.ts';
import type { Clock } from '../clock/clock.ts';
import { isProblem } from '../errors/problem.ts';
import { Refusal } from '../errors/refusal.ts';
import type { RandomBytes } from '../net/secret-token.ts';
import { type Watched, watched } from '../streams/watched.ts';
import type { Access } from './connection/access.ts';
import { connectTo, type HomeConnection } from './connection/connection.ts';
import type { HomeAssistant } from './connection/home-assistant.ts';
import { type InspectIo, inspectAsAdministrator } from './inspect-as-administrator.ts';
import { type PendingLogin, waitForLogin } from './login/callback.ts';
import { accessByCode } from './login/login-access.ts';
import { accessByToken } from './login/long-lived-token.ts';
import { reportRefusedLogin } from './report-refused-login.ts';
import {
  findLogin,
  initialSession,
  knownIn,
  type SessionEvent,
  type SessionState,
  sessionShown,
  transition,
} from './session-state.ts';

/** Latchkey's session in Home Assistant. Tokens are in memory only, and given back when it ends, however it ends. */
export interface HomeAssistantSession {
  readonly state: Watched<HomeSession>;
  /**
   * Waits for the user to log in on Home Assistant's page. `ANSWERS_MISSING` without a home, `HOME_UNREACHABLE`,
   * `HOME_BANNED` where it has shut out this computer.
   */
  logIn(): Promise<HomeSession>;
  /** Logs in with a token of the user's, and resolves when everything has been inspected. */
  logInWithToken(pasted: string): Promise<HomeSession>;
  logOut(): Promise<HomeSession>;
  /** `HOME_LOGIN_NEEDED` while nobody is logged in. */
  inspectAgain(): Promise<HomeSession>;
  /** Ends when this is another home than the one we are logged in to: the login is given back there. */
  followChosen(chosen: FoundHome | undefined): void;
  /** The chosen home, while Latchkey is logged in to it. */
  home(): HomeAssistant | undefined;
  /** The login page that is to be opened in the user's browser. */
  loginPage(): string | undefined;
}

export interface SessionParts extends InspectIo {
  /** The home that the user chose in the current journey. */
  readonly chosen: () => FoundHome | undefined;
  /** Called at the login: what is found later is recorded in the journey that was current then. */
  readonly startRecording: () => RecordLook;
  readonly randomBytes: RandomBytes;
  readonly clock: Clock;
  /** Of the page on which the browser comes back from the login. */
  readonly language: () => Language;
}

export type RecordLook = (home: FoundHome, look: HomeInspection) => Promise<void>;

/** One login, and what it holds. Its identity says whether it is still the current one. */
interface Login {
  readonly chosen: FoundHome;
  readonly record: RecordLook;
  pending?: PendingLogin;
  access?: Access;
  connection?: HomeConnection;
}

interface Session {
  readonly parts: SessionParts;
  readonly shown: Watched<HomeSession>;
  state(): SessionState<Login>;
  dispatch(event: SessionEvent<Login>): HomeSession;
}

export function createHomeSession(parts: SessionParts): HomeAssistantSession {
  const session = createSession(parts);
  return {
    state: session.shown,
    logIn: () => logIn(session),
    logInWithToken: async (pasted) => {
      const access = accessByToken(pasted);
      return enter(session, await begin(session), access);
    },
    logOut: async () => {
      await end(session, findLogin(session.state()), null);
      return session.shown.get();
    },
    inspectAgain: () => inspectAgain(session),
    followChosen: (chosen) => {
      const login = findLogin(session.state());
      if (login && !isSameHome(login.chosen, chosen)) void end(session, login, null);
    },
    home: () => homeIn(session),
    loginPage: () => {
      const state = session.state();
      return state.kind === 'waiting' ? state.page : undefined;
    },
  };
}

function createSession(parts: SessionParts): Session {
  const shown = watched<HomeSession>(loggedOut);
  let state: SessionState<Login> = initialSession;
  return {
    parts,
    shown,
    state: () => state,
    dispatch: (event) => {
      state = transition(state, event);
      const next = sessionShown(state);
      if (!isDeepStrictEqual(next, shown.get())) shown.set(next);
      return shown.get();
    },
  };
}

async function begin(session: Session): Promise<Login> {
  const { parts } = session;
  const chosen = parts.chosen();
  if (!chosen) throw new Refusal('ANSWERS_MISSING');
  await end(session, findLogin(session.state()), null);
  const login: Login = { chosen, record: parts.startRecording() };
  session.dispatch({ kind: 'begun', login });
  return login;
}

async function end(session: Session, login: Login | undefined, problem: Problem | null): Promise<void> {
  if (!login) return;
  session.dispatch({ kind: 'ended', login, problem });
  await release(login);
}

async function logIn(session: Session): Promise<HomeSession> {
  const { parts } = session;
  const login = await begin(session);
  const answering = await parts.answersAt(login.chosen.url);
  if (answering !== 'yes') {
    await end(session, login, null);
    // Its login page would say no more than “403: Forbidden” either.
    throw new Refusal(answering === 'banned' ? 'HOME_BANNED' : 'HOME_UNREACHABLE');
  }
  const pending = await waitForLogin(login.chosen.url, parts);
  login.pending = pending;
  if (!isCurrent(session, login)) pending.cancel();
  // Nobody waits for its end here; whoever watches the session sees it.
  enterWithCode(session, login, pending).catch((error: unknown) => end(session, login, problemOf(error)));
  return session.dispatch({ kind: 'page-ready', login, page: pending.page });
}

async function enterWithCode(
  session: Session,
  login: Login,
  { clientId, over }: PendingLogin,
): Promise<void> {
  const callback = await over;
  switch (callback.how) {
    case 'cancelled':
      return end(session, login, null);
    case 'expired':
      return end(session, login, { code: 'HOME_LOGIN_EXPIRED' });
    case 'denied':
      return end(session, login, { code: 'HOME_LOGIN_REFUSED' });
    case 'with-code': {
      session.dispatch({ kind: 'inspection-begun', login });
      const { clock } = session.parts;
      const access = await accessByCode({ code: callback.code, clientId }, { home: login.chosen, clock });
      await enter(session, login, access);
    }
  }
}

/** Connects and inspects. Whatever fails ends the login, and so does a newer login meanwhile. */
async function enter(session: Session, login: Login, access: Access): Promise<HomeSession> {
  login.access = access;
  session.dispatch({ kind: 'inspection-begun', login });
  try {
    if (!isCurrent(session, login)) throw new Refusal('HOME_LOGIN_NEEDED');
    login.connection = await connectTo({
      home: login.chosen,
      access,
      clock: session.parts.clock,
      onRefused: (refusal) => void end(session, login, problemOf(refusal)),
    });
    return await inspect(session, login, login.connection);
  } catch (error) {
    await end(session, login, problemOf(error));
    throw error;
  }
}

async function inspect(session: Session, login: Login, connection: HomeConnection): Promise<HomeSession> {
  session.dispatch({ kind: 'inspection-begun', login });
  const found = await inspectAsAdministrator(connection, login.chosen, session.parts);
  if (!isCurrent(session, login)) throw new Refusal('HOME_LOGIN_NEEDED');
  await login.record(login.chosen, found.look);
  return session.dispatch({ kind: 'inspected', login, found });
}

async function inspectAgain(session: Session): Promise<HomeSession> {
  const state = session.state();
  if (state.kind !== 'in' || !state.login.connection) throw new Refusal('HOME_LOGIN_NEEDED');
  const { login } = state;
  try {
    return await inspect(session, login, state.login.connection);
  } catch (error) {
    if (endsLogin(error)) await end(session, login, problemOf(error));
    else session.dispatch({ kind: 'inspection-failed', login });
    throw error;
  }
}

function homeIn(session: Session): HomeAssistant | undefined {
  const state = session.state();
  const login = findLogin(state);
  if (!login?.connection || !knownIn(state) || !isSameHome(login.chosen, session.parts.chosen())) {
    return undefined;
  }
  return reportRefusedLogin(login.connection, (refusal) => void end(session, login, problemOf(refusal)));
}

function isCurrent(session: Session, login: Login): boolean {
  return findLogin(session.state()) === login;
}

/**
 * The connection first: it would otherwise reconnect with a token that is no longer good, which Home Assistant counts as a
 * wrong login. Never throws, and can be done twice.
 */
async function release({ pending, connection, access }: Login): Promise<void> {
  pending?.cancel();
  connection?.close();
  await access?.giveBack();
}

function isSameHome(one: FoundHome, other: FoundHome | undefined): boolean {
  return one.url === other?.url && one.certificate?.fingerprint === other.certificate?.fingerprint;
}

function endsLogin(error: unknown): boolean {
  return isProblem(error) && (error.code === 'HOME_LOGIN_REFUSED' || error.code === 'HOME_NOT_ADMINISTRATOR');
}

function problemOf(error: unknown): Problem {
  // Anything unforeseen may quote a secret.
  return isProblem(error) ? { code: error.code, technical: error.technical } : { code: 'UNEXPECTED' };
}
