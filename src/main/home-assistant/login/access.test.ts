import { describe, expect, it } from 'vitest';
import { aHome, pressLogIn } from '../../../practice/home/testing/a-home.ts';
import { aClock } from '../../clock/testing/a-clock.ts';
import { anHttpServer } from '../../testing/an-http-server.ts';
import { refusalOf } from '../../testing/refusal-of.ts';
import { accessByCode } from './login-access.ts';
import { accessByToken } from './long-lived-token.ts';

const clientId = 'http://127.0.0.1:4711/';

async function aCode(home: Awaited<ReturnType<typeof aHome>>): Promise<string> {
  const back = await pressLogIn(home, {
    response_type: 'code',
    client_id: clientId,
    redirect_uri: `${clientId}cb`,
    state: 'abc',
  });
  return back.searchParams.get('code') ?? '';
}

const parts = (url: string, now: () => number = () => 0) => ({
  home: { url },
  clock: { ...aClock(), monotonic: now },
});

/** Answers `/auth/token` with these bodies, one after another, and keeps what was asked. */
async function aTokenEndpoint(...answers: readonly (readonly [number, string])[]) {
  const forms: string[] = [];
  const url = await anHttpServer(async (request, response) => {
    let form = '';
    for await (const part of request) form += String(part);
    forms.push(`${request.url} ${request.headers['content-type']} ${form}`);
    const [status, body] = answers[Math.min(forms.length, answers.length) - 1] ?? [200, ''];
    response.writeHead(status).end(body);
  });
  return { url, forms };
}

const granted = (token: string, more = '') =>
  `{"access_token":"${token}","expires_in":1800,"token_type":"Bearer"${more}}`;
const first = granted('access-1', ',"refresh_token":"refresh-1"');

describe('the access of a login', () => {
  it('is got for the code, as a form', async () => {
    const { url, forms } = await aTokenEndpoint([200, first]);
    const access = await accessByCode({ code: 'the code', clientId }, parts(url));
    expect(await access.token()).toBe('access-1');
    expect(forms).toEqual([
      '/auth/token application/x-www-form-urlencoded grant_type=authorization_code&code=the+code&client_id=http%3A%2F%2F127.0.0.1%3A4711%2F',
    ]);
  });

  it('renews its token a minute before it runs out, once for all who ask', async () => {
    let now = 0;
    const { url, forms } = await aTokenEndpoint([200, first], [200, granted('access-2')]);
    const access = await accessByCode(
      { code: 'c', clientId },
      parts(url, () => now),
    );
    now = 1_739_000;
    expect(await access.token()).toBe('access-1');
    now = 1_741_000;
    expect(await Promise.all([access.token(), access.token()])).toEqual(['access-2', 'access-2']);
    expect(await access.token()).toBe('access-2');
    expect(forms.slice(1)).toEqual([
      '/auth/token application/x-www-form-urlencoded grant_type=refresh_token&refresh_token=refresh-1&client_id=http%3A%2F%2F127.0.0.1%3A4711%2F',
    ]);
    expect(access.secrets()).toEqual(['c', 'refresh-1', 'access-1', 'access-2']);
  });

  it('is given back, and gives no token from then on', async () => {
    const { url, forms } = await aTokenEndpoint([200, first], [200, '']);
    const access = await accessByCode({ code: 'c', clientId }, parts(url));
    await access.giveBack();
    expect(forms.at(-1)).toBe('/auth/revoke application/x-www-form-urlencoded token=refresh-1');
    expect((await refusalOf(access.token())).code).toBe('HOME_LOGIN_REFUSED');
  });

  it('is given back without a word where the home is gone or says nothing', async () => {
    const clock = aClock();
    const silent = await anHttpServer((request, response) => {
      if (request.url === '/auth/token') response.end(first);
    });
    const access = await accessByCode({ code: 'c', clientId }, { ...parts(silent), clock });
    const back = access.giveBack();
    await clock.pass(4000);
    await back;
  });

  it.each([
    [400, '{"error":"invalid_request"}', 'HOME_LOGIN_REFUSED'],
    [403, '{"error":"access_denied","error_description":"User is not active"}', 'HOME_LOGIN_REFUSED'],
    [502, '', 'HOME_SILENT'],
    [307, '', 'HOME_SILENT'],
    [200, 'no JSON', 'HOME_NOT_UNDERSTOOD'],
    [200, '{"access_token":"a","expires_in":1800}', 'HOME_NOT_UNDERSTOOD'],
    [200, '{"access_token":"","expires_in":1800,"refresh_token":"r"}', 'HOME_NOT_UNDERSTOOD'],
  ])('is none when Home Assistant answers %d %s', async (status, body, code) => {
    const { url } = await aTokenEndpoint([status, body]);
    expect((await refusalOf(accessByCode({ code: 'secret-code', clientId }, parts(url)))).code).toBe(code);
  });

  it('that Home Assistant quotes is not shown', async () => {
    const { url } = await aTokenEndpoint([400, 'The code secret-code is wrong']);
    const refusal = await refusalOf(accessByCode({ code: 'secret-code', clientId }, parts(url)));
    expect(refusal.technical.message).toBe('The code … is wrong');
  });

  it('works at the practice home from the login page to the end', async () => {
    const home = await aHome();
    const access = await accessByCode({ code: await aCode(home), clientId }, parts(home.url));
    const asked = async () =>
      (await fetch(`${home.url}/api/`, { headers: { authorization: `Bearer ${await access.token()}` } }))
        .status;
    expect(await asked()).toBe(200);
    const token = await access.token();
    await access.giveBack();
    expect((await fetch(`${home.url}/api/`, { headers: { authorization: `Bearer ${token}` } })).status).toBe(
      401,
    );
  });

  it('tells a computer that is banned from a login that is refused', async () => {
    const home = await aHome();
    const code = await aCode(home);
    home.editBans(['127.0.0.1']);
    await home.restart();
    expect((await refusalOf(accessByCode({ code, clientId }, parts(home.url)))).code).toBe('HOME_BANNED');
  });

  it('works once for each code', async () => {
    const home = await aHome();
    const code = await aCode(home);
    await accessByCode({ code, clientId }, parts(home.url));
    expect((await refusalOf(accessByCode({ code, clientId }, parts(home.url)))).code).toBe(
      'HOME_LOGIN_REFUSED',
    );
  });
});

describe('a pasted token', () => {
  const token = 'eyJhbGciOiJIUzI1NiJ9.eyJpc3MiOiJhYmMifQ.c2lnbmF0dXJl';

  it.each([
    token,
    `  ${token}\n`,
    `"${token}"`,
    `Bearer ${token}`,
    `Authorization: Bearer ${token}`,
    `\u200b${token}\ufeff`,
  ])('is taken from %j', async (pasted) => expect(await accessByToken(pasted).token()).toBe(token));

  it.each([
    '',
    '   ',
    'abc',
    'two words that are long enough',
    `${token}\n${token}`,
    `${token}!`,
    'a'.repeat(2001),
  ])('is mangled in %j', async (pasted) =>
    expect((await refusalOf(Promise.resolve().then(() => accessByToken(pasted)))).code).toBe(
      'HOME_TOKEN_MANGLED',
    ),
  );
});
