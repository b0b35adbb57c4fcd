import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { PRACTICE_APP_ADDRESS, placeHeader } from '../../connector/connector-place.ts';
import { aClient, aHome, pressLogIn } from '../testing/a-home.ts';

const bearer = (token: string) => ({ headers: { authorization: `Bearer ${token}` } });

describe('a home over HTTP', () => {
  it('answers its API to a token only', async () => {
    const home = await aHome();
    for (const path of ['/api/', '/api/config'])
      expect((await fetch(`${home.url}${path}`, bearer('x'))).status).toBe(401);
    expect(await (await fetch(`${home.url}/api/`, bearer(home.ownerToken))).json()).toEqual({
      message: 'API running.',
    });
    expect(await (await fetch(`${home.url}/api/config`, bearer(home.ownerToken))).json()).toMatchObject({
      version: '2026.11.1',
      state: 'RUNNING',
      location_name: 'Practice home',
      external_url: null,
    });
  });

  it('checks configuration.yaml for an administrator', async () => {
    const home = await aHome();
    const check = async (token: string) => {
      const url = `${home.url}/api/config/core/check_config`;
      const answer = await fetch(url, { method: 'POST', ...bearer(token) });
      return answer.status === 200 ? answer.json() : answer.status;
    };
    expect(await check(home.ownerToken)).toEqual({ result: 'valid', errors: null, warnings: null });
    home.editYaml({ error: 'Error loading /config/configuration.yaml: line 3' });
    expect(await check(home.ownerToken)).toMatchObject({ result: 'invalid', errors: expect.any(String) });
    home.changeUser('Robin', { isAdmin: false });
    expect(await check(home.ownerToken)).toBe(401);
  });

  it('knows which way of asking a page has', async () => {
    const home = await aHome();
    expect((await fetch(`${home.url}/auth/token`)).status).toBe(405);
    expect((await fetch(`${home.url}/manifest.json`, { method: 'HEAD' })).status).toBe(200);
    expect((await fetch(`${home.url}/api/discovery_info`)).status).toBe(404);
  });

  it('refuses a body without end', async () => {
    const home = await aHome();
    const body = 'x'.repeat(1_100_000);
    expect((await fetch(`${home.url}/auth/token`, { method: 'POST', body })).status).toBe(400);
  });
});

describe('a home that has no user yet', () => {
  it('says so wherever somebody would log in', async () => {
    const home = await aHome({ stage: 'onboarding' });
    const providers = await fetch(`${home.url}/auth/providers`);
    expect([providers.status, await providers.json()]).toEqual([
      400,
      { message: 'Onboarding not finished', code: 'onboarding_required' },
    ]);
    expect(await (await fetch(`${home.url}/api/onboarding`)).json()).toContainEqual({
      step: 'user',
      done: false,
    });
    const page = await fetch(`${home.url}/auth/authorize`, { redirect: 'manual' });
    expect(page.headers.get('location')).toBe('/onboarding.html');
    expect((await fetch(`${home.url}/api/`, bearer(home.ownerToken))).status).toBe(401);
    expect(await (await fetch(`${home.url}/manifest.json`)).json()).toMatchObject({ name: 'Home Assistant' });
  });

  it('is another than one that is ready', async () => {
    const home = await aHome();
    expect(await (await fetch(`${home.url}/api/onboarding`)).json()).toContainEqual({
      step: 'user',
      done: true,
    });
  });
});

describe('a home that is still being installed', () => {
  it('is a page at its port and nothing else', async () => {
    const home = await aHome({ stage: 'installing' });
    expect(await (await fetch(home.url)).text()).toContain('Preparing Home Assistant');
    for (const path of ['/manifest.json', '/auth/providers', '/api/onboarding', '/api/'])
      expect((await fetch(`${home.url}${path}`)).status).toBe(404);
    const socket = new WebSocket(`${home.url.replace('http', 'ws')}/api/websocket`);
    const [, response] = await once(socket, 'unexpected-response');
    expect(response.statusCode).toBe(404);
    socket.on('error', () => undefined).terminate();
  });
});

describe('a home with a certificate of its own making', () => {
  it('speaks HTTPS and nothing else, and says so to the Supervisor', async () => {
    const home = await aHome({ ssl: true });
    expect(home.url).toMatch(/^https:/);
    expect(home.certificate).toContain('BEGIN CERTIFICATE');
    await expect(fetch(home.url)).rejects.toThrow();
    await expect(fetch(home.url.replace('https', 'http'))).rejects.toThrow();
    const client = await aClient(home);
    expect(await client.supervisor('get', '/core/info')).toMatchObject({ ssl: true, port: home.port });
  });
});

describe('whom a home sees', () => {
  const forwarded = { 'x-forwarded-for': '203.0.113.9' };

  it('is the connector that the edge names, and who is refused stands in its log', async () => {
    const home = await aHome();
    const visit = (headers: Record<string, string>) =>
      fetch(`${home.url}/manifest.json`, { headers }).then((answer) => answer.status);
    const place = { [placeHeader]: PRACTICE_APP_ADDRESS };
    expect(await visit({ ...forwarded, ...place })).toBe(400);
    home.setTrustedProxies(['192.168.1.40']);
    expect(await visit({ ...forwarded, ...place })).toBe(400);
    home.setTrustedProxies(['172.30.33.0/24']);
    expect(await visit({ ...forwarded, ...place })).toBe(200);
    expect(home.lastClientAddress()).toBe('203.0.113.9');
    expect(await visit({ ...forwarded, [placeHeader]: 'nonsense' })).toBe(400);

    const client = await aClient(home);
    expect(await client.ask('system_log/list')).toMatchObject([
      {
        name: 'homeassistant.components.http.forwarded',
        level: 'ERROR',
        message: [
          'Received X-Forwarded-For header from an untrusted proxy 172.30.33.5',
          'Received X-Forwarded-For header from an untrusted proxy 127.0.0.1',
        ],
        count: 2,
      },
      {
        message: [
          'A request from a reverse proxy was received from 172.30.33.5, but your HTTP integration is not set-up for reverse proxies',
        ],
        count: 1,
      },
    ]);
  });

  it('is the computer in the house for whoever comes by themselves', async () => {
    const home = await aHome({ directPeer: '192.168.1.20', trustedProxies: ['127.0.0.1'] });
    const visit = (headers: Record<string, string> = {}) =>
      fetch(`${home.url}/manifest.json`, { headers }).then((answer) => answer.status);
    expect(await visit()).toBe(200);
    expect(home.lastClientAddress()).toBe('192.168.1.20');
    expect(await visit(forwarded)).toBe(400);
    home.setTrustedProxies(['192.168.1.0/24']);
    expect(await visit(forwarded)).toBe(200);
  });

  it('does not keep anybody from logging in at home', async () => {
    const home = await aHome();
    const query = { client_id: 'http://127.0.0.1:1/', redirect_uri: 'http://127.0.0.1:1/' };
    expect((await pressLogIn(home, query)).searchParams.get('state')).toBeNull();
  });
});
