import { once } from 'node:events';
import { afterEach, describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { type Home, type HomeOptions, startHome } from './home.ts';

const running: Home[] = [];
afterEach(async () => {
  await Promise.all(running.splice(0).map((home) => home.stop()));
});

async function aHome(options: HomeOptions = {}): Promise<Home> {
  const home = await startHome(options);
  running.push(home);
  return home;
}

const throughTunnel = { headers: { 'x-forwarded-for': '203.0.113.9' } };

describe('the practice home', () => {
  it('says it is Home Assistant to whoever has not logged in', async () => {
    const home = await aHome({ name: 'Zur <Linde>' });
    const manifest = await fetch(`${home.url}/manifest.json`);
    expect(await manifest.json()).toMatchObject({ name: 'Home Assistant' });
    const api = await fetch(`${home.url}/api/`);
    expect([api.status, api.headers.get('content-type'), await api.text()]).toEqual([
      401,
      'text/plain; charset=utf-8',
      '401: Unauthorized',
    ]);
    const providers = await fetch(`${home.url}/auth/providers?x=1`);
    expect(await providers.json()).toMatchObject({ providers: [{ type: 'homeassistant' }] });
    expect(await (await fetch(home.url)).text()).toContain('Zur &#60;Linde&#62;');
    expect((await fetch(`${home.url}/api`)).status).toBe(404);
    expect(home.requests()).toBe(5);
  });

  it('greets a WebSocket with its version and refuses every token', async () => {
    const home = await aHome({ version: '2026.8.1' });
    const socket = new WebSocket(`${home.url.replace('http', 'ws')}/api/websocket`);
    const [greeting] = await once(socket, 'message');
    expect(JSON.parse(String(greeting))).toEqual({ type: 'auth_required', ha_version: '2026.8.1' });
    socket.send(JSON.stringify({ type: 'auth', access_token: 'x' }));
    const [reply] = await once(socket, 'message');
    expect(JSON.parse(String(reply))).toMatchObject({ type: 'auth_invalid' });
    if (socket.readyState !== WebSocket.CLOSED) await once(socket, 'close');
  });

  it.each(['/', '/manifest.json', '/api/', '/nowhere'])(
    'answers 400 on %s to a proxy it does not trust',
    async (path) => {
      const home = await aHome({ trustedProxies: 'refuses-proxies' });
      const answer = await fetch(`${home.url}${path}`, throughTunnel);
      expect([answer.status, answer.headers.get('content-type'), await answer.text()]).toEqual([
        400,
        'text/plain; charset=utf-8',
        '400: Bad Request',
      ]);
      expect(home.lastClientAddress()).toBeUndefined();
    },
  );

  it('refuses the WebSocket too, until the proxy is trusted', async () => {
    const home = await aHome({ trustedProxies: 'refuses-proxies' });
    const url = `${home.url.replace('http', 'ws')}/api/websocket`;
    const refused = new WebSocket(url, throughTunnel);
    const [, response] = await once(refused, 'unexpected-response');
    expect(response.statusCode).toBe(400);
    refused.on('error', () => undefined).terminate();

    home.setTrustedProxies('trusts-tunnel');
    const accepted = new WebSocket(url, throughTunnel);
    await once(accepted, 'message');
    accepted.terminate();
    expect(home.lastClientAddress()).toBe('203.0.113.9');
    expect(home.requests()).toBe(2);
  });

  it('upgrades nothing but the WebSocket path', async () => {
    const home = await aHome();
    const socket = new WebSocket(`${home.url.replace('http', 'ws')}/other`);
    const [, response] = await once(socket, 'unexpected-response');
    expect(response.statusCode).toBe(404);
    socket.on('error', () => undefined).terminate();
  });

  it('falls silent and answers on the same port again', async () => {
    const home = await aHome();
    const socket = new WebSocket(`${home.url.replace('http', 'ws')}/api/websocket`);
    await once(socket, 'message');
    const closed = once(socket, 'close');
    await home.fallSilent();
    await home.fallSilent();
    await closed;
    await expect(fetch(home.url)).rejects.toThrow();
    await home.answerAgain();
    await home.answerAgain();
    expect((await fetch(home.url)).status).toBe(200);
  });

  it('says so when the port is taken', async () => {
    const home = await aHome();
    await expect(startHome({ port: home.port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
  });
});
