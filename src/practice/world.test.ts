import { request } from 'node:https';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { startHome } from './home/instance/home.ts';
import { type PracticeWorld, startPracticeWorld } from './world.ts';

let world: PracticeWorld;
beforeAll(async () => {
  world = await startPracticeWorld();
});
afterAll(() => world.stop());

const hostname = 'ha.linden.house';

async function api(method: string, path: string, body?: unknown): Promise<unknown> {
  const response = await fetch(`${world.apiUrl}${path}`, {
    method,
    headers: { authorization: `Bearer ${world.token}`, 'content-type': 'application/json' },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
  return z.object({ success: z.literal(true), result: z.unknown() }).parse(await response.json()).result;
}

/** Asks the edge for a page over real TLS; the status is what matters. */
function visit(options: { readonly key?: string; readonly cert?: string } = {}): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { host, httpsPort: port } = world.edge;
    const path = '/manifest.json';
    request({ host, port, path, servername: hostname, headers: { host: hostname }, ca: world.ca, ...options })
      .on('response', (response) => {
        response.resume();
        resolve(response.statusCode);
      })
      .on('error', reject)
      .end();
  });
}

describe('the practice world', () => {
  it('tells where everything is', async () => {
    const info: unknown = await (await fetch(`${world.baseUrl}/practice`)).json();
    expect(info).toEqual({
      apiUrl: world.apiUrl,
      token: world.token,
      zone: world.zone,
      accountId: world.account.id,
      edge: { host: '127.0.0.1', httpsPort: world.edge.httpsPort, httpPort: world.edge.httpPort },
      ca: world.ca,
      home: { url: world.home.url },
      homes: [
        {
          url: world.home.url,
          inTheHouse: `http://192.168.1.10:${world.home.port}`,
          name: 'Practice home',
          version: '2026.11.1',
          installation: 'os',
        },
      ],
      resolver: world.resolver,
      router: {
        description: expect.stringMatching(/^http:\/\/127\.0\.0\.1:\d+\/rootDesc\.xml$/),
        network: '127.0.0.1/8',
      },
    });
  });

  it('leaves nothing behind when a part cannot start', async () => {
    const { port: freePort, stop } = await startHome();
    await stop();
    const taken = world.edge.httpsPort;
    const attempt = startPracticeWorld({ home: { port: freePort }, edge: { httpsPort: taken } });
    await expect(attempt).rejects.toMatchObject({ code: 'EADDRINUSE' });
    await expect(fetch(`http://127.0.0.1:${freePort}`)).rejects.toMatchObject({
      cause: { code: 'ECONNREFUSED' },
    });
  });

  it('starts with one active and one pending zone and a few foreign things', async () => {
    expect(await api('GET', '/zones')).toMatchObject([
      { name: 'linden.house', status: 'active', account: { name: 'Linden family' } },
      { name: 'garden-shed.net', status: 'pending' },
    ]);
    const { account, zone } = world.snapshot();
    expect(account.tunnels).toMatchObject([{ name: 'office' }]);
    expect(zone.dnsRecords).toHaveLength(3);
    expect(zone.rulesets).toMatchObject([{ rules: [{ description: 'Block known scanners' }] }]);
  });

  it('opens the home to nobody but the holder of a listed key, through the API alone', async () => {
    const { accountPath, zonePath } = {
      accountPath: `/accounts/${world.account.id}`,
      zonePath: `/zones/${world.zone.id}`,
    };
    const stranger = await world.strangersKey();
    const lock = `(http.host eq "${hostname}" and (not cf.tls_client_auth.cert_verified or cf.tls_client_auth.cert_revoked))`;
    const Tunnel = z.object({ id: z.uuid(), token: z.string() });
    const tunnel = Tunnel.parse(
      await api('POST', `${accountPath}/cfd_tunnel`, { name: 'home', config_src: 'cloudflare' }),
    );
    await api('PUT', `${accountPath}/cfd_tunnel/${tunnel.id}/configurations`, {
      config: {
        ingress: [
          { hostname, service: `http://localhost:${world.home.port}` },
          { service: 'http_status:404' },
        ],
      },
    });
    await api('PUT', `${zonePath}/certificate_authorities/hostname_associations`, { hostnames: [hostname] });
    await api('PUT', `${zonePath}/rulesets/phases/http_request_firewall_custom/entrypoint`, {
      rules: [{ action: 'block', expression: lock, ref: 'lock' }],
    });
    await api('POST', `${zonePath}/dns_records`, {
      type: 'CNAME',
      name: hostname,
      content: `${tunnel.id}.cfargotunnel.com`,
      proxied: true,
    });

    expect(await visit()).toBe(403);
    expect(await visit({ key: stranger.key, cert: stranger.certificate })).toBe(530);
    expect(world.connect(tunnel.token)).toMatchObject({ kind: 'connected' });
    expect(await visit()).toBe(403);
    expect(world.counts().exposedRequests).toBe(0);
    // This lock forgets to list the fingerprints: the shared CA lets the stranger in, and the world notices.
    expect(await visit({ key: stranger.key, cert: stranger.certificate })).toBe(200);
    expect(world.counts().exposedRequests).toBe(1);
  });
});
