import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { type AddressInfo, connect as connectTcp, createServer as createTcpServer } from 'node:net';
import { connect as connectTls, type TLSSocket } from 'node:tls';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import type WebSocket from 'ws';
import { createAuthority } from '../certificates/certificate-authority.ts';
import {
  type Authorities,
  aRule,
  aSituation,
  hostname,
  lockOn,
  type Situation,
  type SituationOptions,
  someAuthorities,
  tunnelId,
  zone,
} from './situation.builder.ts';

let authorities: Authorities;
const running: (() => Promise<void>)[] = [];
beforeAll(async () => {
  authorities = await someAuthorities();
});
afterEach(async () => {
  await Promise.all(running.splice(0).map((stop) => stop()));
});

async function situation(options: Omit<SituationOptions, 'authorities'> = {}): Promise<Situation> {
  const made = await aSituation({ authorities, ...options });
  running.push(made.stop);
  return made;
}

function stranger() {
  return authorities.client.issueClient({ commonName: 'stranger', days: 30 });
}

describe('the visits of keys', () => {
  const visitsOf = ({ edge }: Situation) =>
    edge.keyVisits().map(({ hostname, path, fingerprint }) => ({ hostname, path, fingerprint }));

  it('are told with their key, address and time, and without the query, which may carry secrets', async () => {
    const now = new Date(Date.now() + 86_400_000);
    const { get, key, edge } = await situation({ edge: { now: () => now } });
    await get('/auth/authorize?code=secret', { key });
    expect(edge.keyVisits()).toEqual([
      { at: now, hostname, path: '/auth/authorize', fingerprint: key.fingerprint },
    ]);
  });

  it('are only those that were let in: not without a key, with a stranger’s, or with one switched off', async () => {
    const made = await situation();
    const { get, key, account } = made;
    await get('/none');
    await get('/plain', { scheme: 'http' });
    await get('/stranger', { key: await stranger() });
    account.certificates.set(key.fingerprint, { zoneId: zone.id, status: 'revoked' });
    await get('/off', { key });
    expect(visitsOf(made)).toEqual([]);
    account.certificates.set(key.fingerprint, { zoneId: zone.id, status: 'active' });
    await get('/on', { key });
    expect(visitsOf(made)).toEqual([{ hostname, path: '/on', fingerprint: key.fingerprint }]);
  });

  it('are none of a key that somebody else signed, wherever it got', async () => {
    const made = await situation();
    const forger = await createAuthority({ name: 'Practice managed CA' });
    made.account.rules = [];
    const forged = await forger.issueClient({ commonName: 'phone', days: 30 });
    expect((await made.get('/', { key: forged })).status).toBe(200);
    expect(visitsOf(made)).toEqual([]);
  });

  it('are told of the last hundred', async () => {
    const made = await situation();
    const { get, key } = made;
    const paths = Array.from({ length: 103 }, (_, index) => `/visit-${index}`);
    for (const path of paths) await get(path, { key });
    expect(visitsOf(made).map(({ path }) => path)).toEqual(paths.slice(3));
  });

  it('are a list of their own for whoever asked', async () => {
    const { get, key, edge } = await situation();
    const before = edge.keyVisits();
    await get('/', { key });
    expect(before).toEqual([]);
    expect(edge.keyVisits()).toHaveLength(1);
  });
});

describe('the lock', () => {
  it('lets a listed key through to the home', async () => {
    const { get, key, home, edge } = await situation();
    const got = await get('/manifest.json', { key });
    expect(got.status).toBe(200);
    expect(JSON.parse(got.body)).toMatchObject({ name: 'Home Assistant' });
    expect(got.headers).toMatchObject({
      server: 'cloudflare',
      'cf-ray': expect.stringMatching(/^[0-9a-f]{16}-/),
    });
    expect(home.lastClientAddress()).toBe('203.0.113.50');
    expect(edge.exposedRequests()).toBe(0);
  });

  it('shows the block page without a key', async () => {
    const { get, home } = await situation();
    const got = await get('/manifest.json');
    expect(got.status).toBe(403);
    expect(got.body).toContain('Sorry, you have been blocked');
    expect(got.headers['content-type']).toContain('text/html');
    expect(got.headers).toMatchObject({ server: 'cloudflare', 'cf-ray': expect.any(String) });
    expect(home.requests()).toBe(0);
  });

  it("shows the block page to a stranger's verified key", async () => {
    const { get, home } = await situation();
    expect((await get('/', { key: await stranger() })).status).toBe(403);
    expect(home.requests()).toBe(0);
  });

  it('shows the block page to a listed name signed by somebody else', async () => {
    const { get, account } = await situation();
    const forger = await createAuthority({ name: 'Practice managed CA' });
    const forged = await forger.issueClient({ commonName: 'phone', days: 30 });
    account.rules = [aRule({ expression: 'cf.tls_client_auth.cert_verified' })];
    expect((await get('/', { key: forged })).status).toBe(200);
    account.rules = [aRule({ expression: 'cf.tls_client_auth.cert_presented' })];
    expect((await get('/', { key: forged })).status).toBe(403);
  });

  it('does not verify a certificate out of its validity', async () => {
    const { get, key } = await situation({ edge: { now: () => new Date(Date.now() + 400 * 86_400_000) } });
    expect((await get('/', { key })).status).toBe(403);
  });

  it('shuts a revoked key out, but not before the revocation is done', async () => {
    const { get, key, account } = await situation();
    account.certificates.set(key.fingerprint, { zoneId: zone.id, status: 'pending_revocation' });
    expect((await get('/', { key })).status).toBe(200);
    account.certificates.set(key.fingerprint, { zoneId: zone.id, status: 'revoked' });
    expect((await get('/', { key })).status).toBe(403);
  });

  it('leaves a revoked key verified, so that a rule without cert_revoked lets it in', async () => {
    const { get, key, account, edge } = await situation();
    account.certificates.set(key.fingerprint, { zoneId: zone.id, status: 'revoked' });
    account.rules = [aRule({ expression: 'not cf.tls_client_auth.cert_verified' })];
    expect((await get('/', { key })).status).toBe(200);
    expect(edge.exposures()).toMatchObject([{ reason: 'switched-off', hostname, path: '/' }]);
  });

  it('covers only the hostname it names', async () => {
    const { get, account, edge, home } = await situation();
    const other = 'other.example.com';
    account.records.set(other, { type: 'CNAME', content: `${tunnelId}.cfargotunnel.com`, proxied: true });
    expect((await get('/', { host: other })).status).toBe(404);
    expect(edge.exposedRequests()).toBe(0);
    account.tunnels.set(tunnelId, { connected: true, ingress: [{ service: home.url }] });
    expect((await get('/', { host: other })).status).toBe(200);
    expect(edge.exposedRequests()).toBe(1);
  });

  it('is not fooled by upper case, a port or a trailing dot in the Host header', async () => {
    const { get, account, home } = await situation();
    account.tunnels.set(tunnelId, { connected: true, ingress: [{ service: home.url }] });
    for (const host of ['HA.Example.com', 'ha.example.com:443', 'ha.example.com.']) {
      expect((await get('/', { serverName: hostname, headers: { host } })).status).toBe(403);
    }
  });

  it('compares normalised paths', async () => {
    const { get, account, key } = await situation();
    account.rules = [
      aRule({
        ref: 'webhook',
        action: 'skip',
        actionParameters: { ruleset: 'current' },
        expression: 'starts_with(http.request.uri.path, "/api/webhook/")',
      }),
      aRule({ expression: lockOn(hostname, [key.fingerprint]) }),
    ];
    expect((await get('/api/webhook/abc')).status).toBe(404);
    for (const path of [
      '/api/webhook/../',
      '/api/webhook/%2e%2E/',
      '/api/webhook/..\\',
      '//api/webhook/../x',
    ]) {
      expect((await get(path)).status).toBe(403);
    }
    expect((await get('//api//webhook/abc')).status).toBe(404);
  });
});

describe('asking for a certificate', () => {
  it('happens for associated hostnames only', async () => {
    const { get, key, account } = await situation();
    account.rules = [aRule({ expression: 'cf.tls_client_auth.cert_presented' })];
    expect((await get('/', { key })).status).toBe(403);
    account.associated.clear();
    expect((await get('/', { key })).status).toBe(200);
  });

  it.each(['TLSv1.2', 'TLSv1.3'] as const)('works in the first handshake of %s', async (version) => {
    const { get, key } = await situation();
    expect((await get('/', { key, tls: { minVersion: version, maxVersion: version } })).status).toBe(200);
  });

  it('sends the managed CA as the only accepted issuer', async () => {
    const { edge } = await situation();
    const bytes = await plaintextHandshake(edge.httpsPort, hostname);
    const issuer = Buffer.from('Practice managed CA');
    expect(bytes.includes(issuer)).toBe(true);
    expect((await plaintextHandshake(edge.httpsPort, 'www.example.com')).includes(issuer)).toBe(false);
  });

  it.each(['TLSv1.2', 'TLSv1.3'] as const)('is never skipped by resuming a %s session', async (version) => {
    const { edge, key, account } = await situation();
    account.associated.add('two.example.com');
    const open = async (servername: string, session?: Buffer, withKey = true) => {
      const socket = connectTls({
        host: edge.host,
        port: edge.httpsPort,
        servername,
        ca: authorities.edge.certificatePem,
        minVersion: version,
        maxVersion: version,
        ...(withKey ? { key: key.keyPem, cert: key.certificatePem } : {}),
        ...(session === undefined ? {} : { session }),
      });
      const sessions: Buffer[] = [];
      let resumed: boolean | undefined;
      socket.on('secureConnect', () => {
        resumed = socket.isSessionReused();
      });
      socket.on('session', (saved: Buffer) => sessions.push(saved));
      socket.write(`GET / HTTP/1.1\r\nHost: ${servername}\r\nConnection: close\r\n\r\n`);
      const text = await readAll(socket);
      return { text, sessions, resumed };
    };
    const first = await open(hostname);
    expect(first.text).toMatch(/^HTTP\/1.1 200/);
    for (const session of first.sessions) {
      const again = await open(hostname, session, false);
      expect(again.resumed).toBe(false);
      expect(again.text).toMatch(/^HTTP\/1.1 403/);
      expect((await open('two.example.com', session, false)).resumed).toBe(false);
    }
  });

  it('goes by the connection, so a reused one does not carry a key to another name', async () => {
    const { get, key, account, edge } = await situation();
    account.records.set('www.example.com', { type: 'A', content: '192.0.2.1', proxied: true });
    expect((await get('/', { key, serverName: 'www.example.com' })).status).toBe(403);
    expect(edge.exposedRequests()).toBe(0);
  });
});

describe('TLS', () => {
  it('has a certificate for the zone and its first level, and none for deeper or foreign names', async () => {
    const { get } = await situation();
    expect((await get('/', { host: 'example.com' })).status).toBe(530);
    await expect(get('/', { host: 'a.b.example.com' })).rejects.toMatchObject({
      message: expect.stringMatching(/handshake[ _]failure/i),
    });
    await expect(get('/', { host: 'ha.example.net' })).rejects.toMatchObject({
      message: expect.stringMatching(/handshake[ _]failure/i),
    });
  });

  it('honours min_tls_version from the next connection on', async () => {
    const { get, account, key } = await situation();
    const old = {
      key,
      tls: { minVersion: 'TLSv1', maxVersion: 'TLSv1.1', ciphers: 'DEFAULT:@SECLEVEL=0' },
    } as const;
    expect((await get('/', old)).status).toBe(200);
    account.settings.set('min_tls_version', '1.2');
    await expect(get('/', old)).rejects.toThrow();
    expect((await get('/', { key, tls: { maxVersion: 'TLSv1.2' } })).status).toBe(200);
    account.settings.set('min_tls_version', '1.3');
    await expect(get('/', { key, tls: { maxVersion: 'TLSv1.2' } })).rejects.toThrow();
  });

  it('hangs up on whoever speaks no TLS', async () => {
    const { edge } = await situation();
    const socket = connectTcp(edge.httpsPort, edge.host);
    socket.write('GET / HTTP/1.1\r\n\r\n');
    await once(socket, 'close');
  });
});

describe('answers of the edge', () => {
  it('says 409/1001 for a hostname that is in no zone', async () => {
    const { get } = await situation();
    const got = await get('/', { scheme: 'http', host: 'ha.example.net' });
    expect([got.status, got.body]).toEqual([409, 'error code: 1001']);
  });

  it.each([
    ['no record', undefined],
    [
      'a record that is not proxied',
      { type: 'CNAME', content: `${tunnelId}.cfargotunnel.com`, proxied: false },
    ],
    ['a record to somewhere else', { type: 'A', content: '192.0.2.1', proxied: true }],
  ])('says 530/1016 with %s', async (_what, record) => {
    const { get, account, key } = await situation();
    account.records.clear();
    if (record !== undefined) account.records.set(hostname, record);
    const got = await get('/', { key });
    expect([got.status, got.body]).toEqual([530, 'error code: 1016']);
  });

  it('says 530/1033 when the tunnel has no connector or is gone', async () => {
    const { get, account, key, home } = await situation();
    account.tunnels.set(tunnelId, { connected: false, ingress: [{ service: home.url }] });
    const without = await get('/', { key });
    expect([without.status, without.body]).toEqual([530, 'error code: 1033']);
    account.tunnels.clear();
    expect((await get('/', { key })).status).toBe(530);
  });

  it('says 404 with an empty page when no ingress rule takes the hostname', async () => {
    const { get, account, key } = await situation();
    account.tunnels.set(tunnelId, { connected: true, ingress: [{ service: 'http_status:404' }] });
    const got = await get('/', { key });
    expect([got.status, got.body, got.headers.server]).toEqual([404, '', 'cloudflare']);
  });

  it('says 502 while the home is silent, and forwards again afterwards', async () => {
    const { get, key, home } = await situation();
    await home.fallSilent();
    const got = await get('/', { key });
    expect(got.status).toBe(502);
    expect(got.headers).toMatchObject({
      server: 'cloudflare',
      'content-type': expect.stringContaining('text/html'),
    });
    await home.answerAgain();
    expect((await get('/', { key })).status).toBe(200);
  });

  it('passes on the 400 of a home that does not trust the tunnel', async () => {
    const { get, key } = await situation({ home: { trustedProxies: 'refuses-proxies' } });
    const got = await get('/manifest.json', { key });
    expect([got.status, got.body, got.headers.server]).toEqual([400, '400: Bad Request', 'cloudflare']);
  });

  it('challenges, marked as such', async () => {
    const { get, account, key } = await situation();
    account.rules = [aRule({ action: 'managed_challenge' })];
    const got = await get('/', { key });
    expect([got.status, got.headers['cf-mitigated']]).toEqual([403, 'challenge']);
  });

  it('says 500 rather than passing over a rule that cannot run', async () => {
    const { get, account, key, home } = await situation();
    account.rules = [aRule({ expression: 'nonsense' })];
    expect((await get('/', { key })).status).toBe(500);
    expect(home.requests()).toBe(0);
  });

  it('says 400 to a request target that is no path', async () => {
    const { edge, home } = await situation();
    const socket = connectTcp(edge.httpPort, edge.host);
    socket.write(`GET http://${hostname}/ HTTP/1.1\r\nHost: www.example.com\r\nConnection: close\r\n\r\n`);
    expect(await readAll(socket)).toMatch(/^HTTP\/1.1 400/);
    expect(home.requests()).toBe(0);
  });
});

describe('custom rules', () => {
  it('run in order until one answers or skips the rest', async () => {
    const { get, account, key } = await situation();
    const everything = aRule({ id: 'r2', ref: 'all', expression: 'ssl' });
    const skip = { action: 'skip', expression: 'http.host eq "ha.example.com"' };
    account.rules = [aRule({ ...skip, actionParameters: { ruleset: 'current' } }), everything];
    expect((await get('/', { key })).status).toBe(200);
    account.rules = [everything, aRule({ ...skip, actionParameters: { ruleset: 'current' } })];
    expect((await get('/', { key })).status).toBe(403);
    account.rules = [aRule({ ...skip, actionParameters: { products: ['bic'] } }), everything];
    expect((await get('/', { key })).status).toBe(403);
    account.rules = [{ ...everything, enabled: false }];
    expect((await get('/', { key })).status).toBe(200);
  });

  it('see method, query, agent and address of the visitor', async () => {
    const { get, account, key } = await situation({
      edge: { visitor: () => ({ ip: '198.51.100.7', country: 'FR', asn: 64_499 }) },
    });
    const facts = [
      'http.request.method eq "POST"',
      'http.request.uri.query contains "a=1"',
      'http.request.full_uri eq "https://ha.example.com/x?a=1"',
      'http.user_agent contains "Tester"',
      'http.cookie contains "b=2"',
      'ip.src in {198.51.100.0/24}',
      'ip.src.country eq "FR"',
      'ip.src.asnum eq 64499',
      `cf.tls_client_auth.cert_fingerprint_sha256 eq "${key.fingerprint}"`,
      'cf.tls_client_auth.cert_subject_dn contains "CN=phone"',
      'len(cf.tls_client_auth.cert_issuer_ski) eq 40',
    ];
    for (const fact of facts) {
      account.rules = [aRule({ expression: fact })];
      const matching = await get('/x?a=1', {
        key,
        method: 'POST',
        headers: { 'user-agent': 'Tester', cookie: 'b=2' },
      });
      expect([fact, matching.status]).toEqual([fact, 403]);
      account.rules = [aRule({ expression: `not ${fact}` })];
      const passing = await get('/x?a=1', {
        key,
        method: 'POST',
        headers: { 'user-agent': 'Tester', cookie: 'b=2' },
      });
      expect([fact, passing.status]).toEqual([fact, 404]);
    }
  });
});

describe('plain http', () => {
  it('is redirected when the zone says so, before any rule', async () => {
    const { get, account } = await situation();
    account.settings.set('always_use_https', 'on');
    const got = await get('/a?b=c', { scheme: 'http' });
    expect([got.status, got.headers.location]).toEqual([301, 'https://ha.example.com/a?b=c']);
  });

  it('is blocked by the lock otherwise, and counted where there is none', async () => {
    const { get, account, edge } = await situation();
    expect((await get('/', { scheme: 'http' })).status).toBe(403);
    account.rules = [aRule({ expression: 'ssl' })];
    expect((await get('/', { scheme: 'http' })).status).toBe(200);
    expect(edge.exposedRequests()).toBe(1);
  });
});

describe('WebSockets', () => {
  it('reach the home with a key', async () => {
    const { connect, key, edge } = await situation({ home: { version: '2026.9.3' } });
    const socket = connect({ key });
    const [greeting] = await once(socket, 'message');
    expect(JSON.parse(String(greeting))).toEqual({ type: 'auth_required', ha_version: '2026.9.3' });
    socket.send('{"type":"auth"}');
    const [reply] = await once(socket, 'message');
    expect(JSON.parse(String(reply))).toMatchObject({ type: 'auth_invalid' });
    socket.terminate();
    expect(edge.exposedRequests()).toBe(0);
  });

  it.each(['https', 'http'] as const)('are blocked without a key over %s', async (scheme) => {
    const { connect, home } = await situation();
    expect(await refusal(connect({ scheme }))).toBe(403);
    expect(home.requests()).toBe(0);
  });

  it('are refused when the zone has them switched off', async () => {
    const { connect, key, account, home } = await situation();
    account.settings.set('websockets', 'off');
    expect(await refusal(connect({ key }))).toBe(400);
    expect(home.requests()).toBe(0);
  });

  it('pass on the refusal of the home', async () => {
    const { connect, key } = await situation({ home: { trustedProxies: 'refuses-proxies' } });
    expect(await refusal(connect({ key }))).toBe(400);
  });

  it('answer 502 while the home is silent', async () => {
    const { connect, key, home } = await situation();
    await home.fallSilent();
    expect(await refusal(connect({ key }))).toBe(502);
  });

  it('close when either side goes away', async () => {
    const { connect, key, home } = await situation();
    const socket = connect({ key });
    await once(socket, 'message');
    const closed = once(socket, 'close');
    await home.fallSilent();
    await closed;
  });

  it('are counted when they are let in without a key', async () => {
    const { connect, account, edge } = await situation();
    account.rules = [];
    const socket = connect();
    await once(socket, 'message');
    socket.terminate();
    expect(edge.exposures()).toMatchObject([{ reason: 'no-certificate', path: '/api/websocket' }]);
  });
});

describe('exposed requests', () => {
  it('are those that reach a home without an active key of its own zone', async () => {
    const { get, account, edge, key } = await situation();
    account.rules = [];
    const foreign = await stranger();
    await get('/');
    await get('/', { key: foreign });
    account.certificates.set(foreign.fingerprint, { zoneId: 'zone-2', status: 'active' });
    await get('/', { key: foreign });
    account.certificates.set(key.fingerprint, { zoneId: zone.id, status: 'pending_revocation' });
    await get('/x?secret', { key });
    expect(edge.exposures().map(({ reason, path }) => [reason, path])).toEqual([
      ['no-certificate', '/'],
      ['foreign-certificate', '/'],
      ['foreign-certificate', '/'],
      ['switched-off', '/x'],
    ]);
    expect(edge.exposedRequests()).toBe(4);
  });

  it('include unlisted keys of the zone when a list is given', async () => {
    const listed = new Set<string>();
    const { get, edge, key } = await situation({ edge: { listedFingerprints: () => listed } });
    await get('/', { key });
    expect(edge.exposures()).toMatchObject([{ reason: 'not-listed' }]);
    listed.add(key.fingerprint);
    await get('/', { key });
    expect(edge.exposedRequests()).toBe(1);
  });

  it('do not include what the edge answers itself', async () => {
    const { get, account, edge } = await situation();
    account.rules = [];
    account.tunnels.set(tunnelId, { connected: true, ingress: [{ service: 'http_status:404' }] });
    await get('/');
    expect(edge.exposedRequests()).toBe(0);
  });
});

describe('forwarding', () => {
  it('keeps host, method, body and cookies and adds where the visitor comes from', async () => {
    const echo = createHttpServer(async (request, response) => {
      const chunks: Buffer[] = [];
      for await (const chunk of request) chunks.push(chunk);
      response.writeHead(201, { 'set-cookie': ['a=1', 'b=2'], server: 'aiohttp', connection: 'close' });
      response.end(
        JSON.stringify({
          ...request.headers,
          method: request.method,
          url: request.url,
          body: String(Buffer.concat(chunks)),
        }),
      );
    });
    await new Promise<void>((resolve) => echo.listen(0, '127.0.0.1', resolve));
    running.push(async () => void echo.close());
    const { get, account, key } = await situation({
      edge: { resolveOrigin: () => urlOf('http', echo.address()) },
    });
    account.tunnels.set(tunnelId, { connected: true, ingress: [{ service: 'http://homeassistant:8123' }] });
    const got = await get('/p/./q?x=1', {
      key,
      method: 'PUT',
      body: 'x'.repeat(200_000),
      headers: {
        'x-forwarded-for': '10.0.0.1',
        'cf-connecting-ip': '6.6.6.6',
        'x-forwarded-proto': 'gopher',
      },
    });
    expect(got.status).toBe(201);
    expect(got.headers).toMatchObject({ 'set-cookie': ['a=1', 'b=2'], server: 'cloudflare' });
    expect(JSON.parse(got.body)).toMatchObject({
      host: hostname,
      method: 'PUT',
      url: '/p/./q?x=1',
      body: 'x'.repeat(200_000),
      'x-forwarded-for': '10.0.0.1, 203.0.113.50',
      'x-forwarded-proto': 'https',
      'cf-connecting-ip': '203.0.113.50',
    });
  });

  it('reaches an https service whose certificate nobody knows only with noTLSVerify', async () => {
    const self = await authorities.edge.issueServer(['homeassistant']);
    const origin = createHttpsServer(
      { key: self.keyPem, cert: self.certificatePem },
      (_request, response) => {
        response.end('over tls');
      },
    );
    await new Promise<void>((resolve) => origin.listen(0, '127.0.0.1', resolve));
    running.push(async () => void origin.close());
    const { get, account, key } = await situation();
    const service = urlOf('https', origin.address()).href;
    account.tunnels.set(tunnelId, { connected: true, ingress: [{ service }] });
    expect((await get('/', { key })).status).toBe(502);
    account.tunnels.set(tunnelId, {
      connected: true,
      ingress: [{ service, originRequest: { noTLSVerify: true } }],
    });
    expect((await get('/', { key })).body).toBe('over tls');
  });
});

describe('stopping', () => {
  it('closes every connection, WebSockets included', async () => {
    const { connect, key, edge } = await situation();
    const socket = connect({ key });
    await once(socket, 'message');
    const closed = once(socket, 'close');
    await edge.stop();
    await closed;
  });

  it('says so when a port is taken', async () => {
    const { edge } = await situation();
    await expect(situation({ edge: { httpsPort: edge.httpsPort } })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});

function urlOf(protocol: 'http' | 'https', address: AddressInfo | string | null): URL {
  if (address === null || typeof address === 'string') throw new Error('not listening');
  return new URL(`${protocol}://127.0.0.1:${address.port}`);
}

async function refusal(socket: WebSocket): Promise<number | undefined> {
  const [request, response] = await once(socket, 'unexpected-response');
  request.destroy();
  return response.statusCode;
}

async function readAll(socket: TLSSocket | ReturnType<typeof connectTcp>): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of socket) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
}

/** What the edge sends before encryption starts; in TLS 1.2 that includes the request for a certificate. */
async function plaintextHandshake(port: number, servername: string): Promise<Buffer> {
  const chunks: Buffer[] = [];
  const relay = await aRelay(port, (far) => far.on('data', (chunk: Buffer) => chunks.push(chunk)));
  const socket = connectTls({
    port: relay,
    host: '127.0.0.1',
    servername,
    ca: authorities.edge.certificatePem,
    maxVersion: 'TLSv1.2',
  });
  await once(socket, 'secureConnect');
  socket.destroy();
  return Buffer.concat(chunks);
}

/** Copies connections to the edge in small pieces; returns its port. */
async function aRelay(port: number, observe: (far: ReturnType<typeof connectTcp>) => void): Promise<number> {
  const relay = createTcpServer((near) => {
    const far = connectTcp(port, '127.0.0.1').setNoDelay(true);
    far.on('error', () => near.destroy());
    near.on('error', () => far.destroy());
    near.on('data', (chunk: Buffer) => {
      for (let at = 0; at < chunk.length; at += 100) far.write(chunk.subarray(at, at + 100));
    });
    near.on('close', () => far.destroy());
    far.pipe(near);
    observe(far);
  });
  await new Promise<void>((resolve) => relay.listen(0, '127.0.0.1', resolve));
  running.push(async () => void relay.close());
  return Number(urlOf('http', relay.address()).port);
}
