import type { Authorize, ConnectorIdentity } from '../connector/connector.ts';
import { type Cloud, microseconds } from './cloud.ts';
import type { Connector, Tunnel } from './state.ts';

/**
 * Connectors coming and going, as the real edge learns it from cloudflared, and the tunnel status that follows
 * (facts: cloudflare#tunnel-connections, cloudflare#tunnels).
 */
export type TunnelStatus = 'inactive' | 'degraded' | 'healthy' | 'down';

/** cloudflared keeps four connections to the edge; fewer is degraded. */
const fullConnections = 4;

export function isConnected({ connectors }: Tunnel): boolean {
  return connectors.length > 0;
}

export function statusOf(tunnel: Tunnel): TunnelStatus {
  if (tunnel.deletedAt !== null) return 'down';
  const connections = tunnel.connectors.flatMap((connector) => connector.connections).length;
  if (connections >= fullConnections) return 'healthy';
  if (connections > 0) return 'degraded';
  return tunnel.connsActiveAt === null ? 'inactive' : 'down';
}

/**
 * What the account answers to a connector. Fewer than four connections leave the tunnel degraded. A connector whose
 * connections were deleted meanwhile releases nothing.
 */
export function authorizerFor(cloud: Cloud, connections = fullConnections): Authorize {
  return ({ accountTag, tunnelId, secret }, { connectorId, address, ingress }) => {
    const tunnels = cloud.state.accounts.get(accountTag)?.tunnels;
    const tunnel = tunnels?.get(tunnelId);
    if (tunnels === undefined || tunnel === undefined) return { kind: 'unauthorized' };
    if (tunnel.deletedAt !== null || tunnel.secret !== secret) return { kind: 'unauthorized' };
    const connector = newConnector({ connectorId, address, ingress }, connections, cloud);
    tunnels.set(tunnelId, {
      ...tunnel,
      connectors: [...tunnel.connectors, connector],
      connsActiveAt: connector.runAt,
      connsInactiveAt: null,
    });
    const release = () => {
      const current = tunnels.get(tunnelId);
      if (current?.connectors.some(({ id }) => id === connectorId) !== true) return;
      tunnels.set(tunnelId, disconnected(current, microseconds(cloud.now()), connectorId));
    };
    return { kind: 'registered', release };
  };
}

/** The tunnel without this connector, or without any. */
export function disconnected(tunnel: Tunnel, now: string, connectorId?: string): Tunnel {
  const connectors =
    connectorId === undefined ? [] : tunnel.connectors.filter(({ id }) => id !== connectorId);
  const wentDown = tunnel.connectors.length > 0 && connectors.length === 0;
  return { ...tunnel, connectors, connsInactiveAt: wentDown ? now : tunnel.connsInactiveAt };
}

function newConnector(
  { connectorId: id, address, ingress }: ConnectorIdentity,
  connections: number,
  cloud: Cloud,
): Connector {
  const runAt = microseconds(cloud.now());
  return {
    id,
    address,
    ...(ingress ? { ingress } : {}),
    arch: 'linux_amd64',
    version: '2026.8.2',
    features: [
      'allow_remote_config',
      'serialized_headers',
      'support_datagram_v2',
      'support_quic_eof',
      'management_logs',
    ],
    runAt,
    connections: Array.from({ length: connections }, (_, index) => ({
      id: cloud.ids.uuid(),
      coloName: index % 2 === 0 ? 'fra03' : 'ams01',
      openedAt: runAt,
    })),
  };
}
