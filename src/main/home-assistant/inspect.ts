import {
  type ConnectorApp,
  type FoundHome,
  type HomeInspection,
  type Installation,
  type NamesOfApp,
  type OthersTunnel,
  type ProxyTrust,
  runsApps,
} from '../../contract/home.ts';
import {
  CONNECTOR_SLUG,
  type ConnectorAppSeen,
  FORMER_CONNECTOR_SLUG,
  type OwnTunnelSeen,
  readConnectorApp,
} from './commands/apps.ts';
import { readCoreConfig } from './commands/core-config.ts';
import {
  type HttpConfig,
  type HttpConfigSeen,
  isWaiting,
  NO_LOGIN_LIMIT,
  readHttpConfigAndSource,
} from './commands/http-config.ts';
import { readInstallation } from './commands/installation.ts';
import { readSupervisor, type SupervisorSeen } from './commands/supervisor-info.ts';
import type { EventGatherer } from './connection/connection.ts';
import type { HomeAssistant } from './connection/home-assistant.ts';
import type { Answering } from './find/probe-address.ts';

export interface InspectParts {
  readonly home: HomeAssistant & EventGatherer;
  /** Where this computer reaches it. */
  readonly chosen: FoundHome;
  readonly secondFactor: HomeInspection['secondFactor'];
  /** The tunnel of this Setup, where there is one. */
  readonly ourTunnelId: string | undefined;
  /** A tunnel by its id, where Cloudflare can be asked. */
  readonly describeTunnel: (tunnelId: string) => Promise<OthersTunnel | undefined>;
  readonly nameOwnTunnel: NameOwnTunnel;
  /** Whether Home Assistant answers at a URL, without any login. */
  readonly answersAt: (url: string) => Promise<Answering>;
}

/**
 * What becomes of the names of a tunnel that an app made, where the app is taken over; `undefined` where that tunnel is none of
 * this account's, or Cloudflare cannot be asked. `homes` are the places where the home answers.
 */
export type NameOwnTunnel = (own: OwnTunnelSeen, homes: readonly string[]) => Promise<NamesOfApp | undefined>;

/** Reads everything about Home Assistant that Latchkey needs to know, once. Changes nothing. */
export async function inspect(parts: InspectParts): Promise<HomeInspection> {
  const { home, chosen, secondFactor, ourTunnelId, describeTunnel, nameOwnTunnel, answersAt } = parts;
  const core = await readCoreConfig(home);
  const hasSupervisor = core.components.includes('hassio');
  const [supervisor, http] = await Promise.all([
    hasSupervisor ? readSupervisor(home) : undefined,
    readHttpConfigAndSource(home),
  ]);
  const [installation, apps] = await Promise.all([
    readInstallation(home, supervisor),
    hasSupervisor ? readApps(home) : [],
  ]);
  const { port, ssl } = listensAt(supervisor, http);
  const origin = originFor(installation, { port, ssl }, chosen);
  const homes = [origin, chosen.url, chosen.reachedAt ?? []].flat();
  const io: AppIo = { ourTunnelId, describeTunnel, nameOwnTunnel: (own) => nameOwnTunnel(own, homes) };
  return {
    version: core.version,
    installation,
    port,
    ssl,
    apps: await Promise.all(apps.map((app) => appIn(app, io))),
    trust: trustIn(http),
    loginLimit: loginLimitIn(http),
    secondFactor,
    externalUrl: core.externalUrl,
    internalUrl: core.internalUrl,
    origin,
    // Who has banned this computer answers others.
    originAnswers: (await answersAt(atHome(origin, chosen))) === 'no' ? 'no' : 'yes',
  };
}

async function readApps(home: HomeAssistant): Promise<readonly ConnectorAppSeen[]> {
  const seen = await Promise.all(
    [CONNECTOR_SLUG, FORMER_CONNECTOR_SLUG].map((slug) => readConnectorApp(home, slug)),
  );
  return seen.flatMap((app) => app ?? []);
}

interface AppIo extends Pick<InspectParts, 'ourTunnelId' | 'describeTunnel'> {
  readonly nameOwnTunnel: (own: OwnTunnelSeen) => ReturnType<NameOwnTunnel>;
}

async function appIn(
  app: ConnectorAppSeen,
  { ourTunnelId, describeTunnel, nameOwnTunnel }: AppIo,
): Promise<ConnectorApp> {
  const { slug, version, state, tunnelId, configuredOtherwise, ownTunnel } = app;
  const isOurs = tunnelId !== null && tunnelId === ourTunnelId;
  const isTaken = tunnelId !== null || configuredOtherwise;
  const named = tunnelId !== null && !isOurs ? await describeTunnel(tunnelId) : undefined;
  const names = (ownTunnel && (await nameOwnTunnel(ownTunnel))) ?? null;
  return {
    slug,
    repository: slug === CONNECTOR_SLUG ? 'current' : 'former',
    version,
    state,
    tunnel: isOurs ? 'ours' : isTaken ? 'another' : 'none',
    others: named ?? (ownTunnel && { name: ownTunnel.name, addresses: ownTunnel.addresses }),
    takeOver:
      isOurs || !isTaken ? 'not-needed' : names ? 'its-own-tunnel' : named ? 'given-tunnel' : 'impossible',
    names,
  };
}

/** The Supervisor says where Home Assistant listens. Without one, its own settings do where they can be read. */
function listensAt(
  supervisor: SupervisorSeen | undefined,
  http: HttpConfigSeen,
): Pick<HomeInspection, 'port' | 'ssl'> {
  const config = inForce(http);
  return {
    port: supervisor?.port ?? config?.server_port ?? null,
    ssl: supervisor?.ssl ?? (config ? Boolean(config.ssl_certificate) : null),
  };
}

/**
 * Where a connector finds Home Assistant: an app knows it by a name of its own, and must not be given a multicast name or
 * its own machine's (facts: home-assistant#origin-url). Any other connector takes the way that this computer takes.
 */
function originFor(
  installation: Installation,
  { port, ssl }: Pick<HomeInspection, 'port' | 'ssl'>,
  chosen: FoundHome,
): string {
  if (!runsApps(installation)) return chosen.reachedAt ?? chosen.url;
  const way = new URL(chosen.url);
  const isSecure = ssl ?? way.protocol === 'https:';
  const at = port ?? Number(way.port || (isSecure ? 443 : 80));
  return `${isSecure ? 'https' : 'http'}://homeassistant:${at}`;
}

/** The same port as seen from this computer, which does not know the app's name for it. */
function atHome(origin: string, chosen: FoundHome): string {
  const [wanted, way] = [new URL(origin), new URL(chosen.reachedAt ?? chosen.url)];
  return new URL(`${wanted.protocol}//${way.hostname}:${wanted.port}`).origin;
}

function trustIn(http: HttpConfigSeen): ProxyTrust {
  const config = inForce(http);
  if (http.kind === 'in-file' || !config) return { kind: 'in-file' };
  const proxies = config.use_x_forwarded_for === true ? (config.trusted_proxies ?? []) : [];
  return { kind: 'settable', proxies, trial: trialIn(http) };
}

function trialIn(http: HttpConfigSeen): Extract<ProxyTrust, { kind: 'settable' }>['trial'] {
  if (http.kind === 'in-file' || http.pending === null) return 'none';
  if (isWaiting(http)) return http.pendingFrom === 'file' ? 'taking-over' : 'waiting';
  return http.pending.error === 'not_promoted' ? 'not-confirmed' : 'failed';
}

function loginLimitIn(http: HttpConfigSeen): number | null {
  const config = inForce(http);
  const attempts = config?.login_attempts_threshold ?? NO_LOGIN_LIMIT;
  return config?.ip_ban_enabled === false || attempts === NO_LOGIN_LIMIT ? null : attempts;
}

/** The configuration that the running server uses. */
function inForce(http: HttpConfigSeen): HttpConfig | undefined {
  if (http.kind === 'in-file') return undefined;
  return http.active === 'pending' && http.pending ? http.pending : http.stable;
}
