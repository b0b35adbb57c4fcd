import { connect as connectTcp } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import { describe, expect, it } from 'vitest';
import { aRule, aSituation, hostname, tunnelId } from './situation.builder.ts';

describe('answers of the edge', () => {
  it('says 409/1001 for a hostname that is in no zone', async () => {
    const { get } = await aSituation();
    const got = await get('/', { scheme: 'http', host: 'ha.example.net' });
    expect([got.status, got.body]).toEqual([409, 'error code: 1001']);
  });

  it.each([
    ['no record', undefined],
    [
      'a record that is not proxied',
      { type: 'CNAME', content: `${tunnelId}.cfargotunnel.com`, proxied: false },
    ],
    ['a record to another name', { type: 'CNAME', content: 'elsewhere.example.net', proxied: true }],
  ])('says 530/1016 with %s', async (_what, record) => {
    const { get, account, key } = await aSituation();
    account.records.clear();
    if (record !== undefined) account.records.set(hostname, record);
    const got = await get('/', { key });
    expect([got.status, got.body]).toEqual([530, 'error code: 1016']);
  });

  it('says 530/1033 when the tunnel has no connector or is gone', async () => {
    const { get, account, key, home } = await aSituation();
    account.tunnels.set(tunnelId, { connected: false, ingress: [{ service: home.url }] });
    const without = await get('/', { key });
    expect([without.status, without.body]).toEqual([530, 'error code: 1033']);
    account.tunnels.clear();
    expect((await get('/', { key })).status).toBe(530);
  });

  it('says 404 with an empty page when no ingress rule takes the hostname', async () => {
    const { get, account, key } = await aSituation();
    account.tunnels.set(tunnelId, { connected: true, ingress: [{ service: 'http_status:404' }] });
    const got = await get('/', { key });
    expect([got.status, got.body, got.headers.server]).toEqual([404, '', 'cloudflare']);
  });

  it('says 502 while the home is silent, and forwards again afterwards', async () => {
    const { get, key, home } = await aSituation();
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
    const { get, key } = await aSituation({ home: { trustedProxies: 'refuses-proxies' } });
    const got = await get('/manifest.json', { key });
    expect([got.status, got.body, got.headers.server]).toEqual([400, '400: Bad Request', 'cloudflare']);
  });

  it('challenges, marked as such', async () => {
    const { get, account, key } = await aSituation();
    account.rules = [aRule({ action: 'managed_challenge' })];
    const got = await get('/', { key });
    expect([got.status, got.headers['cf-mitigated']]).toEqual([403, 'challenge']);
  });

  it('says 500 rather than passing over a rule that cannot run', async () => {
    const { get, account, key, home } = await aSituation();
    account.rules = [aRule({ expression: 'nonsense' })];
    expect((await get('/', { key })).status).toBe(500);
    expect(home.requests()).toBe(0);
  });

  it('says 400 to a request target that is no path', async () => {
    const { edge, home } = await aSituation();
    const socket = connectTcp(edge.httpPort, edge.host);
    socket.write(`GET http://${hostname}/ HTTP/1.1\r\nHost: www.example.com\r\nConnection: close\r\n\r\n`);
    expect(await readText(socket)).toMatch(/^HTTP\/1.1 400/);
    expect(home.requests()).toBe(0);
  });
});
