import { z } from 'zod';
import type { TunnelConfigurationSeen } from '../../resources/model/observed.ts';
import type { HclObject, HclValue } from './hcl.ts';

/** A tunnel's configuration in the provider's words, and which of its options the provider has no words for. */
export interface HeldConfiguration {
  readonly config: HclObject;
  readonly notHeld: readonly string[];
}

export function holdConfiguration({ ingress, others }: TunnelConfigurationSeen): HeldConfiguration {
  const entries = ingress.map((entry) => hold(entry, entryNames));
  const rest = hold(withoutOffRouting(others), configurationNames);
  const notHeld = [...entries, rest].flatMap((each) => each.notHeld);
  return {
    config: { ingress: entries.map(({ held }) => held), ...rest.held },
    notHeld: [...new Set(notHeld)],
  };
}

/** Cloudflare writes it into every configuration by itself (facts: cloudflare#tunnel-configuration): switched off it says nothing. */
function withoutOffRouting({ 'warp-routing': routing, ...others }: TunnelConfigurationSeen['others']) {
  return WarpRouting.safeParse(routing).success ? others : { ...others, 'warp-routing': routing };
}

const WarpRouting = z.union([z.object({ enabled: z.literal(false) }), z.undefined(), z.null()]);

/** A name of the API, and the provider's for it; where there is more in it, the names of that. */
interface Names {
  readonly [ofApi: string]: { readonly held: string; readonly inside?: Names };
}

/** The names of the provider's schema, 5.22.0. */
const accessNames: Names = {
  required: { held: 'required' },
  teamName: { held: 'team_name' },
  audTag: { held: 'aud_tag' },
};
const originRequestNames: Names = {
  access: { held: 'access', inside: accessNames },
  caPool: { held: 'ca_pool' },
  connectTimeout: { held: 'connect_timeout' },
  disableChunkedEncoding: { held: 'disable_chunked_encoding' },
  http2Origin: { held: 'http2_origin' },
  httpHostHeader: { held: 'http_host_header' },
  keepAliveConnections: { held: 'keep_alive_connections' },
  keepAliveTimeout: { held: 'keep_alive_timeout' },
  matchSNItoHost: { held: 'match_sn_ito_host' },
  noHappyEyeballs: { held: 'no_happy_eyeballs' },
  noTLSVerify: { held: 'no_tls_verify' },
  originServerName: { held: 'origin_server_name' },
  proxyType: { held: 'proxy_type' },
  tcpKeepAlive: { held: 'tcp_keep_alive' },
  tlsTimeout: { held: 'tls_timeout' },
};
const configurationNames: Names = { originRequest: { held: 'origin_request', inside: originRequestNames } };
const entryNames: Names = {
  hostname: { held: 'hostname' },
  path: { held: 'path' },
  service: { held: 'service' },
  ...configurationNames,
};

interface Held {
  readonly held: HclObject;
  readonly notHeld: readonly string[];
}

const Json = z.json();
const Inside = z.record(z.string(), z.unknown());

function hold(of: Readonly<Record<string, unknown>>, names: Names): Held {
  const parts = Object.entries(of)
    .filter(([, value]) => value !== undefined && value !== null)
    .map(([key, value]) => holdOne(key, value, names));
  return {
    held: Object.fromEntries(parts.flatMap(({ entry }) => (entry ? [entry] : []))),
    notHeld: parts.flatMap(({ notHeld }) => notHeld),
  };
}

interface HeldOne {
  readonly entry?: readonly [string, HclValue];
  readonly notHeld: readonly string[];
}

function holdOne(key: string, value: unknown, names: Names): HeldOne {
  const name = names[key];
  if (!name) return { notHeld: [key] };
  const inside = name.inside && Inside.safeParse(value).data;
  if (name.inside && inside) {
    const { held, notHeld } = hold(inside, name.inside);
    return { entry: [name.held, held], notHeld: notHeld.map((each) => `${key}.${each}`) };
  }
  const json = Json.safeParse(value);
  return json.success ? { entry: [name.held, json.data], notHeld: [] } : { notHeld: [key] };
}
