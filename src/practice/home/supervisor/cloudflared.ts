import { unreachableLines } from '../../connector/origin.ts';
import { parseTunnelToken } from '../../connector/tunnel-token.ts';
import type { Core } from '../core.ts';
import type { App, AppRunState } from '../home-state.ts';
import {
  createScribe,
  edgeErrors,
  type Protocol,
  type Scribe,
  writeAppStart,
  writeChecks,
  writeOffline,
  writeRefused,
  writeRegistered,
  writeTunnelStart,
  writeUnreachableEdge,
} from './cloudflared-log.ts';
import { type LocalMode, readLocalMode } from './local-mode.ts';

/**
 * What happens in the Cloudflared app when it starts, and what it writes into its log
 * (facts: home-assistant#app-remote-mode). Other apps start and stop without a word.
 */
export function startApp(app: App, core: Core): App {
  if (!app.slug.endsWith('_cloudflared')) return { ...app, state: 'started' };
  if (app.state === 'started') return app;
  const { state, lines } = run(app, core);
  return { ...app, state, log: withLines(app, lines) };
}

export function stopApp(app: App, core: Core): App {
  core.connectors.get(app.slug)?.stop();
  core.connectors.delete(app.slug);
  return { ...app, state: 'stopped' };
}

/** The app's cloudflared could not hand a request on to Home Assistant. */
export function noteUnreachable(core: Core, connectorId: string, service: URL, code?: string): void {
  for (const [slug, connector] of core.connectors) {
    const app = core.state.apps[slug];
    if (app === undefined || connector.connectorId !== connectorId) continue;
    const say = createScribe(core.clock);
    const lines = unreachableLines(service, code).map((line) => say.tunnel('ERR', line));
    core.state.apps = { ...core.state.apps, [slug]: { ...app, log: withLines(app, lines) } };
  }
}

/** As much as anybody asks for; a long rehearsal must not grow for ever. */
const mostLines = 500;

function withLines({ log }: App, lines: readonly string[]): readonly string[] {
  return [...log, ...lines].slice(-mostLines);
}

interface Run {
  readonly state: AppRunState;
  readonly lines: readonly string[];
}

function run(app: App, core: Core): Run {
  const say = createScribe(core.clock);
  const { tunnel_token: token, ...others } = app.options;
  if (typeof token !== 'string' || token === '') return withoutToken(app, others, core, say);
  const tunnelId = parseTunnelToken(asGiven(token))?.tunnelId;
  const lines = writeAppStart(say);
  // It reads its token before it says a word of its own.
  if (tunnelId === undefined) return malformed(lines);
  const way = wayOut(app, core);
  const started = [...lines, ...writeTunnelStart(tunnelId, protocolOf(app, core), say)];
  switch (way) {
    case 'offline':
      return { state: 'error', lines: [...started, ...writeOffline(say)] };
    case 'open':
      return connect(app, asGiven(token), core, started);
    default:
      return { state: 'started', lines: [...started, ...shutOut(way, say)] };
  }
}

/** The shell takes away the line breaks at the end and nothing else. */
function asGiven(token: string): string {
  return token.replace(/\n+$/, '');
}

function malformed(lines: readonly string[]): Run {
  return { state: 'error', lines: [...lines, 'Provided Tunnel token is not valid.'] };
}

/** What lies between this app and Cloudflare. */
function wayOut(
  { options }: App,
  { state: { trouble } }: Core,
): 'open' | 'offline' | keyof typeof edgeErrors {
  if (trouble.internet === 'unreachable') return 'offline';
  if (trouble.port7844 === 'blocked') return 'blocked';
  if (trouble.port7844 === 'udp-blocked' && isToldQuic(options)) return 'quic-blocked';
  const isIpv4Wanted = parametersOf(options).includes('--edge-ip-version=4');
  if (trouble.addresses === 'ipv6-only' && isIpv4Wanted) return 'no-ipv4';
  return trouble.edgeCertificate === 'believed' ? 'open' : trouble.edgeCertificate;
}

function shutOut(way: keyof typeof edgeErrors, say: Scribe): readonly string[] {
  const udp = way === 'blocked' || way === 'no-ipv4' || way === 'quic-blocked' ? 'FAIL' : 'PASS';
  const tcp = way === 'blocked' || way === 'no-ipv4' ? 'FAIL' : 'PASS';
  return [
    ...writeUnreachableEdge(edgeErrors[way], say),
    ...writeChecks({ udp, tcp }, say),
    ...writeUnreachableEdge(edgeErrors[way], say),
  ];
}

function parametersOf({ run_parameters: given }: App['options']): readonly unknown[] {
  return Array.isArray(given) ? given : [];
}

function isToldQuic(options: App['options']): boolean {
  return parametersOf(options).includes('--protocol=quic');
}

/** Unless it is told, it takes QUIC where that gets out (facts: cloudflare#cloudflared-network). */
function protocolOf({ options }: App, { state: { trouble } }: Core): Protocol {
  if (parametersOf(options).includes('--protocol=http2')) return 'http2';
  return trouble.port7844 === 'udp-blocked' && !isToldQuic(options) ? 'http2' : 'quic';
}

/**
 * By a tunnel of its own, where it made one: its options say where that leads, and their names are written into the zone anew.
 * To make one it would have to log in at Cloudflare, which is out of practice's reach.
 */
function withoutToken(app: App, options: App['options'], core: Core, say: Scribe): Run {
  const local = readLocalMode(options, core.state.http.running.server_port);
  if (local !== undefined) {
    const lines = [say.app('INFO', 'Connecting Cloudflare Tunnel...')];
    return app.ownTunnelToken === undefined
      ? { state: 'started', lines }
      : connectOwnTunnel(app, app.ownTunnelToken, local, core, lines);
  }
  return {
    state: 'error',
    lines: [
      say.app(
        'FATAL',
        'Cannot run without tunnel_token, external_hostname, additional_hosts, catch_all_service or nginx_proxy_manager. Please set at least one of these options.',
      ),
    ],
  };
}

function connectOwnTunnel(
  app: App,
  token: string,
  { ingress, hostnames }: LocalMode,
  core: Core,
  lines: readonly string[],
): Run {
  const start = core.startConnector(token, ingress);
  if (start.kind === 'refused')
    return { state: 'error', lines: [...lines, ...writeRefused(createScribe(core.clock))] };
  core.connectors.set(app.slug, start.connector);
  for (const hostname of hostnames) core.routeDns(start.connector.tunnelId, hostname);
  return { state: 'started', lines };
}

function connect(app: App, token: string, core: Core, lines: readonly string[]): Run {
  const say = createScribe(core.clock);
  const start = core.startConnector(token);
  if (start.kind === 'connected') {
    core.connectors.set(app.slug, start.connector);
    const { trouble } = core.state;
    const family = trouble.addresses === 'ipv6-only' ? 'ipv6' : 'ipv4';
    const registered = writeRegistered(protocolOf(app, core), family, say);
    const checks = writeChecks({ udp: trouble.port7844 === 'open' ? 'PASS' : 'FAIL', tcp: 'PASS' }, say);
    return { state: 'started', lines: [...lines, ...registered, ...checks] };
  }
  return start.code === 'TUNNEL_TOKEN_MALFORMED'
    ? malformed(lines)
    : { state: 'started', lines: [...lines, ...writeRefused(say)] };
}
