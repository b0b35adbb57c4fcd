import { X509Certificate } from 'node:crypto';
import { createServer } from 'node:http';
import { describe, expect, it, onTestFinished } from 'vitest';
import { HomeInspection } from '../../contract/home.ts';
import type { HomeOptions } from '../../practice/home/instance/home.ts';
import { othersThings } from '../../practice/home/instance/seed.ts';
import { CLOUDFLARED_SLUG } from '../../practice/home/supervisor/catalogue.ts';
import { aHome } from '../../practice/home/testing/a-home.ts';
import { aClock } from '../clock/testing/a-clock.ts';
import { closeServer, listen } from '../net/listen.ts';
import { aClosedPort } from '../testing/an-http-server.ts';
import { connectTo } from './connection/connection.ts';
import { answersAt } from './find/probe-address.ts';
import { describeCertificate } from './find/unverified-socket.ts';
import { type InspectParts, inspect } from './inspect.ts';
import { anAccess } from './testing/an-access.ts';

async function looked(options: HomeOptions = {}, parts: Partial<InspectParts> = {}) {
  const home = await aHome(options);
  const clock = aClock();
  const certificate = home.certificate && describeCertificate(new X509Certificate(home.certificate));
  const chosen = { url: home.url, name: 'Home', version: null, ...(certificate ? { certificate } : {}) };
  const connection = await connectTo({
    home: chosen,
    access: anAccess(home.ownerToken),
    clock,
    onRefused: () => {},
  });
  onTestFinished(() => connection.close());
  const look = await inspect({
    home: connection,
    chosen,
    secondFactor: 'off',
    ourTunnelId: undefined,
    describeTunnel: async () => undefined,
    nameOwnTunnel: async () => undefined,
    answersAt: (url) => answersAt(url, clock),
    ...parts,
  });
  return { home, look: HomeInspection.parse(look) };
}

const tokenOf = (tunnel: string) =>
  Buffer.from(JSON.stringify({ a: 'a', t: tunnel, s: 's' })).toString('base64');

describe('a look into Home Assistant', () => {
  it('sees a home as it is installed', async () => {
    const { home, look } = await looked();
    expect(look).toEqual({
      version: '2026.11.1',
      installation: 'os',
      port: home.port,
      ssl: false,
      apps: [],
      trust: { kind: 'settable', proxies: [], trial: 'none' },
      loginLimit: null,
      secondFactor: 'off',
      externalUrl: null,
      internalUrl: null,
      origin: `http://homeassistant:${home.port}`,
      originAnswers: 'yes',
    });
  });

  it('changes nothing', async () => {
    const { home } = await looked();
    expect(home.calls().filter(({ write }) => write)).toEqual([]);
  });

  it('sees what others have set up', async () => {
    const { look } = await looked({ seed: othersThings });
    expect(look).toMatchObject({
      apps: [
        {
          slug: '9074a9fa_cloudflared',
          repository: 'former',
          state: 'started',
          tunnel: 'another',
          others: { name: 'homeassistant', addresses: ['old.linden.house'] },
        },
      ],
      trust: { kind: 'settable', proxies: ['192.168.1.7/32'], trial: 'none' },
      loginLimit: 10,
    });
  });

  it.each([
    ['ours', { tunnel_token: tokenOf('tunnel-1') }],
    ['another', { tunnel_token: tokenOf('tunnel-2') }],
    ['another', { external_hostname: 'ha.example.com' }],
    ['none', {}],
  ] as const)('tells that an app’s tunnel is %s', async (tunnel, options) => {
    const apps = [{ slug: CLOUDFLARED_SLUG, options: { additional_hosts: [], ...options } }];
    const { look } = await looked({ seed: { apps } }, { ourTunnelId: 'tunnel-1' });
    expect(look.apps).toMatchObject([{ slug: CLOUDFLARED_SLUG, repository: 'current', tunnel }]);
    expect(JSON.stringify(look)).not.toContain('eyJ');
  });

  it.each([
    [
      'the one that its token is for',
      { tunnel_token: tokenOf('tunnel-2') },
      ['garage', ['gate.example.com']],
    ],
    ['none it can name', { tunnel_token: tokenOf('tunnel-3') }, undefined],
    ['the one it makes', { external_hostname: 'ha.example.com' }, ['homeassistant', ['ha.example.com']]],
    [
      'the one it makes by a name, with other hosts',
      {
        tunnel_name: 'shed',
        additional_hosts: [{ hostname: 'tv.example.com', service: 'http://192.0.2.8' }],
      },
      ['shed', ['tv.example.com']],
    ],
  ] as const)('names another tunnel: %s', async (_which, options, named) => {
    const apps = [{ slug: CLOUDFLARED_SLUG, options: { additional_hosts: [], ...options } }];
    const describeTunnel = async (id: string) =>
      id === 'tunnel-2' ? { name: 'garage', addresses: ['gate.example.com'] } : undefined;
    const { look } = await looked({ seed: { apps } }, { ourTunnelId: 'tunnel-1', describeTunnel });
    const others = named ? { name: named[0], addresses: named[1] } : null;
    expect(look.apps).toMatchObject([{ tunnel: 'another', others }]);
  });

  it.each([
    ['in this account', { along: [], home: ['ha.example.com'], outside: [] }, 'its-own-tunnel'],
    ['in another account', undefined, 'impossible'],
  ] as const)('says what becomes of a tunnel that the app made %s', async (_where, names, takeOver) => {
    const options = { additional_hosts: [], external_hostname: 'ha.example.com' };
    const asked: (readonly string[])[] = [];
    const { home, look } = await looked(
      { seed: { apps: [{ slug: CLOUDFLARED_SLUG, options }] } },
      {
        nameOwnTunnel: async ({ name }, homes) => {
          asked.push([name, ...homes]);
          return names;
        },
      },
    );
    expect(look.apps).toMatchObject([{ takeOver, names: names ?? null }]);
    expect(asked).toEqual([['homeassistant', `http://homeassistant:${home.port}`, home.url]]);
  });

  it('takes a token that nobody can read for none, as the connector does', async () => {
    const apps = [{ slug: CLOUDFLARED_SLUG, options: { additional_hosts: [], tunnel_token: 'abc' } }];
    const { look } = await looked({ seed: { apps } }, { ourTunnelId: 'tunnel-1' });
    expect(look.apps).toMatchObject([{ tunnel: 'none', others: null }]);
  });

  it('knows no tunnel for ours where there is none yet', async () => {
    const apps = [{ slug: CLOUDFLARED_SLUG, options: { additional_hosts: [], external_hostname: '' } }];
    const { look } = await looked({ seed: { apps } });
    expect(look.apps).toMatchObject([{ tunnel: 'none' }]);
  });

  it.each(['container', 'core'] as const)(
    'finds the way of this computer to one in a %s',
    async (installation) => {
      const { home, look } = await looked({ installation });
      expect(look).toMatchObject({
        installation,
        port: home.port,
        apps: [],
        origin: home.url,
        originAnswers: 'yes',
      });
    },
  );

  it('finds the number of a home with a multicast name', async () => {
    const chosen = {
      url: 'http://homeassistant.local',
      reachedAt: 'http://127.0.0.1',
      name: 'Home',
      version: null,
    };
    const { home, look } = await looked({ installation: 'container' }, { chosen });
    expect(look).toMatchObject({ origin: 'http://127.0.0.1', port: home.port });
    expect((await looked({}, { chosen })).look.originAnswers).toBe('yes');
  });

  it('sees that Home Assistant speaks TLS', async () => {
    const { home, look } = await looked({ ssl: true });
    expect(look).toMatchObject({
      ssl: true,
      origin: `https://homeassistant:${home.port}`,
      originAnswers: 'yes',
    });
  });

  it('sees where only a file says who is believed', async () => {
    const { look } = await looked({ version: '2026.7.2' });
    expect(look).toMatchObject({ trust: { kind: 'in-file' }, loginLimit: null, version: '2026.7.2' });
    const older = await looked({ version: '2026.7.2', installation: 'container' });
    expect(older.look).toMatchObject({ port: null, ssl: null });
  });

  it.each([
    ['waiting', ['172.30.33.0/24'], 'waiting'],
    ['failed', [], 'not-confirmed'],
  ] as const)('sees a change that is %s', async (fate, proxies, trial) => {
    const config = { use_x_forwarded_for: true, trusted_proxies: ['172.30.33.0/24'] };
    const { look } = await looked({ seed: { pending: { config, fate } } });
    expect(look.trust).toEqual({ kind: 'settable', proxies, trial });
  });

  it('tells what Home Assistant takes over from its file from what somebody changed', async () => {
    const http = { server_port: await aClosedPort(), login_attempts_threshold: 3 };
    const { look } = await looked({ yaml: { http } });
    expect(look).toMatchObject({ trust: { trial: 'taking-over' }, loginLimit: 3 });
  });

  it('tells a change that could not be applied from one that nobody confirmed', async () => {
    const busy = createServer();
    const port = await listen(busy, { host: '127.0.0.1', port: 0 });
    onTestFinished(() => closeServer(busy));
    const { look } = await looked({ yaml: { http: { server_port: port } } });
    expect(look).toMatchObject({ trust: { trial: 'failed' } });
  });

  it('sees that a limit of wrong logins is off where nobody is shut out', async () => {
    const { look } = await looked({ seed: { http: { login_attempts_threshold: 5, ip_ban_enabled: false } } });
    expect(look.loginLimit).toBeNull();
  });

  it('sees that nobody answers at the origin', async () => {
    const { look } = await looked({}, { answersAt: async () => 'no' });
    expect(look.originAnswers).toBe('no');
  });
});
