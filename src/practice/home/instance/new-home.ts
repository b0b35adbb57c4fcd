import { randomBytes, randomUUID } from 'node:crypto';
import { networkOf } from '../../net/networks.ts';
import {
  type Assistant,
  type HomeState,
  hasSupervisor,
  type Installation,
  noTrouble,
  type RefreshToken,
  type Stage,
  type Switch,
  type Trouble,
  type User,
  type Yaml,
} from '../home-state.ts';
import { certificateFiles, type HttpState, slotOf } from '../http-config.ts';
import { defaultConfigAt } from '../starting-config.ts';
import { repositoriesAtFirst } from '../supervisor/catalogue.ts';
import { type TrustedProxies, tunnelNetworks } from '../trusted-proxy.ts';
import { httpConfigRelease, isAtLeast } from '../version.ts';

/** The newest Home Assistant that practice plays. */
export const practiceVersion = '2026.11.1';

export interface NewHome {
  readonly version: string;
  readonly latestVersion: string;
  readonly name: string;
  readonly installation: Installation;
  readonly stage: Stage;
  readonly ssl: boolean;
  readonly trustedProxies: TrustedProxies | readonly string[];
  readonly users: readonly UserFields[];
  readonly trouble: Partial<Trouble>;
  readonly yaml: Partial<Yaml>;
  readonly assistants: readonly Assistant[];
}

/** Somebody with an account in the home; what is left out is as for the owner Robin, whose one click is enough. */
export type UserFields = Partial<User> & Pick<User, 'name'>;

/** Robin owns the home; Kim lives in it and may not configure it. */
export const usualUsers: readonly UserFields[] = [
  { name: 'Robin', isOwner: true, isAdmin: true },
  { name: 'Kim' },
];

const usualSwitches: readonly Switch[] = [
  { id: 'input_boolean.reading_lamp', name: 'Reading lamp', is: 'off' },
  { id: 'input_boolean.kettle', name: 'Kettle', is: 'off' },
];

/** A home as it is after its installation, at this port. */
export function newHomeState(home: NewHome, port: number, now: Date): HomeState {
  const state: HomeState = {
    version: home.version,
    latestVersion: home.latestVersion,
    name: home.name,
    installation: home.installation,
    stage: home.stage,
    uuid: randomUUID().replaceAll('-', ''),
    phase: 'running',
    http: newHttpState(home, port, now),
    yaml: { http: null, error: null, doubtful: [], ...home.yaml },
    urls: { external: null, internal: null },
    users: home.stage === 'ready' ? home.users.map(userOf) : [],
    codes: [],
    refreshTokens: [],
    accessTokens: [],
    bans: { inFile: [], running: [] },
    systemLog: [],
    repositories: hasSupervisor(home) ? repositoriesAtFirst : [],
    apps: {},
    jobs: [],
    repairs: [],
    webhooks: [],
    assistants: home.assistants,
    switches: usualSwitches,
    integrations: [],
    trouble: { ...noTrouble, ...home.trouble },
  };
  trustProxies(state, home.trustedProxies, now);
  return state;
}

function newHttpState(home: NewHome, port: number, now: Date): HttpState {
  const certificate = home.ssl ? certificateFiles : {};
  const stable = slotOf({ ...defaultConfigAt(home, port), ...certificate }, now);
  return {
    stable,
    pending: null,
    active: 'stable',
    revertAt: null,
    yamlBlock: yamlBlockOf(home),
    running: stable,
  };
}

/** A fresh installation has nothing to take over, and says so from its first start. */
function yamlBlockOf({ version, yaml }: NewHome): HttpState['yamlBlock'] {
  if (!isAtLeast(version, httpConfigRelease)) return 'in-force';
  return (yaml.http ?? null) === null ? 'ignored' : 'to-be-taken-over';
}

/**
 * The person at the keyboard: settings that are known to work from now on, or before 2026.8 the file. Takes effect with
 * the next request, as after a restart.
 */
export function trustProxies(state: HomeState, trust: TrustedProxies | readonly string[], now: Date): void {
  const proxies = trust === 'trusts-tunnel' ? tunnelNetworks : trust === 'refuses-proxies' ? [] : trust;
  const networks = proxies.flatMap((text) => networkOf(text) ?? []);
  const { use_x_forwarded_for: _use, trusted_proxies: _trusted, ...others } = state.http.running;
  const believed = networks.length === 0 ? {} : { use_x_forwarded_for: true, trusted_proxies: networks };
  const running = { ...others, ...believed };
  if (isAtLeast(state.version, httpConfigRelease)) {
    const { use_x_forwarded_for: _used, trusted_proxies: _list, ...stable } = state.http.stable;
    state.http = {
      ...state.http,
      running,
      stable: { ...stable, ...believed, created_at: now.toISOString() },
    };
    return;
  }
  state.http = { ...state.http, running };
  state.yaml = {
    ...state.yaml,
    http: networks.length === 0 ? null : { use_x_forwarded_for: true, trusted_proxies: networks },
  };
}

function userOf(fields: UserFields): User {
  const username = fields.name.toLowerCase();
  return {
    id: randomUUID().replaceAll('-', ''),
    username,
    password: `practice ${username}`,
    isOwner: false,
    isAdmin: false,
    isActive: true,
    mfaCode: null,
    ...fields,
  };
}

/** A token of the owner that lasts as long as the home. */
export function withOwnerToken(state: HomeState, given: string | undefined, now: Date): string {
  const token = given ?? randomBytes(32).toString('base64url');
  const owner = state.users.find(({ isOwner }) => isOwner) ?? state.users[0];
  if (owner === undefined) return token;
  const login: RefreshToken = {
    id: randomUUID().replaceAll('-', ''),
    token: randomBytes(64).toString('hex'),
    userId: owner.id,
    clientId: null,
    clientName: 'Practice',
    createdAt: now.toISOString(),
  };
  state.refreshTokens = [...state.refreshTokens, login];
  state.accessTokens = [
    ...state.accessTokens,
    { token, refreshTokenId: login.id, expiresAt: Number.MAX_SAFE_INTEGER },
  ];
  return token;
}
