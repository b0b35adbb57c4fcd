import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { z } from 'zod';
import { aClient, aHome } from '../testing/a-home.ts';
import type { Home } from './home.ts';

/** What the home says to each of these messages, its greeting first. The answer to the last may be the end. */
async function aConversation(home: Home, ...sent: readonly unknown[]): Promise<readonly unknown[]> {
  const socket = new WebSocket(`${home.url.replace('http', 'ws')}/api/websocket`);
  const heard: unknown[] = [];
  const closed = once(socket, 'close');
  let answered = once(socket, 'message');
  for (const one of [undefined, ...sent]) {
    if (one !== undefined) {
      answered = once(socket, 'message');
      socket.send(typeof one === 'string' ? one : JSON.stringify(one));
    }
    const answer = await Promise.race([answered, closed.then(() => undefined)]);
    heard.push(answer === undefined ? 'closed' : JSON.parse(String(answer[0])));
  }
  socket.terminate();
  await closed;
  return heard;
}

const auth = (home: Home) => ({ type: 'auth', access_token: home.ownerToken });

describe('the WebSocket', () => {
  it('greets, lets in whoever has a token, and answers pings', async () => {
    const home = await aHome({ version: '2026.9.2' });
    const heard = await aConversation(
      home,
      auth(home),
      { id: 1, type: 'supported_features', features: { coalesce_messages: 1 } },
      { id: 2, type: 'ping' },
      'no JSON',
    );
    expect(heard).toEqual([
      { type: 'auth_required', ha_version: '2026.9.2' },
      { type: 'auth_ok', ha_version: '2026.9.2' },
      { id: 1, type: 'result', success: true, result: null },
      { id: 2, type: 'pong' },
      'closed',
    ]);
  });

  it.each([
    ['a wrong token', { type: 'auth', access_token: 'x' }],
    ['no token', { type: 'auth' }],
    ['a command before login', { id: 1, type: 'get_config' }],
    ['no JSON', 'hello'],
  ])('turns away %s', async (_what, sent) => {
    const heard = await aConversation(await aHome(), sent);
    expect(heard).toMatchObject([{ type: 'auth_required' }, { type: 'auth_invalid' }]);
  });

  it.each([
    ['a command without id', { type: 'get_config' }, null, 'invalid_format'],
    ['a command without type', { id: 7 }, 7, 'invalid_format'],
    ['a list', [], null, 'invalid_format'],
    ['a number that was used', { id: 1, type: 'get_config' }, 1, 'id_reuse'],
    ['a command that there is not', { id: 2, type: 'latchkey/wish' }, 2, 'unknown_command'],
    ['a key that the command has not', { id: 2, type: 'get_config', x: 1 }, 2, 'invalid_format'],
  ])('refuses %s', async (_what, sent, id, code) => {
    const home = await aHome();
    const heard = await aConversation(home, auth(home), { id: 1, type: 'ping' }, sent);
    expect(heard.slice(3)).toEqual([
      { id, type: 'result', success: false, error: { code, message: expect.any(String) } },
    ]);
  });
});

describe('what the owner and others may do', () => {
  const adminOnly = [
    ['http/config', {}],
    ['http/config/configure', { config: null }],
    ['http/config/promote', {}],
    ['config/core/update', { external_url: null }],
    ['system_log/list', {}],
    ['supervisor/subscribe', {}],
    ['supervisor/api', { endpoint: '/store/repositories', method: 'get' }],
    ['hassio/update/core', { backup: true }],
    ['call_service', { domain: 'homeassistant', service: 'restart' }],
  ] as const;

  it.each(adminOnly)('%s is for administrators', async (type, fields) => {
    const home = await aHome();
    home.changeUser('Robin', { isAdmin: false });
    const client = await aClient(home);
    const before = home.state();
    expect(await client.refused(type, fields)).toEqual({ code: 'unauthorized', message: 'Unauthorized' });
    expect(home.state()).toEqual(before);
    expect(home.calls().at(-1)).toMatchObject({ kind: 'ws', write: false });
  });

  it('everybody learns who they are, and whether a second factor is on', async () => {
    const home = await aHome();
    const client = await aClient(home);
    const Me = z.looseObject({
      mfa_modules: z.array(z.looseObject({ id: z.string(), enabled: z.boolean() })),
    });
    expect(await client.ask('auth/current_user')).toMatchObject({
      name: 'Robin',
      is_admin: true,
      is_owner: true,
    });
    expect(Me.parse(await client.ask('auth/current_user')).mfa_modules).toMatchObject([
      { id: 'totp', enabled: false },
    ]);
    home.changeUser('Robin', { mfaCode: '1' });
    const later = await aClient(home);
    expect(Me.parse(await later.ask('auth/current_user')).mfa_modules).toMatchObject([{ enabled: true }]);
  });

  it('everybody sees an app, but not its options', async () => {
    const home = await aHome({
      seed: { apps: [{ slug: 'core_configurator', options: { dirsfirst: true } }] },
    });
    const info = { endpoint: '/addons/core_configurator/info', method: 'get' };
    const owner = await aClient(home);
    expect(await owner.ask('supervisor/api', info)).toMatchObject({ options: { dirsfirst: true } });
    home.changeUser('Robin', { isAdmin: false });
    const other = await aClient(home);
    const seen = await other.ask('supervisor/api', info);
    expect(seen).toMatchObject({ slug: 'core_configurator' });
    expect(seen).not.toHaveProperty('options');
    expect(await other.supervisor('post', '/ingress/session')).toHaveProperty('session');
  });
});

describe('what Home Assistant tells of itself', () => {
  it.each([
    ['os', 'Home Assistant OS', true],
    ['supervised', 'Home Assistant Supervised', true],
    ['container', 'Home Assistant Container', false],
    ['core', 'Home Assistant Core', false],
  ] as const)('%s is %s', async (installation, name, supervised) => {
    const client = await aClient(await aHome({ installation }));
    const { components } = z
      .looseObject({ components: z.array(z.string()) })
      .parse(await client.ask('get_config'));
    expect(components.includes('hassio')).toBe(supervised);
    const { id } = await client.send('system_health/info');
    expect((await client.next(id)).event).toMatchObject({
      type: 'initial',
      data: { homeassistant: { info: { installation_type: name } } },
    });
  });

  it('knows no Supervisor where there is none', async () => {
    const home = await aHome({ installation: 'container' });
    const client = await aClient(home);
    for (const [type, fields] of [
      ['supervisor/api', { endpoint: '/info', method: 'get' }],
      ['supervisor/subscribe', {}],
      ['hassio/update/core', { backup: true }],
    ] as const)
      expect(await client.refused(type, fields)).toMatchObject({ code: 'unknown_command' });
    const logs = await fetch(`${home.url}/api/hassio/addons/x/logs`, {
      headers: { authorization: `Bearer ${home.ownerToken}` },
    });
    expect(logs.status).toBe(404);
  });
});

describe('the addresses of a home', () => {
  it('are set, left alone and cleared one by one', async () => {
    const home = await aHome();
    const client = await aClient(home);
    const update = (fields: object) => client.ask('config/core/update', fields);
    await update({ external_url: 'https://ha.linden.house', internal_url: 'http://192.168.1.10:8123/' });
    await update({ internal_url: null });
    expect(await client.ask('get_config')).toMatchObject({
      external_url: 'https://ha.linden.house',
      internal_url: null,
    });
    const writes = () => home.calls().filter(({ write }) => write).length;
    expect(writes()).toBe(2);
    await update({ external_url: 'https://ha.linden.house' });
    expect(writes()).toBe(2);
  });

  it.each([
    ['a path', { external_url: 'https://ha.linden.house/lovelace' }],
    ['another scheme', { external_url: 'ftp://ha.linden.house' }],
    ['no address', { internal_url: 'homeassistant' }],
    ['a key that is not known', { outside_url: 'https://ha.linden.house' }],
  ])('are refused with %s', async (_what, fields) => {
    const client = await aClient(await aHome());
    expect(await client.refused('config/core/update', fields)).toMatchObject({ code: 'invalid_format' });
  });
});
