import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import { createAuthority } from '../certificates/certificate-authority.ts';
import { aRule, aSituation, aStrangersKey, hostname, lockOn, tunnelId, zone } from './situation.builder.ts';

describe('the lock', () => {
  it('lets a listed key through to the home', async () => {
    const { get, key, home, edge } = await aSituation();
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
    const { get, home } = await aSituation();
    const got = await get('/manifest.json');
    expect(got.status).toBe(403);
    expect(got.body).toContain('Sorry, you have been blocked');
    expect(got.headers['content-type']).toContain('text/html');
    expect(got.headers).toMatchObject({ server: 'cloudflare', 'cf-ray': expect.any(String) });
    expect(home.requests()).toBe(0);
  });

  it("shows the block page to a stranger's verified key", async () => {
    const { get, home } = await aSituation();
    expect((await get('/', { key: await aStrangersKey() })).status).toBe(403);
    expect(home.requests()).toBe(0);
  });

  it('shows the block page to a listed name signed by somebody else', async () => {
    const { get, account } = await aSituation();
    const forger = await createAuthority({ name: 'Practice managed CA' });
    const forged = await forger.issueClient({ commonName: 'phone', days: 30 });
    account.rules = [aRule({ expression: 'cf.tls_client_auth.cert_verified' })];
    expect((await get('/', { key: forged })).status).toBe(200);
    account.rules = [aRule({ expression: 'cf.tls_client_auth.cert_presented' })];
    expect((await get('/', { key: forged })).status).toBe(403);
  });

  it('does not verify a certificate out of its validity', async () => {
    const { get, key } = await aSituation({ edge: { now: () => new Date(Date.now() + 400 * 86_400_000) } });
    expect((await get('/', { key })).status).toBe(403);
  });

  it('shuts a revoked key out, but not before the revocation is done', async () => {
    const { get, key, account } = await aSituation();
    account.certificates.set(key.fingerprint, { zoneId: zone.id, status: 'pending_revocation' });
    expect((await get('/', { key })).status).toBe(200);
    account.certificates.set(key.fingerprint, { zoneId: zone.id, status: 'revoked' });
    expect((await get('/', { key })).status).toBe(403);
  });

  it('leaves a revoked key verified, so that a rule without cert_revoked lets it in', async () => {
    const { get, key, account, edge } = await aSituation();
    account.certificates.set(key.fingerprint, { zoneId: zone.id, status: 'revoked' });
    account.rules = [aRule({ expression: 'not cf.tls_client_auth.cert_verified' })];
    expect((await get('/', { key })).status).toBe(200);
    expect(edge.exposures()).toMatchObject([{ reason: 'switched-off', hostname, path: '/' }]);
  });

  it('covers only the hostname it names', async () => {
    const { get, account, edge, home } = await aSituation();
    const other = 'other.example.com';
    account.records.set(other, { type: 'CNAME', content: `${tunnelId}.cfargotunnel.com`, proxied: true });
    expect((await get('/', { host: other })).status).toBe(404);
    expect(edge.exposedRequests()).toBe(0);
    account.tunnels.set(tunnelId, { connected: true, ingress: [{ service: home.url }] });
    expect((await get('/', { host: other })).status).toBe(200);
    expect(edge.exposedRequests()).toBe(1);
  });

  it('is not fooled by upper case, a port or a trailing dot in the Host header', async () => {
    const { get, account, home } = await aSituation();
    account.tunnels.set(tunnelId, { connected: true, ingress: [{ service: home.url }] });
    for (const host of ['HA.Example.com', 'ha.example.com:443', 'ha.example.com.']) {
      expect((await get('/', { serverName: hostname, headers: { host } })).status).toBe(403);
    }
  });

  it('compares normalised paths', async () => {
    const { get, account, key } = await aSituation();
    account.rules = [
      aRule({
        ref: 'webhook',
        action: 'skip',
        actionParameters: { ruleset: 'current' },
        expression: 'starts_with(http.request.uri.path, "/api/webhook/")',
      }),
      aRule({ expression: lockOn(hostname, [key.fingerprint]) }),
    ];
    expect((await get('/api/webhook/abc')).status).toBe(200);
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

describe('plain http', () => {
  it('is redirected when the zone says so, before any rule', async () => {
    const { get, account } = await aSituation();
    account.settings.set('always_use_https', 'on');
    const got = await get('/a?b=c', { scheme: 'http' });
    expect([got.status, got.headers.location]).toEqual([301, 'https://ha.example.com/a?b=c']);
  });

  it('is blocked by the lock otherwise, and counted where there is none', async () => {
    const { get, account, edge } = await aSituation();
    expect((await get('/', { scheme: 'http' })).status).toBe(403);
    account.rules = [aRule({ expression: 'ssl' })];
    expect((await get('/', { scheme: 'http' })).status).toBe(200);
    expect(edge.exposedRequests()).toBe(1);
  });
});

describe('custom rules', () => {
  it('run in order until one answers or skips the rest', async () => {
    const { get, account, key } = await aSituation();
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
    const { get, account, key } = await aSituation({
      edge: { client: () => ({ ip: '198.51.100.7', country: 'FR', asn: 64_499 }) },
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

describe('exposed requests', () => {
  it('are those that reach a home without an active key of its own zone', async () => {
    const { get, account, edge, key } = await aSituation();
    account.rules = [];
    const foreign = await aStrangersKey();
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
    const { get, edge, key } = await aSituation({ edge: { listedFingerprints: () => listed } });
    await get('/', { key });
    expect(edge.exposures()).toMatchObject([{ reason: 'not-listed' }]);
    listed.add(key.fingerprint);
    await get('/', { key });
    expect(edge.exposedRequests()).toBe(1);
  });

  it('do not include what the edge answers itself', async () => {
    const { get, account, edge } = await aSituation();
    account.rules = [];
    account.tunnels.set(tunnelId, { connected: true, ingress: [{ service: 'http_status:404' }] });
    await get('/');
    expect(edge.exposedRequests()).toBe(0);
  });
});

describe('stopping', () => {
  it('closes every connection, WebSockets included', async () => {
    const { connect, key, edge } = await aSituation();
    const socket = connect({ key });
    await once(socket, 'message');
    const closed = once(socket, 'close');
    await edge.stop();
    await closed;
  });

  it('says so when a port is taken', async () => {
    const { edge } = await aSituation();
    await expect(aSituation({ edge: { httpsPort: edge.httpsPort } })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});
