import { randomUUID } from 'node:crypto';
import { unreachableLine } from '../../connector/origin.ts';
import type { Core } from '../core.ts';
import type { App, AppRunState } from '../home-state.ts';

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
    const line = scribe(core).tunnel('ERR', unreachableLine(service, code));
    core.state.apps = { ...core.state.apps, [slug]: { ...app, log: withLines(app, [line]) } };
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
  const say = scribe(core);
  const { tunnel_token: token, ...others } = app.options;
  if (typeof token !== 'string' || token === '') return withoutToken(others, say);
  const lines = [
    say.app('INFO', 'Using Cloudflare Remote Management Tunnel'),
    say.app('NOTICE', 'All app (add-on) configuration options except tunnel_token will be ignored.'),
    say.app('INFO', 'Connecting Cloudflare Tunnel...'),
    say.tunnel('INF', 'Starting tunnel'),
  ];
  const { internet, port7844 } = core.state.trouble;
  if (internet === 'unreachable') return { state: 'started', lines: [...lines, ...offline(say)] };
  if (port7844 === 'blocked') return { state: 'started', lines: [...lines, ...blocked(say)] };
  return connect(app, token, core, lines);
}

/** Local mode is out of practice's reach: it logs in at Cloudflare by itself. */
function withoutToken(options: App['options'], say: Scribe): Run {
  const local = ['external_hostname', 'catch_all_service'].some((key) => Boolean(options[key]));
  const hosts = options.additional_hosts;
  if (local || options.nginx_proxy_manager === true || (Array.isArray(hosts) && hosts.length > 0))
    return { state: 'started', lines: [say.app('INFO', 'Connecting Cloudflare Tunnel...')] };
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

function connect(app: App, token: string, core: Core, lines: readonly string[]): Run {
  const say = scribe(core);
  const start = core.startConnector(token);
  if (start.kind === 'connected') {
    core.connectors.set(app.slug, start.connector);
    const registered = [0, 1, 2, 3].map((index) =>
      say.tunnel(
        'INF',
        `Registered tunnel connection connIndex=${index} connection=${randomUUID()} event=0 ip=198.51.100.${index + 1} location=${index % 2 === 0 ? 'fra03' : 'ams01'} protocol=quic`,
      ),
    );
    return { state: 'started', lines: [...lines, ...registered] };
  }
  if (start.code === 'TUNNEL_TOKEN_MALFORMED')
    return { state: 'error', lines: [...lines, 'Provided Tunnel token is not valid.'] };
  const error =
    'Register tunnel error from server side error="Unauthorized: Invalid tunnel secret" connIndex=0 event=0 ip=198.51.100.1';
  return { state: 'started', lines: [...lines, say.tunnel('ERR', error)] };
}

function offline(say: Scribe): readonly string[] {
  return [
    say.tunnel(
      'ERR',
      'Failed to initialize DNS local resolver error="lookup region1.v2.argotunnel.com: i/o timeout"',
    ),
    say.tunnel(
      'ERR',
      'edge discovery: error looking up Cloudflare edge IPs: the DNS query failed error="lookup _v2-origintunneld._tcp.argotunnel.com: no such host" event=0',
    ),
  ];
}

function blocked(say: Scribe): readonly string[] {
  const dialled = 'dial tcp 198.51.100.1:7844: i/o timeout';
  return [
    say.tunnel(
      'ERR',
      'Failed to dial a quic connection error="failed to dial to edge with quic: timeout: no recent network activity" connIndex=0 event=0 ip=198.51.100.1',
    ),
    say.tunnel(
      'ERR',
      `Unable to establish connection with Cloudflare edge error="DialContext error: ${dialled}" connIndex=0 event=0 ip=198.51.100.1`,
    ),
  ];
}

/** The app's own scripts and cloudflared write in two hands. */
interface Scribe {
  readonly app: (level: 'INFO' | 'NOTICE' | 'FATAL', text: string) => string;
  readonly tunnel: (level: 'INF' | 'ERR', text: string) => string;
}

function scribe({ clock }: Core): Scribe {
  const now = clock.now().toISOString();
  return {
    app: (level, text) => `[${now.slice(11, 19)}] ${level}: ${text}`,
    tunnel: (level, text) => `${now.slice(0, 19)}Z ${level} ${text}`,
  };
}
