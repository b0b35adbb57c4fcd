import type { CallFate, HomeCall } from './calls.ts';
import type { Core } from './core.ts';
import type { Doorway } from './doorway.ts';
import { homeHost } from './front-door.ts';
import type { HomeState, Installation, Trouble, Yaml } from './home-state.ts';
import { trustProxies, type UserFields } from './new-home.ts';
import type { Reception } from './reception.ts';
import type { Runs } from './runs.ts';
import type { HomeSeed } from './seed.ts';
import { noteUnreachable } from './supervisor/cloudflared.ts';
import type { TrustedProxies } from './trusted-proxy.ts';

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
  /** The app's connector with this id could not hand a request on; it writes that into its log. */
  originFailed(connectorId: string, service: URL, code?: string): void;
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

interface Parts {
  readonly core: Core;
  readonly runs: Runs;
  readonly doorway: Doorway;
  readonly reception: Reception;
  readonly ownerToken: string;
  readonly certificate: string | undefined;
  readonly sow: (seed: HomeSeed) => void;
}

/** What others may do with the home beside knocking at its door. */
export function handlesOf({ core, runs, doorway, reception, ownerToken, certificate, sow }: Parts): Home {
  const { state, clock } = core;
  return {
    host: homeHost,
    get port() {
      return doorway.port();
    },
    get url() {
      const scheme = state.http.running.ssl_certificate === undefined ? 'http' : 'https';
      return `${scheme}://${homeHost}:${doorway.port()}`;
    },
    name: state.name,
    get version() {
      return state.version;
    },
    installation: state.installation,
    certificate,
    ownerToken,
    requests: reception.requests,
    lastClientAddress: reception.lastClientAddress,
    state: () => structuredClone(state),
    keep: () => keepHome(core, runs, doorway),
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
    originFailed: (...failure) => noteUnreachable(core, ...failure),
    setTrustedProxies: (trust) => trustProxies(state, trust, clock.now()),
    sow,
    changeUser(name, changes) {
      state.users = state.users.map((user) => (user.name === name ? { ...user, ...changes } : user));
    },
    endTrialNow: runs.endTrial,
    restart: runs.restart,
    settled: runs.settled,
    fallSilent: doorway.close,
    async answerAgain() {
      if (!doorway.isOpen()) await doorway.open();
    },
    stop: runs.stop,
  };
}

function keepHome({ state, connectors }: Core, runs: Runs, doorway: Doorway): () => void {
  const copy = { ...state };
  const running = new Map(connectors);
  const isAwake = doorway.isOpen();
  return () => {
    Object.assign(state, copy);
    connectors.clear();
    for (const [slug, connector] of running) connectors.set(slug, connector);
    runs.watchTrial();
    // A home that has moved comes back to where it was.
    if (isAwake && !doorway.isAsSet()) void runs.restart();
  };
}
