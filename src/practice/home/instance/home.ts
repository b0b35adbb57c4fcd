import { createAuthority, type KeyAndCertificate } from '../../certificates/certificate-authority.ts';
import type { Connector } from '../../connector/connector.ts';
import { loopback } from '../../net/open-port.ts';
import { createHomeCalls } from '../calls.ts';
import { type Clock, systemClock } from '../clock.ts';
import type { Core } from '../core.ts';
import type { Assistant, HomeState, Installation, Stage, Trouble, Yaml } from '../home-state.ts';
import { createRequestGuard } from '../request-guard.ts';
import { type LogRecord, withRecord } from '../system-log.ts';
import { createIntake } from '../taken-in.ts';
import type { TrustedProxies } from '../trusted-proxy.ts';
import { Lifecycle } from './lifecycle.ts';
import { createListener } from './listener.ts';
import {
  type NewHome,
  newHomeState,
  practiceVersion,
  type UserFields,
  usualUsers,
  withOwnerToken,
} from './new-home.ts';
import { createRoutes } from './routes.ts';
import { createHome, type Home } from './running-home.ts';
import { type HomeSeed, sow } from './seed.ts';
import { createUpgradeHandler } from './upgrade.ts';
import { createSessions } from './websocket.ts';

export type { Home } from './running-home.ts';

export interface HomeOptions {
  /** Home Assistant's version, told to everybody before login. */
  readonly version?: string;
  /** What it can be updated to. */
  readonly latestVersion?: string;
  /** What the owner calls the home; shown on its page. */
  readonly name?: string;
  /** 0 takes any free port. */
  readonly port?: number;
  /** Default `os`. */
  readonly installation?: Installation;
  /** In Home Assistant's own word: whether it speaks HTTPS, with a certificate of its own making. */
  readonly ssl?: boolean;
  /** Default `ready`. */
  readonly stage?: Stage;
  /** Networks, or one of two words; default `trusts-tunnel`. */
  readonly trustedProxies?: TrustedProxies | readonly string[];
  /** Default: the owner Robin, and Kim who may not configure. */
  readonly users?: readonly UserFields[];
  /** What `ownerToken` is; default: a random one. */
  readonly longLivedToken?: string;
  /** How long the port is closed during a restart. */
  readonly restartMs?: number;
  /** How long a change is on trial; default five minutes. */
  readonly trialMs?: number;
  readonly clock?: Clock;
  /** Where clients seem to come from that no connector brought; default: this machine. */
  readonly directPeer?: string;
  /** What the Cloudflared app does when it starts; by default Cloudflare knows none of its tunnels. */
  readonly startConnector?: Core['startConnector'];
  /** What the app does with names where it makes its own tunnel. */
  readonly routeDns?: Core['routeDns'];
  readonly trouble?: Partial<Trouble>;
  /** What stands in configuration.yaml before its first start: a new Home Assistant over somebody's old folder. */
  readonly yaml?: Partial<Yaml>;
  /** The voice assistants that its configuration.yaml sets up; default: none, so that their addresses do not exist. */
  readonly assistants?: readonly Assistant[];
  /** Things of other people that are there already. */
  readonly seed?: HomeSeed;
}

const usualTrialMs = 300_000;

/**
 * A double of Home Assistant: what it says before login, logging in, its WebSocket, its Supervisor, and its
 * HTTP settings with their trial (facts: home-assistant#unauthenticated-checks, home-assistant#login,
 * home-assistant#websocket, home-assistant#supervisor-api, home-assistant#http-config). Where it is simpler than the
 * real one, or guesses, is in this folder's README.
 */
export async function startHome(options: HomeOptions = {}): Promise<Home> {
  const { clock = systemClock, trialMs = usualTrialMs } = options;
  const certificate = options.ssl === true ? await issueOwnCertificate() : undefined;
  const state = newHomeState(describeHome(options), options.port ?? 0, clock.now());
  const ownerToken = withOwnerToken(state, options.longLivedToken, clock.now());
  const core: Core = {
    ...createCore(state, clock, options),
    restart: () => void lifecycle.restart(),
    watchTrial: () => lifecycle.watchTrial(),
    endSessions: (refreshTokenId) => sessions.end(refreshTokenId),
  };
  const guard = createRequestGuard(core, options.directPeer);
  const sessions = createSessions(core, guard.countWrongLogin);
  const routes = createRoutes(core, guard);
  const upgrade = createUpgradeHandler(state, guard, sessions);
  const listener = createListener({ state, certificate, routes, upgrade, sessions });
  const lifecycle = new Lifecycle({ state, clock, listener, restartMs: options.restartMs ?? 0, trialMs });
  await lifecycle.begin();
  settleAt(listener.port(), state);
  const sowHere = (seed: HomeSeed) => {
    sow(seed, state, clock, trialMs);
    lifecycle.watchTrial();
  };
  if (options.seed !== undefined) sowHere(options.seed);
  const certificatePem = certificate?.certificatePem;
  return createHome({
    core,
    lifecycle,
    listener,
    guard,
    ownerToken,
    certificate: certificatePem,
    sow: sowHere,
  });
}

function createCore(state: HomeState, clock: Clock, { startConnector, routeDns }: HomeOptions) {
  return {
    state,
    clock,
    calls: createHomeCalls(),
    taken: createIntake(),
    startConnector: startConnector ?? (() => ({ kind: 'refused', code: 'TUNNEL_UNAUTHORIZED' }) as const),
    routeDns: routeDns ?? (() => {}),
    connectors: new Map<string, Connector>(),
    log(record: LogRecord) {
      state.systemLog = withRecord(state.systemLog, record, clock.now());
    },
  };
}

function describeHome(options: HomeOptions): NewHome {
  const { version = practiceVersion } = options;
  return {
    version,
    latestVersion: options.latestVersion ?? practiceVersion,
    name: options.name ?? 'Practice home',
    installation: options.installation ?? 'os',
    stage: options.stage ?? 'ready',
    ssl: options.ssl === true,
    trustedProxies: options.trustedProxies ?? 'trusts-tunnel',
    users: options.users ?? usualUsers,
    trouble: options.trouble ?? {},
    yaml: options.yaml ?? {},
    assistants: options.assistants ?? [],
  };
}

/** The port is known only once it was opened. */
function settleAt(port: number, state: HomeState): void {
  const { stable, running } = state.http;
  state.http = {
    ...state.http,
    stable: { ...stable, server_port: port },
    running: { ...running, server_port: port },
  };
}

async function issueOwnCertificate(): Promise<KeyAndCertificate> {
  const authority = await createAuthority({ name: 'Practice home' });
  return authority.issueServer([loopback, 'localhost', 'homeassistant.local']);
}
