import { describe, expect, it } from 'vitest';
import { programDouble } from '../transport/testing/program-double.ts';
import { describeTransport, type OpenTransport } from '../transport/testing/transport-promises.ts';
import { noInput, serveEachTest, tokenOf } from './testing/local-server.ts';
import { clientAsInBrowser } from './testing/sockets.ts';

const { url, origin, send, post, fromPage, exchange, aCookie, start, restart, close } = serveEachTest();

describe('the address', () => {
  it('is on loopback and carries its token where browsers do not send it', () => {
    expect(url()).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{43}$/);
  });

  it('is refused when the port is taken', async () => {
    const { port } = new URL(url());
    await expect(start(programDouble(), Number(port))).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});

describe('the page', () => {
  it('comes with a policy that allows nothing but itself and with a fresh nonce', async () => {
    const first = await send('/');
    const second = await send('/');
    const nonce = /nonce="([^"]+)"/.exec(first.body)?.[1];
    expect(nonce).toMatch(/^[\w+/]{22}==$/);
    expect(first.headers['content-security-policy']).toBe(
      `default-src 'none'; script-src 'self'; style-src 'self' 'nonce-${nonce}'; img-src 'self' data:; ` +
        "font-src 'self'; connect-src 'self'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
    );
    expect(first.headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-resource-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cache-control': 'no-store',
    });
    expect(second.body).not.toBe(first.body);
  });

  it('is served under both names of this computer', async () => {
    const { port } = new URL(url());
    expect((await send('/', { headers: { host: `localhost:${port}` } })).status).toBe(200);
    expect((await send('/', { headers: { host: `127.0.0.1:${port}` } })).status).toBe(200);
  });

  it('brings its files', async () => {
    expect(await send('/assets/index.js')).toMatchObject({ status: 200, body: '1' });
  });

  it.each([
    '/secret.json',
    '/../secret.json',
    '/%2e%2e/secret.json',
    '/favicon.ico',
    '/rpc',
    '/downloads',
    '/session/',
  ])('has nothing at %s', async (pathname) => {
    expect((await send(pathname)).status).toBe(404);
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'HEAD', 'PATCH'])('refuses %s', async (method) => {
    expect((await send('/', { method })).status).toBe(405);
  });

  it.each(['cross-site', 'same-site'])('refuses to be loaded by a page that is %s', async (site) => {
    expect(await send('/', { headers: { 'sec-fetch-site': site } })).toMatchObject({
      status: 403,
      body: 'SITE_WRONG',
    });
  });
});

describe('the session', () => {
  it('is given for the token of the address, once', async () => {
    const first = await exchange(tokenOf(url()));
    expect(first.status).toBe(204);
    expect(String(first.headers['set-cookie'])).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/);
    const second = await exchange(tokenOf(url()));
    expect(second).toMatchObject({ status: 401, body: 'TOKEN_WRONG' });
    expect(second.headers['set-cookie']).toBeUndefined();
  });

  it.each(['', 'wrong', 'A'.repeat(43)])('is not given for the token %j', async (token) => {
    expect((await exchange(token)).status).toBe(401);
  });

  it.each(['', 'null', '{}', '{"token":1}', '{"token":"a","more":1}', '{"token'])(
    'is not given for %j',
    async (body) => {
      expect(await post('/session', body, fromPage())).toMatchObject({ status: 400, body: 'MALFORMED' });
    },
  );
});

describe('a call', () => {
  it('is refused without the cookie', async () => {
    await aCookie();
    expect(await post('/rpc/about', noInput, fromPage())).toMatchObject({
      status: 401,
      body: 'SESSION_MISSING',
    });
  });

  it('is refused with a wrong cookie', async () => {
    const name = (await aCookie()).split('=')[0];
    const answer = await post('/rpc/about', noInput, fromPage({ cookie: `${name}=${'A'.repeat(43)}` }));
    expect(answer.status).toBe(401);
  });

  it('is refused before anybody has exchanged the token', async () => {
    const { port } = new URL(url());
    const answer = await post('/rpc/about', noInput, fromPage({ cookie: `latchkey-${port}=` }));
    expect(answer.status).toBe(401);
  });

  it('is not found outside the contract', async () => {
    const cookie = await aCookie();
    expect((await post('/rpc/nothing', noInput, fromPage({ cookie }))).status).toBe(404);
  });

  it('is refused when it is not what the contract speaks, without an echo', async () => {
    const cookie = await aCookie();
    const answer = await post(
      '/rpc/cloudflare/connect',
      '{"json":{"token":"cfut_SECRET',
      fromPage({ cookie }),
    );
    expect(answer.status).toBe(500);
    expect(answer.body).toContain('UNEXPECTED');
    expect(answer.body).not.toContain('SECRET');
  });
});

describe('closing', () => {
  it('frees the port', async () => {
    const { port } = new URL(url());
    await close();
    await restart(programDouble(), Number(port));
    expect(new URL(url()).port).toBe(port);
  });
});

describeTransport('loopback HTTP and one socket', async (program): Promise<OpenTransport> => {
  await restart(program);
  return { client: clientAsInBrowser(origin(), await aCookie()), close: async () => undefined };
});
