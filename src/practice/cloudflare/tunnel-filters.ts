import type { Tunnel } from './state.ts';
import { statusOf } from './tunnel-connections.ts';

/**
 * The filters of the tunnel list. Deleted tunnels are left out unless `is_deleted=true` asks for them
 * (facts: cloudflare#tunnel-lists).
 */
export function tunnelsMatching(tunnels: readonly Tunnel[], query: URLSearchParams): readonly Tunnel[] {
  const asked = Object.entries(filters).flatMap(([key, filter]) => {
    const wanted = query.get(key) ?? standard[key] ?? null;
    return wanted === null ? [] : [(tunnel: Tunnel) => filter(tunnel, wanted)];
  });
  return tunnels.filter((tunnel) => asked.every((matches) => matches(tunnel)));
}

const standard: Readonly<Record<string, string>> = { is_deleted: 'false' };

const filters: Readonly<Record<string, (tunnel: Tunnel, wanted: string) => boolean>> = {
  name: (tunnel, wanted) => tunnel.name === wanted,
  uuid: (tunnel, wanted) => tunnel.id === wanted,
  is_deleted: (tunnel, wanted) => (tunnel.deletedAt !== null) === (wanted === 'true'),
  status: (tunnel, wanted) => statusOf(tunnel) === wanted,
  include_prefix: (tunnel, wanted) => tunnel.name.startsWith(wanted),
  exclude_prefix: (tunnel, wanted) => !tunnel.name.startsWith(wanted),
  existed_at: (tunnel, wanted) =>
    Date.parse(tunnel.createdAt) <= Date.parse(wanted) &&
    (tunnel.deletedAt === null || Date.parse(tunnel.deletedAt) > Date.parse(wanted)),
  was_active_at: (tunnel, wanted) =>
    tunnel.connsActiveAt !== null &&
    Date.parse(tunnel.connsActiveAt) <= Date.parse(wanted) &&
    (tunnel.connsInactiveAt === null || Date.parse(tunnel.connsInactiveAt) > Date.parse(wanted)),
};
