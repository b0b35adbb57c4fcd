import { request } from 'node:http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningCloudflare, runCloudflare } from './server/running-cloudflare.ts';

let cloudflare: RunningCloudflare;
beforeAll(async () => {
  cloudflare = await runCloudflare();
});
afterAll(() => cloudflare.stop());

describe('routes', () => {
  it.each(['/nowhere', '/zones/linden.house', '/zones/UPPER/dns_records', '/user/tokens/verify/more'])(
    'does not know %s: 7003 and 7000',
    async (path) => {
      const answer = await cloudflare.call('GET', path);
      expect(answer).toMatchObject({ status: 404, success: false, result: null, codes: [7003, 7000] });
      expect(answer.errors[0]?.message).toContain(`/client/v4${path}`);
    },
  );

  it.each([
    ['DELETE', '/ips'],
    ['PUT', '/zones'],
    ['POST', '/user/tokens/verify'],
  ])('refuses %s %s with 7001', async (method, path) => {
    expect(await cloudflare.call(method, path)).toMatchObject({ status: 405, codes: [7001] });
  });

  it.each(['GET', 'PATCH'])('has buried %s of all zone settings at once', async (method) => {
    expect(await cloudflare.call(method, `${cloudflare.paths.zone}/settings`)).toMatchObject({ status: 410 });
  });

  it('answers /ips to anybody', async () => {
    const answer = await cloudflare.call('GET', '/ips?networks=jdcloud', { headers: {} });
    expect(answer.result).toMatchObject({
      ipv4_cidrs: expect.any(Array),
      ipv6_cidrs: expect.any(Array),
      jdcloud_cidrs: expect.any(Array),
    });
  });
});

describe('bodies', () => {
  it('refuses what is no JSON', async () => {
    const response = await fetch(`${cloudflare.apiUrl}${cloudflare.paths.zone}/dns_records`, {
      method: 'POST',
      headers: { authorization: `Bearer ${cloudflare.token}` },
      body: '{"name":',
    });
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ success: false, errors: [{ code: 6007 }] });
  });

  it('points at the field that has the wrong type', async () => {
    const body = { csr: 'PEM', validity_days: '365' };
    const answer = await cloudflare.call('POST', `${cloudflare.paths.zone}/client_certificates`, { body });
    expect(answer.errors).toMatchObject([{ source: { pointer: '/validity_days' } }]);
  });
});

describe('pages', () => {
  it('says where in the list a page is', async () => {
    for (let index = 0; index < 12; index += 1) cloudflare.seed.clientCertificate(cloudflare.zone);
    const page = (query: string) =>
      cloudflare.call('GET', `${cloudflare.paths.zone}/client_certificates?per_page=5&${query}`);
    const info = { per_page: 5, total_count: 12, total_pages: 3 };
    expect(await page('page=1')).toMatchObject({ result_info: { ...info, page: 1, count: 5 } });
    expect(await page('page=3')).toMatchObject({ result_info: { ...info, page: 3, count: 2 } });
    expect(await page('page=4')).toMatchObject({ result: [], result_info: { ...info, page: 4, count: 0 } });
  });

  it.each([
    ['/zones', 'per_page=4'],
    ['/zones', 'per_page=51'],
    ['/zones', 'page=0'],
    ['/accounts', 'per_page=1000'],
    ['/zones', 'per_page=ten'],
  ])('refuses %s?%s', async (path, query) => {
    expect(await cloudflare.call('GET', `${path}?${query}`)).toMatchObject({ status: 400, success: false });
  });
});

describe('counting', () => {
  it('counts every call, and as writes only those that changed something', async () => {
    const before = cloudflare.log.counts();
    const tunnels = `${cloudflare.paths.account}/cfd_tunnel`;
    await cloudflare.call('GET', tunnels);
    await cloudflare.call('POST', tunnels, { body: { name: 'counted' } });
    await cloudflare.call('POST', tunnels, { body: { name: 'counted' } });
    const { apiCalls, writes } = cloudflare.log.counts();
    expect({ apiCalls: apiCalls - before.apiCalls, writes: writes - before.writes }).toEqual({
      apiCalls: 3,
      writes: 1,
    });
    expect(cloudflare.log.calls().slice(-3)).toMatchObject([
      { method: 'GET', path: tunnels, query: '', status: 200, effect: 'none' },
      { method: 'POST', path: tunnels, status: 200, effect: 'write' },
      { method: 'POST', path: tunnels, status: 409, effect: 'none' },
    ]);
  });

  it('takes HEAD for a reading call', async () => {
    const before = cloudflare.log.counts().writes;
    const headers = { authorization: `Bearer ${cloudflare.token}` };
    expect((await fetch(`${cloudflare.apiUrl}/zones`, { method: 'HEAD', headers })).status).toBe(200);
    expect(cloudflare.log.counts().writes).toBe(before);
  });

  it('does not write tokens into the log', async () => {
    await cloudflare.call('GET', '/user/tokens/verify');
    expect(JSON.stringify(cloudflare.log.calls())).not.toContain(cloudflare.token);
  });
});

describe('strangers on the network', () => {
  it('answers only requests that name a loopback host', async () => {
    const statusFor = (host: string) =>
      new Promise<number | undefined>((resolve, reject) => {
        request(`${cloudflare.baseUrl}/practice/counts`, { headers: { host } })
          .on('response', (response) => {
            response.resume();
            resolve(response.statusCode);
          })
          .on('error', reject)
          .end();
      });
    expect(await statusFor('127.0.0.1:1234')).toBe(200);
    expect(await statusFor('localhost')).toBe(200);
    expect(await statusFor('rebound.example')).toBe(421);
    expect(await statusFor('127.0.0.1.example')).toBe(421);
  });

  it('refuses requests that another web page sends', async () => {
    const send = (origin: string) => fetch(`${cloudflare.baseUrl}/practice/counts`, { headers: { origin } });
    expect((await send('https://evil.example')).status).toBe(403);
    expect((await send('null')).status).toBe(403);
    expect((await send('http://127.0.0.1:5173')).status).toBe(200);
  });
});
