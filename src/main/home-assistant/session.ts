import { type FoundHome, type HomeLook, type HomeSession, loggedOut } from '../../contract/home.ts';
import type { Problem } from '../../contract/problem.ts';
import { Refusal } from '../errors/refusal.ts';
import type { RandomBytes } from '../net/secret-token.ts';
import { type Watched, watched } from '../streams/watched.ts';
import type { Access } from './access.ts';
import { connectTo, type HomeConnection } from './connection.ts';
import type { HomeAssistant } from './home-assistant.ts';
import { type PendingLogin, waitForLogin } from './login/callback.ts';
import { accessByCode } from './login/login-access.ts';
import { accessByToken } from './login/long-lived-token.ts';
import { type LookAroundParts, lookAround } from './look-around.ts';
import { noticingTheEnd } from './noticing.ts';
import type { Wait } from './time-limit.ts';

/** Latchkey's stay in Home Assistant. Tokens are in memory only, and given back when it ends, however it ends. */
export interface HomeSessionKeeper {
  readonly state: Watched<HomeSession>;
  /** Waits for the user to log in on Home Assistant's page. `ANSWERS_MISSING` without a home, `HOME_UNREACHABLE`. */
  logIn(): Promise<HomeSession>;
  /** Goes in with a token of the user's, and comes back when everything has been looked at. */
  logInWithToken(pasted: string): Promise<HomeSession>;
  logOut(): Promise<HomeSession>;
  /** `HOME_LOGIN_NEEDED` while nobody is in. */
  lookAgain(): Promise<HomeSession>;
  /** Another home, or none, is the chosen one: what let us into the former is given back. */
  follow(chosen: FoundHome | undefined): void;
  /** The chosen home, as long as Latchkey is in it. */
  home(): HomeAssistant | undefined;
  /** The exact page that waits to be opened in the user's browser. */
  loginPage(): string | undefined;
}

export interface SessionParts extends LookAroundParts {
  /** The home of the journey we are on. */
  readonly chosen: () => FoundHome | undefined;
  /** Takes what is seen as answers of the journey in which the login was asked for. */
  readonly answering: () => Learn;
  readonly randomBytes: RandomBytes;
  readonly wait: Wait;
  /** Milliseconds; only differences count. */
  readonly now: () => number;
}

type Learn = (home: FoundHome, look: HomeLook) => Promise<void>;

/** From the wish to log in to its end. A stay that is not the current one shows and answers nothing. */
interface Stay {
  readonly chosen: FoundHome;
  readonly learn: Learn;
  pending?: PendingLogin;
  access?: Access;
  connection?: HomeConnection;
  look?: HomeLook;
}

export function createHomeSession(parts: SessionParts): HomeSessionKeeper {
  const state = watched<HomeSession>(loggedOut);
  let current: Stay | undefined;

  const show = (stay: Stay, next: HomeSession): HomeSession => {
    if (current === stay) state.set(next);
    return state.get();
  };
  const end = async (stay: Stay | undefined, problem: Problem | null): Promise<void> => {
    if (!stay) return;
    if (current === stay) {
      current = undefined;
      state.set({ state: 'out', problem });
    }
    await letGo(stay);
  };
  const begin = async (): Promise<Stay> => {
    const chosen = parts.chosen();
    if (!chosen) throw new Refusal('ANSWERS_MISSING');
    await end(current, null);
    current = { chosen, learn: parts.answering() };
    return current;
  };
  const look = async (stay: Stay, connection: HomeConnection): Promise<HomeSession> => {
    show(stay, { state: 'looking' });
    const { userName, look: seen } = await lookAround(connection, stay.chosen, parts);
    if (current !== stay) throw new Refusal('HOME_LOGIN_NEEDED');
    await stay.learn(stay.chosen, seen);
    stay.look = seen;
    return show(stay, { state: 'in', userName, look: seen });
  };
  /** Goes in and looks. What keeps us from it ends the stay, and so does its end meanwhile. */
  const goIn = async (stay: Stay, access: Access): Promise<HomeSession> => {
    stay.access = access;
    show(stay, { state: 'looking' });
    try {
      if (current !== stay) throw new Refusal('HOME_LOGIN_NEEDED');
      stay.connection = await connectTo({
        home: stay.chosen,
        access,
        wait: parts.wait,
        onRefused: (refusal) => void end(stay, problemOf(refusal)),
      });
      return await look(stay, stay.connection);
    } catch (error) {
      await end(stay, problemOf(error));
      throw error;
    }
  };
  const waitForUser = async (stay: Stay, { clientId, over }: PendingLogin): Promise<void> => {
    const back = await over;
    switch (back.how) {
      case 'cancelled':
        return end(stay, null);
      case 'expired':
        return end(stay, { code: 'HOME_LOGIN_EXPIRED' });
      case 'denied':
        return end(stay, { code: 'HOME_LOGIN_REFUSED' });
      case 'with-code': {
        show(stay, { state: 'looking' });
        const access = await accessByCode({ code: back.code, clientId }, { ...parts, home: stay.chosen });
        await goIn(stay, access);
      }
    }
  };

  return {
    state,
    logIn: async () => {
      const stay = await begin();
      if ((await parts.answersAt(stay.chosen.url)) === 'no') {
        await end(stay, null);
        throw new Refusal('HOME_UNREACHABLE');
      }
      stay.pending = await waitForLogin(stay.chosen.url, parts);
      if (current !== stay) stay.pending.cancel();
      // How it ends is shown to whoever watches; nobody waits for it here.
      waitForUser(stay, stay.pending).catch((error: unknown) => end(stay, problemOf(error)));
      return show(stay, { state: 'waiting', page: stay.pending.page });
    },
    logInWithToken: async (pasted) => {
      const access = accessByToken(pasted);
      return goIn(await begin(), access);
    },
    logOut: async () => {
      await end(current, null);
      return state.get();
    },
    lookAgain: async () => {
      const [stay, before] = [current, state.get()];
      if (!stay?.connection || before.state !== 'in') throw new Refusal('HOME_LOGIN_NEEDED');
      try {
        return await look(stay, stay.connection);
      } catch (error) {
        if (endsStay(error)) await end(stay, problemOf(error));
        else show(stay, before);
        throw error;
      }
    },
    follow: (chosen) => {
      if (current && !isSameHome(current.chosen, chosen)) void end(current, null);
    },
    home: () => {
      const stay = current;
      if (!stay?.connection || !stay.look || !isSameHome(stay.chosen, parts.chosen())) return undefined;
      return noticingTheEnd(stay.connection, (refusal) => void end(stay, problemOf(refusal)));
    },
    loginPage: () => {
      const shown = state.get();
      return shown.state === 'waiting' ? shown.page : undefined;
    },
  };
}

/**
 * The connection first: it would otherwise come back with a token that is no longer good, which Home Assistant counts as a
 * wrong login. Never throws, and can be done twice.
 */
async function letGo({ pending, connection, access }: Stay): Promise<void> {
  pending?.cancel();
  connection?.close();
  await access?.giveBack();
}

function isSameHome(one: FoundHome, other: FoundHome | undefined): boolean {
  return one.url === other?.url && one.certificate?.fingerprint === other.certificate?.fingerprint;
}

function endsStay(error: unknown): boolean {
  return (
    error instanceof Refusal &&
    (error.code === 'HOME_LOGIN_REFUSED' || error.code === 'HOME_NOT_ADMINISTRATOR')
  );
}

function problemOf(error: unknown): Problem {
  // Anything unforeseen may quote a secret.
  return error instanceof Refusal ? { code: error.code, technical: error.technical } : { code: 'UNEXPECTED' };
}
