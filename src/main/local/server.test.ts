import { randomBytes } from 'node:crypto';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { request as httpRequest } from 'node:http';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { text } from 'node:stream/consumers';
import { createORPCClient } from '@orpc/client';
import { RPCLink } from '@orpc/client/fetch';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { programDouble } from '../transport/testing/program-double.ts';
import { describeTransport, type OpenTransport } from '../transport/testing/transport-promises.ts';
import { openWindowFiles } from '../transport/window-files.ts';
import { createBrowserHost } from './browser-host.ts';
import { afterRealTime, createDownloads, type Downloads } from './downloads.ts';
import { type LocalServer, startLocalServer } from './server.ts';

let folder: string;
let downloads: Downloads;
let server: LocalServer;

beforeEach(async () => {
  folder = await mkdtemp(path.join(tmpdir(), 'latchkey-local-'));
  await mkdir(path.join(folder, 'renderer/assets'), { recursive: true });
  await writeFile(path.join(folder, 'secret.json'), '{}');
  await writeFile(path.join(folder, 'renderer/index.html'), '<meta nonce="__CSP_NONCE__">');
  await writeFile(path.join(folder, 'renderer/assets/index.js'), '1');
  downloads = createDownloads({ randomBytes, after: afterRealTime });
  server = await aServer();
});
afterEach(async () => {
  await server.close();
  await rm(folder, { recursive: true, force: true });
});

async function aServer(router = programDouble()): Promise<LocalServer> {
  const windowFiles = await openWindowFiles(path.join(folder, 'renderer'));
  return startLocalServer({ router, windowFiles, downloads, randomBytes, port: 0 });
}

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

interface Sending {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** One request with exactly these headers: `fetch` would not let a test lie about Host or Origin. */
function send(pathname: string, { method = 'GET', headers = {}, body }: Sending = {}): Promise<Answer> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const request = httpRequest({ host: '127.0.0.1', port, path: pathname, method, headers, agent: false });
    request.once('error', reject);
    request.once('response', async (response) => {
      resolve({ status: response.statusCode ?? 0, headers: response.headers, body: await text(response) });
    });
    request.end(body);
  });
}

/** Bytes as they are, for what an HTTP client would not send. Answers with the status line. */
function sendRaw(bytes: string): Promise<string> {
  const { port } = new URL(server.url);
  return new Promise((resolve, reject) => {
    const socket = connect(Number(port), '127.0.0.1', () => socket.end(bytes.replaceAll('\n', '\r\n')));
    socket.once('error', reject);
    text(socket).then((answer) => resolve(answer.split('\r\n')[0] ?? ''), reject);
  });
}

function origin(): string {
  return new URL(server.url).origin;
}

function tokenOf(url: string): string {
  return new URLSearchParams(new URL(url).hash.slice(1)).get('token') ?? '';
}

/** What the page's own `fetch` sends. */
function fromPage(more: Readonly<Record<string, string>> = {}): Record<string, string> {
  return { origin: origin(), 'sec-fetch-site': 'same-origin', 'content-type': 'application/json', ...more };
}

function exchange(token: string, headers = fromPage()): Promise<Answer> {
  return post('/session', JSON.stringify({ token }), headers);
}

function post(pathname: string, body: string, headers: Readonly<Record<string, string>>): Promise<Answer> {
  return send(pathname, { method: 'POST', body, headers });
}

async function aCookie(): Promise<string> {
  const { headers } = await exchange(tokenOf(server.url));
  return String(headers['set-cookie']).split(';')[0] ?? '';
}

const noInput = JSON.stringify({ json: null, meta: [['undefined']] });

describe('the address', () => {
  it('is on loopback and carries its token where browsers do not send it', () => {
    expect(server.url).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/#token=[\w-]{43}$/);
  });

  it('is refused when the port is taken', async () => {
    const windowFiles = await openWindowFiles(path.join(folder, 'renderer'));
    const port = Number(new URL(server.url).port);
    const second = startLocalServer({ router: programDouble(), windowFiles, downloads, randomBytes, port });
    await expect(second).rejects.toMatchObject({ code: 'EADDRINUSE' });
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
    const { port } = new URL(server.url);
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

describe('a request that is not addressed to us', () => {
  it.each([
    'evil.example',
    'evil.example:1',
    '127.0.0.1',
    '127.0.0.1:1',
    'localhost',
    '[::1]:1',
    '127.0.0.1.evil.example',
  ])('is refused with the Host %s', async (host) => {
    expect(await send('/', { headers: { host } })).toMatchObject({ status: 421, body: 'HOST_WRONG' });
  });

  it('is refused with our port under another name', async () => {
    const { port } = new URL(server.url);
    expect((await send('/', { headers: { host: `evil.example:${port}` } })).status).toBe(421);
  });

  it('is refused before anything else about it is looked at', async () => {
    const answer = await exchange(tokenOf(server.url), fromPage({ host: 'evil.example' }));
    expect(answer.status).toBe(421);
    expect((await exchange(tokenOf(server.url))).status).toBe(204);
  });

  it('is refused without a Host', async () => {
    expect(await sendRaw('GET / HTTP/1.1\nConnection: close\n\n')).toContain('400');
    expect(await sendRaw('GET / HTTP/1.0\n\n')).toContain('421');
  });

  it('is refused with two Hosts', async () => {
    const { host } = new URL(server.url);
    expect(await sendRaw(`GET / HTTP/1.1\nHost: ${host}\nHost: evil.example\nConnection: close\n\n`)).toMatch(
      / 4\d\d /,
    );
    expect(await sendRaw(`GET / HTTP/1.1\nHost: evil.example\nHost: ${host}\nConnection: close\n\n`)).toMatch(
      / 4\d\d /,
    );
  });

  it("is refused in a proxy's form", async () => {
    const { host } = new URL(server.url);
    const line = await sendRaw(`GET http://evil.example/ HTTP/1.1\nHost: ${host}\nConnection: close\n\n`);
    expect(line).toContain('400');
  });

  it('gets no protocol other than HTTP', async () => {
    const { host } = new URL(server.url);
    const upgrade = `GET /rpc/about HTTP/1.1\nHost: ${host}\nConnection: Upgrade\nUpgrade: websocket\n\n`;
    expect(await sendRaw(upgrade)).not.toContain('101');
    expect(await sendRaw(`CONNECT evil.example:443 HTTP/1.1\nHost: ${host}\n\n`)).not.toContain('200');
  });
});

describe('the session', () => {
  it('is given for the token of the address, once', async () => {
    const first = await exchange(tokenOf(server.url));
    expect(first.status).toBe(204);
    expect(String(first.headers['set-cookie'])).toMatch(/; HttpOnly; SameSite=Strict; Path=\/$/);
    const second = await exchange(tokenOf(server.url));
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

/** Both doors that act are guarded alike. */
describe.each(['/session', '/rpc/about'])('a request to %s', (pathname) => {
  async function refusal(headers: Readonly<Record<string, string>>, sending: Sending = {}) {
    const cookie = await aCookie();
    const answer = await send(pathname, {
      method: 'POST',
      body: noInput,
      headers: { cookie, ...headers },
      ...sending,
    });
    return `${answer.status} ${answer.body}`;
  }

  it.each([
    'http://evil.example',
    'null',
    'http://127.0.0.1',
    'http://127.0.0.1:1',
    'https://127.0.0.1:1',
    '',
  ])('is refused from the origin %j', async (other) => {
    expect(await refusal(fromPage({ origin: other }))).toBe('403 ORIGIN_WRONG');
  });

  it('is refused from a look-alike of our origin', async () => {
    expect(await refusal(fromPage({ origin: `${origin()}.evil.example` }))).toBe('403 ORIGIN_WRONG');
    expect(await refusal(fromPage({ origin: origin().replace('http:', 'https:') }))).toBe('403 ORIGIN_WRONG');
    expect(await refusal(fromPage({ origin: origin().replace('127.0.0.1', 'localhost') }))).toBe(
      '403 ORIGIN_WRONG',
    );
  });

  it('is refused without an origin', async () => {
    const { origin: _, ...headers } = fromPage();
    expect(await refusal(headers)).toBe('403 ORIGIN_WRONG');
  });

  it.each(['cross-site', 'same-site', 'none'])('is refused when the browser says it is %s', async (site) => {
    expect(await refusal(fromPage({ 'sec-fetch-site': site }))).toBe('403 SITE_WRONG');
  });

  it.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])('is refused as %s', async (method) => {
    const cookie = await aCookie();
    const answer = await send(pathname, { method, headers: { cookie, ...fromPage() } });
    expect(`${answer.status} ${answer.body}`).toBe('405 METHOD_WRONG');
  });

  it.each([
    'text/plain',
    'application/x-www-form-urlencoded',
    'multipart/form-data; boundary=x',
    'application/jsonp',
  ])('is refused as %s, which a form or a script of any page could send', async (type) => {
    expect(await refusal(fromPage({ 'content-type': type }))).toBe('415 CONTENT_TYPE_WRONG');
  });

  it('is refused without a content type', async () => {
    const { 'content-type': _, ...headers } = fromPage();
    expect(await refusal(headers)).toBe('415 CONTENT_TYPE_WRONG');
  });

  it('is refused when it claims to be a file', async () => {
    expect(await refusal(fromPage({ 'content-disposition': 'attachment; filename="a"' }))).toBe(
      '415 CONTENT_TYPE_WRONG',
    );
  });

  it('is refused when its length is not announced', async () => {
    expect(await refusal(fromPage({ 'transfer-encoding': 'chunked' }))).toBe('411 LENGTH_MISSING');
  });

  it('is refused when it is too long', async () => {
    expect(await refusal(fromPage(), { body: 'x'.repeat(256 * 1024 + 1) })).toBe('413 TOO_LARGE');
  });
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
    const { port } = new URL(server.url);
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

describe('a file on its way out', () => {
  const asNavigation = { 'sec-fetch-site': 'same-origin', 'sec-fetch-mode': 'navigate' };
  const file = { name: 'Zoë’s "phone".p12', mediaType: 'application/x-pkcs12', bytes: Buffer.from('key') };

  async function anOffer(): Promise<string> {
    const host = createBrowserHost({ downloads, writeClipboard: async () => undefined });
    const delivery = await host.deliver(file);
    return delivery.by === 'download' ? delivery.path : '';
  }

  it('is given once to a navigation of our page, to be saved and not kept', async () => {
    const cookie = await aCookie();
    const pathname = await anOffer();
    const first = await send(pathname, { headers: { ...asNavigation, cookie } });
    expect(first).toMatchObject({ status: 200, body: 'key' });
    expect(first.headers).toMatchObject({
      'content-type': 'application/x-pkcs12',
      'content-disposition': "attachment; filename*=UTF-8''Zo%C3%AB%E2%80%99s%20%22phone%22.p12",
      'cache-control': 'no-store',
    });
    expect((await send(pathname, { headers: { ...asNavigation, cookie } })).status).toBe(404);
  });

  it.each([
    ['a script of the page', { ...asNavigation, 'sec-fetch-mode': 'cors' }, 'NOT_A_DOWNLOAD'],
    ['an image of the page', { ...asNavigation, 'sec-fetch-mode': 'no-cors' }, 'NOT_A_DOWNLOAD'],
    ['something that does not say what it is', { 'sec-fetch-site': 'same-origin' }, 'NOT_A_DOWNLOAD'],
    ['a link in another page', { ...asNavigation, 'sec-fetch-site': 'cross-site' }, 'SITE_WRONG'],
    [
      'an address typed or opened by another program',
      { ...asNavigation, 'sec-fetch-site': 'none' },
      'SITE_WRONG',
    ],
  ] as const)('is refused to %s and stays there', async (_, headers, refusal) => {
    const cookie = await aCookie();
    const pathname = await anOffer();
    expect(await send(pathname, { headers: { ...headers, cookie } })).toMatchObject({
      status: 403,
      body: refusal,
    });
    expect((await send(pathname, { headers: { ...asNavigation, cookie } })).status).toBe(200);
  });

  it('is refused without the cookie and stays there', async () => {
    const cookie = await aCookie();
    const pathname = await anOffer();
    expect((await send(pathname, { headers: asNavigation })).status).toBe(401);
    expect((await send(pathname, { headers: { ...asNavigation, cookie } })).status).toBe(200);
  });

  it.each(['/download/', '/download/wrong', '/download/../session'])(
    'is not found at %s',
    async (pathname) => {
      const cookie = await aCookie();
      expect((await send(pathname, { headers: { ...asNavigation, cookie } })).status).toBe(404);
    },
  );
});

describe('closing', () => {
  it('ends open streams and frees the port', async () => {
    const { promise: begun, resolve: began } = Promise.withResolvers<void>();
    const { promise: ended, resolve: end } = Promise.withResolvers<void>();
    await server.close();
    server = await aServer(
      programDouble({
        async *watchTunnel(signal) {
          try {
            yield { status: 'inactive', name: null, home: null };
            began();
            await new Promise((resolve) => signal?.addEventListener('abort', resolve));
          } finally {
            end();
          }
        },
      }),
    );
    const cookie = await aCookie();
    const stream = post('/rpc/tunnel/watch', noInput, fromPage({ cookie })).catch(() => 'cut');
    await begun;
    await server.close();
    await ended;
    expect(await stream).toBe('cut');
  });
});

describeTransport('loopback HTTP', async (program): Promise<OpenTransport> => {
  await server.close();
  server = await aServer(program);
  const cookie = await aCookie();
  const link = new RPCLink({
    url: `${origin()}/rpc`,
    // Node's fetch keeps no cookies and sends no Origin: a browser does both by itself.
    headers: () => ({ cookie, origin: origin() }),
  });
  return { client: createORPCClient(link), close: async () => undefined };
});
