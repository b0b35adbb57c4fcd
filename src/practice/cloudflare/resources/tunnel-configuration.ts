import { z } from 'zod';
import { ingressProblem } from '../../connector/ingress-validation.ts';
import { microseconds } from '../cloud.ts';
import { isUnseen } from '../delays.ts';
import { type AccountCall, type Endpoint, onAccount, type Reply, readBody, uuid } from '../endpoint.ts';
import { type ApiError, ApiRefusal } from '../envelope.ts';
import type { IngressConfig, Tunnel } from '../state.ts';
import { inStoredOrder } from '../stored-order.ts';
import { editTunnels, livingTunnelOf, readTunnels } from './tunnels.ts';

/** The remotely managed ingress of a tunnel. PUT replaces all of it (facts: cloudflare#tunnel-configuration). */
export const tunnelConfigurationEndpoints: readonly Endpoint[] = [
  onAccount('GET', `/cfd_tunnel/${uuid('tunnel')}/configurations`, [readTunnels], (call) => ({
    result: showConfiguration(configuredTunnelOf(call)),
  })),
  onAccount('PUT', `/cfd_tunnel/${uuid('tunnel')}/configurations`, [editTunnels], replaceConfiguration),
];

/** Of a deleted tunnel as of one that never was (facts: cloudflare#tunnel-refusals). */
const configurationNotFound: ApiError = { code: 1055, message: 'Configuration for tunnel not found' };

/** @throws {ApiRefusal} 404/1055 for a tunnel that is too young. */
function configuredTunnelOf(call: AccountCall): Tunnel {
  const tunnel = livingTunnelOf(call, configurationNotFound);
  const { delays, now } = call.cloud;
  if (!isUnseen(Date.parse(tunnel.createdAt), delays().configurationDelayMs, now)) return tunnel;
  throw new ApiRefusal(404, [configurationNotFound]);
}

const OriginRequest = z.looseObject({
  noTLSVerify: z.boolean().optional(),
  originServerName: z.string().optional(),
  caPool: z.string().optional(),
  httpHostHeader: z.string().optional(),
  // Whole seconds in JSON, unlike the durations of cloudflared's own file (facts: cloudflare#tunnel-configuration).
  connectTimeout: z.int().optional(),
  tlsTimeout: z.int().optional(),
  tcpKeepAlive: z.int().optional(),
  keepAliveTimeout: z.int().optional(),
  keepAliveConnections: z.int().optional(),
  http2Origin: z.boolean().optional(),
  disableChunkedEncoding: z.boolean().optional(),
  matchSNItoHost: z.boolean().optional(),
  noHappyEyeballs: z.boolean().optional(),
  proxyType: z.string().optional(),
});
const Rule = z.looseObject({
  hostname: z.string().optional(),
  path: z.string().optional(),
  service: z.string(),
  originRequest: OriginRequest.optional(),
});
const ReplaceConfiguration = z.object({
  config: z.looseObject({ ingress: z.array(Rule), originRequest: OriginRequest.optional() }),
});

async function replaceConfiguration(call: AccountCall): Promise<Reply> {
  const { config } = await readBody(call, ReplaceConfiguration);
  const tunnel = livingTunnelOf(call, configurationNotFound);
  const problem = ingressProblem(config.ingress);
  if (problem !== undefined) {
    // The API runs cloudflared's own check and hands its words on, line end included (facts: cloudflare#ingress-lists).
    const message = `Bad Configuration: Validation failed: ${problem}\n`;
    throw new ApiRefusal(400, [{ code: 1056, message }]);
  }
  const changed: Tunnel = {
    ...tunnel,
    configuration: {
      version: tunnel.configuration.version + 1,
      config: asStored(config),
      createdAt: microseconds(call.cloud.now()),
    },
  };
  call.account.tunnels.set(tunnel.id, changed);
  return { result: showConfiguration(changed) };
}

/** What is kept: WARP routing is said to be off where nothing was said, and keys lose their order. */
function asStored(config: IngressConfig): IngressConfig {
  return inStoredOrder({ 'warp-routing': { enabled: false }, ...config });
}

function showConfiguration({ id, configuration, configSrc }: Tunnel) {
  return {
    tunnel_id: id,
    version: configuration.version,
    config: configuration.config,
    source: configSrc,
    created_at: configuration.createdAt,
  };
}
