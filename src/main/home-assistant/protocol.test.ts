import { describe, expect, it, onTestFinished } from 'vitest';
import { aClock } from '../clock/testing/a-clock.ts';
import { refusalOf } from '../testing/refusal-of.ts';
import * as apps from './commands/apps.ts';
import { checkConfig, readCoreConfig, setUrls } from './commands/core-config.ts';
import { readCurrentUser } from './commands/current-user.ts';
import { configure, promote, readHttpConfig } from './commands/http-config.ts';
import { readInstallation } from './commands/installation.ts';
import { readIssues } from './commands/repairs.ts';
import { restart } from './commands/restart.ts';
import { readSupervisor } from './commands/supervisor-info.ts';
import { networkToTrust, readRefusedProxies } from './commands/system-log.ts';
import { beginUpdate } from './commands/update.ts';
import type { HomeConnection } from './connection.ts';
import { connectTo } from './connection.ts';
import { type Answers, aHomeDouble, type HomeDouble, refuse } from './testing/a-home.ts';
import { anAccess } from './testing/an-access.ts';

/**
 * Every command that is used, against the payloads that the facts document (facts/home-assistant.md §1 to §3). Where they
 * name two forms of an answer, both are here.
 */

interface Spoken {
  readonly home: HomeConnection;
  readonly double: HomeDouble;
  readonly clock: ReturnType<typeof aClock>;
}

async function speaking(answers: Answers, rest?: string): Promise<Spoken> {
  const clock = aClock();
  const double = await aHomeDouble({ answers, rest: (_request, response) => void response.end(rest) });
  const home = await connectTo({ home: double, access: anAccess(), clock, onRefused: () => {} });
  onTestFinished(() => home.close());
  return { home, double, clock };
}

/** Answers by what is asked: a command's type, or the Supervisor's `get /info`. */
function says(answers: Readonly<Record<string, unknown>>): Answers {
  return ({ type, method, endpoint }) => {
    const asked = type === 'supervisor/api' ? `${method} ${endpoint}` : String(type);
    return asked in answers ? answers[asked] : refuse('unknown_command', 'Unknown command.');
  };
}

const running = { get_config: { version: '2026.11.1', state: 'RUNNING' } };
const slug = apps.CONNECTOR_SLUG;
const tunnelToken = Buffer.from('{"a":"account","t":"tunnel-1","s":"c2VjcmV0"}').toString('base64');

describe('http/config', () => {
  const stable = {
    server_port: 8123,
    login_attempts_threshold: -1,
    ip_ban_enabled: true,
    created_at: 'x',
    error: null,
  };

  it('tells what is known to work, and a trial', async () => {
    const pending = { ...stable, use_x_forwarded_for: true, trusted_proxies: ['172.30.33.0/24'] };
    const answer = {
      stable,
      pending,
      revert_at: '2026-11-20T12:05:00+00:00',
      active_config_type: 'pending',
      default: {},
    };
    const { home } = await speaking(says({ 'http/config': answer }));
    expect(await readHttpConfig(home)).toEqual({
      kind: 'settable',
      stable,
      pending,
      active: 'pending',
      revertAt: '2026-11-20T12:05:00+00:00',
    });
  });

  it.each(['stable', 'default', 'default_legacy_port', 'something_new'])(
    'is understood with %s in force',
    async (active) => {
      const answer = { stable, pending: null, revert_at: null, active_config_type: active, default: {} };
      const { home } = await speaking(says({ 'http/config': answer }));
      expect(await readHttpConfig(home)).toMatchObject({
        kind: 'settable',
        pending: null,
        active,
        revertAt: null,
      });
    },
  );

  it('is not known before 2026.8: then a file says it', async () => {
    const { home } = await speaking(says(running));
    expect(await readHttpConfig(home)).toEqual({ kind: 'in-file' });
  });

  it('is set whole, without what was noted about it, and confirmed', async () => {
    const { home, double } = await speaking(
      says({ 'http/config/configure': { restart: true }, 'http/config/promote': null }),
    );
    expect(await configure(home, { ...stable, cors_allowed_origins: [] })).toEqual({ restart: true });
    await configure(home, null);
    await promote(home);
    const { created_at: _created, error: _error, ...plain } = stable;
    expect(double.commands()).toEqual([
      { type: 'http/config/configure', config: { ...plain, cors_allowed_origins: [] } },
      { type: 'http/config/configure', config: null },
      { type: 'http/config/promote' },
    ]);
  });

  it.each([
    ['not_running', 'HOME_BUSY'],
    ['bind_failed', 'HOME_REFUSED'],
    ['invalid_format', 'HOME_REFUSED'],
    ['unauthorized', 'HOME_NOT_ADMINISTRATOR'],
  ])('that cannot be set with %s is %s', async (code, problem) => {
    const { home } = await speaking(() => refuse(code, 'No.'));
    expect((await refusalOf(configure(home, stable))).code).toBe(problem);
  });

  it('that has nothing to confirm says so', async () => {
    const { home } = await speaking(() => refuse('not_allowed', 'No pending HTTP config to promote'));
    expect(await refusalOf(promote(home))).toMatchObject({
      code: 'HOME_REFUSED',
      technical: { message: 'not_allowed: No pending HTTP config to promote' },
    });
  });
});

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
    const { home } = await speaking(says({ 'get /store/repositories': answer }));
    expect((await apps.readRepositories(home)).map(({ source }) => source)).toEqual([
      'core',
      apps.CONNECTOR_REPOSITORY,
    ]);
  });

  it('takes a repository once', async () => {
    let there = [other];
    const { home, double } = await speaking(({ method, data }) => {
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
    const { home } = await speaking(says({ [`get /store/addons/${slug}`]: entry }));
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
    speaking(says({ 'get /addons': installed, [`get /addons/${slug}/info`]: { ...info, ...changes } }));

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
      configuredOtherwise: false,
    });
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
    ['a token that is none', { tunnel_token: 'abc' }, null, true],
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
    const { home, double } = await speaking(({ method }) => (method === 'get' ? { ...info, options } : {}));
    await apps.giveToken(home, slug, tunnelToken);
    expect(double.commands().at(-1)).toEqual({
      type: 'supervisor/api',
      method: 'post',
      endpoint: `/addons/${slug}/options`,
      data: {
        options: { ...options, tunnel_token: tunnelToken },
        boot: 'auto',
        watchdog: true,
        auto_update: true,
      },
    });
  });

  it('goes back to how it was kept, without the token, and with the options that its schema asks for', async () => {
    const options = { tunnel_token: tunnelToken, post_quantum: true };
    const { home, double } = await speaking(({ method }) => (method === 'get' ? { ...info, options } : {}));
    await apps.restoreApp(home, slug, { boot: 'manual', watchdog: false, autoUpdate: true });
    expect(double.commands().at(-1)?.data).toEqual({
      options: { external_hostname: '', additional_hosts: [], post_quantum: true },
      boot: 'manual',
      watchdog: false,
      auto_update: true,
    });
  });

  it.each([
    ['installed', apps.installApp, `/store/addons/${slug}/install`],
    ['uninstalled', apps.uninstallApp, `/addons/${slug}/uninstall`],
    ['started', apps.startApp, `/addons/${slug}/start`],
    ['stopped', apps.stopApp, `/addons/${slug}/stop`],
    ['restarted', apps.restartApp, `/addons/${slug}/restart`],
  ] as const)('is %s with all the time it takes', async (_what, act, endpoint) => {
    const { home, double } = await speaking(() => ({}));
    await act(home, slug);
    expect(double.commands()).toEqual([{ type: 'supervisor/api', method: 'post', endpoint, timeout: null }]);
  });

  it('shows its log, as text and without tokens', async () => {
    const { home, double } = await speaking(
      () => ({}),
      `Connecting Cloudflare Tunnel...\n--token=${tunnelToken}\n`,
    );
    expect(await apps.appLog(home, slug, 200)).toBe('Connecting Cloudflare Tunnel...\n--token=…\n');
    expect(double.heard.at(-1)).toContain(`GET /api/hassio/addons/${slug}/logs?lines=200 `);
  });

  it.each(['../info', 'a/b', 'A', ''])('has no name like %j', async (name) => {
    const { home, double } = await speaking(() => ({}));
    expect(() => apps.startApp(home, name)).toThrow(RangeError);
    expect(double.commands()).toEqual([]);
  });
});

describe('the Supervisor', () => {
  it.each([
    [
      'of its own system',
      { hassos: '16.3' },
      { port: 80, ssl: false },
      { port: 80, ssl: false, operatingSystem: 'own' },
    ],
    [
      'on another system',
      { hassos: null },
      { port: 8123, ssl: true },
      { port: 8123, ssl: true, operatingSystem: 'another' },
    ],
    ['that says less', {}, {}, { port: null, ssl: null, operatingSystem: 'another' }],
  ])('%s is told', async (_what, info, core, expected) => {
    const { home } = await speaking(says({ 'get /info': info, 'get /core/info': core }));
    expect(await readSupervisor(home)).toEqual(expected);
  });
});

describe('get_config', () => {
  const config = {
    version: '2026.11.1',
    location_name: 'Linden home',
    external_url: null,
    internal_url: 'http://192.168.1.20:8123',
    components: ['hassio', 'http'],
    state: 'RUNNING',
    recovery_mode: false,
    safe_mode: false,
    config_dir: '/config',
    time_zone: 'Europe/Berlin',
  };

  it('tells addresses, parts and state', async () => {
    const { home } = await speaking(says({ get_config: config }));
    expect(await readCoreConfig(home)).toEqual({
      version: '2026.11.1',
      name: 'Linden home',
      externalUrl: null,
      internalUrl: 'http://192.168.1.20:8123',
      components: ['hassio', 'http'],
      state: 'running',
      recovery: false,
    });
  });

  it.each([
    ['STARTING', 'starting'],
    ['NOT_RUNNING', 'starting'],
    [undefined, 'running'],
  ])('in state %s is %s', async (state, expected) => {
    const { home } = await speaking(says({ get_config: { version: '2024.3.3', state } }));
    expect((await readCoreConfig(home)).state).toBe(expected);
  });

  it('is changed in the parts that are named only', async () => {
    const { home, double } = await speaking(() => null);
    await setUrls(home, { external: 'https://ha.example.com' });
    await setUrls(home, { external: null, internal: 'http://192.168.1.20' });
    expect(double.commands()).toEqual([
      { type: 'config/core/update', external_url: 'https://ha.example.com' },
      { type: 'config/core/update', external_url: null, internal_url: 'http://192.168.1.20' },
    ]);
  });

  it.each([
    ['{"result":"valid","errors":null,"warnings":null}', { valid: true, message: null }],
    [
      '{"result":"invalid","errors":"Invalid config for http"}',
      { valid: false, message: 'Invalid config for http' },
    ],
  ])('is checked: %s', async (answer, expected) => {
    const { home, double } = await speaking(() => null, answer);
    expect(await checkConfig(home)).toEqual(expected);
    expect(double.heard.at(-1)).toContain('POST /api/config/core/check_config ');
  });
});

describe('a restart', () => {
  it('is asked for as a service', async () => {
    const { home, double } = await speaking(() => ({ context: {} }));
    await restart(home);
    expect(double.commands()).toEqual([
      { type: 'call_service', domain: 'homeassistant', service: 'restart' },
    ]);
  });

  it('that takes Home Assistant away in the middle of its answer is one', async () => {
    const { home, double } = await speaking((_command, socket) => void socket.terminate());
    await restart(home);
    expect(double.commands()).toHaveLength(1);
  });

  it('that the configuration does not survive is refused', async () => {
    const words = 'The system cannot restart because the configuration is not valid: see the log';
    const { home } = await speaking(() => refuse('home_assistant_error', words));
    expect(await refusalOf(restart(home))).toMatchObject({
      code: 'HOME_CONFIGURATION_BROKEN',
      technical: { message: `home_assistant_error: ${words}` },
    });
  });
});

describe('system_log/list', () => {
  const refused =
    'A request from a reverse proxy was received from 172.30.33.5, but your HTTP integration is not set-up for reverse proxies';
  const untrusted = (address: string) => `Received X-Forwarded-For header from an untrusted proxy ${address}`;
  const entry = (message: string | readonly string[], timestamp: number) => ({
    name: 'homeassistant.components.http.forwarded',
    message,
    level: 'ERROR',
    source: ['components/http/forwarded.py', 100],
    timestamp,
    exception: '',
    count: 1,
    first_occurred: 1,
  });

  it('names whom Home Assistant does not believe, newest first and each once', async () => {
    const { home } = await speaking(() => [
      entry([untrusted('192.168.1.40'), untrusted('172.17.0.2')], 20),
      entry(refused, 30),
      entry('Something else from 10.0.0.1', 40),
      entry([untrusted('172.17.0.2')], 10),
      'no entry',
    ]);
    expect(await readRefusedProxies(home)).toEqual([
      { address: '172.30.33.5', network: '172.30.33.0/24' },
      { address: '172.17.0.2', network: '172.17.0.0/16' },
      { address: '192.168.1.40', network: '192.168.1.40/32' },
    ]);
  });

  it.each(['nobody', '999.1.1.1', '<script>'])('names nobody where it says %s', async (address) => {
    const { home } = await speaking(() => [entry([untrusted(address)], 1)]);
    expect(await readRefusedProxies(home)).toEqual([]);
  });

  it.each([
    ['172.30.33.7', '172.30.33.0/24'],
    ['172.30.32.1', '172.30.32.1/32'],
    ['172.18.0.5', '172.18.0.0/16'],
    ['172.31.255.1', '172.31.0.0/16'],
    ['172.15.0.1', '172.15.0.1/32'],
    ['127.0.0.1', '127.0.0.1/32'],
    ['::1', '::1/128'],
    ['fd00::5', 'fd00::5/128'],
  ])('from %s leads to the network %s', (address, network) => expect(networkToTrust(address)).toBe(network));
});

describe('auth/current_user', () => {
  const user = { id: '1', name: 'Robin', is_owner: true, is_admin: true, credentials: [] };
  const totp = (enabled: boolean) => ({ id: 'totp', name: 'Authenticator app', enabled });

  it.each([
    ['a second factor', { mfa_modules: [totp(true)] }, 'administrator', 'on'],
    ['none', { mfa_modules: [totp(false)] }, 'administrator', 'off'],
    ['no word on it', {}, 'administrator', 'unknown'],
    ['no rights', { is_admin: false, mfa_modules: [] }, 'user', 'unknown'],
  ])('with %s is told', async (_what, changes, role, secondFactor) => {
    const { home } = await speaking(() => ({ ...user, ...changes }));
    expect(await readCurrentUser(home)).toEqual({ name: 'Robin', role, secondFactor });
  });
});

describe('system_health/info', () => {
  const health = (type: string) => ({
    homeassistant: { info: { installation_type: type, version: '2026.11.1' } },
  });
  const events =
    (...sent: readonly object[]): Answers =>
    ({ type }, socket) => {
      if (type !== 'system_health/info') return null;
      socket.send('{"id":3,"type":"result","success":true,"result":null}');
      for (const event of sent) socket.send(JSON.stringify({ id: 3, type: 'event', event }));
      return undefined;
    };

  it.each([
    ['Home Assistant OS', 'os'],
    ['Home Assistant Supervised', 'supervised'],
    ['Home Assistant Container', 'container'],
    ['Home Assistant Core', 'core'],
    ['Unknown', 'unknown'],
  ])('says %s for %s', async (type, installation) => {
    const { home } = await speaking(events({ type: 'initial', data: health(type) }, { type: 'finish' }));
    expect(await readInstallation(home, undefined)).toBe(installation);
  });

  it('is understood without an envelope', async () => {
    const { home } = await speaking(events(health('Home Assistant OS')));
    expect(await readInstallation(home, undefined)).toBe('os');
  });

  it.each([
    ['own', 'os'],
    ['another', 'supervised'],
  ] as const)('that is not known leaves it to the Supervisor (%s)', async (operatingSystem, installation) => {
    const { home } = await speaking(says(running));
    expect(await readInstallation(home, { port: 80, ssl: false, operatingSystem })).toBe(installation);
    expect(await readInstallation(home, undefined)).toBe('unknown');
  });

  it('that says nothing is not waited for long', async () => {
    const { home, clock } = await speaking(events());
    const installation = readInstallation(home, undefined);
    await clock.pass(5000);
    expect(await installation).toBe('unknown');
  });
});

describe('repairs/list_issues', () => {
  it('tells what is to be mended, but for what somebody ignores', async () => {
    const issue = {
      domain: 'http',
      issue_id: 'yaml_still_present_after_migration',
      severity: 'warning',
      ignored: false,
    };
    const issues = [issue, { ...issue, issue_id: 'deprecated_yaml', ignored: true }];
    const { home } = await speaking(says({ 'repairs/list_issues': { issues } }));
    expect(await readIssues(home)).toEqual([{ domain: 'http', id: 'yaml_still_present_after_migration' }]);
  });

  it('is nothing where it is not known', async () => {
    const { home } = await speaking(says(running));
    expect(await readIssues(home)).toEqual([]);
  });
});

describe('an update', () => {
  it('begins with a backup, and is not waited for', async () => {
    const { home, double, clock } = await speaking(() => undefined);
    const beginning = beginUpdate(home);
    await clock.pass(15_000);
    await beginning;
    await expect.poll(() => double.commands()).toEqual([{ type: 'hassio/update/core', backup: true }]);
  });

  it('that cannot begin says so', async () => {
    const { home } = await speaking(() => refuse('unknown_error', 'no host internet connection'));
    expect((await refusalOf(beginUpdate(home))).code).toBe('HOME_OFFLINE');
  });
});
