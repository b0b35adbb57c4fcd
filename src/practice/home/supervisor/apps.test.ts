import { describe, expect, it } from 'vitest';
import type { ConnectorRefusal } from '../../connector/connector.ts';
import { printTunnelToken } from '../../connector/tunnel-token.ts';
import type { Home, HomeOptions } from '../instance/home.ts';
import { othersThings } from '../instance/seed.ts';
import { aClient, aHome } from '../testing/a-home.ts';
import { CLOUDFLARED_SLUG, cloudflaredRepository, FORMER_CLOUDFLARED_SLUG } from './catalogue.ts';

const complete = { external_hostname: '', additional_hosts: [] };
const token = printTunnelToken({
  accountTag: '0123456789abcdef0123456789abcdef',
  tunnelId: 'c1744f8b-faa1-48a4-9e5c-02ac921467fa',
  secret: Buffer.alloc(32, 7).toString('base64'),
});
const withToken = { ...complete, tunnel_token: token };

/** A home with the app, whose cloudflared finds or does not find its tunnel. */
async function aHomeWithApp(options: HomeOptions & { readonly refuses?: ConnectorRefusal } = {}) {
  const events: string[] = [];
  const home = await aHome({
    seed: { repositories: [cloudflaredRepository], apps: [{ slug: CLOUDFLARED_SLUG }] },
    startConnector: (given) => {
      events.push(given === token ? 'start' : `start ${given}`);
      if (options.refuses !== undefined) return { kind: 'refused', code: options.refuses };
      const stop = () => void events.push('stop');
      return { kind: 'connected', connector: { connectorId: 'c1', address: '', tunnelId: 't', stop } };
    },
    ...options,
  });
  const client = await aClient(home);
  const on = (method: string, action: string, data?: object) =>
    client.supervisor(method, `/addons/${CLOUDFLARED_SLUG}/${action}`, data);
  return { home, client, on, events, log: (lines?: number) => logOf(home, lines) };
}

async function logOf(home: Home, lines?: number, slug = CLOUDFLARED_SLUG): Promise<string> {
  const query = lines === undefined ? '' : `?lines=${lines}`;
  const answer = await fetch(`${home.url}/api/hassio/addons/${slug}/logs${query}`, {
    headers: { authorization: `Bearer ${home.ownerToken}` },
  });
  expect(answer.headers.get('content-type')).toMatch(/^text\/plain/);
  return answer.text();
}

describe('options of an app', () => {
  it('are checked literally, and the complaint repeats them', async () => {
    const { on } = await aHomeWithApp();
    const refusal = await on('post', 'options', { options: { tunnel_token: 'eyJ-secret' } });
    expect(refusal).toMatch(
      new RegExp(
        `^App ${CLOUDFLARED_SLUG} has invalid options: Missing option 'additional_hosts' in root in Cloudflared \\(${CLOUDFLARED_SLUG}\\)\\. Got `,
      ),
    );
    expect(refusal).toContain('eyJ-secret');
    expect(await on('get', 'info')).toMatchObject({ options: complete });
  });

  it.each([
    [{ additional_hosts: 'none' }, "Invalid list for option 'additional_hosts'"],
    [{ additional_hosts: [{ hostname: 'a.example.com' }] }, "Missing option 'service' in additional_hosts"],
    [{ additional_hosts: ['a'] }, "Invalid dict for option 'additional_hosts'"],
    [{ additional_hosts: [], tunnel_token: null }, "Missing required option 'tunnel_token'"],
    [{ additional_hosts: [], tunnel_token: 7 }, "option 'tunnel_token'"],
    [{ additional_hosts: [], post_quantum: 'yes' }, "option 'post_quantum'"],
    [{ additional_hosts: [], log_level: 'loud' }, "option 'log_level'"],
    [{ additional_hosts: [], run_parameters: ['--token=x'] }, "option 'run_parameters'"],
  ])('are refused: %j', async (options, text) => {
    const { on } = await aHomeWithApp();
    expect(await on('post', 'options', { options })).toContain(text);
    expect(await on('post', 'options/validate', options)).toMatchObject({
      valid: false,
      message: expect.stringContaining(text),
    });
  });

  it('are tried without being set', async () => {
    const { on } = await aHomeWithApp();
    expect(await on('post', 'options/validate', withToken)).toEqual({
      message: '',
      valid: true,
      pwned: false,
    });
    expect(await on('get', 'info')).toMatchObject({ options: complete });
  });

  it('are replaced as a whole, without what the app does not know', async () => {
    const { on, home } = await aHomeWithApp();
    await on('post', 'options', { options: { ...withToken, run_parameters: ['--region=us'], unknown: 1 } });
    expect(home.state().apps[CLOUDFLARED_SLUG]?.options).toEqual({
      ...withToken,
      run_parameters: ['--region=us'],
    });
    await on('post', 'options', { options: withToken });
    expect(await on('get', 'info')).toMatchObject({ options: withToken });
    expect(home.state().apps[CLOUDFLARED_SLUG]?.options).toEqual(withToken);
    await on('post', 'options', { options: null });
    expect(await on('get', 'info')).toMatchObject({ options: complete });
  });

  it('come with how the app is kept, each only when it is given', async () => {
    const { on } = await aHomeWithApp();
    await on('post', 'options', { options: withToken, boot: 'manual', watchdog: true, auto_update: true });
    await on('post', 'options', { network: { '36500/tcp': 36_500 } });
    expect(await on('get', 'info')).toMatchObject({
      options: withToken,
      boot: 'manual',
      watchdog: true,
      auto_update: true,
      network: { '36500/tcp': 36_500 },
    });
    expect(await on('post', 'options', { autostart: true })).toContain('autostart');
  });
});

describe('the Cloudflared app', () => {
  it('connects its tunnel and writes so', async () => {
    const { on, events, log } = await aHomeWithApp();
    await on('post', 'options', { options: withToken });
    expect(await on('post', 'start')).toEqual({});
    expect(await on('get', 'info')).toMatchObject({ state: 'started' });
    expect(await on('get', 'stats')).toHaveProperty('cpu_percent');
    const text = await log();
    expect(text).toContain('Using Cloudflare Remote Management Tunnel');
    expect(text).toContain('All app (add-on) configuration options except tunnel_token will be ignored.');
    expect(text).toContain('Connecting Cloudflare Tunnel...');
    expect(text.match(/Registered tunnel connection/g)).toHaveLength(4);
    expect(text).not.toContain(token);
    expect(text).toContain('Starting tunnel tunnelID=c1744f8b-faa1-48a4-9e5c-02ac921467fa');
    expect(text).toMatch(/precheck complete hard_fail=false/);
    expect((await log(2)).trimEnd().split('\n')).toHaveLength(2);
    await on('post', 'start');
    await on('post', 'restart');
    await on('post', 'stop');
    expect(events).toEqual(['start', 'stop', 'start', 'stop']);
    expect(await on('get', 'stats')).toBe(`App ${CLOUDFLARED_SLUG} is not running`);
  });

  it('goes with its tunnel', async () => {
    const { on, events, home } = await aHomeWithApp();
    await on('post', 'options', { options: withToken });
    await on('post', 'start');
    await on('post', 'uninstall');
    expect(events).toEqual(['start', 'stop']);
    expect(home.state().apps).toEqual({});
    expect(await on('get', 'info')).toBe('App is not installed');
  });

  it('does not run without a token, and says why', async () => {
    const { on, log, events } = await aHomeWithApp();
    await on('post', 'start');
    expect(await on('get', 'info')).toMatchObject({ state: 'error' });
    expect(await log()).toContain('Cannot run without tunnel_token, external_hostname');
    expect(events).toEqual([]);
  });

  it.each([
    [
      'a token of another tunnel',
      { refuses: 'TUNNEL_UNAUTHORIZED' },
      'started',
      'Unauthorized: Invalid tunnel secret',
    ],
    ['a closed port', { trouble: { port7844: 'blocked' } }, 'started', 'hard_fail=true'],
    ['no internet', { trouble: { internet: 'unreachable' } }, 'error', 'Could not lookup srv records'],
    [
      'a clock of long ago',
      { trouble: { edgeCertificate: 'clock-wrong' } },
      'started',
      'x509: certificate has expired or is not yet valid',
    ],
    [
      'somebody who reads along',
      { trouble: { edgeCertificate: 'inspected' } },
      'started',
      'signed by unknown authority',
    ],
  ] as const)('writes what is wrong with %s', async (_what, options, state, text) => {
    const { on, log } = await aHomeWithApp(options);
    await on('post', 'options', { options: withToken });
    await on('post', 'start');
    expect(await on('get', 'info')).toMatchObject({ state });
    expect(await log()).toContain(text);
    expect(await log()).not.toContain('Registered tunnel connection');
  });

  it.each([
    ['cut', token.slice(0, -10)],
    ['without its last sign', token.slice(0, -1)],
    ['in quotes', `"${token}"`],
    ['with a byte order mark', `\uFEFF${token}`],
    ['with a blank before it', ` ${token}`],
    ['that is none', 'eyJ-secret'],
  ])('ends with a token %s before it says a word', async (_how, tunnel_token) => {
    const { on, log, events } = await aHomeWithApp();
    await on('post', 'options', { options: { ...complete, tunnel_token } });
    await on('post', 'start');
    expect(await on('get', 'info')).toMatchObject({ state: 'error' });
    expect(await log(1)).toBe('Provided Tunnel token is not valid.\n');
    expect(events).toEqual([]);
  });

  it('goes over HTTP/2 where it is told to', async () => {
    const { on, log } = await aHomeWithApp();
    await on('post', 'options', { options: { ...withToken, run_parameters: ['--protocol=http2'] } });
    await on('post', 'start');
    expect(await log()).toContain('Initial protocol http2');
    expect((await log()).match(/protocol=http2/g)).toHaveLength(4);
  });

  it.each([
    ['takes HTTP/2 by itself where QUIC does not get out', [], 'protocol=http2'],
    [
      'is shut out there where it is told to take QUIC',
      ['--protocol=quic'],
      'failed to dial to edge with quic',
    ],
  ])('%s', async (_what, run_parameters, text) => {
    const { on, log } = await aHomeWithApp({ trouble: { port7844: 'udp-blocked' } });
    await on('post', 'options', { options: { ...withToken, run_parameters } });
    await on('post', 'start');
    expect(await log()).toContain(text);
    expect(await log()).toContain('hard_fail=false');
  });

  it.each([
    ['4', 'connect: network is unreachable'],
    ['auto', 'Registered tunnel connection'],
  ])('has IPv6 alone, and --edge-ip-version=%s', async (version, text) => {
    const { on, log } = await aHomeWithApp({ trouble: { addresses: 'ipv6-only' } });
    const run_parameters = [`--edge-ip-version=${version}`];
    await on('post', 'options', { options: { ...withToken, run_parameters } });
    await on('post', 'start');
    expect(await log()).toContain(text);
  });

  it('tries again when it is restarted after the trouble', async () => {
    const { on, log, home } = await aHomeWithApp({ trouble: { port7844: 'blocked' } });
    await on('post', 'options', { options: withToken });
    await on('post', 'start');
    home.trouble({ port7844: 'open' });
    await on('post', 'restart');
    expect((await log()).split('Connecting Cloudflare Tunnel').at(-1)).toContain(
      'Registered tunnel connection',
    );
  });

  it('is left alone while another job is under way', async () => {
    const { on, home } = await aHomeWithApp();
    home.trouble({ supervisor: 'busy' });
    for (const action of ['start', 'stop', 'restart', 'uninstall'])
      expect(await on('post', action)).toBe(`Another job is running for job group app_${CLOUDFLARED_SLUG}`);
    expect(await on('get', 'info')).toMatchObject({ state: 'stopped' });
  });
});

describe('apps of others', () => {
  it('are listed beside ours, and stay', async () => {
    const home = await aHome({ seed: othersThings });
    const client = await aClient(home);
    expect(await client.supervisor('get', '/addons')).toMatchObject({
      addons: [
        { slug: 'core_configurator', state: 'started' },
        { slug: FORMER_CLOUDFLARED_SLUG, state: 'started', version: '7.0.9' },
      ],
    });
    expect(await logOf(home, 1, FORMER_CLOUDFLARED_SLUG)).toContain('Connecting Cloudflare Tunnel');
    await client.supervisor('post', '/addons/core_configurator/stop');
    await client.supervisor('post', '/addons/core_configurator/start');
    expect(await client.supervisor('get', '/addons/core_configurator/info')).toMatchObject({
      state: 'started',
    });
    expect(home.state().http.stable).toMatchObject({ trusted_proxies: ['192.168.1.7/32'] });
  });

  it('that are not there are not found', async () => {
    const home = await aHome();
    const client = await aClient(home);
    expect(await client.supervisor('get', '/addons/x_y/info')).toBe('App x_y does not exist');
    const bearer = { headers: { authorization: `Bearer ${home.ownerToken}` } };
    expect((await fetch(`${home.url}/api/hassio/addons/x_y/logs`, bearer)).status).toBe(404);
    expect((await fetch(`${home.url}/api/hassio/addons/x_y/logs`)).status).toBe(401);
  });
});
