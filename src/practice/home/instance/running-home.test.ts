import { describe, expect, it } from 'vitest';
import type { HomeCall } from '../calls.ts';
import { aClient, aHome } from '../testing/a-home.ts';

const trusting = { use_x_forwarded_for: true, trusted_proxies: ['172.30.33.0/24'] };

describe('what a test can do with a home', () => {
  it('looks at a copy of everything', async () => {
    const home = await aHome();
    const seen = home.state();
    expect(JSON.parse(JSON.stringify(seen))).toEqual(seen);
    seen.urls = { external: 'https://changed.example.com', internal: null };
    expect(home.state().urls.external).toBeNull();
  });

  it('puts everything back, and closes nothing', async () => {
    const stopped: string[] = [];
    const home = await aHome({
      seed: { repositories: ['https://github.com/homeassistant-apps/repository'] },
      startConnector: () => ({
        kind: 'connected',
        connector: { connectorId: 'c', address: '', tunnelId: 't', stop: () => void stopped.push('c') },
      }),
    });
    const client = await aClient(home);
    const before = home.state();
    const putBack = home.keep();
    const app = '/addons/396f0234_cloudflared';
    await client.supervisor('post', `/store${app}/install`);
    const options = { external_hostname: '', additional_hosts: [], tunnel_token: 'eyJ' };
    await client.supervisor('post', `${app}/options`, { options });
    await client.supervisor('post', `${app}/start`);
    await client.ask('config/core/update', { external_url: 'https://ha.linden.house' });
    home.trouble({ internet: 'unreachable' });
    expect(home.state()).not.toEqual(before);
    putBack();
    expect(home.state()).toEqual(before);
    expect(stopped).toEqual([]);
    expect(await client.ask('get_config')).toMatchObject({ external_url: null });
    await client.ask('config/core/update', { external_url: 'https://ha.linden.house' });
    putBack();
    expect(home.state()).toEqual(before);
  });

  it('puts a trial back, and its end', async () => {
    const home = await aHome({ seed: { pending: { config: trusting, fate: 'waiting' } } });
    const putBack = home.keep();
    await (await aClient(home)).ask('http/config/promote');
    expect(home.clock.alarms()).toBe(0);
    putBack();
    expect(home.state().http).toMatchObject({ active: 'pending', pending: trusting });
    home.clock.pass(300_000);
    await home.settled();
    expect(home.state().http).toMatchObject({ active: 'stable', pending: { error: 'not_promoted' } });
  });

  it('puts a home back to where it listened', async () => {
    const home = await aHome();
    const { url } = home;
    const putBack = home.keep();
    home.sow({ pending: { config: { server_port: 80 }, fate: 'waiting' } });
    await home.restart();
    expect(home.url).not.toBe(url);
    putBack();
    await home.settled();
    expect((await fetch(`${url}/manifest.json`)).status).toBe(200);
  });

  it('counts calls by their names, and which of them wrote', async () => {
    const home = await aHome();
    const told: HomeCall[] = [];
    home.watchCalls((call) => told.push(call));
    const client = await aClient(home);
    await client.ask('get_config');
    await client.supervisor('get', '/addons');
    await client.supervisor('POST', '/store/repositories', { repository: 'https://example.com/apps' });
    await client.supervisor('post', '/store/repositories', { repository: 'https://example.com/apps' });
    await client.ask('config/core/update', { internal_url: 'http://192.168.1.10' });
    await fetch(`${home.url}/api/`);
    expect(home.calls()).toEqual([
      { kind: 'ws', name: 'get_config', write: false },
      { kind: 'ws', name: 'supervisor/api get /addons', write: false },
      { kind: 'ws', name: 'supervisor/api post /store/repositories', write: true },
      { kind: 'ws', name: 'supervisor/api post /store/repositories', write: false },
      { kind: 'ws', name: 'config/core/update', write: true },
      { kind: 'http', name: 'GET /api/', write: false },
    ]);
    expect(told).toEqual(home.calls());
  });

  it.each([
    ['request-lost', null],
    ['answer-lost', 'https://ha.linden.house'],
  ] as const)('loses a command: %s', async (fate, external) => {
    const home = await aHome();
    const client = await aClient(home);
    home.loseCalls(({ name }) => (name === 'config/core/update' ? fate : 'answered'));
    void client.send('config/core/update', { external_url: 'https://ha.linden.house' });
    await client.closed;
    expect(home.state().urls.external).toBe(external);
    expect(home.calls()).toEqual([{ kind: 'ws', name: 'config/core/update', write: external !== null }]);
  });

  it('loses a request, or its answer', async () => {
    const home = await aHome();
    const code = { grant_type: 'authorization_code', code: 'x', client_id: 'http://127.0.0.1:1/' };
    for (const fate of ['request-lost', 'answer-lost'] as const) {
      home.loseCalls(() => fate);
      const sent = fetch(`${home.url}/auth/token`, { method: 'POST', body: new URLSearchParams(code) });
      await expect(sent).rejects.toThrow();
    }
    home.loseCalls(() => 'answered');
    expect((await fetch(home.url)).status).toBe(200);
  });

  it('restarts also when the answer that announces it is lost', async () => {
    const home = await aHome();
    const client = await aClient(home);
    home.loseCalls(() => 'answer-lost');
    void client.send('http/config/configure', { config: { ...trusting, server_port: home.port } });
    await client.closed;
    await home.settled();
    expect(home.state().http).toMatchObject({ active: 'pending', pending: trusting });
  });

  it('knows when a restart is over', async () => {
    const home = await aHome();
    const client = await aClient(home);
    void client.send('call_service', { domain: 'homeassistant', service: 'restart' });
    await client.closed;
    await home.settled();
    expect((await aClient(home)).socket.readyState).toBe(1);
  });
});
