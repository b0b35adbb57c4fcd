import { once } from 'node:events';
import { createServer as createHttpServer } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { text as readText } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import type WebSocket from 'ws';
import { aSituation, authorities, hostname, tunnelId } from './situation.builder.ts';

describe('forwarding', () => {
  it('keeps host, method, body and cookies and adds where the client comes from', async () => {
    const echo = await anEcho();
    const { get, account, key } = await aSituation({
      edge: { resolveOrigin: () => echo },
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
    const self = await (await authorities).edge.issueServer(['homeassistant']);
    const origin = createHttpsServer(
      { key: self.keyPem, cert: self.certificatePem },
      (_request, response) => {
        response.end('over tls');
      },
    );
    await once(origin.listen(0, '127.0.0.1'), 'listening');
    onTestFinished(() => void origin.close());
    const { get, account, key } = await aSituation();
    const service = urlOf('https', origin.address()).origin;
    account.tunnels.set(tunnelId, { connected: true, ingress: [{ service }] });
    expect((await get('/', { key })).status).toBe(502);
    account.tunnels.set(tunnelId, {
      connected: true,
      ingress: [{ service, originRequest: { noTLSVerify: true } }],
    });
    expect((await get('/', { key })).body).toBe('over tls');
  });
});

describe('WebSockets', () => {
  it('reach the home with a key', async () => {
    const { connect, key, edge } = await aSituation({ home: { version: '2026.9.3' } });
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
    const { connect, home } = await aSituation();
    expect(await refusal(connect({ scheme }))).toBe(403);
    expect(home.requests()).toBe(0);
  });

  it('are refused when the zone has them switched off', async () => {
    const { connect, key, account, home } = await aSituation();
    account.settings.set('websockets', 'off');
    expect(await refusal(connect({ key }))).toBe(400);
    expect(home.requests()).toBe(0);
  });

  it('pass on the refusal of the home', async () => {
    const { connect, key } = await aSituation({ home: { trustedProxies: 'refuses-proxies' } });
    expect(await refusal(connect({ key }))).toBe(400);
  });

  it('answer 502 while the home is silent', async () => {
    const { connect, key, home } = await aSituation();
    await home.fallSilent();
    expect(await refusal(connect({ key }))).toBe(502);
  });

  it('close when either side goes away', async () => {
    const { connect, key, home } = await aSituation();
    const socket = connect({ key });
    await once(socket, 'message');
    const closed = once(socket, 'close');
    await home.fallSilent();
    await closed;
  });

  it('are counted when they are let in without a key', async () => {
    const { connect, account, edge } = await aSituation();
    account.rules = [];
    const socket = connect();
    await once(socket, 'message');
    socket.terminate();
    expect(edge.exposures()).toMatchObject([{ reason: 'no-certificate', path: '/api/websocket' }]);
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

/** An origin that answers with what it was asked. */
async function anEcho(): Promise<URL> {
  const server = createHttpServer(async (request, response) => {
    const { headers, method, url } = request;
    const body = await readText(request);
    response.writeHead(201, { 'set-cookie': ['a=1', 'b=2'], server: 'aiohttp', connection: 'close' });
    response.end(JSON.stringify({ ...headers, method, url, body }));
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  onTestFinished(() => void server.close());
  return urlOf('http', server.address());
}
