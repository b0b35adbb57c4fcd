import { createAuthority, type KeyAndCertificate } from '../certificate-authority.ts';
import type { Connector, ConnectorStart } from '../connector/connector.ts';
import { type CallFate, createHomeCalls, type HomeCall } from './calls.ts';
import { type Clock, systemClock } from './clock.ts';
import type { Core } from './core.ts';
import { homeHost } from './front-door.ts';
import type { HomeState, Installation, Stage, Trouble, Yaml } from './home-state.ts';
import {
  type NewHome,
  newHomeState,
  practiceVersion,
  trustProxies,
  type UserFields,
  usualUsers,
  withOwnerToken,
} from './new-home.ts';
import { createReception } from './reception.ts';
import { createRuns, type Runs } from './runs.ts';
import { type HomeSeed, sow } from './seed.ts';
import { withRecord } from './system-log.ts';
import type { TrustedProxies } from './trusted-proxy.ts';
import { createSessions } from './websocket.ts';

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
  /** Where visitors seem to come from that no connector brought; default: this machine. */
  readonly directPeer?: string;
  /** What the Cloudflared app does when it starts; by default Cloudflare knows none of its tunnels. */
  readonly startConnector?: (token: string) => ConnectorStart;
  readonly trouble?: Partial<Trouble>;
  /** Things of other people that are there already. */
  readonly seed?: HomeSeed;
}

/** A running practice home on loopback. */
export interface Home {
  readonly host: string;
  /** Where it listens now; a change of its HTTP settings may move it. */
  readonly port: number;
  /** `http://127.0.0.1:<port>`, as it stands in the tunnel's ingress. */
  readonly url: string;
  readonly name: string;
  readonly version: string;
  readonly installation: Installation;
  /** PEM of the certificate that it shows over HTTPS. */
  readonly certificate: string | undefined;
  /** A token of the owner that never expires. */
  readonly ownerToken: string;
  /** Requests and WebSocket upgrades that reached it, refused ones included. */
  requests(): number;
  /** Who the home believes the last accepted visitor was. */
  lastClientAddress(): string | undefined;
  /** A copy of everything that the home knows. */
  state(): HomeState;
  /** Takes a copy of everything; the answer puts it back. Connections and connectors stay as they are then. */
  keep(): () => void;
  /** Every command and every accepted request, in the order in which they finished. */
  calls(): readonly HomeCall[];
  /** Told of every call from now on, when its effect has happened and its answer is not on the way yet. */
  watchCalls(told: (call: HomeCall) => void): void;
  /** Decides from now on which calls are lost, and when. */
  loseCalls(decide: (call: Pick<HomeCall, 'kind' | 'name'>) => CallFate): void;
  /** Trouble on purpose, from now on. */
  trouble(changes: Partial<Trouble>): void;
  /** The person at the keyboard edits configuration.yaml; Home Assistant reads it at its next start. */
  editYaml(changes: Partial<Yaml>): void;
  /** Takes effect with the next request, as after a restart of Home Assistant. */
  setTrustedProxies(trust: TrustedProxies | readonly string[]): void;
  /** Somebody else's things appear. */
  sow(seed: HomeSeed): void;
  /** A user is switched off, or made an administrator. */
  changeUser(name: string, changes: Partial<UserFields>): void;
  /** The trial is over without a confirmation, and Home Assistant has started again. */
  endTrialNow(): Promise<void>;
  /** Restarts as somebody at its page would make it. */
  restart(): Promise<void>;
  /** Until no restart is under way. */
  settled(): Promise<void>;
  /** Closes the port and every connection, as during a restart. */
  fallSilent(): Promise<void>;
  /** Opens the same port again. */
  answerAgain(): Promise<void>;
  stop(): Promise<void>;
}

const usualTrialMs = 300_000;

/**
 * A double of Home Assistant: what it says to visitors before login, logging in, its WebSocket, its Supervisor, and its
 * HTTP settings with their trial (facts/home-assistant.md §1 to §4). Where it is simpler than the real one, or guesses, is
 * in this folder's README.
 */
export async function startHome(options: HomeOptions = {}): Promise<Home> {
  const { clock = systemClock, trialMs = usualTrialMs } = options;
  const certificate = options.ssl === true ? await ownCertificate() : undefined;
  const state = newHomeState(describedBy(options), options.port ?? 0, clock.now());
  const ownerToken = withOwnerToken(state, options.longLivedToken);
  const core: Core = {
    state,
    clock,
    calls: createHomeCalls(),
    port: () => runs.port(),
    startConnector: options.startConnector ?? (() => ({ kind: 'refused', code: 'TUNNEL_UNAUTHORIZED' })),
    connectors: new Map<string, Connector>(),
    restart: () => void runs.restart(),
    watchTrial: () => runs.watchTrial(),
    log: (record) => {
      state.systemLog = withRecord(state.systemLog, record, clock.now());
    },
    endSessions: (refreshTokenId) => sessions.end(refreshTokenId),
  };
  const sessions = createSessions(core);
  const reception = createReception(core, sessions, options.directPeer);
  const runs = createRuns({
    state,
    clock,
    restartMs: options.restartMs ?? 0,
    trialMs,
    certificate,
    reception: () => reception,
    sessions: () => sessions,
  });
  await runs.start();
  settleAt(runs.port(), state);
  const sowHere = (seed: HomeSeed) => {
    sow(seed, state, clock, trialMs);
    runs.watchTrial();
  };
  if (options.seed !== undefined) sowHere(options.seed);

  return {
    host: homeHost,
    get port() {
      return runs.port();
    },
    get url() {
      const scheme = state.http.running.ssl_certificate === undefined ? 'http' : 'https';
      return `${scheme}://${homeHost}:${runs.port()}`;
    },
    name: state.name,
    get version() {
      return state.version;
    },
    installation: state.installation,
    certificate: certificate?.certificatePem,
    ownerToken,
    requests: reception.requests,
    lastClientAddress: reception.lastClientAddress,
    state: () => structuredClone(state),
    keep: () => keepHome(core, runs),
    calls: core.calls.all,
    watchCalls: core.calls.watch,
    loseCalls: core.calls.lose,
    trouble(changes) {
      state.trouble = { ...state.trouble, ...changes };
      if (changes.startingMs !== undefined) state.phase = changes.startingMs > 0 ? 'starting' : 'running';
    },
    editYaml(changes) {
      state.yaml = { ...state.yaml, ...changes };
    },
    setTrustedProxies: (trust) => trustProxies(state, trust, clock.now()),
    sow: sowHere,
    changeUser(name, changes) {
      state.users = state.users.map((user) => (user.name === name ? { ...user, ...changes } : user));
    },
    endTrialNow: runs.endTrial,
    restart: runs.restart,
    settled: runs.settled,
    fallSilent: runs.fallSilent,
    answerAgain: runs.answerAgain,
    stop: runs.stop,
  };
}

function describedBy(options: HomeOptions): NewHome {
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

async function ownCertificate(): Promise<KeyAndCertificate> {
  const authority = await createAuthority({ name: 'Practice home' });
  return authority.issueServer([homeHost, 'localhost', 'homeassistant.local']);
}

function keepHome({ state, connectors }: Core, runs: Runs): () => void {
  const copy = { ...state };
  const running = new Map(connectors);
  const port = runs.port();
  return () => {
    Object.assign(state, copy);
    connectors.clear();
    for (const [slug, connector] of running) connectors.set(slug, connector);
    runs.watchTrial();
    if (runs.port() !== port) void runs.restart();
  };
}
