import { createServer } from 'node:net';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { formerSchema } from './http-defaults.ts';
import type { Home } from './instance/home.ts';
import { aClient, aHome, statusThroughProxy } from './testing/a-home.ts';

const restart = { domain: 'homeassistant', service: 'restart' };

describe('a restart', () => {
  it('closes the port and every connection without an answer, and comes back', async () => {
    const home = await aHome({ restartMs: 30_000 });
    await statusThroughProxy(home);
    const client = await aClient(home);
    const idle = await aClient(home);
    const answered = client.send('call_service', restart).then(() => 'answered');
    const closed = Promise.all([client.closed, idle.closed]).then(() => 'closed');
    expect(await Promise.race([answered, closed])).toBe('closed');
    await expect(fetch(home.url)).rejects.toThrow();
    home.clock.pass(30_000);
    await home.settled();
    const after = await aClient(home);
    expect(await after.ask('system_log/list')).toEqual([]);
  });

  it('is refused with a broken configuration.yaml', async () => {
    const home = await aHome();
    const client = await aClient(home);
    home.editYaml({ error: 'line 3' });
    const { code, message } = await client.refused('call_service', restart);
    expect(code).toBe('home_assistant_error');
    expect(message).toMatch(/^The system cannot restart because the configuration is not valid: .*\n/);
    expect(message).toContain('/config/configuration.yaml');
    expect(message).toContain('line 3');
    expect(await client.ask('get_config')).toMatchObject({ state: 'RUNNING' });
  });

  it('is the only service', async () => {
    const client = await aClient(await aHome());
    const light = { domain: 'light', service: 'turn_on' };
    expect(await client.refused('call_service', light)).toMatchObject({
      code: 'not_found',
      translation_key: 'service_not_found',
      translation_domain: 'homeassistant',
      translation_placeholders: light,
    });
  });
});

describe('a home before 2026.8', () => {
  it('believes the proxies that stand in its file', async () => {
    const home = await aHome({ version: '2026.6.3' });
    expect(await statusThroughProxy(home)).toBe(400);
    home.setTrustedProxies(['127.0.0.1']);
    expect(await statusThroughProxy(home)).toBe(200);
    expect(home.state().yaml.http).toEqual({ use_x_forwarded_for: true, trusted_proxies: ['127.0.0.1/32'] });
    await home.restart();
    expect(await statusThroughProxy(home)).toBe(200);
    home.setTrustedProxies('refuses-proxies');
    expect(home.state().yaml.http).toBeNull();
    expect(await statusThroughProxy(home)).toBe(400);
  });

  it('reads its file at its next start only', async () => {
    const home = await aHome({ version: '2026.6.3' });
    home.editYaml({ http: { use_x_forwarded_for: true, trusted_proxies: ['127.0.0.1'] } });
    expect(await statusThroughProxy(home)).toBe(400);
    await home.restart();
    expect(await statusThroughProxy(home)).toBe(200);
  });

  it('is updated, and has settable proxies after its restart', async () => {
    const home = await aHome({ version: '2026.6.3' });
    const client = await aClient(home);
    expect(await client.supervisor('get', '/core/info')).toMatchObject({ update_available: true });
    void client.send('hassio/update/core', { backup: true });
    await client.closed;
    await home.settled();
    expect(home.version).toBe('2026.11.1');
    const after = await aClient(home);
    expect(await after.ask('http/config')).toMatchObject({
      active_config_type: 'stable',
      pending: null,
      stable: { server_port: home.port },
    });
    expect(await after.refused('hassio/update/core', { backup: true })).toMatchObject({
      code: 'home_assistant_error',
      message: expect.stringContaining('already installed'),
    });
  });

  it.each([
    [{ supervisor: 'busy' }, 'Another job is running for job group home_assistant_core'],
    [{ internet: 'unreachable' }, 'no host internet connection'],
  ] as const)('is not updated when there is trouble: %o', async (trouble, text) => {
    const home = await aHome({ version: '2026.6.3', trouble });
    const client = await aClient(home);
    const { message } = await client.refused('hassio/update/core', { backup: true });
    expect(message).toContain(text);
    expect(home.version).toBe('2026.6.3');
  });

  it('brings its file along without a trial, and ignores it from then on', async () => {
    const home = await aHome({ version: '2026.6.3', trustedProxies: ['127.0.0.1'] });
    await update(home);
    expect(await httpIssuesOf(home)).toEqual(['deprecated_yaml']);
    expect(await slotsOf(home)).toMatchObject({
      active_config_type: 'stable',
      stable: { trusted_proxies: ['127.0.0.1/32'], server_port: home.port },
      pending: null,
    });
    home.editYaml({ http: { use_x_forwarded_for: true, trusted_proxies: ['10.0.0.0/8'] } });
    await home.restart();
    expect(await httpIssuesOf(home)).toEqual(['yaml_still_present_after_migration']);
    expect(await slotsOf(home)).toMatchObject({
      stable: { trusted_proxies: ['127.0.0.1/32'] },
      pending: null,
    });
    home.editYaml({ http: null });
    await home.restart();
    expect(await httpIssuesOf(home)).toEqual([]);
  });

  it('has on trial after an update what was written into its file since its last start', async () => {
    const home = await aHome({ version: '2026.6.3' });
    home.editYaml({ http: { use_x_forwarded_for: true, trusted_proxies: ['127.0.0.1'] } });
    await update(home);
    expect(await slotsOf(home)).toMatchObject({
      active_config_type: 'pending',
      pending: { trusted_proxies: ['127.0.0.1/32'] },
    });
    await home.endTrialNow();
    expect(await statusThroughProxy(home)).toBe(400);
  });
});

async function update(home: Home): Promise<void> {
  const client = await aClient(home);
  void client.send('hassio/update/core', { backup: false });
  await client.closed;
  await home.settled();
}

const Issues = z.object({ issues: z.array(z.looseObject({ domain: z.string(), issue_id: z.string() })) });

async function httpIssuesOf(home: Home): Promise<readonly string[]> {
  const { issues } = Issues.parse(await (await aClient(home)).ask('repairs/list_issues'));
  return issues.filter(({ domain }) => domain === 'http').map(({ issue_id: id }) => id);
}

async function slotsOf(home: Home): Promise<unknown> {
  return (await aClient(home)).ask('http/config');
}

describe('a new home over a folder with an http block', () => {
  it('takes the whole block over its defaults, as a trial of five minutes', async () => {
    const port = await aFreePort();
    const block = {
      server_port: port,
      login_attempts_threshold: 3,
      cors_allowed_origins: ['https://a.example'],
    };
    const home = await aHome({ installation: 'core', yaml: { http: block } });
    expect(home.port).toBe(port);
    expect(await httpIssuesOf(home)).toEqual(['deprecated_yaml']);
    expect(await slotsOf(home)).toMatchObject({
      active_config_type: 'pending',
      pending: { ...block, ip_ban_enabled: true, error: null },
      stable: { login_attempts_threshold: -1, cors_allowed_origins: ['https://cast.home-assistant.io'] },
      revert_at: new Date(home.clock.now().getTime() + 300_000).toISOString(),
    });
    home.clock.pass(300_000);
    await home.settled();
    expect(home.state().http).toMatchObject({ active: 'stable', pending: { error: 'not_promoted' } });
    expect(await httpIssuesOf(home)).toEqual(['yaml_still_present_after_migration']);
  });

  it('goes to port 8123 where the block names none', () => {
    expect(formerSchema.parse({ login_attempts_threshold: 3 })).toMatchObject({ server_port: 8123 });
  });

  it('leaves a block alone that it cannot take, and says so', async () => {
    const yaml = { http: { trusted_proxies: ['172.30.33.7/24'] } };
    const home = await aHome({ yaml });
    expect(await httpIssuesOf(home)).toEqual(['deprecated_yaml_import_error']);
    expect(home.state().http).toMatchObject({ pending: null, active: 'stable' });
  });
});

async function aFreePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = z.object({ port: z.number() }).parse(server.address());
  await new Promise((resolve) => server.close(resolve));
  return port;
}

describe('a home since 2026.8', () => {
  it('ignores its file from its installation on, and says so', async () => {
    const home = await aHome();
    home.editYaml({ http: { use_x_forwarded_for: true, trusted_proxies: ['127.0.0.1'] } });
    await home.restart();
    expect(await statusThroughProxy(home)).toBe(400);
    const client = await aClient(home);
    expect(await client.ask('repairs/list_issues')).toMatchObject({
      issues: expect.arrayContaining([
        expect.objectContaining({ domain: 'http', issue_id: 'yaml_still_present_after_migration' }),
      ]),
    });
  });
});
