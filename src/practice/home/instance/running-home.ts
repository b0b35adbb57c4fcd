import { loopback } from '../../net/open-port.ts';
import type { CallFate, HomeCall } from '../calls.ts';
import type { Core } from '../core.ts';
import type { HomeState, Installation, Trouble, Yaml } from '../home-state.ts';
import type { RequestGuard } from '../request-guard.ts';
import { noteUnreachable } from '../supervisor/cloudflared.ts';
import type { TakenIn } from '../taken-in.ts';
import type { TrustedProxies } from '../trusted-proxy.ts';
import type { Lifecycle } from './lifecycle.ts';
import type { Listener } from './listener.ts';
import { trustProxies, type UserFields } from './new-home.ts';
import type { HomeSeed } from './seed.ts';

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
  /** Who the home believes the last admitted client was. */
  lastClientAddress(): string | undefined;
  /** A copy of everything that the home knows. */
  state(): HomeState;
  /** Takes a copy of everything; the answer puts it back. Connections and connectors stay as they are then. */
  keep(): () => void;
  /** Every command and every accepted request, in the order in which they finished. */
  calls(): readonly HomeCall[];
  /** Told of every call from now on, when its effect has happened and its answer is not on the way yet. */
  watchCalls(told: (call: HomeCall) => void): void;
  /** What reached a webhook or a voice assistant's address and was acted on, in its order. Without ids and tokens. */
  tookIn(): readonly TakenIn[];
  /** Decides from now on which calls are lost, and when. */
  loseCalls(decide: (call: Pick<HomeCall, 'kind' | 'name'>) => CallFate): void;
  /** Trouble on purpose, from now on. */
  trouble(changes: Partial<Trouble>): void;
  /** The person at the keyboard edits configuration.yaml; Home Assistant reads it at its next start. */
  editYaml(changes: Partial<Yaml>): void;
  /** Somebody edits ip_bans.yaml; Home Assistant reads it at its next start. */
  editBans(addresses: readonly string[]): void;
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
  readonly lifecycle: Lifecycle;
  readonly listener: Listener;
  readonly guard: RequestGuard;
  readonly ownerToken: string;
  readonly certificate: string | undefined;
  readonly sow: (seed: HomeSeed) => void;
}

/** What others may know of the home, and do with it beside sending requests. */
export function createHome(parts: Parts): Home {
  const { core, lifecycle, listener, guard, ownerToken, certificate, sow } = parts;
  const { state } = core;
  const known = {
    host: loopback,
    get port() {
      return listener.port();
    },
    get url() {
      const scheme = state.http.running.ssl_certificate === undefined ? 'http' : 'https';
      return `${scheme}://${loopback}:${listener.port()}`;
    },
    get version() {
      return state.version;
    },
  };
  // Into the object whose getters have to stay getters.
  return Object.assign(known, {
    name: state.name,
    installation: state.installation,
    certificate,
    ownerToken,
    requests: guard.requests,
    lastClientAddress: guard.lastClientAddress,
    state: () => structuredClone(state),
    keep: () => keepHome(core, lifecycle, listener),
    calls: core.calls.all,
    watchCalls: core.calls.watch,
    tookIn: core.taken.all,
    loseCalls: core.calls.lose,
    sow,
    ...createPeopleActions(core, lifecycle),
    ...createLifecycleActions(lifecycle, listener),
  });
}

function createPeopleActions(core: Core, lifecycle: Lifecycle) {
  const { state, clock } = core;
  return {
    trouble(changes: Partial<Trouble>) {
      state.trouble = { ...state.trouble, ...changes };
      // Also a home that is up: it then begins to start anew.
      if (changes.startingMs !== undefined) lifecycle.warmUp();
    },
    editYaml(changes: Partial<Yaml>) {
      state.yaml = { ...state.yaml, ...changes };
    },
    editBans(addresses: readonly string[]) {
      state.bans = { ...state.bans, inFile: addresses };
    },
    originFailed: (connectorId: string, service: URL, code?: string) =>
      noteUnreachable(core, connectorId, service, code),
    setTrustedProxies: (trust: TrustedProxies | readonly string[]) => trustProxies(state, trust, clock.now()),
    changeUser(name: string, changes: Partial<UserFields>) {
      state.users = state.users.map((user) => (user.name === name ? { ...user, ...changes } : user));
    },
  };
}

function createLifecycleActions(lifecycle: Lifecycle, listener: Listener) {
  return {
    endTrialNow: () => lifecycle.endTrial(),
    restart: () => lifecycle.restart(),
    settled: () => lifecycle.settle(),
    fallSilent: listener.close,
    async answerAgain() {
      if (!listener.isOpen()) await listener.open();
    },
    stop: () => lifecycle.stop(),
  };
}

function keepHome({ state, connectors }: Core, lifecycle: Lifecycle, listener: Listener): () => void {
  const copy = { ...state };
  const running = new Map(connectors);
  const isAwake = listener.isOpen();
  return () => {
    Object.assign(state, copy);
    connectors.clear();
    for (const [slug, connector] of running) connectors.set(slug, connector);
    lifecycle.watchTrial();
    if (state.phase === 'starting') lifecycle.warmUp();
    // A home that has moved comes back to where it was.
    if (isAwake && !listener.isAsSet()) void lifecycle.restart();
  };
}
