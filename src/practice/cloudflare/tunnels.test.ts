import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { z } from 'zod';
import { parseTunnelToken } from '../connector/tunnel-token.ts';
import { type RunningCloudflare, runCloudflare } from './server/running-cloudflare.ts';

let cloudflare: RunningCloudflare;
let tunnels: string;
let time = Date.parse('2026-11-20T12:00:00Z');
beforeAll(async () => {
  cloudflare = await runCloudflare({ now: () => new Date(time) });
  tunnels = `${cloudflare.paths.account}/cfd_tunnel`;
});
afterAll(() => cloudflare.stop());

const Created = z.object({ id: z.uuid(), token: z.string() });
let made = 0;
async function aTunnel(fields: Readonly<Record<string, unknown>> = {}) {
  made += 1;
  const body = { name: `tunnel ${made}`, config_src: 'cloudflare', ...fields };
  const { result } = await cloudflare.call('POST', tunnels, { body });
  const { id, token } = Created.parse(result);
  return { id, token, path: `${tunnels}/${id}` };
}

describe('creating a tunnel', () => {
  it('is managed locally unless the request says otherwise', async () => {
    const { result } = await cloudflare.call('POST', tunnels, { body: { name: 'plain' } });
    expect(result).toMatchObject({ config_src: 'local', remote_config: false });
  });

  it('answers once with credentials and token', async () => {
    const { result } = await cloudflare.call('POST', tunnels, {
      body: { name: 'home', config_src: 'cloudflare' },
    });
    const { id, token } = Created.parse(result);
    expect(result).toMatchObject({
      account_tag: cloudflare.account.account.id,
      name: 'home',
      status: 'inactive',
      config_src: 'cloudflare',
      deleted_at: null,
      conns_active_at: null,
      tun_type: 'cfd_tunnel',
      credentials_file: { AccountTag: cloudflare.account.account.id, TunnelID: id, TunnelName: 'home' },
    });
    expect(parseTunnelToken(token)).toMatchObject({
      accountTag: cloudflare.account.account.id,
      tunnelId: id,
    });
    expect(result).toMatchObject({
      conns_inactive_at: z.object({ created_at: z.string() }).parse(result).created_at,
    });
    expect(result).not.toHaveProperty('connections');
    const again = await cloudflare.call('GET', `${tunnels}/${id}`);
    expect(again.result).not.toHaveProperty('token');
    expect(again.result).not.toHaveProperty('credentials_file');
  });

  it('refuses a name that a living tunnel has with 409/1013, and allows it again after the deletion', async () => {
    const { path } = await aTunnel({ name: 'twice' });
    const again = () => cloudflare.call('POST', tunnels, { body: { name: 'twice' } });
    expect(await again()).toMatchObject({ status: 409, codes: [1013] });
    await cloudflare.call('DELETE', path);
    expect(await again()).toMatchObject({ status: 200 });
  });

  it('refuses an empty name and a short secret', async () => {
    expect(await cloudflare.call('POST', tunnels, { body: { name: ' ' } })).toMatchObject({ status: 400 });
    const body = { name: 'short', tunnel_secret: Buffer.alloc(31).toString('base64') };
    expect(await cloudflare.call('POST', tunnels, { body })).toMatchObject({ status: 400 });
  });
});

describe('listing tunnels', () => {
  it('leaves deleted ones out unless it is asked for them', async () => {
    const { id, path } = await aTunnel({ name: 'gone soon' });
    await cloudflare.call('DELETE', path);
    const list = (query: string) => cloudflare.call('GET', `${tunnels}?name=gone%20soon${query}`);
    expect((await list('')).result).toEqual([]);
    expect((await list('&is_deleted=false')).result).toEqual([]);
    expect((await list('&is_deleted=true')).result).toMatchObject([{ id, deleted_at: expect.any(String) }]);
  });

  it('filters by uuid, prefix and status', async () => {
    const { id, token } = await aTunnel({ name: 'filtered' });
    const ids = async (query: string) =>
      z.array(Created.pick({ id: true })).parse((await cloudflare.call('GET', `${tunnels}?${query}`)).result);
    expect(await ids(`uuid=${id}`)).toEqual([{ id }]);
    expect(await ids('include_prefix=filt')).toEqual([{ id }]);
    expect(await ids('exclude_prefix=filt')).not.toContainEqual({ id });
    expect(await ids('status=healthy')).toEqual([]);
    cloudflare.connect(token);
    expect(await ids('status=healthy')).toEqual([{ id }]);
  });

  it('counts tunnels and not pages', async () => {
    for (const name of ['page a', 'page b', 'page c']) await aTunnel({ name });
    const { result_info } = await cloudflare.call('GET', `${tunnels}?include_prefix=page&per_page=2&page=2`);
    expect(result_info).toEqual({ page: 2, per_page: 2, count: 1, total_count: 3 });
  });

  it.each([
    ['GET', '', 1002],
    ['PATCH', '', 1002],
    ['DELETE', '', 1002],
    ['GET', '/connections', 1002],
    ['GET', '/token', 1054],
    ['GET', '/configurations', 1055],
    ['PUT', '/configurations', 1055],
  ])('does not find an unknown tunnel: %s …%s is %i', async (method, rest, code) => {
    const body = method === 'PUT' ? { config: { ingress: [{ service: 'http_status:404' }] } } : {};
    const path = `${tunnels}/${crypto.randomUUID()}${rest}`;
    const answer = await cloudflare.call(method, path, method === 'GET' ? {} : { body });
    expect(answer).toMatchObject({ status: 404, codes: [code] });
  });
});

describe('a tunnel token', () => {
  it('is a bare string and changes with the secret', async () => {
    const { path, token } = await aTunnel();
    expect((await cloudflare.call('GET', `${path}/token`)).result).toBe(token);
    const tunnel_secret = Buffer.alloc(32, 7).toString('base64');
    await cloudflare.call('PATCH', path, { body: { tunnel_secret } });
    const { result } = await cloudflare.call('GET', `${path}/token`);
    expect(result).not.toBe(token);
    expect(parseTunnelToken(z.string().parse(result))).toMatchObject({ secret: tunnel_secret });
    expect(cloudflare.connect(token)).toEqual({ kind: 'refused', code: 'TUNNEL_UNAUTHORIZED' });
  });

  it('lets a running connector be when it is rotated', async () => {
    const { path, token } = await aTunnel();
    cloudflare.connect(token);
    await cloudflare.call('PATCH', path, { body: { tunnel_secret: Buffer.alloc(32, 8).toString('base64') } });
    expect((await cloudflare.call('GET', path)).result).toMatchObject({ status: 'healthy' });
  });
});

describe('a tunnel configuration', () => {
  const catchAll = { service: 'http_status:404' };
  const home = { hostname: 'ha.linden.house', service: 'http://homeassistant:8123' };
  const put = async (ingress: readonly unknown[], path?: string) =>
    cloudflare.call('PUT', `${path ?? (await aTunnel()).path}/configurations`, {
      body: { config: { ingress } },
    });

  it('is null until it is set, and every PUT makes a new version of all of it', async () => {
    const { id, path } = await aTunnel();
    const read = async () => (await cloudflare.call('GET', `${path}/configurations`)).result;
    expect(await read()).toMatchObject({ tunnel_id: id, version: 0, config: null, source: 'cloudflare' });
    const originRequest = { noTLSVerify: true, connectTimeout: 30 };
    await put([{ ...home, originRequest }, catchAll], path);
    expect(await read()).toMatchObject({
      version: 1,
      config: { ingress: [{ ...home, originRequest }, catchAll] },
    });
    await put([catchAll], path);
    expect(await read()).toMatchObject({ version: 2, config: { ingress: [catchAll] } });
  });

  it('is refused in cloudflared’s own words when cloudflared would not take it', async () => {
    const answer = await put([{ ...home, service: 'http://homeassistant:8123/' }, catchAll]);
    expect(answer).toMatchObject({ status: 400, codes: [1056] });
    expect(answer.errors[0]?.message).toMatch(
      /^Bad Configuration: Validation failed: http:\/\/homeassistant:8123\/ is an invalid address, .*\n$/,
    );
  });

  it('says the sentence that clients look for when the last rule is no catch-all', async () => {
    expect((await put([home])).errors[0]?.message).toContain('The last ingress rule must match all URLs');
  });

  it('comes back with its keys in another order, and says that WARP routing is off', async () => {
    const originRequest = { noTLSVerify: true, caPool: '' };
    const { result } = await put([{ ...home, path: '^/x', originRequest }, catchAll]);
    const { config } = z.object({ config: z.unknown() }).parse(result);
    expect(JSON.stringify(config)).toBe(
      '{"ingress":[{"path":"^/x","service":"http://homeassistant:8123","hostname":"ha.linden.house",' +
        '"originRequest":{"caPool":"","noTLSVerify":true}},{"service":"http_status:404"}],' +
        '"warp-routing":{"enabled":false}}',
    );
  });

  it('wants whole seconds', async () => {
    const originRequest = { connectTimeout: '30s' };
    expect(await put([{ ...home, originRequest }, catchAll])).toMatchObject({ status: 400, codes: [6007] });
  });
});

describe('connectors', () => {
  it('make a tunnel healthy, degraded or down', async () => {
    const { path, token } = await aTunnel();
    const status = async () => (await cloudflare.call('GET', path)).result;
    const weak = cloudflare.connect(token, 2);
    expect(await status()).toMatchObject({
      status: 'degraded',
      conns_active_at: expect.any(String),
      conns_inactive_at: null,
    });
    const strong = cloudflare.connect(token);
    expect(await status()).toMatchObject({ status: 'healthy' });
    for (const start of [weak, strong]) if (start.kind === 'connected') start.connector.stop();
    expect(await status()).toMatchObject({
      status: 'down',
      conns_active_at: null,
      conns_inactive_at: expect.any(String),
    });
  });

  it('are listed with their connections and can be cut off one by one', async () => {
    const { path, token } = await aTunnel();
    const first = cloudflare.connect(token);
    cloudflare.connect(token);
    const listed = await cloudflare.call('GET', `${path}/connections`);
    expect(listed.result).toMatchObject([{ conns: [{}, {}, {}, {}], version: '2026.8.2' }, {}]);
    const id = first.kind === 'connected' ? first.connector.connectorId : '';
    expect((await cloudflare.call('GET', `${path}/connectors/${id}`)).result).toMatchObject({ id });
    await cloudflare.call('DELETE', `${path}/connections?client_id=${id}`);
    expect((await cloudflare.call('GET', `${path}/connections`)).result).toHaveLength(1);
    await cloudflare.call('DELETE', `${path}/connections`);
    expect((await cloudflare.call('GET', `${path}/connections`)).result).toEqual([]);
  });
});

describe('deleting a tunnel', () => {
  it('is refused with 1022 while somebody is connected', async () => {
    const { path, token } = await aTunnel();
    cloudflare.connect(token);
    expect(await cloudflare.call('DELETE', path)).toMatchObject({ status: 400, codes: [1022] });
    await cloudflare.call('DELETE', `${path}/connections`);
    time += 1000;
    expect(await cloudflare.call('DELETE', path)).toMatchObject({
      status: 200,
      result: { deleted_at: new Date(time).toISOString().replace('Z', '000Z') },
    });
  });

  it('leaves it down and managed by nobody', async () => {
    const { path } = await aTunnel();
    await cloudflare.call('DELETE', path);
    const { result } = await cloudflare.call('GET', path);
    expect(result).toMatchObject({ status: 'down', remote_config: false });
    expect(result).not.toHaveProperty('config_src');
  });

  it('cuts connections off with cascade=true', async () => {
    const { path, token } = await aTunnel();
    cloudflare.connect(token);
    expect(await cloudflare.call('DELETE', `${path}?cascade=true`)).toMatchObject({ status: 200 });
    expect((await cloudflare.call('GET', path)).result).toMatchObject({ deleted_at: expect.any(String) });
    expect(cloudflare.connect(token)).toMatchObject({ kind: 'refused' });
  });

  it.each([
    ['GET token', 1054],
    ['GET configurations', 1055],
    ['DELETE connections', 1002],
  ])('leaves nothing to %s: %i', async (call, code) => {
    const { path } = await aTunnel();
    await cloudflare.call('DELETE', path);
    const [method = '', rest = ''] = call.split(' ');
    const answer = await cloudflare.call(method, `${path}/${rest}`);
    expect(answer).toMatchObject({ status: 404, codes: [code] });
  });
});
