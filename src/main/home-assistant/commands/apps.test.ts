import { describe, expect, it } from 'vitest';
import { aConnectionAnswering, answersFor } from '../testing/a-connection.ts';
import * as apps from './apps.ts';

/** Against the payloads of docs/facts; where they name two forms of an answer, both are here. */

const slug = apps.CONNECTOR_SLUG;
const tunnelToken = Buffer.from('{"a":"account","t":"tunnel-1","s":"c2VjcmV0"}').toString('base64');

describe('the store', () => {
  const repository = {
    slug: '396f0234',
    name: 'Unofficial Home Assistant Apps (Add-ons)',
    source: 'https://github.com/HomeAssistant-Apps/repository',
    url: 'https://github.com/homeassistant-apps',
    maintainer: 'somebody',
  };
  const other = { ...repository, slug: 'core', source: 'core', name: 'Official' };

  it.each([
    ['a list', [other, repository]],
    ['a list in an object', { repositories: [other, repository] }],
  ])('tells its repositories as %s', async (_form, answer) => {
    const { home } = await aConnectionAnswering(answersFor({ 'get /store/repositories': answer }));
    expect((await apps.readRepositories(home)).map(({ source }) => source)).toEqual([
      'core',
      apps.CONNECTOR_REPOSITORY,
    ]);
  });

  it('takes a repository once', async () => {
    let there = [other];
    const { home, double } = await aConnectionAnswering(({ method, data }) => {
      if (method === 'get') return there;
      if (method === 'post') there = [other, repository];
      return data ?? {};
    });
    await apps.addRepository(home);
    await apps.addRepository(home);
    await apps.removeRepository(home);
    const { type: _type, ...asked } = double.commands()[1] ?? {};
    expect(asked).toEqual({
      method: 'post',
      endpoint: '/store/repositories',
      data: { repository: 'https://github.com/homeassistant-apps/repository' },
      timeout: null,
    });
    expect(double.commands().map(({ method, endpoint }) => `${method} ${endpoint}`)).toEqual([
      'get /store/repositories',
      'post /store/repositories',
      'get /store/repositories',
      'get /store/repositories',
      'delete /store/repositories/396f0234',
    ]);
  });

  it('says which version it has, and whether it runs here', async () => {
    const entry = { slug, version_latest: '7.0.14', available: false, installed: false };
    const { home } = await aConnectionAnswering(answersFor({ [`get /store/addons/${slug}`]: entry }));
    expect(await apps.readStoreEntry(home, slug)).toEqual({ version: '7.0.14', available: false });
  });
});

describe('an app', () => {
  const info = {
    slug,
    name: 'Cloudflared',
    version: '7.0.14',
    state: 'started',
    boot: 'auto',
    watchdog: true,
    auto_update: true,
    options: { external_hostname: '', additional_hosts: [], tunnel_token: tunnelToken },
  };
  const installed = { addons: [{ slug }, { slug: 'core_configurator' }] };
  const seen = (changes: object) =>
    aConnectionAnswering(
      answersFor({ 'get /addons': installed, [`get /addons/${slug}/info`]: { ...info, ...changes } }),
    );

  it('is told with the tunnel that it runs, and without its token', async () => {
    const { home } = await seen({});
    const app = await apps.readConnectorApp(home, slug);
    expect(app).toEqual({
      slug,
      version: '7.0.14',
      state: 'started',
      boot: 'auto',
      watchdog: true,
      autoUpdate: true,
      tunnelId: 'tunnel-1',
      tokenHash: apps.hashToken(tunnelToken),
      configuredOtherwise: false,
      runParameters: [],
      ownTunnel: null,
    });
    expect(JSON.stringify(app)).not.toContain(tunnelToken.slice(0, 20));
  });

  it.each([
    [
      'what it hands to cloudflared',
      { options: { run_parameters: ['--protocol=http2'] } },
      ['--protocol=http2'],
    ],
    ['a version that hands nothing on', { schema: [{ name: 'tunnel_token', type: 'string' }] }, null],
    ['a version that could hand something on', { schema: [{ name: 'run_parameters' }] }, []],
    ['parameters of another form', { options: { run_parameters: '--protocol=http2' } }, []],
  ])('tells %s', async (_what, changes, runParameters) => {
    const { home } = await seen(changes);
    expect(await apps.readConnectorApp(home, slug)).toMatchObject({ runParameters });
  });

  it('that is not installed is none, and is not asked for', async () => {
    const { home, double } = await seen({});
    expect(await apps.readConnectorApp(home, apps.FORMER_CONNECTOR_SLUG)).toBeUndefined();
    expect(double.commands()).toHaveLength(1);
    expect(await apps.readInstalledSlugs(home)).toEqual([slug, 'core_configurator']);
  });

  it.each([
    ['nothing set', {}, null, false],
    ['its defaults', { external_hostname: '', additional_hosts: [] }, null, false],
    ['a name of its own', { external_hostname: 'ha.example.com' }, null, true],
    ['other hosts', { additional_hosts: [{ hostname: 'a', service: 'b' }] }, null, true],
    ['a service for all', { catch_all_service: 'http://a' }, null, true],
    ['a proxy manager', { nginx_proxy_manager: true }, null, true],
    ['a token that nobody can read', { tunnel_token: 'abc' }, null, false],
    ['such a token beside a name', { external_hostname: 'a', tunnel_token: 'abc' }, null, false],
    ['a token beside a name', { external_hostname: 'a', tunnel_token: tunnelToken }, 'tunnel-1', false],
    ['null for what is not set', { tunnel_token: null, catch_all_service: null }, null, false],
  ])('with %s is told apart', async (_what, options, tunnelId, configuredOtherwise) => {
    const { home } = await seen({ options });
    expect(await apps.readConnectorApp(home, slug)).toMatchObject({ tunnelId, configuredOtherwise });
  });

  it.each([
    ['a state that is new', { state: 'hibernating' }, { state: 'unknown' }],
    ['a start that only its maker decides', { boot: 'manual_only' }, { boot: 'manual' }],
    ['no version', { version: null }, { version: null }],
    ['no switches', { watchdog: undefined, auto_update: undefined }, { watchdog: false, autoUpdate: false }],
  ])('with %s is understood', async (_what, changes, app) => {
    const { home } = await seen(changes);
    expect(await apps.readConnectorApp(home, slug)).toMatchObject(app);
  });

  it('is given a token beside everything that was set', async () => {
    const options = {
      external_hostname: 'a',
      additional_hosts: [{ hostname: 'b', service: 'c' }],
      log_level: 'debug',
    };
    const { home, double } = await aConnectionAnswering(({ method }) =>
      method === 'get' ? { ...info, options } : {},
    );
    const runParameters = ['--edge-ip-version=auto'];
    await apps.giveToken(home, slug, { tunnel_token: tunnelToken, run_parameters: runParameters });
    expect(double.commands().at(-1)).toEqual({
      type: 'supervisor/api',
      method: 'post',
      endpoint: `/addons/${slug}/options`,
      data: {
        options: { ...options, tunnel_token: tunnelToken, run_parameters: runParameters },
        boot: 'auto',
        watchdog: true,
        auto_update: true,
      },
    });
  });

  it('goes back to how it was kept, without the token, and with the options that its schema asks for', async () => {
    const options = { tunnel_token: tunnelToken, post_quantum: true };
    const { home, double } = await aConnectionAnswering(({ method }) =>
      method === 'get' ? { ...info, options } : {},
    );
    await apps.restoreApp(
      home,
      slug,
      { run_parameters: null },
      { boot: 'manual', watchdog: false, autoUpdate: true },
    );
    expect(double.commands().at(-1)?.data).toEqual({
      options: { external_hostname: '', additional_hosts: [], post_quantum: true },
      boot: 'manual',
      watchdog: false,
      auto_update: true,
    });
  });

  it.each([
    ['leaves them as they are', null, ['--protocol=http2']],
    ['puts back what there was', ['--loglevel=debug'], ['--loglevel=debug']],
    ['takes them away where there were none', [], undefined],
  ])('that goes back %s', async (_what, before, after) => {
    const options = { tunnel_token: tunnelToken, run_parameters: ['--protocol=http2'] };
    const { home, double } = await aConnectionAnswering(({ method }) =>
      method === 'get' ? { ...info, options } : {},
    );
    await apps.restoreApp(home, slug, { run_parameters: before }, apps.staysUp);
    expect(double.commands().at(-1)?.data).toMatchObject({
      options: {
        external_hostname: '',
        additional_hosts: [],
        ...(after ? { run_parameters: after } : {}),
      },
    });
    if (!after) expect(double.commands().at(-1)?.data).not.toHaveProperty('options.run_parameters');
  });

  it.each([
    ['installed', apps.installApp, `/store/addons/${slug}/install`],
    ['uninstalled', apps.uninstallApp, `/addons/${slug}/uninstall`],
    ['started', apps.startApp, `/addons/${slug}/start`],
    ['stopped', apps.stopApp, `/addons/${slug}/stop`],
    ['restarted', apps.restartApp, `/addons/${slug}/restart`],
  ] as const)('is %s with all the time it takes', async (_what, act, endpoint) => {
    const { home, double } = await aConnectionAnswering(() => ({}));
    await act(home, slug);
    expect(double.commands()).toEqual([{ type: 'supervisor/api', method: 'post', endpoint, timeout: null }]);
  });

  it('shows its log, as text and without tokens', async () => {
    const { home, double } = await aConnectionAnswering(
      () => ({}),
      `Connecting Cloudflare Tunnel...\n--token=${tunnelToken}\n`,
    );
    expect(await apps.appLog(home, slug, 200)).toBe('Connecting Cloudflare Tunnel...\n--token=…\n');
    expect(double.heard.at(-1)).toContain(`GET /api/hassio/addons/${slug}/logs?lines=200 `);
  });

  it.each(['../info', 'a/b', 'A', ''])('has no name like %j', async (name) => {
    const { home, double } = await aConnectionAnswering(() => ({}));
    expect(() => apps.startApp(home, name)).toThrow(RangeError);
    expect(double.commands()).toEqual([]);
  });
});
