import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { aClient, aHome, pressLogIn } from './testing/a-home.ts';

const client = { client_id: 'http://127.0.0.1:4711/', redirect_uri: 'http://127.0.0.1:4711/cb' };

describe('a home that connects itself', () => {
  it('lets a program in, runs its tunnel and trusts it, and lets it out again', async () => {
    const tokens: string[] = [];
    const home = await aHome({
      startConnector: (token) => {
        tokens.push(token);
        return {
          kind: 'connected',
          connector: { connectorId: 'c', address: '', tunnelId: 't', stop: () => {} },
        };
      },
    });
    const back = await pressLogIn(home, { response_type: 'code', state: 'abc', ...client });
    expect(back.searchParams.get('state')).toBe('abc');
    const answer = await fetch(`${home.url}/auth/token`, {
      method: 'POST',
      body: new URLSearchParams({
        grant_type: 'authorization_code',
        code: back.searchParams.get('code') ?? '',
        client_id: client.client_id,
      }),
    });
    const login = z
      .object({ access_token: z.string(), refresh_token: z.string(), expires_in: z.literal(1800) })
      .parse(await answer.json());

    const first = await aClient(home, login.access_token);
    const repository = 'https://github.com/homeassistant-apps/repository';
    expect(await first.supervisor('post', '/store/repositories', { repository })).toEqual({});
    expect(await first.supervisor('post', '/store/addons/396f0234_cloudflared/install')).toEqual({});
    const options = { external_hostname: '', additional_hosts: [], tunnel_token: 'eyJ' };
    await first.supervisor('post', '/addons/396f0234_cloudflared/options', { options });
    await first.supervisor('post', '/addons/396f0234_cloudflared/start');
    expect(tokens).toEqual(['eyJ']);

    const { stable } = z.object({ stable: z.looseObject({}) }).parse(await first.ask('http/config'));
    const { created_at: _at, error: _error, error_message: _message, ...config } = stable;
    const wanted = { ...config, use_x_forwarded_for: true, trusted_proxies: ['172.30.33.0/24'] };
    expect(await first.ask('http/config/configure', { config: wanted })).toEqual({ restart: true });
    await first.closed;
    await home.settled();

    const second = await aClient(home, login.access_token);
    expect(await second.ask('http/config')).toMatchObject({ active_config_type: 'pending' });
    await second.ask('http/config/promote');
    expect(await second.ask('http/config')).toMatchObject({
      active_config_type: 'stable',
      pending: null,
      revert_at: null,
      stable: { trusted_proxies: ['172.30.33.0/24'] },
    });

    await fetch(`${home.url}/auth/revoke`, {
      method: 'POST',
      body: new URLSearchParams({ token: login.refresh_token }),
    });
    await second.closed;
    const refused = await fetch(`${home.url}/api/`, {
      headers: { authorization: `Bearer ${login.access_token}` },
    });
    expect(refused.status).toBe(401);
  });
});
