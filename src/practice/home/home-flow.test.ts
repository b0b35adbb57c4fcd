import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import type { Home } from './instance/home.ts';
import { aClient, aHome, type Client, pressLogIn } from './testing/a-home.ts';

const client = { client_id: 'http://127.0.0.1:4711/', redirect_uri: 'http://127.0.0.1:4711/cb' };

/** One that a connector can read. */
const tunnelToken = Buffer.from(
  JSON.stringify({
    a: 'a'.repeat(32),
    t: '7d1f0c2e-5a1b-4c3d-8e9f-0a1b2c3d4e5f',
    s: Buffer.alloc(32).toString('base64'),
  }),
).toString('base64');

describe('a home that connects itself', () => {
  it('lets a program in, runs its tunnel and trusts it, and lets it out again', async () => {
    const tokens: string[] = [];
    const connector = { connectorId: 'c', address: '', tunnelId: 't', stop: () => {} };
    const home = await aHome({
      startConnector(token) {
        tokens.push(token);
        return { kind: 'connected', connector };
      },
    });
    const login = await logIn(home);

    const first = await aClient(home, login.access_token);
    await runTunnel(first, tunnelToken);
    expect(tokens).toEqual([tunnelToken]);
    await trustApps(first);
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

    await post(home, '/auth/revoke', { token: login.refresh_token });
    await second.closed;
    const headers = { authorization: `Bearer ${login.access_token}` };
    expect((await fetch(`${home.url}/api/`, { headers })).status).toBe(401);
  });
});

const Login = z.object({
  access_token: z.string(),
  refresh_token: z.string(),
  expires_in: z.literal(1800),
});

async function logIn(home: Home): Promise<z.infer<typeof Login>> {
  const back = await pressLogIn(home, { response_type: 'code', state: 'abc', ...client });
  expect(back.searchParams.get('state')).toBe('abc');
  const code = back.searchParams.get('code') ?? '';
  const { client_id } = client;
  const answer = await post(home, '/auth/token', { grant_type: 'authorization_code', code, client_id });
  return Login.parse(await answer.json());
}

async function runTunnel({ supervisor }: Client, token: string): Promise<void> {
  const repository = 'https://github.com/homeassistant-apps/repository';
  expect(await supervisor('post', '/store/repositories', { repository })).toEqual({});
  expect(await supervisor('post', '/store/addons/396f0234_cloudflared/install')).toEqual({});
  const options = { external_hostname: '', additional_hosts: [], tunnel_token: token };
  await supervisor('post', '/addons/396f0234_cloudflared/options', { options });
  await supervisor('post', '/addons/396f0234_cloudflared/start');
}

async function trustApps({ ask }: Client): Promise<void> {
  const { stable } = z.object({ stable: z.looseObject({}) }).parse(await ask('http/config'));
  const { created_at: _at, error: _error, error_message: _message, ...config } = stable;
  const wanted = { ...config, use_x_forwarded_for: true, trusted_proxies: ['172.30.33.0/24'] };
  expect(await ask('http/config/configure', { config: wanted })).toEqual({ restart: true });
}

function post(home: Home, path: string, fields: Record<string, string>): Promise<Response> {
  return fetch(`${home.url}${path}`, { method: 'POST', body: new URLSearchParams(fields) });
}
