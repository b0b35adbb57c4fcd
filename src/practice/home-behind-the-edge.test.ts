import { request } from 'node:https';
import { describe, expect, it, onTestFinished } from 'vitest';
import { z } from 'zod';
import {
  PRACTICE_APP_ADDRESS,
  PRACTICE_DOCKER_ADDRESS,
  PRACTICE_HOST_ADDRESS,
  PRACTICE_OTHER_MACHINE_ADDRESS,
  placeHeader,
} from './connector/connector-place.ts';
import type { Home } from './home/instance/home.ts';
import { practiceHomes } from './home/instance/kinds.ts';
import { aClient } from './home/testing/a-home.ts';
import { type PracticeWorld, startPracticeWorld, type WorldOptions } from './world.ts';

const hostname = 'ha.linden.house';

/** A world whose tunnel leads to this service; nothing else stands in the way. */
async function aWorld(service: (home: Home) => string, options: WorldOptions = {}) {
  const world = await startPracticeWorld({
    seed: () => {},
    home: { trustedProxies: 'refuses-proxies' },
    ...options,
  });
  onTestFinished(() => world.stop());
  const { seed, cloud } = world.cloudflare;
  const [zone] = cloud.state.zones.values();
  const [account] = cloud.state.accounts.values();
  if (zone === undefined || account === undefined) throw new Error('the world is empty');
  const tunnel = seed.tunnel(account, {
    name: 'home',
    configSrc: 'cloudflare',
    configuration: {
      version: 1,
      createdAt: zone.zone.createdOn,
      config: {
        ingress: [
          { hostname, service: service(world.home), originRequest: { noTLSVerify: true } },
          { service: 'http_status:404' },
        ],
      },
    },
  });
  seed.dnsRecord(zone, {
    name: hostname,
    type: 'CNAME',
    content: `${tunnel.id}.cfargotunnel.com`,
    proxied: true,
  });
  const token = await tokenOf(world, tunnel.id);
  return { world, token, visit: (headers?: Record<string, string>) => visitThrough(world, headers) };
}

async function tokenOf(world: PracticeWorld, tunnelId: string): Promise<string> {
  const url = `${world.apiUrl}/accounts/${world.account.id}/cfd_tunnel/${tunnelId}/token`;
  const answer = await fetch(url, { headers: { authorization: `Bearer ${world.token}` } });
  return z.object({ result: z.string() }).parse(await answer.json()).result;
}

function visitThrough(
  world: PracticeWorld,
  headers: Record<string, string> = {},
): Promise<number | undefined> {
  const { host, httpsPort: port } = world.edge;
  return new Promise((resolve, reject) => {
    request({
      host,
      port,
      path: '/manifest.json',
      servername: hostname,
      ca: world.ca,
      headers: { ...headers, host: hostname },
    })
      .on('response', (response) => {
        response.resume();
        resolve(response.statusCode);
      })
      .on('error', reject)
      .end();
  });
}

const refusedBy = async (home: Home): Promise<readonly string[]> =>
  home.state().systemLog.flatMap(({ message }) => message);

describe('a connector', () => {
  it.each([
    ['the app', PRACTICE_APP_ADDRESS, '172.30.33.0/24'],
    ['the same machine', PRACTICE_HOST_ADDRESS, '127.0.0.1'],
    ['a container', PRACTICE_DOCKER_ADDRESS, '172.17.0.0/16'],
    ['another machine', PRACTICE_OTHER_MACHINE_ADDRESS, '192.168.1.40'],
  ])('at %s is seen there, refused, and trusted there', async (_where, address, network) => {
    const { world, token, visit } = await aWorld((home) => home.url);
    world.connect(token, address);
    expect(await visit()).toBe(400);
    expect(await refusedBy(world.home)).toEqual([expect.stringContaining(`received from ${address},`)]);
    world.home.setTrustedProxies([network]);
    expect(await visit()).toBe(200);
    expect(world.home.lastClientAddress()).toBe('203.0.113.50');
  });

  it('cannot be made to look as if it were elsewhere', async () => {
    const { world, token, visit } = await aWorld((home) => home.url);
    world.connect(token, PRACTICE_DOCKER_ADDRESS);
    world.home.setTrustedProxies([PRACTICE_APP_ADDRESS]);
    expect(await visit({ [placeHeader]: PRACTICE_APP_ADDRESS })).toBe(400);
    expect(await refusedBy(world.home)).toEqual([expect.stringContaining(PRACTICE_DOCKER_ADDRESS)]);
  });

  it.each([
    ['homeassistant', PRACTICE_APP_ADDRESS, 400],
    ['homeassistant.local.hass.io', PRACTICE_APP_ADDRESS, 400],
    ['homeassistant', PRACTICE_HOST_ADDRESS, 502],
    ['homeassistant', PRACTICE_DOCKER_ADDRESS, 502],
    ['localhost', PRACTICE_HOST_ADDRESS, 400],
    ['localhost', PRACTICE_APP_ADDRESS, 502],
    ['localhost', PRACTICE_OTHER_MACHINE_ADDRESS, 502],
    ['homeassistant.local', PRACTICE_HOST_ADDRESS, 400],
    ['homeassistant.local', PRACTICE_OTHER_MACHINE_ADDRESS, 400],
    ['homeassistant.local', PRACTICE_APP_ADDRESS, 502],
  ])('looks for %s from %s: %i', async (name, address, status) => {
    const { world, token, visit } = await aWorld((home) => `http://${name}:${home.port}`);
    world.connect(token, address);
    expect(await visit()).toBe(status);
  });
});

describe('the app', () => {
  async function withApp(service: (home: Home) => string, options: WorldOptions = {}) {
    const situation = await aWorld(service, options);
    const { home } = situation.world;
    const client = await aClient(home);
    const repository = 'https://github.com/homeassistant-apps/repository';
    await client.supervisor('post', '/store/repositories', { repository });
    const app = '/addons/396f0234_cloudflared';
    await client.supervisor('post', `/store${app}/install`);
    const given = { external_hostname: '', additional_hosts: [], tunnel_token: situation.token };
    await client.supervisor('post', `${app}/options`, { options: given });
    await client.supervisor('post', `${app}/start`);
    const log = () => home.state().apps['396f0234_cloudflared']?.log.at(-1);
    return { ...situation, home, client, log, stop: () => client.supervisor('post', `${app}/stop`) };
  }

  it('runs the tunnel from its own network, until it is stopped', async () => {
    const { home, visit, stop } = await withApp((at) => `http://homeassistant:${at.port}`);
    expect(await visit()).toBe(400);
    home.setTrustedProxies(['172.30.33.0/24']);
    expect(await visit()).toBe(200);
    await stop();
    expect(await visit()).toBe(530);
  });

  it.each([
    ['a wrong port', () => 'http://homeassistant:1', 'dial tcp 172.30.32.1:1: connect: connection refused'],
    ['localhost', (at: Home) => `http://localhost:${at.port}`, 'dial tcp 127.0.0.1'],
    ['a multicast name', (at: Home) => `http://homeassistant.local:${at.port}`, 'no such host'],
    [
      'TLS that nobody speaks',
      (at: Home) => `https://homeassistant:${at.port}`,
      'does not look like a TLS handshake',
    ],
  ])('finds nothing at %s, and writes so', async (_what, service, text) => {
    const { visit, log } = await withApp(service);
    expect(await visit()).toBe(502);
    expect(log()).toContain('Unable to reach the origin service');
    expect(log()).toContain(text);
  });

  it('needs TLS where the home speaks it', async () => {
    const home = { ssl: true, trustedProxies: [PRACTICE_APP_ADDRESS] };
    const plain = await withApp((at) => `http://homeassistant:${at.port}`, { home });
    expect(await plain.visit()).toBe(502);
    expect(plain.log()).toContain('EOF');
    const secure = await withApp((at) => `https://homeassistant:${at.port}`, { home });
    expect(await secure.visit()).toBe(200);
  });
});

describe('several homes', () => {
  const homes = practiceHomes;

  it('are told apart by their ports', async () => {
    const { world, token, visit } = await aWorld(() => 'http://127.0.0.1:1', { homes });
    const [first, second, third] = world.homes;
    expect(world.home).toBe(first);
    const told = z
      .object({ home: z.looseObject({}), homes: z.array(z.looseObject({})) })
      .parse(await (await fetch(`${world.baseUrl}/practice`)).json());
    expect(told).toEqual(
      expect.objectContaining({
        home: { url: first?.url },
        homes: [
          expect.objectContaining({ url: first?.url, name: 'Linden house', installation: 'os' }),
          expect.objectContaining({ url: second?.url, name: 'Garden shed', installation: 'os' }),
          expect.objectContaining({ url: third?.url, name: 'Attic', installation: 'container' }),
        ],
      }),
    );
    world.connect(token);
    expect(await visit()).toBe(502);
  });

  it('are each reached by the path that names their port', async () => {
    const world = await startPracticeWorld({ homes, seed: () => {} });
    onTestFinished(() => world.stop());
    const [, , third] = world.homes;
    const [account] = world.cloudflare.cloud.state.accounts.values();
    const [zone] = world.cloudflare.cloud.state.zones.values();
    if (third === undefined || account === undefined || zone === undefined) throw new Error('empty');
    const tunnel = world.cloudflare.seed.tunnel(account, {
      name: 'attic',
      configSrc: 'cloudflare',
      configuration: {
        version: 1,
        createdAt: zone.zone.createdOn,
        config: { ingress: [{ service: `http://localhost:${third.port}` }] },
      },
    });
    const content = `${tunnel.id}.cfargotunnel.com`;
    world.cloudflare.seed.dnsRecord(zone, { name: hostname, type: 'CNAME', content, proxied: true });
    const token = await tokenOf(world, tunnel.id);

    const post = (path: string, body: unknown) =>
      fetch(`${world.baseUrl}/practice${path}`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify(body),
      });
    expect((await post('/connectors', { token, address: PRACTICE_HOST_ADDRESS })).status).toBe(201);
    expect(await visitThrough(world)).toBe(400);
    expect(third.requests()).toBe(1);
    const trust = (body: unknown) => post('/homes/trust', body).then((answer) => answer.status);
    expect(await trust({ url: `${third.url}/`, proxies: [PRACTICE_HOST_ADDRESS] })).toBe(204);
    expect(await visitThrough(world)).toBe(200);
    expect(await trust({ url: 'http://127.0.0.1:1', proxies: [] })).toBe(404);
    expect(await trust({ url: third.url, proxies: ['172.30.33.7/24'] })).toBe(400);
    expect(await trust({ url: third.url, proxies: [] })).toBe(204);
    expect(await visitThrough(world)).toBe(400);
    expect((await post('/connectors', { token, address: 'attic' })).status).toBe(400);
  });
});

describe('the homes of practice mode', () => {
  it('can do different things, and none is prepared', async () => {
    const world = await startPracticeWorld({ homes: practiceHomes });
    onTestFinished(() => world.stop());
    const can = await Promise.all(
      world.homes.map(async (home) => {
        const client = await aClient(home);
        const { error } = await client.send('http/config');
        const supervisor = await client.send('supervisor/api', { endpoint: '/addons', method: 'get' });
        return [error?.code ?? 'settable', supervisor.error?.code ?? supervisor.result];
      }),
    );
    expect(can).toEqual([
      ['settable', { addons: [] }],
      ['unknown_command', { addons: [] }],
      ['settable', 'unknown_command'],
    ]);
    for (const home of world.homes) {
      const forged = await fetch(`${home.url}/manifest.json`, {
        headers: { 'x-forwarded-for': '203.0.113.9' },
      });
      expect(forged.status).toBe(400);
    }
  });
});
