import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import { type Home, startHome } from './instance/home.ts';
import { aClient, aHome, type Client, statusThroughProxy } from './testing/a-home.ts';
import { aManualClock } from './testing/manual-clock.ts';

const Slots = z.looseObject({
  stable: z.looseObject({}),
  pending: z.looseObject({ error: z.string().nullable() }).nullable(),
  revert_at: z.string().nullable(),
  active_config_type: z.string(),
  default: z.looseObject({}),
});

const slots = async (client: Client) => Slots.parse(await client.ask('http/config'));

async function stableOf(client: Client): Promise<Record<string, unknown>> {
  const { created_at: _at, error: _error, error_message: _message, ...config } = (await slots(client)).stable;
  return config;
}

const trusting = { use_x_forwarded_for: true, trusted_proxies: ['172.30.33.0/24'] };

/** Puts a change on trial and comes back after the restart. */
async function tried(home: Home, changes: object = trusting): Promise<Client> {
  const client = await aClient(home);
  const config = { ...(await stableOf(client)), ...changes };
  expect(await client.ask('http/config/configure', { config })).toEqual({ restart: true });
  await client.closed;
  await home.settled();
  return aClient(home);
}

describe('the HTTP settings', () => {
  it('are shown with their defaults', async () => {
    const home = await aHome({ seed: { http: { ...trusting, login_attempts_threshold: 10 } } });
    expect(await slots(await aClient(home))).toMatchObject({
      stable: {
        server_port: home.port,
        ...trusting,
        login_attempts_threshold: 10,
        ip_ban_enabled: true,
        ssl_profile: 'modern_v6',
        error: null,
        error_message: null,
        created_at: expect.any(String),
      },
      pending: null,
      revert_at: null,
      active_config_type: 'stable',
      default: { server_port: 80, cors_allowed_origins: ['https://cast.home-assistant.io'] },
    });
    const container = await aClient(await aHome({ installation: 'container' }));
    expect((await slots(container)).default).toMatchObject({ server_port: 8123 });
  });

  it('are not known before 2026.8', async () => {
    const client = await aClient(await aHome({ version: '2026.7.3' }));
    for (const type of ['http/config', 'http/config/configure', 'http/config/promote'])
      expect(await client.refused(type)).toEqual({ code: 'unknown_command', message: 'Unknown command.' });
  });

  it('are on trial after a restart, until they are confirmed', async () => {
    const home = await aHome();
    const client = await tried(home);
    const end = new Date(home.clock.now().getTime() + 300_000).toISOString();
    expect(await slots(client)).toMatchObject({
      active_config_type: 'pending',
      pending: { ...trusting, error: null },
      revert_at: end,
    });
    await client.ask('http/config/promote');
    expect(await slots(client)).toMatchObject({
      active_config_type: 'stable',
      stable: trusting,
      pending: null,
      revert_at: null,
    });
    home.clock.pass(600_000);
    await home.settled();
    expect(await slots(client)).toMatchObject({ stable: trusting, pending: null });
    expect(home.clock.alarms()).toBe(0);
  });

  it('go back after five minutes, with another restart', async () => {
    const home = await aHome();
    const client = await tried(home);
    home.clock.pass(299_999);
    expect((await slots(client)).active_config_type).toBe('pending');
    home.clock.pass(1);
    await client.closed;
    await home.settled();
    const after = await aClient(home);
    expect(await slots(after)).toMatchObject({
      active_config_type: 'stable',
      pending: { ...trusting, error: 'not_promoted', error_message: null },
      revert_at: null,
    });
    expect(await after.refused('http/config/promote')).toEqual({
      code: 'not_allowed',
      message: 'Cannot promote pending HTTP config with error: not_promoted',
    });
    expect(await statusThroughProxy(home)).toBe(400);
  });

  it('can be tried a second time after they failed', async () => {
    const home = await aHome();
    await tried(home);
    await home.endTrialNow();
    const client = await tried(home);
    expect(await slots(client)).toMatchObject({ active_config_type: 'pending', pending: { error: null } });
  });

  it('are on trial anew when somebody restarts meanwhile', async () => {
    const home = await aHome();
    await tried(home);
    home.clock.pass(200_000);
    await home.restart();
    home.clock.pass(299_999);
    expect((await slots(await aClient(home))).active_config_type).toBe('pending');
  });

  it('are replaced as a whole: what is left out falls back to its default, the port too', async () => {
    const home = await aHome({ seed: { http: { cors_allowed_origins: ['https://grafana.linden.house'] } } });
    const { port, url } = home;
    const client = await aClient(home);
    expect(await client.ask('http/config/configure', { config: trusting })).toEqual({ restart: true });
    await client.closed;
    await home.settled();
    expect(home.port).toBe(80);
    await expect(fetch(url)).rejects.toThrow();
    await home.endTrialNow();
    expect([home.port, home.url]).toEqual([port, url]);
    expect(await slots(await aClient(home))).toMatchObject({
      stable: { cors_allowed_origins: ['https://grafana.linden.house'] },
      pending: { server_port: 80, cors_allowed_origins: ['https://cast.home-assistant.io'] },
    });
  });

  it('speak HTTP again when the certificate is left out', async () => {
    const home = await aHome({ ssl: true });
    const client = await aClient(home);
    const { ssl_certificate: _certificate, ssl_key: _key, ...config } = await stableOf(client);
    await client.ask('http/config/configure', { config });
    await client.closed;
    await home.settled();
    expect(home.url).toMatch(/^http:/);
    expect(await statusThroughProxy(home)).toBe(400);
  });

  it('move to another port that is free, and not to one that is taken', async () => {
    const taken = createServer();
    await new Promise<void>((resolve) => taken.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void taken.close());
    const { port } = z.object({ port: z.number() }).parse(taken.address());
    const home = await aHome();
    const client = await aClient(home);
    const config = { ...(await stableOf(client)), server_port: port };
    expect(await client.refused('http/config/configure', { config })).toMatchObject({ code: 'bind_failed' });
    await new Promise((resolve) => taken.close(resolve));
    const moved = await tried(home, { server_port: port });
    expect(home.port).toBe(port);
    expect(await moved.supervisor('get', '/core/info')).toMatchObject({ port });
  });

  it('keep their old port without asking whether it is free', async () => {
    const home = await aHome({ trouble: { bind: 'impossible' } });
    const client = await tried(home);
    const config = { ...(await stableOf(client)), server_port: 8123 };
    expect(await client.refused('http/config/configure', { config })).toMatchObject({ code: 'bind_failed' });
  });

  it.each([
    ['a key that it does not know', { trusted_proxy: ['172.30.33.0/24'] }],
    ['what only slots have', { created_at: '2026-11-20T12:00:00Z' }],
    ['an address of a host with a mask', { ...trusting, trusted_proxies: ['172.30.33.7/24'] }],
    ['the header and no proxy at all', { ...trusting, trusted_proxies: [] }],
    ['the header without proxies', { use_x_forwarded_for: true, trusted_proxies: undefined }],
    ['a certificate that is not there', { ssl_certificate: '/ssl/none.pem' }],
    ['a port that is none', { server_port: 70_000 }],
    ['a profile of an earlier version', { ssl_profile: 'modern' }],
  ])('are refused with %s', async (_what, changes) => {
    const home = await aHome();
    const client = await aClient(home);
    const config = { ...(await stableOf(client)), ...changes };
    const before = home.state().http;
    expect(await client.refused('http/config/configure', { config })).toMatchObject({
      code: 'invalid_format',
    });
    expect(home.state().http).toEqual(before);
  });

  it('are stored as networks, and an address as a network of one', async () => {
    const home = await aHome();
    const proxies = ['127.0.0.1', '::1'];
    const client = await tried(home, { ...trusting, trusted_proxies: proxies });
    await client.ask('http/config/promote');
    expect(await stableOf(client)).toMatchObject({ trusted_proxies: ['127.0.0.1/32', '::1/128'] });
    const config = { ...(await stableOf(client)), trusted_proxies: proxies };
    expect(await client.ask('http/config/configure', { config })).toEqual({ restart: false });
  });

  it('do not restart for what is known to work already', async () => {
    const home = await aHome();
    const client = await aClient(home);
    const config = await stableOf(client);
    expect(await client.ask('http/config/configure', { config })).toEqual({ restart: false });
    expect(home.calls().at(-1)).toEqual({ kind: 'ws', name: 'http/config/configure', write: false });
    expect(await client.ask('http/config/configure', { config: null })).toEqual({ restart: false });
  });

  it('drop a trial', async () => {
    const home = await aHome();
    const client = await tried(home);
    expect(await client.ask('http/config/configure', { config: null })).toEqual({ restart: true });
    await client.closed;
    await home.settled();
    expect(await slots(await aClient(home))).toMatchObject({ active_config_type: 'stable', pending: null });
  });

  it('replace a change of somebody else that waits, without a word', async () => {
    const others = { config: { login_attempts_threshold: 3 }, fate: 'waiting' } as const;
    const home = await aHome({ seed: { pending: others } });
    const client = await aClient(home);
    expect(await slots(client)).toMatchObject({ active_config_type: 'pending', pending: { error: null } });
    const after = await tried(home);
    expect((await slots(after)).pending).toMatchObject({ ...trusting, login_attempts_threshold: -1 });
  });

  it('show a change of somebody else that failed', async () => {
    const others = { config: { login_attempts_threshold: 3 }, fate: 'failed' } as const;
    const client = await aClient(await aHome({ seed: { pending: others } }));
    expect(await slots(client)).toMatchObject({
      active_config_type: 'stable',
      pending: { error: 'not_promoted', login_attempts_threshold: 3 },
      revert_at: null,
    });
  });

  it('are not confirmed when nothing waits', async () => {
    const client = await aClient(await aHome());
    expect(await client.refused('http/config/promote')).toEqual({
      code: 'not_allowed',
      message: 'No pending HTTP config to promote',
    });
  });

  it('are confirmed before a start was made with them, too', async () => {
    const home = await aHome();
    const client = await aClient(home);
    home.editYaml({ error: 'line 3' });
    const config = { ...(await stableOf(client)), ...trusting };
    expect(await client.ask('http/config/configure', { config })).toEqual({ restart: true });
    await client.ask('http/config/promote');
    expect(await slots(client)).toMatchObject({
      stable: trusting,
      pending: null,
      active_config_type: 'stable',
    });
    expect(await statusThroughProxy(home)).toBe(400);
    home.editYaml({ error: null });
    await home.restart();
    expect(home.state().http.running).toMatchObject(trusting);
  });

  it.each([
    ['proxies with the header off', { use_x_forwarded_for: false, trusted_proxies: ['10.0.0.0/8'] }],
    [
      'proxies without a word of the header',
      { use_x_forwarded_for: undefined, trusted_proxies: ['10.0.0.0/8'] },
    ],
    ['the header off without proxies', { use_x_forwarded_for: false }],
  ])('take %s', async (_what, changes) => {
    const home = await aHome();
    await tried(home, changes);
    expect(home.state().http.running).toMatchObject(JSON.parse(JSON.stringify(changes)));
  });

  it('are not changed while Home Assistant starts, and can be confirmed', async () => {
    const home = await aHome({ trouble: { startingMs: 9000 } });
    const client = await tried(home);
    expect(await client.ask('get_config')).toMatchObject({ state: 'NOT_RUNNING' });
    await client.ask('http/config/promote');
    const config = { ...(await stableOf(client)), trusted_proxies: ['10.0.0.0/8'] };
    expect(await client.refused('http/config/configure', { config })).toEqual({
      code: 'not_running',
      message:
        'The HTTP configuration can only be changed while Home Assistant is running, current state: NOT_RUNNING',
    });
    home.clock.pass(9000);
    expect(await client.ask('http/config/configure', { config })).toEqual({ restart: true });
  });

  it('wait for seconds after every restart where nobody says otherwise', async () => {
    const clock = aManualClock();
    const home = await startHome({ clock });
    onTestFinished(() => home.stop());
    await home.restart();
    expect(home.state().phase).toBe('starting');
    clock.pass(1000);
    expect(home.state().phase).toBe('starting');
    clock.pass(60_000);
    expect(home.state().phase).toBe('running');
  });

  it('are kept and not applied when configuration.yaml is broken, and nobody is told', async () => {
    const home = await aHome();
    const client = await aClient(home);
    const config = { ...(await stableOf(client)), ...trusting };
    home.editYaml({ error: 'line 3' });
    expect(await client.ask('http/config/configure', { config })).toEqual({ restart: true });
    await home.settled();
    expect(await slots(client)).toMatchObject({
      active_config_type: 'stable',
      pending: { ...trusting, error: null },
      revert_at: null,
    });
    expect(await statusThroughProxy(home)).toBe(400);
    home.editYaml({ error: null });
    await home.restart();
    expect((await slots(await aClient(home))).active_config_type).toBe('pending');
  });

  it('stay with what is known to work in recovery mode', async () => {
    const home = await aHome();
    const client = await tried(home);
    home.trouble({ recoveryMode: 'on' });
    await home.restart();
    await client.closed;
    const after = await aClient(home);
    expect(await slots(after)).toMatchObject({ active_config_type: 'stable', pending: trusting });
    expect(await after.ask('get_config')).toMatchObject({ recovery_mode: true });
  });

  it('that cannot be started with are taken back in the same start', async () => {
    const home = await aHome();
    const { port } = home;
    const free = createServer();
    await new Promise<void>((resolve) => free.listen(0, '127.0.0.1', resolve));
    onTestFinished(() => void free.close());
    const { port: taken } = z.object({ port: z.number() }).parse(free.address());
    home.sow({ pending: { config: { server_port: taken }, fate: 'waiting' } });
    await home.restart();
    expect(home.port).toBe(port);
    expect(await slots(await aClient(home))).toMatchObject({
      active_config_type: 'stable',
      pending: { error: 'apply_failed' },
      revert_at: null,
    });
  });
});
