import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aClient, aHome, statusThroughProxy } from './testing/a-home.ts';

const restart = { domain: 'homeassistant', service: 'restart' };

describe('a restart', () => {
  it('answers, closes the port and every connection, and comes back', async () => {
    const home = await aHome({ restartMs: 30_000 });
    await statusThroughProxy(home);
    const client = await aClient(home);
    const idle = await aClient(home);
    expect(await client.ask('call_service', restart)).toHaveProperty('context');
    await Promise.all([client.closed, idle.closed]);
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
    expect(await client.refused('call_service', restart)).toMatchObject({ code: 'home_assistant_error' });
    expect(await client.ask('get_config')).toMatchObject({ state: 'RUNNING' });
  });

  it('is the only service', async () => {
    const client = await aClient(await aHome());
    const light = { domain: 'light', service: 'turn_on' };
    expect(await client.refused('call_service', light)).toMatchObject({ code: 'not_found' });
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

  it('brings its file along, on trial, and ignores it from then on', async () => {
    const home = await aHome({ version: '2026.6.3', trustedProxies: ['127.0.0.1'] });
    const client = await aClient(home);
    void client.send('hassio/update/core', { backup: false });
    await client.closed;
    await home.settled();
    const issues = async () => {
      const answer = await (await aClient(home)).ask('repairs/list_issues');
      const { issues: all } = z
        .object({ issues: z.array(z.looseObject({ issue_id: z.string() })) })
        .parse(answer);
      return all.map(({ issue_id: id }) => id);
    };
    const slots = async () => (await aClient(home)).ask('http/config');
    expect(await issues()).toEqual(['deprecated_yaml']);
    expect(await slots()).toMatchObject({
      active_config_type: 'pending',
      pending: { trusted_proxies: ['127.0.0.1/32'] },
    });
    await (await aClient(home)).ask('http/config/promote');
    home.editYaml({ http: { use_x_forwarded_for: true, trusted_proxies: ['10.0.0.0/8'] } });
    await home.restart();
    expect(await issues()).toEqual(['yaml_still_present_after_migration']);
    expect(await slots()).toMatchObject({ stable: { trusted_proxies: ['127.0.0.1/32'] }, pending: null });
    home.editYaml({ http: null });
    await home.restart();
    expect(await issues()).toEqual([]);
  });
});

describe('a home since 2026.8', () => {
  it('ignores its file from its installation on, and says so', async () => {
    const home = await aHome();
    home.editYaml({ http: { use_x_forwarded_for: true, trusted_proxies: ['127.0.0.1'] } });
    await home.restart();
    expect(await statusThroughProxy(home)).toBe(400);
    const client = await aClient(home);
    expect(await client.ask('repairs/list_issues')).toMatchObject({
      issues: [{ domain: 'http', issue_id: 'yaml_still_present_after_migration' }],
    });
  });
});
