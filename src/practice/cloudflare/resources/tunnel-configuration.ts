import { z } from 'zod';
import { timestamp } from '../cloud.ts';
import { isUnseen } from '../delays.ts';
import { type AccountCall, type Endpoint, onAccount, type Reply, readBody, uuid } from '../endpoint.ts';
import { ApiRefusal } from '../envelope.ts';
import type { IngressRule, Tunnel } from '../state.ts';
import { editTunnels, livingTunnelOf, readTunnels } from './tunnels.ts';

/** The remotely managed ingress of a tunnel. PUT replaces all of it (facts: cloudflare#tunnel-configuration). */
export const tunnelConfigurationEndpoints: readonly Endpoint[] = [
  onAccount('GET', `/cfd_tunnel/${uuid('tunnel')}/configurations`, [readTunnels], (call) => ({
    result: showConfiguration(configuredTunnelOf(call), call),
  })),
  onAccount('PUT', `/cfd_tunnel/${uuid('tunnel')}/configurations`, [editTunnels], replaceConfiguration),
];

/** @throws {ApiRefusal} 404/1055 for a tunnel that is too young. */
function configuredTunnelOf(call: AccountCall): Tunnel {
  const tunnel = livingTunnelOf(call);
  const { delays, now } = call.cloud;
  if (!isUnseen(Date.parse(tunnel.createdAt), delays().configurationDelayMs, now)) return tunnel;
  throw new ApiRefusal(404, [{ code: 1055, message: 'Configuration for tunnel not found' }]);
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
  const tunnel = livingTunnelOf(call);
  const problem = ingressProblem(config.ingress);
  if (problem !== undefined) {
    throw new ApiRefusal(400, [{ code: 1056, message: `Bad Configuration: ${problem}` }]);
  }
  const changed: Tunnel = {
    ...tunnel,
    configuration: {
      version: tunnel.configuration.version + 1,
      config,
      createdAt: timestamp(call.cloud.now),
    },
  };
  call.account.tunnels.set(tunnel.id, changed);
  return { result: showConfiguration(changed, call) };
}

/** cloudflared's own rules for an ingress list, which the API applies too. */
function ingressProblem(ingress: readonly IngressRule[]): string | undefined {
  const last = ingress.at(-1);
  if (last === undefined) return 'at least one ingress rule is needed';
  if (!matchesEverything(last)) {
    return 'The last ingress rule must match all URLs (i.e. it should not have a hostname or path filter)';
  }
  const early = ingress.slice(0, -1).findIndex(matchesEverything);
  if (early !== -1) return `Rule #${early + 1} matches every URL, so the rules after it would never be used`;
  return ingress.map(({ service }) => serviceProblem(service)).find((problem) => problem !== undefined);
}

function matchesEverything({ hostname = '', path = '' }: IngressRule): boolean {
  return (hostname === '' || hostname === '*') && path === '';
}

const bareServices = ['hello_world', 'bastion', 'socks-proxy', 'warp-routing'];

function serviceProblem(service: string): string | undefined {
  if (bareServices.includes(service) || /^(?:unix|unix\+tls):\S+$/.test(service)) return undefined;
  const status = /^http_status:(\d+)$/.exec(service)?.[1];
  if (status !== undefined) {
    return Number(status) >= 100 && Number(status) <= 999 ? undefined : `invalid HTTP status code ${status}`;
  }
  if (!URL.canParse(service))
    return `${service} is an invalid address, please make sure it has a scheme and a hostname`;
  const url = new URL(service);
  if (url.hostname === '')
    return `${service} is an invalid address, please make sure it has a scheme and a hostname`;
  if (url.pathname !== '/' && url.pathname !== '') {
    return `${service} is an invalid address, ingress rules do not support proxying to a different path on the origin service`;
  }
  return undefined;
}

function showConfiguration({ id, configuration, configSrc }: Tunnel, { account }: AccountCall) {
  return {
    tunnel_id: id,
    account_id: account.account.id,
    version: configuration.version,
    config: configuration.config,
    source: configSrc,
    created_at: configuration.createdAt,
  };
}
