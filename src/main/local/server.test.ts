import { describe, expect, it, vi } from 'vitest';
import { programDouble } from '../transport/testing/program-double.ts';
import { describeTransport, type OpenTransport } from '../transport/testing/transport-promises.ts';
import { noInput, serveEachTest, tokenOf } from './testing/local-server.ts';
import { clientAsInBrowser } from './testing/sockets.ts';

const { url, origin, language, send, post, fromPage, exchange, authorize, aSecret, start, restart, close } =
  serveEachTest();

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

  it('is in the language that the browser prefers', async () => {
    const { body } = await send('/', { headers: { 'accept-language': 'ja, de-CH;q=0.9, en;q=0.5' } });
    expect(body).toContain('<html lang="de">');
    expect((await send('/')).body).toContain('<html lang="en">');
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
    '/..%2fsecret.json',
    '/..%5csecret.json',
    '/..\\secret.json',
    '/%252e%252e/secret.json',
    '/assets/../../secret.json',
    '/assets%2findex.js',
    '/assets\\index.js',
    '/assets/index.js%00.html',
    '/assets/index.js/',
    '/ASSETS/INDEX.JS',
    '//secret.json',
    '/C:/Windows/win.ini',
    '/file:///etc/passwd',
    `/${'a'.repeat(8_000)}.js`,
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

describe('the page, sent for from elsewhere', () => {
  const aTab = { 'sec-fetch-site': 'cross-site', 'sec-fetch-mode': 'navigate', 'sec-fetch-dest': 'document' };

  it('is served to a whole tab, as a file of the user leads to it', async () => {
    expect((await send('/', { headers: aTab })).status).toBe(200);
  });

  it.each([
    ['to a frame', '/', { 'sec-fetch-dest': 'iframe' }],
    ['to a script', '/', { 'sec-fetch-mode': 'no-cors' }],
    ['from another port of this computer', '/', { 'sec-fetch-site': 'same-site' }],
    ['when it is one of its files', '/assets/index.js', {}],
  ])('is refused %s', async (_, pathname, different) => {
    expect(await send(pathname, { headers: { ...aTab, ...different } })).toMatchObject({
      status: 403,
      body: 'SITE_WRONG',
    });
  });
});

describe('the session', () => {
  it('is given for the token of the address, once', async () => {
    const first = await exchange(tokenOf(url()));
    expect(first.status).toBe(200);
    expect(first.body).toMatch(/^[\w-]{43}$/);
    const second = await exchange(tokenOf(url()));
    expect(second).toMatchObject({ status: 401, body: 'TOKEN_WRONG' });
  });

  it('says in which language the program speaks, and nobody else does', async () => {
    const inGerman = { 'accept-language': 'de' };
    await send('/', { headers: inGerman });
    await exchange('not-the-token', fromPage(inGerman));
    expect(language()).toBe('en');
    await exchange(tokenOf(url()), fromPage(inGerman));
    expect(language()).toBe('de');
  });

  it('sets no cookie, which the browser would send to every other port of this computer', async () => {
    const answers = [await send('/'), await exchange('wrong'), await exchange(tokenOf(url()))];
    for (const { headers } of answers) expect(headers['set-cookie']).toBeUndefined();
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

describe('the address', () => {
  it('counts as used with the right token only', async () => {
    const server = await start();
    const seen = vi.fn();
    server.opened.then(seen);
    const { origin } = new URL(server.url);
    const bring = (token: string) =>
      fetch(`${origin}/session`, {
        method: 'POST',
        headers: { origin, 'content-type': 'application/json' },
        body: JSON.stringify({ token }),
      });
    await bring('wrong');
    expect(seen).not.toHaveBeenCalled();
    await bring(tokenOf(server.url));
    expect(seen).toHaveBeenCalledOnce();
    await server.close();
  });
});

describe('a call', () => {
  it('is refused without the header', async () => {
    await authorize();
    expect(await post('/rpc/about', noInput, fromPage())).toMatchObject({
      status: 401,
      body: 'SESSION_MISSING',
    });
  });

  it('is not answered for a cookie alone, even with the right secret in it', async () => {
    const secret = (await authorize()).slice('Bearer '.length);
    const { port } = new URL(url());
    const cookie = `latchkey-${port}=${secret}; secret=${secret}; Authorization=Bearer ${secret}`;
    expect((await post('/rpc/about', noInput, fromPage({ cookie }))).status).toBe(401);
  });

  it('is refused with a wrong secret', async () => {
    await authorize();
    const authorization = `Bearer ${'A'.repeat(43)}`;
    expect((await post('/rpc/about', noInput, fromPage({ authorization }))).status).toBe(401);
  });

  it('is refused before anybody has exchanged the token', async () => {
    expect((await post('/rpc/about', noInput, fromPage({ authorization: 'Bearer ' }))).status).toBe(401);
  });

  it('is not found outside the contract', async () => {
    const authorization = await authorize();
    expect((await post('/rpc/nothing', noInput, fromPage({ authorization }))).status).toBe(404);
  });

  it.each([
    ['cut off', '{"json":{"token":"cfut_SECRET'],
    ['null', 'null'],
    ['with a description that is none', '{"json":{"token":"cfut_SECRET"},"meta":[[1,"nowhere","at all"]]}'],
    ['of the wrong shape', '{"json":{"token":["cfut_SECRET"]}}'],
  ])('is refused when it is %s, as the fault of who sent it and without an echo', async (_, body) => {
    const authorization = await authorize();
    const answer = await post('/rpc/cloudflare/connect', body, fromPage({ authorization }));
    expect(answer.status).toBe(400);
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
  return { client: clientAsInBrowser(origin(), await aSecret()), close: async () => undefined };
});
