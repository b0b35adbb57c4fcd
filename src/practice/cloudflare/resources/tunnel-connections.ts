import { publicAddress } from '../../net/public-address.ts';
import { timestamp } from '../cloud.ts';
import { type Endpoint, onAccount, uuid } from '../endpoint.ts';
import { ApiRefusal } from '../envelope.ts';
import { pageInfo } from '../pagination.ts';
import type { Connector, Tunnel } from '../state.ts';
import { disconnected } from '../tunnel-connections.ts';
import { editTunnels, livingTunnelOf, readTunnels, tunnelOf } from './tunnels.ts';

/**
 * Who is connected to a tunnel. Deleting connections is final here: a real cloudflared would try to connect again
 * (facts: cloudflare#tunnel-connections, cloudflare#tunnel-deletion).
 */
export const tunnelConnectionEndpoints: readonly Endpoint[] = [
  onAccount('GET', `/cfd_tunnel/${uuid('tunnel')}/connections`, [readTunnels], (call) => {
    const tunnel = tunnelOf(call);
    const { length } = tunnel.connectors;
    return {
      result: tunnel.connectors.map((connector) => showConnector(connector, tunnel)),
      resultInfo: pageInfo(1, 20, length, length),
    };
  }),
  onAccount('DELETE', `/cfd_tunnel/${uuid('tunnel')}/connections`, [editTunnels], (call) => {
    const tunnel = livingTunnelOf(call);
    const connectorId = call.query.get('client_id') ?? undefined;
    call.account.tunnels.set(tunnel.id, disconnected(tunnel, timestamp(call.cloud.now), connectorId));
    return { result: {} };
  }),
  onAccount('GET', `/cfd_tunnel/${uuid('tunnel')}/connectors/${uuid('connector')}`, [readTunnels], (call) => {
    const tunnel = tunnelOf(call);
    const connector = tunnel.connectors.find(({ id }) => id === call.param('connector'));
    if (connector === undefined) throw new ApiRefusal(404, [{ code: 1003, message: 'Connector not found' }]);
    return { result: showConnector(connector, tunnel) };
  }),
];

function showConnector(connector: Connector, tunnel: Tunnel) {
  return {
    id: connector.id,
    arch: connector.arch,
    version: connector.version,
    features: connector.features,
    run_at: connector.runAt,
    config_version: tunnel.configuration.version,
    conns: connector.connections.map(({ id, coloName, openedAt }) => ({
      id,
      uuid: id,
      client_id: connector.id,
      client_version: connector.version,
      colo_name: coloName,
      is_pending_reconnect: false,
      opened_at: openedAt,
      origin_ip: publicAddress,
    })),
  };
}
