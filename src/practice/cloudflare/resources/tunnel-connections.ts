import { publicAddress } from '../../net/public-address.ts';
import { microseconds } from '../cloud.ts';
import { type Endpoint, onAccount, uuid } from '../endpoint.ts';
import { ApiRefusal } from '../envelope.ts';
import type { Connector } from '../state.ts';
import { disconnected } from '../tunnel-connections.ts';
import { editTunnels, livingTunnelOf, readTunnels, tunnelOf } from './tunnels.ts';

/**
 * Who is connected to a tunnel. Deleting connections is final here: a real cloudflared would try to connect again
 * (facts: cloudflare#tunnel-connections, cloudflare#tunnel-deletion).
 */
export const tunnelConnectionEndpoints: readonly Endpoint[] = [
  onAccount('GET', `/cfd_tunnel/${uuid('tunnel')}/connections`, [readTunnels], (call) => {
    return { result: tunnelOf(call).connectors.map(showConnector) };
  }),
  onAccount('DELETE', `/cfd_tunnel/${uuid('tunnel')}/connections`, [editTunnels], (call) => {
    const tunnel = livingTunnelOf(call);
    const connectorId = call.query.get('client_id') ?? undefined;
    call.account.tunnels.set(tunnel.id, disconnected(tunnel, microseconds(call.cloud.now()), connectorId));
    return { result: {} };
  }),
  onAccount('GET', `/cfd_tunnel/${uuid('tunnel')}/connectors/${uuid('connector')}`, [readTunnels], (call) => {
    const tunnel = tunnelOf(call);
    const connector = tunnel.connectors.find(({ id }) => id === call.param('connector'));
    if (connector === undefined) throw new ApiRefusal(404, [{ code: 1003, message: 'Connector not found' }]);
    return { result: showConnector(connector) };
  }),
];

function showConnector({ arch, connections, features, id, runAt, version }: Connector) {
  return {
    id,
    features,
    version,
    arch,
    conns: connections.map((connection) => ({
      colo_name: connection.coloName,
      uuid: connection.id,
      id: connection.id,
      is_pending_reconnect: false,
      origin_ip: publicAddress,
      opened_at: connection.openedAt,
      client_id: id,
      client_version: version,
    })),
    run_at: runAt,
    ha_status: null,
  };
}
