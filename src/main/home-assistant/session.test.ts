import { describe, expect, it } from 'vitest';
import type { FoundHome } from '../../contract/home.ts';
import type { Home } from '../../practice/home/instance/home.ts';
import { pressLogIn } from '../../practice/home/testing/a-home.ts';
import { aClock } from '../clock/testing/a-clock.ts';
import { aClosedPort } from '../testing/an-http-server.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import type { HomeAssistantSession } from './session.ts';
import { aSession, logInAt } from './testing/a-session.ts';

const isOut = (session: HomeAssistantSession) => expect.poll(() => session.state.get().state).toBe('out');
const isIn = (session: HomeAssistantSession) => expect.poll(() => session.state.get().state).toBe('in');

/** The logins that the home still knows, but for the owner's own token. */
const logins = (home: Home) => home.state().refreshTokens.filter(({ clientId }) => clientId !== null).length;

describe('logging in on Home Assistant’s own page', () => {
  it('waits for it, looks around, and answers what was seen', async () => {
    const { home, session, recorded, shown } = await aSession();
    const waiting = await session.logIn();
    expect(waiting).toMatchObject({
      state: 'waiting',
      page: expect.stringContaining(`${home.url}/auth/authorize?`),
    });
    expect(session.loginPage()).toBe(waiting.state === 'waiting' && waiting.page);
    await logInAt(home, waiting);
    await isIn(session);
    expect(session.state.get()).toMatchObject({
      state: 'in',
      userName: 'Robin',
      look: { installation: 'os' },
    });
    expect(session.loginPage()).toBeUndefined();
    expect(recorded).toHaveLength(1);
    expect([...new Set(shown.map(({ state }) => state))]).toEqual(['out', 'waiting', 'looking', 'in']);
  });

  it('gives the login back at the end', async () => {
    const { home, session } = await aSession();
    await logInAt(home, await session.logIn());
    await isIn(session);
    expect(logins(home)).toBe(1);
    expect(await session.logOut()).toEqual({ state: 'out', problem: null });
    expect(logins(home)).toBe(0);
    expect(session.home()).toBeUndefined();
  });

  it('as somebody who may not configure the home ends at once, and gives the login back', async () => {
    const { home, session, recorded } = await aSession({ users: [{ name: 'Kim', isOwner: true }] });
    await logInAt(home, await session.logIn());
    await isOut(session);
    expect(session.state.get()).toMatchObject({ problem: { code: 'HOME_NOT_ADMINISTRATOR' } });
    await expect.poll(() => logins(home)).toBe(0);
    expect(recorded).toEqual([]);
  });

  it('says that this computer is banned, before any page is opened and with a token too', async () => {
    const { home, session } = await aSession();
    home.editBans(['127.0.0.1']);
    await home.restart();
    expect((await refusalOf(session.logIn())).code).toBe('HOME_BANNED');
    expect(session.state.get()).toEqual({ state: 'out', problem: null });
    expect((await refusalOf(session.logInWithToken(home.ownerToken))).code).toBe('HOME_BANNED');
    expect(session.state.get()).toMatchObject({ state: 'out', problem: { code: 'HOME_BANNED' } });
  });

  it('that is banned between page and login says so', async () => {
    const { home, session } = await aSession();
    const waiting = await session.logIn();
    const page = waiting.state === 'waiting' ? new URL(waiting.page).searchParams : [];
    const back = await pressLogIn(home, Object.fromEntries(page));
    home.editBans(['127.0.0.1']);
    await home.restart();
    await fetch(back);
    await isOut(session);
    expect(session.state.get()).toMatchObject({ problem: { code: 'HOME_BANNED' } });
  });

  it('that is cancelled waits no longer, and shows no problem', async () => {
    const { session } = await aSession();
    const waiting = await session.logIn();
    await session.logOut();
    expect(session.state.get()).toEqual({ state: 'out', problem: null });
    const clientId = waiting.state === 'waiting' ? new URL(waiting.page).searchParams.get('client_id') : '';
    await expect.poll(() => fetch(`${clientId}cb`).catch(() => 'gone')).toBe('gone');
  });

  it('twice waits at the newer page only', async () => {
    const { home, session } = await aSession();
    const first = await session.logIn();
    const second = await session.logIn();
    await expect(logInAt(home, first)).rejects.toThrow();
    await logInAt(home, second);
    await isIn(session);
  });

  it('that nobody ends is over after ten minutes, and says so', async () => {
    const clock = aClock();
    const { session } = await aSession({}, { clock });
    await session.logIn();
    await clock.pass(600_000);
    await isOut(session);
    expect(session.state.get()).toEqual({ state: 'out', problem: { code: 'HOME_LOGIN_EXPIRED' } });
  });

  it('that is refused there says so', async () => {
    const { session } = await aSession();
    const waiting = await session.logIn();
    const query = waiting.state === 'waiting' ? new URL(waiting.page).searchParams : new URLSearchParams();
    await fetch(`${query.get('redirect_uri')}?error=access_denied&state=${query.get('state')}`);
    await isOut(session);
    expect(session.state.get()).toEqual({ state: 'out', problem: { code: 'HOME_LOGIN_REFUSED' } });
  });

  it('with a code that is none says so', async () => {
    const { session } = await aSession();
    const waiting = await session.logIn();
    const query = waiting.state === 'waiting' ? new URL(waiting.page).searchParams : new URLSearchParams();
    await fetch(`${query.get('redirect_uri')}?code=invented&state=${query.get('state')}`);
    await isOut(session);
    expect(session.state.get()).toMatchObject({ problem: { code: 'HOME_LOGIN_REFUSED' } });
  });

  it('opens no page where nobody answers', async () => {
    const { session, choose } = await aSession();
    choose({ url: `http://127.0.0.1:${await aClosedPort()}`, name: 'Home', version: null });
    expect((await refusalOf(session.logIn())).code).toBe('HOME_UNREACHABLE');
    expect(session.state.get()).toEqual({ state: 'out', problem: null });
  });

  it('needs a home', async () => {
    const { session, choose } = await aSession();
    choose(undefined);
    expect((await refusalOf(session.logIn())).code).toBe('ANSWERS_MISSING');
    expect((await refusalOf(session.logInWithToken('a'.repeat(40)))).code).toBe('ANSWERS_MISSING');
  });
});

describe('logging in with a token', () => {
  it('comes back when everything has been looked at', async () => {
    const { home, session, recorded } = await aSession();
    expect(await session.logInWithToken(` ${home.ownerToken}\n`)).toMatchObject({
      state: 'in',
      userName: 'Robin',
    });
    expect(recorded).toHaveLength(1);
  });

  it('leaves the token alone at the end: it is the user’s', async () => {
    const { home, session } = await aSession();
    await session.logInWithToken(home.ownerToken);
    await session.logOut();
    const headers = { authorization: `Bearer ${home.ownerToken}` };
    expect((await fetch(`${home.url}/api/`, { headers })).status).toBe(200);
  });

  it('that Home Assistant does not know is refused', async () => {
    const { session } = await aSession();
    expect((await refusalOf(session.logInWithToken('x'.repeat(40)))).code).toBe('HOME_LOGIN_REFUSED');
    expect(session.state.get()).toMatchObject({ state: 'out', problem: { code: 'HOME_LOGIN_REFUSED' } });
  });

  it('that is mangled changes nothing', async () => {
    const { home, session } = await aSession();
    await session.logInWithToken(home.ownerToken);
    expect((await refusalOf(session.logInWithToken('two words'))).code).toBe('HOME_TOKEN_MANGLED');
    expect(session.state.get().state).toBe('in');
  });
});

describe('being in', () => {
  it('lets Home Assistant be asked', async () => {
    const { home, session } = await aSession({ version: '2026.11.1' });
    expect(session.home()).toBeUndefined();
    await session.logInWithToken(home.ownerToken);
    expect(session.home()?.version).toBe('2026.11.1');
  });

  it('lets everything be looked at again', async () => {
    const { home, session, recorded } = await aSession();
    await session.logInWithToken(home.ownerToken);
    home.sow({ urls: { external: 'https://ha.linden.house' } });
    expect(await session.inspectAgain()).toMatchObject({ look: { externalUrl: 'https://ha.linden.house' } });
    expect(recorded).toHaveLength(2);
  });

  it('stays so when a look fails', async () => {
    const { home, session } = await aSession();
    const before = await session.logInWithToken(home.ownerToken);
    home.loseCalls(({ name }) => (name === 'get_config' ? 'request-lost' : 'answered'));
    expect((await refusalOf(session.inspectAgain())).code).toBe('HOME_SILENT');
    expect(session.state.get()).toEqual(before);
  });

  it('is needed to look again', async () => {
    const { session } = await aSession();
    expect((await refusalOf(session.inspectAgain())).code).toBe('HOME_LOGIN_NEEDED');
  });

  it('ends when somebody takes the login away', async () => {
    const { home, session } = await aSession();
    await logInAt(home, await session.logIn());
    await isIn(session);
    const [login] = home.state().refreshTokens.filter(({ clientId }) => clientId !== null);
    await fetch(`${home.url}/auth/revoke`, {
      method: 'POST',
      body: new URLSearchParams({ token: login?.token ?? '' }),
    });
    await isOut(session);
    expect(session.state.get()).toMatchObject({ problem: { code: 'HOME_LOGIN_REFUSED' } });
    expect(session.home()).toBeUndefined();
  });

  it('ends when the REST API does not accept the token any more', async () => {
    const { home, session } = await aSession();
    await session.logInWithToken(home.ownerToken);
    home.changeUser('Robin', { isActive: false });
    const asked = session.home()?.text('/api/config') ?? Promise.resolve();
    expect((await refusalOf(asked)).code).toBe('HOME_LOGIN_REFUSED');
    expect(session.state.get()).toMatchObject({ state: 'out', problem: { code: 'HOME_LOGIN_REFUSED' } });
  });

  it('ends when the user is no administrator any more', async () => {
    const { home, session } = await aSession();
    await logInAt(home, await session.logIn());
    await isIn(session);
    home.changeUser('Robin', { isAdmin: false });
    await home.restart();
    await expect.poll(() => session.inspectAgain().catch(({ code }) => code)).toBe('HOME_NOT_ADMINISTRATOR');
    expect(session.state.get()).toMatchObject({ state: 'out', problem: { code: 'HOME_NOT_ADMINISTRATOR' } });
    expect(logins(home)).toBe(0);
  });

  it('ends when another home, or another certificate, is chosen', async () => {
    const { home, session, choose } = await aSession();
    const same: FoundHome = { url: home.url, name: 'Renamed', version: null };
    await session.logInWithToken(home.ownerToken);
    choose(same);
    session.followChosen(same);
    expect(session.home()).toBeDefined();
    const other = { ...same, url: 'http://192.168.1.99' };
    choose(other);
    expect(session.home()).toBeUndefined();
    session.followChosen(other);
    expect(session.state.get()).toEqual({ state: 'out', problem: null });
  });

  it('outlasts a restart', async () => {
    const { home, session } = await aSession();
    await session.logInWithToken(home.ownerToken);
    await home.restart();
    await expect
      .poll(() =>
        session.inspectAgain().then(
          ({ state }) => state,
          () => 'not yet',
        ),
      )
      .toBe('in');
  });
});

describe('whatever is shown', () => {
  it('holds no token and no code', async () => {
    const { home, session, shown, recorded } = await aSession();
    await logInAt(home, await session.logIn());
    await isIn(session);
    const secrets = home.state().refreshTokens.flatMap(({ token }) => token);
    const tokens = [...secrets, ...home.state().accessTokens.map(({ token }) => token)];
    await session.logOut();
    await session.logInWithToken(home.ownerToken);
    const refusal = await refusalOf(session.logInWithToken('y'.repeat(40)));
    const said = JSON.stringify([shown, recorded, refusal.technical, refusal.message, session.state.get()]);
    for (const secret of [...tokens, home.ownerToken, 'y'.repeat(40)]) expect(said).not.toContain(secret);
  });
});
