import { randomBytes } from 'node:crypto';
import { request } from 'node:http';
import { connect } from 'node:net';
import { describe, expect, it, onTestFinished } from 'vitest';
import { aClock } from '../../clock/testing/a-clock.ts';
import { type PendingLogin, waitForLogin } from './callback.ts';

async function aLogin(
  clock = aClock(),
): Promise<PendingLogin & { readonly origin: string; readonly state: string }> {
  const login = await waitForLogin('http://homeassistant.local:8123', {
    randomBytes,
    clock,
    language: () => 'en',
  });
  onTestFinished(async () => {
    login.cancel();
    await login.over;
  });
  const state = new URL(login.page).searchParams.get('state') ?? '';
  return { ...login, origin: new URL(login.clientId).origin, state };
}

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** As a browser, or somebody who writes whatever they like. */
function get(
  url: string,
  { method = 'GET', headers = {} }: Asked = {},
): Promise<{ status: number; text: string }> {
  return new Promise((resolve, reject) => {
    const sent = request(url, { method, headers, agent: false }, async (response) => {
      let text = '';
      for await (const part of response) text += String(part);
      resolve({ status: response.statusCode ?? 0, text });
    });
    sent.on('error', reject);
    sent.end();
  });
}

/** Whether the login still waits: it then takes the right answer. */
async function stillWaits({ origin, state, over }: Awaited<ReturnType<typeof aLogin>>): Promise<boolean> {
  await get(`${origin}/cb?code=the-code&state=${state}`);
  return (await over).how === 'with-code';
}

describe('the login page', () => {
  it('is Home Assistant’s own, with a way back to this computer alone', async () => {
    const { page, clientId, origin } = await aLogin();
    const { searchParams, ...url } = new URL(page);
    expect(new URL(page).origin + new URL(page).pathname).toBe(
      'http://homeassistant.local:8123/auth/authorize',
    );
    expect(url).toBeDefined();
    expect(Object.fromEntries(searchParams)).toEqual({
      response_type: 'code',
      client_id: clientId,
      redirect_uri: `${origin}/cb`,
      state: expect.stringMatching(/^[A-Za-z0-9_-]{43}$/),
    });
    expect(clientId).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
  });

  it('has another state and another port each time', async () => {
    const [one, other] = [await aLogin(), await aLogin()];
    expect(one.state).not.toBe(other.state);
    expect(one.origin).not.toBe(other.origin);
  });
});

describe('coming back', () => {
  it('brings the code, and a page that says where to go on', async () => {
    const { origin, state, over } = await aLogin();
    const { status, text } = await get(`${origin}/cb?code=the-code&state=${state}`);
    expect(status).toBe(200);
    expect(text).toContain('<title>You can go back to Latchkey · Latchkey</title>');
    expect(text).toContain('<html lang="en">');
    expect(text).not.toContain('the-code');
    expect(await over).toEqual({ how: 'with-code', code: 'the-code' });
  });

  it('with a refusal is a refusal', async () => {
    const { origin, state, over } = await aLogin();
    await get(`${origin}/cb?error=access_denied&state=${state}`);
    expect(await over).toEqual({ how: 'denied' });
  });

  it('leaves nothing that listens', async () => {
    const { origin, state, over } = await aLogin();
    await get(`${origin}/cb?code=the-code&state=${state}`);
    await over;
    await expect(get(`${origin}/cb?code=the-code&state=${state}`)).rejects.toMatchObject({
      code: 'ECONNREFUSED',
    });
  });

  it('a second time while the first is being answered is refused', async () => {
    const { origin, state, over } = await aLogin();
    const url = `${origin}/cb?code=the-code&state=${state}`;
    const answers = await Promise.allSettled([get(url), get(`${origin}/cb?code=another&state=${state}`)]);
    expect(answers.filter((each) => each.status === 'fulfilled' && each.value.status === 200)).toHaveLength(
      1,
    );
    expect((await over).how).toBe('with-code');
  });
});

describe('an attack', () => {
  it.each([
    [
      'a wrong state',
      (state: string) => `/cb?code=a&state=${state.replace(/^./, (sign) => (sign === 'A' ? 'B' : 'A'))}`,
    ],
    ['no state', () => '/cb?code=a'],
    ['an empty state', () => '/cb?code=a&state='],
    ['half a state', (state: string) => `/cb?code=a&state=${state.slice(0, 20)}`],
    ['two states', (state: string) => `/cb?code=a&state=${state}&state=${state}`],
    ['no code', (state: string) => `/cb?state=${state}`],
    ['an empty code', (state: string) => `/cb?code=&state=${state}`],
    ['two codes', (state: string) => `/cb?code=a&code=b&state=${state}`],
    ['a code without end', (state: string) => `/cb?code=${'a'.repeat(600)}&state=${state}`],
    ['a refusal without state', () => '/cb?error=access_denied'],
  ])('with %s is refused, and the login goes on', async (_what, path) => {
    const login = await aLogin();
    expect((await get(login.origin + path(login.state))).status).toBe(400);
    expect(await stillWaits(login)).toBe(true);
  });

  it.each([
    ['another path', (state: string) => `/callback?code=a&state=${state}`, {}],
    ['a longer path', (state: string) => `/cb/?code=a&state=${state}`, {}],
    ['the root', () => '/', {}],
    ['two slashes', (state: string) => `//cb?code=a&state=${state}`, {}],
    ['another method', (state: string) => `/cb?code=a&state=${state}`, { method: 'POST' }],
    ['a look ahead', (state: string) => `/cb?code=a&state=${state}`, { method: 'HEAD' }],
    ['another host', (state: string) => `/cb?code=a&state=${state}`, { headers: { host: 'evil.example' } }],
    [
      'a name for this computer',
      (state: string) => `/cb?code=a&state=${state}`,
      { headers: { host: 'localhost' } },
    ],
    ['another port', (state: string) => `/cb?code=a&state=${state}`, { headers: { host: '127.0.0.1:1' } }],
  ] as const)('at %s finds nothing, and the login goes on', async (_where, path, asked) => {
    const login = await aLogin();
    expect((await get(login.origin + path(login.state), asked)).status).toBe(404);
    expect(await stillWaits(login)).toBe(true);
  });

  it('that speaks no HTTP is hung up on', async () => {
    const login = await aLogin();
    const socket = connect(Number(new URL(login.origin).port), '127.0.0.1');
    socket.end('hello\r\n\r\n');
    await new Promise((resolve) => socket.on('close', resolve).resume());
    expect(await stillWaits(login)).toBe(true);
  });

  it('from the network cannot even connect', async () => {
    const { origin } = await aLogin();
    await expect(get(origin.replace('127.0.0.1', '127.0.0.2'))).rejects.toMatchObject({
      code: 'ECONNREFUSED',
    });
  });
});

describe('nobody who comes back', () => {
  it('is waited for ten minutes', async () => {
    const clock = aClock();
    const { over, origin } = await aLogin(clock);
    await clock.pass(600_000);
    expect(await over).toEqual({ how: 'expired' });
    await expect(get(`${origin}/cb`)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });

  it('is waited for no longer once the login was cancelled', async () => {
    const { over, cancel, origin } = await aLogin();
    cancel();
    expect(await over).toEqual({ how: 'cancelled' });
    await expect(get(`${origin}/cb`)).rejects.toMatchObject({ code: 'ECONNREFUSED' });
  });
});
