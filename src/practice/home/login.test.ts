import { once } from 'node:events';
import { get } from 'node:http';
import { text } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { z } from 'zod';
import { fieldsOf } from '../pages/testing/fields-of.ts';
import type { Home, HomeOptions } from './instance/home.ts';
import { aClient, aHome, pressLogIn } from './testing/a-home.ts';

const clientId = 'http://127.0.0.1:4711/';
const query = {
  response_type: 'code',
  client_id: clientId,
  redirect_uri: 'http://127.0.0.1:4711/cb',
  state: 'a&b',
};

const Tokens = z.object({ access_token: z.string(), refresh_token: z.string() });

const post = (home: Home, path: string, fields: Record<string, string>) =>
  fetch(`${home.url}${path}`, { method: 'POST', body: new URLSearchParams(fields) });

async function aCode(home: Home): Promise<string> {
  return (await pressLogIn(home, query)).searchParams.get('code') ?? '';
}

async function aLogin(options: HomeOptions = {}) {
  const home = await aHome(options);
  const code = await aCode(home);
  const answer = await post(home, '/auth/token', {
    grant_type: 'authorization_code',
    code,
    client_id: clientId,
  });
  return { home, ...Tokens.parse(await answer.json()) };
}

const status = (home: Home, token: string) =>
  fetch(`${home.url}/api/`, { headers: { authorization: `Bearer ${token}` } }).then(
    (answer) => answer.status,
  );

describe('the login page', () => {
  it('says that it is practice, is filled in, and leads back with a code and the state', async () => {
    const home = await aHome({ name: 'Zur <Linde>' });
    const page = await fetch(`${home.url}/auth/authorize?${new URLSearchParams(query)}`);
    const html = await page.text();
    expect(html).toContain('Practice.');
    expect(html).toContain('Zur &#60;Linde&#62;');
    expect(fieldsOf(html)).toMatchObject({ username: 'robin', password: 'practice robin', state: 'a&b' });
    expect(page.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(page.headers.get('content-security-policy')).toContain("form-action 'self' http://127.0.0.1:4711");
    expect(html).toContain('<a href="/">Cancel</a>');
    const back = await pressLogIn(home, query);
    expect(back.href.replace(/code=\w+/, 'code=…')).toBe('http://127.0.0.1:4711/cb?code=…&state=a%26b');
  });

  it('asks for the code of the authenticator app, which is filled in too', async () => {
    const home = await aHome({ users: [{ name: 'Robin', isOwner: true, isAdmin: true, mfaCode: '123456' }] });
    const first = { ...query, username: 'robin', password: 'practice robin' };
    const second = await (await post(home, '/auth/authorize', first)).text();
    expect(fieldsOf(second)).toMatchObject({ code: '123456' });
    const wrong = await (await post(home, '/auth/authorize', { ...first, code: '654321' })).text();
    expect(wrong).toContain('Invalid code');
    expect((await pressLogIn(home, query)).searchParams.has('code')).toBe(true);
  });

  it('bans an address after so many wrong logins, until the file is emptied and it starts anew', async () => {
    const home = await aHome({ seed: { http: { login_attempts_threshold: 2 } } });
    await home.restart();
    const wrong = () => post(home, '/auth/authorize', { ...query, username: 'robin', password: 'no' });
    // A connection of its own each time: those from before a restart are gone.
    const ask = async () => {
      const [answer] = await once(get(`${home.url}/manifest.json`, { agent: false }), 'response');
      return [answer.statusCode, answer.statusCode === 403 ? await text(answer) : ''];
    };
    await wrong();
    expect(await ask()).toEqual([200, '']);
    await wrong();
    expect(await ask()).toEqual([403, '403: Forbidden']);
    expect(home.state().bans.inFile).toEqual(['127.0.0.1']);
    expect(home.state().systemLog[0]?.message).toEqual(['Banned IP 127.0.0.1 for too many login attempts']);
    home.editBans([]);
    expect(await ask()).toEqual([403, '403: Forbidden']);
    await home.restart();
    expect(await ask()).toEqual([200, '']);
  });

  it.each([
    [
      'a token nobody knows',
      (url: string) => fetch(`${url}/api/`, { headers: { authorization: 'Bearer x' } }),
    ],
    ['no token', (url: string) => fetch(`${url}/api/config`)],
    ['a refused grant', (url: string) => fetch(`${url}/auth/token`, { method: 'POST' })],
    ['a refused WebSocket', refusedSocket],
  ])('counts %s as a wrong login', async (_what, tryOnce) => {
    const home = await aHome({ seed: { http: { login_attempts_threshold: 2 } } });
    await tryOnce(home.url);
    expect(home.state().bans.inFile).toEqual([]);
    await tryOnce(home.url);
    expect(home.state().bans.inFile).toEqual(['127.0.0.1']);
  });

  it('counts no webhook as a wrong login', async () => {
    const home = await aHome({ seed: { http: { login_attempts_threshold: 1 } } });
    await fetch(`${home.url}/api/webhook/unknown`, { method: 'POST' });
    expect(home.state().bans.inFile).toEqual([]);
  });

  it('asks again after a wrong password, and gives no code', async () => {
    const home = await aHome();
    const answer = await post(home, '/auth/authorize', { ...query, username: 'robin', password: 'no' });
    expect([answer.status, answer.headers.get('location')]).toEqual([200, null]);
    expect(await answer.text()).toContain('Invalid username or password');
  });

  it.each([
    ['another port', { redirect_uri: 'http://127.0.0.1:4712/cb' }],
    ['another host', { redirect_uri: 'http://localhost:4711/cb' }],
    ['another scheme', { redirect_uri: 'https://127.0.0.1:4711/cb' }],
    ['an app', { client_id: 'latchkey://x', redirect_uri: 'latchkey://x/cb' }],
    ['no client', { client_id: '' }],
    ['no redirect', { redirect_uri: '' }],
    ['a token instead of a code', { response_type: 'token' }],
  ])('refuses to lead to %s', async (_what, changes) => {
    const home = await aHome();
    const page = await fetch(`${home.url}/auth/authorize?${new URLSearchParams({ ...query, ...changes })}`);
    expect(page.status).toBe(400);
    if (!('response_type' in changes)) {
      const sent = await post(home, '/auth/authorize', {
        ...query,
        username: 'robin',
        password: 'practice robin',
        ...changes,
      });
      expect([sent.status, sent.headers.get('location')]).toEqual([400, null]);
    }
  });
});

describe('tokens', () => {
  it('are given for a code, for half an hour, and again for the refresh token', async () => {
    const { home, access_token: first, refresh_token } = await aLogin();
    expect(await status(home, first)).toBe(200);
    home.clock.pass(30 * 60_000);
    expect(await status(home, first)).toBe(401);
    const answer = await post(home, '/auth/token', {
      grant_type: 'refresh_token',
      refresh_token,
      client_id: clientId,
    });
    const again = z.strictObject({
      access_token: z.string(),
      token_type: z.literal('Bearer'),
      expires_in: z.literal(1800),
      ha_auth_provider: z.string(),
    });
    expect(await status(home, again.parse(await answer.json()).access_token)).toBe(200);
  });

  it('are given for a multipart form too', async () => {
    const home = await aHome();
    const body = new FormData();
    body.set('grant_type', 'authorization_code');
    body.set('code', await aCode(home));
    body.set('client_id', clientId);
    const answer = await fetch(`${home.url}/auth/token`, { method: 'POST', body });
    expect(Tokens.safeParse(await answer.json()).success).toBe(true);
  });

  it.each([
    ['a code that was used', { used: true }, 'invalid_request'],
    ['a code of another client', { client_id: 'http://127.0.0.1:4712/' }, 'invalid_request'],
    ['a code after ten minutes', { late: 600_000 }, 'invalid_request'],
    ['a made-up code', { code: 'x' }, 'invalid_request'],
    ['no client', { client_id: '' }, 'invalid_request'],
    ['another grant', { grant_type: 'password' }, 'unsupported_grant_type'],
  ])('are not given for %s', async (_what, { used, late, ...changes }: Record<string, unknown>, error) => {
    const home = await aHome();
    const fields = { grant_type: 'authorization_code', code: await aCode(home), client_id: clientId };
    if (used === true) await post(home, '/auth/token', fields);
    home.clock.pass(Number(late ?? 0));
    const answer = await post(home, '/auth/token', { ...fields, ...changes });
    expect([answer.status, await answer.json()]).toEqual([400, expect.objectContaining({ error })]);
  });

  it.each([
    ['that nobody knows', { refresh_token: 'x' }, 'invalid_grant'],
    ['of another client', { client_id: 'http://127.0.0.1:4712/' }, 'invalid_request'],
  ])('are not given for a refresh token %s', async (_what, changes, error) => {
    const { home, refresh_token } = await aLogin();
    const fields = { grant_type: 'refresh_token', refresh_token, client_id: clientId, ...changes };
    const answer = await post(home, '/auth/token', fields);
    expect([answer.status, await answer.json()]).toEqual([400, { error }]);
  });

  it('are not given to a user who was switched off', async () => {
    const { home, access_token, refresh_token } = await aLogin();
    home.changeUser('Robin', { isActive: false });
    const fields = { grant_type: 'refresh_token', refresh_token, client_id: clientId };
    expect((await post(home, '/auth/token', fields)).status).toBe(403);
    expect(await status(home, access_token)).toBe(401);
    const code = { grant_type: 'authorization_code', code: await aCode(home), client_id: clientId };
    expect((await post(home, '/auth/token', code)).status).toBe(403);
  });

  it.each([
    ['/auth/revoke', {}],
    ['/auth/token', { action: 'revoke' }],
  ])('end with their refresh token at %s, and so do their WebSockets', async (path, fields) => {
    const { home, access_token, refresh_token } = await aLogin();
    const theirs = await aClient(home, access_token);
    const owners = await aClient(home);
    expect((await post(home, path, { token: refresh_token, ...fields })).status).toBe(200);
    await theirs.closed;
    expect(await status(home, access_token)).toBe(401);
    expect(await owners.ask('auth/current_user')).toMatchObject({ name: 'Robin' });
    expect((await post(home, path, { token: refresh_token, ...fields })).status).toBe(200);
    expect((await post(home, path, { ...fields })).status).toBe(200);
  });

  it('of the owner lasts, and may be chosen', async () => {
    const home = await aHome({ longLivedToken: 'chosen' });
    home.clock.pass(20 * 365 * 86_400_000);
    expect([home.ownerToken, await status(home, 'chosen')]).toEqual(['chosen', 200]);
  });

  it('that a user makes last for days, under a name that is not taken', async () => {
    const home = await aHome();
    const client = await aClient(home);
    const wish = { client_name: 'Latchkey', lifespan: 1 };
    const token = z.string().parse(await client.ask('auth/long_lived_access_token', wish));
    expect(await status(home, token)).toBe(200);
    expect(await client.refused('auth/long_lived_access_token', wish)).toMatchObject({
      code: 'unknown_error',
    });
    home.clock.pass(86_400_000);
    expect(await status(home, token)).toBe(401);
  });
});

/** Until the home has hung up. */
async function refusedSocket(url: string): Promise<void> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/api/websocket`);
  const closed = once(socket, 'close');
  await once(socket, 'message');
  socket.send(JSON.stringify({ type: 'auth', access_token: 'x' }));
  await closed;
}
