import { once } from 'node:events';
import { describe, expect, it } from 'vitest';
import WebSocket from 'ws';
import { z } from 'zod';
import { aClient, aHome } from './testing/a-home.ts';

/**
 * What a real Home Assistant Core 2026.11.0 answered when it was asked the same: its words, and the keys of what it sent.
 * Where the double is known to be simpler, its README says so.
 */

const core = { installation: 'core', version: '2026.11.0', seed: { urls: {} } } as const;

const keysOf = (value: unknown) => Object.keys(z.looseObject({}).parse(value));

describe('as it was recorded of a real Home Assistant', () => {
  it.each([
    ['http/config/configure', { config: { x: 1 } }, "not a valid option at 'config.x'. Got 1"],
    [
      'config/core/update',
      { external_url: 'https://x/path' },
      /^[^']+ at 'external_url'\. Got 'https:\/\/x\/path'$/,
    ],
    [
      'http/config/configure',
      { config: { use_x_forwarded_for: true, trusted_proxies: [] } },
      /^at least one trusted proxy is required to use X-Forwarded-For at 'config'\. Got \{'use_x_forwarded_for': True, /,
    ],
    ['http/config', { extra: null }, "not a valid option at 'extra'. Got None"],
  ])('%s refuses %j with the value itself', async (type, fields, words) => {
    const { code, message } = await (await aClient(await aHome(core))).refused(type, fields);
    expect(code).toBe('invalid_format');
    expect(message).toMatch(words);
  });

  it.each(['intermediate_v6', 'modern_v6', 'modern_v4'])('the profile %s is one', async (profile) => {
    const home = await aHome(core);
    const client = await aClient(home);
    const config = { server_port: home.port, ssl_profile: profile, login_attempts_threshold: 5 };
    expect(await client.ask('http/config/configure', { config })).toEqual({ restart: true });
  });

  it('http/config has these slots, and each of them these keys', async () => {
    const seen = await (await aClient(await aHome(core))).ask('http/config');
    expect(keysOf(seen)).toEqual(['stable', 'pending', 'revert_at', 'active_config_type', 'default']);
    const { stable } = z.object({ stable: z.unknown() }).parse(seen);
    expect(keysOf(stable).toSorted()).toEqual([
      'cors_allowed_origins',
      'created_at',
      'error',
      'error_message',
      'ip_ban_enabled',
      'login_attempts_threshold',
      'server_port',
      'ssl_profile',
      'use_x_frame_options',
    ]);
  });

  it('get_config says this much, and no country', async () => {
    const seen = await (await aClient(await aHome(core))).ask('get_config');
    expect(keysOf(seen)).toEqual(
      expect.arrayContaining(['logging', 'whitelist_external_dirs', 'state', 'components', 'recovery_mode']),
    );
    const { country, unit_system } = z
      .looseObject({ country: z.null(), unit_system: z.unknown() })
      .parse(seen);
    expect(country).toBeNull();
    expect(keysOf(unit_system)).toEqual(expect.arrayContaining(['pressure', 'wind_speed', 'area']));
  });

  it('system_health/info tells everything at once, then what takes longer, then its end', async () => {
    const client = await aClient(await aHome(core));
    const { id } = await client.send('system_health/info');
    const Health = z.looseObject({ type: z.string() });
    const events: z.infer<typeof Health>[] = [];
    while (events.at(-1)?.type !== 'finish') events.push(Health.parse((await client.next(id)).event));
    expect(events[0]).toMatchObject({
      type: 'initial',
      data: {
        homeassistant: { info: { version: 'core-2026.11.0', installation_type: 'Home Assistant Core' } },
        network: {},
        marketplace: {},
      },
    });
    expect(events.slice(1, -1).length).toBeGreaterThan(0);
    for (const event of events.slice(1, -1)) expect(event.type).toBe('update');
  });

  it('repairs/list_issues has more than those of http', async () => {
    const { issues } = z
      .object({ issues: z.array(z.looseObject({ domain: z.string(), issue_id: z.string() })) })
      .parse(await (await aClient(await aHome(core))).ask('repairs/list_issues'));
    expect(issues.map(({ domain, issue_id: id }) => `${domain}/${id}`)).toEqual([
      'homeassistant/country_not_configured',
      'homeassistant/deprecated_method',
    ]);
  });

  it('system_log/list names the refused proxy at line 100, in a list of texts', async () => {
    const home = await aHome(core);
    const headers = { 'x-forwarded-for': '203.0.113.9' };
    for (const path of ['/', '/manifest.json']) await fetch(home.url + path, { headers });
    expect(await (await aClient(home)).ask('system_log/list')).toEqual([
      {
        name: 'homeassistant.components.http.forwarded',
        message: [
          'A request from a reverse proxy was received from 127.0.0.1, but your HTTP integration is not set-up for reverse proxies',
        ],
        level: 'ERROR',
        source: ['components/http/forwarded.py', 100],
        timestamp: expect.any(Number),
        exception: '',
        count: 2,
        first_occurred: expect.any(Number),
      },
    ]);
  });

  it.each([
    [400, '400: Bad Request', { 'x-forwarded-for': '203.0.113.9' }, []],
    [403, '403: Forbidden', {}, ['127.0.0.1']],
  ] as const)('turns away with %i and the name of its server', async (status, body, headers, banned) => {
    const home = await aHome(core);
    home.editBans(banned);
    await home.restart();
    const answer = await fetch(`${home.url}/manifest.json`, { headers });
    expect([answer.status, await answer.text()]).toEqual([status, body]);
    expect(answer.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(answer.headers.get('server')).toBe('Python/3.14 aiohttp/3.14.5');
    const socket = new WebSocket(`${home.url.replace('http', 'ws')}/api/websocket`, { headers });
    const [, refusal] = await once(socket, 'unexpected-response');
    expect([refusal.statusCode, refusal.headers.server]).toEqual([status, 'Python/3.14 aiohttp/3.14.5']);
    socket.on('error', () => undefined).terminate();
  });

  it('webhook/list says this much of each', async () => {
    const home = await aHome({
      ...core,
      seed: { webhooks: [{ domain: 'mobile_app', name: 'Mobile App: A' }] },
    });
    const client = await aClient(home);
    expect(await client.ask('webhook/list')).toEqual([
      {
        webhook_id: expect.stringMatching(/^[0-9a-f]{64}$/),
        domain: 'mobile_app',
        name: 'Mobile App: A',
        local_only: false,
        allowed_methods: ['POST', 'PUT'],
      },
    ]);
  });

  it('config_entries/get says this much of each, and nothing for a domain without one', async () => {
    const home = await aHome({ ...core, seed: { integrations: [{ domain: 'mobile_app', title: 'A' }] } });
    const client = await aClient(home);
    expect(await client.ask('config_entries/get', { domain: 'cloudflare' })).toEqual([]);
    const [entry] = z
      .array(z.unknown())
      .parse(await client.ask('config_entries/get', { domain: 'mobile_app' }));
    expect(keysOf(entry)).toEqual([
      'created_at',
      'entry_id',
      'domain',
      'modified_at',
      'title',
      'source',
      'state',
      'supports_options',
      'supports_remove_device',
      'supports_unload',
      'supports_reconfigure',
      'supported_subentry_types',
      'pref_disable_new_entities',
      'pref_disable_polling',
      'disabled_by',
      'reason',
      'error_reason_translation_domain',
      'error_reason_translation_key',
      'error_reason_translation_placeholders',
      'num_subentries',
    ]);
  });

  it.each([
    [
      'config/auth/list',
      'id username name is_owner is_active local_only system_generated group_ids credentials',
    ],
    [
      'auth/refresh_tokens',
      'auth_provider_type client_icon client_id client_name created_at expire_at id is_current last_used_at last_used_ip type',
    ],
  ])('%s says this much of each', async (type, keys) => {
    const [one] = z.array(z.unknown()).parse(await (await aClient(await aHome(core))).ask(type));
    expect(keysOf(one).join(' ')).toBe(keys);
  });

  it('auth/long_lived_access_token refuses a second one of the same name without saying why', async () => {
    const client = await aClient(await aHome(core));
    const token = { client_name: 'Latchkey', lifespan: 10 };
    expect(await client.ask('auth/long_lived_access_token', token)).toEqual(expect.any(String));
    expect(await client.refused('auth/long_lived_access_token', token)).toMatchObject({
      code: 'unknown_error',
      message: 'Unknown error',
    });
    expect(await client.refused('auth/delete_refresh_token', { refresh_token_id: 'x' })).toMatchObject({
      code: 'invalid_token_id',
    });
  });

  it.each([
    [{}, { error: 'unsupported_grant_type' }],
    [
      { grant_type: 'authorization_code' },
      { error: 'invalid_request', error_description: 'Invalid client id' },
    ],
    [
      { grant_type: 'authorization_code', client_id: 'https://x/', code: 'x' },
      { error: 'invalid_request', error_description: 'Invalid code' },
    ],
    [{ grant_type: 'refresh_token' }, { error: 'invalid_request' }],
    [{ grant_type: 'refresh_token', refresh_token: 'x' }, { error: 'invalid_grant' }],
  ])('/auth/token refuses %j', async (form, expected) => {
    const home = await aHome(core);
    const answer = await fetch(`${home.url}/auth/token`, {
      method: 'POST',
      body: new URLSearchParams({ ...form }),
    });
    expect([answer.status, await answer.json()]).toEqual([400, expected]);
  });

  it('Alexa’s discovery says this much of each switch', async () => {
    const home = await aHome({ ...core, assistants: ['alexa'] });
    const header = { namespace: 'Alexa.Discovery', name: 'Discover', payloadVersion: '3', messageId: 'm1' };
    const answer = await fetch(`${home.url}/api/alexa/smart_home`, {
      method: 'POST',
      headers: { authorization: `Bearer ${home.ownerToken}` },
      body: JSON.stringify({ directive: { header, payload: {} } }),
    });
    const { event } = await answer.json();
    expect(event.payload.endpoints[0]).toEqual({
      displayCategories: ['OTHER'],
      cookie: {},
      endpointId: 'input_boolean#reading_lamp',
      friendlyName: 'Reading lamp',
      description: 'input_boolean.reading_lamp via Home Assistant',
      manufacturerName: 'Home Assistant',
      additionalAttributes: {
        manufacturer: 'Home Assistant',
        model: 'input_boolean',
        softwareVersion: '2026.11.0',
        customIdentifier: '-input_boolean.reading_lamp',
      },
      capabilities: [
        ...[
          ['Alexa.PowerController', 'powerState'],
          ['Alexa.ContactSensor', 'detectionState'],
          ['Alexa.EndpointHealth', 'connectivity'],
        ].map(([name, property]) => ({
          type: 'AlexaInterface',
          interface: name,
          version: '3',
          properties: { supported: [{ name: property }], proactivelyReported: true, retrievable: true },
        })),
        { type: 'AlexaInterface', interface: 'Alexa', version: '3' },
      ],
    });
  });

  it('names no server on what it answers itself', async () => {
    const home = await aHome(core);
    for (const path of ['/manifest.json', '/api/', '/nowhere'])
      expect((await fetch(home.url + path)).headers.get('server')).toBe('');
  });

  it('check_config minds what cannot be read, with path and lines, and nothing else', async () => {
    const home = await aHome(core);
    const headers = { authorization: `Bearer ${home.ownerToken}` };
    const check = async () =>
      (await fetch(`${home.url}/api/config/core/check_config`, { method: 'POST', headers })).json();
    home.editYaml({ doubtful: ['an unknown integration', 'a wrong value for logger'] });
    expect(await check()).toEqual({ result: 'valid', errors: null, warnings: null });
    home.editYaml({ error: 'could not find expected colon' });
    expect(await check()).toMatchObject({
      result: 'invalid',
      errors: expect.stringMatching(/configuration\.yaml.*\n.*\n.*expected colon\n/),
    });
  });
});
