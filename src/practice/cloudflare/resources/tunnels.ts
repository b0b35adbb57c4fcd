import { z } from 'zod';
import { printTunnelToken } from '../../connector/tunnel-token.ts';
import { microseconds } from '../cloud.ts';
import { type AccountCall, type Endpoint, onAccount, type Reply, readBody, uuid } from '../endpoint.ts';
import { type ApiError, ApiRefusal } from '../envelope.ts';
import { paginate } from '../pagination.ts';
import type { AccountState, Tunnel } from '../state.ts';
import type { Need } from '../token.ts';
import { disconnected, isConnected, statusOf } from '../tunnel-connections.ts';
import { tunnelsMatching } from '../tunnel-filters.ts';

/**
 * Cloudflare Tunnels: create, find, rename, rotate, delete
 * (facts: cloudflare#tunnels, cloudflare#tunnel-lists, cloudflare#tunnel-refusals).
 */
export const readTunnels: Need = { permission: 'argotunnel', access: 'read', denial: 1001 };
export const editTunnels: Need = { permission: 'argotunnel', access: 'edit', denial: 1001 };

export const tunnelEndpoints: readonly Endpoint[] = [
  onAccount('GET', '/cfd_tunnel', [readTunnels], listTunnels),
  onAccount('POST', '/cfd_tunnel', [editTunnels], createTunnel),
  onAccount('GET', `/cfd_tunnel/${uuid('tunnel')}`, [readTunnels], (call) => ({
    result: showTunnel(tunnelOf(call), call.account),
  })),
  onAccount('PATCH', `/cfd_tunnel/${uuid('tunnel')}`, [editTunnels], patchTunnel),
  onAccount('DELETE', `/cfd_tunnel/${uuid('tunnel')}`, [editTunnels], deleteTunnel),
  // The token lets its holder run a connector, so reading it needs the right to write (facts: cloudflare#tunnel-token).
  onAccount('GET', `/cfd_tunnel/${uuid('tunnel')}/token`, [editTunnels], (call) => ({
    result: tunnelTokenOf(livingTunnelOf(call, tokenNotFound), call.account),
  })),
];

/** At least 32 bytes, base64. */
const Secret = z
  .base64()
  .refine((text) => Buffer.from(text, 'base64').length >= 32, 'must be at least 32 bytes');
const CreateTunnel = z.object({
  name: z.string(),
  config_src: z.enum(['local', 'cloudflare']).default('local'),
  tunnel_secret: Secret.optional(),
});
const PatchTunnel = z.object({ name: z.string().optional(), tunnel_secret: Secret.optional() });

const tunnelsPerAccount = 1000;

function listTunnels({ account, query }: AccountCall): Reply {
  const tunnels = tunnelsMatching([...account.tunnels.values()], query);
  const { items, info } = paginate(tunnels, query, { min: 1, max: 1000, standard: 1000 });
  // This list counts tunnels, not pages (facts: cloudflare#page-sizes).
  const { total_pages: _pages, ...resultInfo } = info;
  return { result: items.map((tunnel) => showTunnel(tunnel, account)), resultInfo };
}

async function createTunnel(call: AccountCall): Promise<Reply> {
  const { account, cloud } = call;
  const body = await readBody(call, CreateTunnel);
  requireFreeName(account, body.name);
  requireRoom(account);
  const createdAt = microseconds(cloud.now());
  const tunnel: Tunnel = {
    id: cloud.ids.uuid(),
    name: body.name,
    configSrc: body.config_src,
    createdAt,
    deletedAt: null,
    connsActiveAt: null,
    connsInactiveAt: null,
    secret: body.tunnel_secret ?? cloud.ids.bytes(32).toString('base64'),
    configuration: { version: 0, config: null, createdAt },
    connectors: [],
  };
  account.tunnels.set(tunnel.id, tunnel);
  return { result: { ...showTunnel(tunnel, account), ...createOnlyFields(tunnel, account) } };
}

/** Only the answer to the creation carries these (facts: cloudflare#tunnels). */
function createOnlyFields(tunnel: Tunnel, { account }: Pick<AccountState, 'account'>) {
  return {
    credentials_file: {
      AccountTag: account.id,
      TunnelID: tunnel.id,
      TunnelName: tunnel.name,
      TunnelSecret: tunnel.secret,
    },
    token: tunnelTokenOf(tunnel, { account }),
  };
}

function tunnelTokenOf({ id, secret }: Tunnel, { account }: Pick<AccountState, 'account'>): string {
  return printTunnelToken({ accountTag: account.id, tunnelId: id, secret });
}

/** A new secret rotates the token; running connectors keep going until they reconnect (facts: cloudflare#tunnel-token). */
async function patchTunnel(call: AccountCall): Promise<Reply> {
  const { account } = call;
  const body = await readBody(call, PatchTunnel);
  const tunnel = livingTunnelOf(call);
  if (body.name !== undefined && body.name !== tunnel.name) requireFreeName(account, body.name);
  const changed = {
    ...tunnel,
    name: body.name ?? tunnel.name,
    secret: body.tunnel_secret ?? tunnel.secret,
  };
  account.tunnels.set(tunnel.id, changed);
  return { result: showTunnel(changed, account) };
}

/**
 * Refused while connectors are connected, unless `cascade=true` cuts them off first
 * (facts: cloudflare#tunnel-deletion).
 */
function deleteTunnel(call: AccountCall): Reply {
  const { account, cloud, query } = call;
  const tunnel = livingTunnelOf(call);
  if (tunnel.connectors.length > 0 && query.get('cascade') !== 'true') {
    throw new ApiRefusal(400, [
      {
        code: 1022,
        message:
          'This tunnel has active connections. Please stop all cloudflared replicas, or wait a few minutes for connections to close, then try again.',
      },
    ]);
  }
  const now = microseconds(cloud.now());
  const deleted = { ...disconnected(tunnel, now), deletedAt: now };
  account.tunnels.set(tunnel.id, deleted);
  return { result: showTunnel(deleted, account) };
}

/** @throws {ApiRefusal} 409/1013 when a tunnel that is not deleted has this name, 400 when the name is no name. */
function requireFreeName(account: AccountState, name: string): void {
  if (name.trim() === '') {
    throw new ApiRefusal(400, [{ code: 1001, message: 'Tunnel name must not be empty' }]);
  }
  const taken = [...account.tunnels.values()].some(
    (tunnel) => tunnel.deletedAt === null && tunnel.name === name,
  );
  if (!taken) return;
  throw new ApiRefusal(409, [
    {
      code: 1013,
      message:
        'You already have a tunnel with this name. Delete the existing tunnel, or choose a different name.',
    },
  ]);
}

function requireRoom(account: AccountState): void {
  const living = [...account.tunnels.values()].filter(({ deletedAt }) => deletedAt === null).length;
  if (living < tunnelsPerAccount) return;
  throw new ApiRefusal(400, [
    { code: 1014, message: `You have reached the limit of ${tunnelsPerAccount} tunnels` },
  ]);
}

/** A deleted tunnel is still found. @throws {ApiRefusal} 404 */
export function tunnelOf(call: AccountCall, notFound = tunnelNotFound): Tunnel {
  const tunnel = call.account.tunnels.get(call.param('tunnel'));
  if (tunnel === undefined) throw new ApiRefusal(404, [notFound]);
  return tunnel;
}

/** @throws {ApiRefusal} 404 for a deleted tunnel too. */
export function livingTunnelOf(call: AccountCall, notFound = tunnelNotFound): Tunnel {
  const tunnel = tunnelOf(call, notFound);
  if (tunnel.deletedAt !== null) throw new ApiRefusal(404, [notFound]);
  return tunnel;
}

/** Each part of a tunnel is missed under a code of its own (facts: cloudflare#tunnel-refusals). */
const tunnelNotFound: ApiError = { code: 1002, message: 'Tunnel not found' };
const tokenNotFound: ApiError = { code: 1054, message: 'Token for tunnel not found' };

/** A tunnel that never had a connector went inactive when it was made, and a deleted one is managed by nobody any more. */
function showTunnel(tunnel: Tunnel, { account }: AccountState) {
  const { configSrc, connsActiveAt, connsInactiveAt, createdAt, deletedAt } = tunnel;
  const connected = isConnected(tunnel);
  return {
    id: tunnel.id,
    account_tag: account.id,
    created_at: createdAt,
    deleted_at: deletedAt,
    name: tunnel.name,
    conns_active_at: connected ? connsActiveAt : null,
    conns_inactive_at: connected ? null : (connsInactiveAt ?? createdAt),
    tun_type: 'cfd_tunnel',
    metadata: {},
    status: statusOf(tunnel),
    remote_config: deletedAt === null && configSrc === 'cloudflare',
    ...(deletedAt === null ? { config_src: configSrc } : {}),
  };
}
