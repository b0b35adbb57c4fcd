import type { About, SetAsideFile } from '../../contract/about.ts';
import type { RecordInTheWay } from '../../contract/address.ts';
import type { Adoption } from '../../contract/adoption.ts';
import type { SeenFrom, SeenWebhook } from '../../contract/calls/exceptions.ts';
import type { CallsOut } from '../../contract/calls-out.ts';
import { type Checks, noChecks } from '../../contract/check.ts';
import type { Connection, Domain } from '../../contract/cloudflare.ts';
import { permissions } from '../../contract/cloudflare.ts';
import type { Danger } from '../../contract/danger.ts';
import type { Delivery } from '../../contract/delivery.ts';
import type { TypedDomain, Whereabouts } from '../../contract/domain.ts';
import type { Exception } from '../../contract/exception.ts';
import type { FoundSetup } from '../../contract/found-setup.ts';
import type { GoogleNetworks } from '../../contract/google-networks.ts';
import type { HandMade } from '../../contract/hand-made.ts';
import type {
  Drive,
  InstallProof,
  InstallTarget,
  OwnAddress,
  PickUp,
  Ways,
} from '../../contract/hand-over.ts';
import {
  type AtHome,
  type HomeNearby,
  type HomeSession,
  loggedOut,
  type RefusedProxy,
} from '../../contract/home.ts';
import type { KeptHome } from '../../contract/homes.ts';
import type { Answers, Journey, StepId } from '../../contract/journey.ts';
import type { KeyState } from '../../contract/key-state.ts';
import type { LanguageChoice } from '../../contract/language.ts';
import type { LostDeviceProof } from '../../contract/lost-device.ts';
import type { OriginKitShown, OriginStatus, SeenAddresses } from '../../contract/origin.ts';
import type { OtherDoors } from '../../contract/other-door.ts';
import type { Plan } from '../../contract/plan.ts';
import type { ProblemCode, Technical } from '../../contract/problem.ts';
import { idleProgress, type Progress, type Unfinished } from '../../contract/progress.ts';
import type { Protection } from '../../contract/protection.ts';
import { type HomeTrust, noProxyChecks, type ProxyChecks } from '../../contract/proxy.ts';
import type { Device, Zone } from '../../contract/setup.ts';
import type { Troubles } from '../../contract/trouble.ts';
import type { TunnelStatus } from '../../contract/tunnel.ts';
import type { Updates } from '../../contract/updates.ts';
import { readyLanguages } from '../../words/languages.ts';
import { aNearby, lindenHome } from './home-situations.ts';
import { aKitShown } from './origin-kit.ts';
import {
  aChange,
  aHostnameList,
  aKey,
  anAddress,
  aSettingChange,
  aTunnel,
  aWayToTheHome,
  zone,
} from './planned-changes.ts';
import { aSearch } from './searches.ts';

/** The world the double answers from. Every field has a sensible default; a test changes what it is about. */
export interface Situation {
  /** In which language Latchkey speaks, and which others it offers. */
  readonly language: LanguageChoice;
  /** Newer versions of Latchkey itself. */
  readonly updates: Updates;
  readonly journey: Journey;
  /** What is typed as a domain, and what it is; anything else is none. */
  readonly typedDomains: Readonly<Record<string, TypedDomain>>;
  /** Where every domain is by the internet. */
  readonly whereabouts: Whereabouts;
  readonly connection: Connection;
  /** What `connect` finds. */
  readonly connectsTo: Connection;
  readonly homes: readonly HomeNearby[];
  /** Further homes on this computer. */
  readonly otherHomes: readonly KeptHome[];
  /** Whether Latchkey has been let into Home Assistant. */
  readonly session: HomeSession;
  /** The home's webhooks, and what is on the list once something was added. */
  readonly webhooks: readonly SeenWebhook[];
  readonly adds: readonly Exception[];
  /** How the gap for Google compares with what Google publishes. */
  readonly googleNetworks: GoogleNetworks | null;
  /** From where the phone with the older app is seen to come. */
  readonly olderAppSeen: SeenFrom | null;
  /** In which country this computer is seen. */
  readonly seenIn: string | null;
  /** Ids of those that the lock has already. */
  readonly standing: readonly string[];
  readonly loginPage: string;
  /** Who answers at the home's address at home. */
  readonly atHome: AtHome;
  /** Whom Home Assistant's log names as refused. */
  readonly refused: readonly RefusedProxy[];
  /** Names that somebody else's record holds, by hostname. */
  readonly taken: Readonly<Record<string, readonly RecordInTheWay[]>>;
  /** What was set up by hand at the address, and what is gone on with of it. */
  readonly handMade: HandMade | null;
  readonly adoption: Adoption;
  readonly protection: readonly Protection[];
  readonly plan: Plan;
  /** Ids of its changes that were not approved before the build failed. */
  readonly unapproved: readonly string[];
  /** Homes that an earlier Latchkey built. */
  readonly found: readonly FoundSetup[];
  readonly dangers: readonly Danger[];
  readonly otherDoors: OtherDoors;
  /** What is seen of the keys of a device that was lost. */
  readonly lostDevice: LostDeviceProof;
  readonly unfinished: Unfinished | null;
  readonly build: Progress;
  readonly tunnel: TunnelStatus;
  readonly callsOut: CallsOut;
  /** Without a tunnel: how the way home is, what is to be set up there, and how this computer is seen from outside. */
  readonly origin: OriginStatus;
  readonly originKit: OriginKitShown;
  readonly seenAddresses: SeenAddresses;
  readonly checks: Checks;
  /** What was seen of a proxy of the home's own, and what devices trust. */
  readonly proxyChecks: ProxyChecks;
  readonly homeTrust: HomeTrust | null;
  /** What a search for trouble comes to. */
  readonly troubles: Troubles;
  /** Keys that are not ready, by device id. */
  readonly keys: Readonly<Record<string, KeyState['state']>>;
  /** When a key ends, by device id, where that is not in years. */
  readonly ends: Readonly<Record<string, string>>;
  /** Why the keychain could not be used, where secrets are in memory. */
  readonly custodyReason: About['custodyReason'];
  /** Files that could not be read. */
  readonly setAside: readonly SetAsideFile[];
  /** How files leave the program. */
  readonly delivery: Delivery['by'];
  readonly ways: Ways;
  readonly drives: readonly Drive[];
  readonly ownAddresses: readonly OwnAddress[];
  /** The pick-up there is before one is opened. */
  readonly pickUp: PickUp;
  readonly places: readonly InstallTarget[];
  /** What a visit with a device's key brings. */
  readonly proof: InstallProof['outcome'];
  /** Calls that fail, by path: `home.choose`. */
  readonly fails: Readonly<Record<string, { readonly code: ProblemCode; readonly technical?: Technical }>>;
  /** Calls that never end, by path. */
  readonly hangs: readonly string[];
}

export const linden: Zone = {
  id: 'zone-linden',
  name: 'linden.house',
  account: { id: 'acc-1', name: 'Linden family' },
};

export function aDomain(name: string, status: Domain['status'] = 'active'): Domain {
  const zone = name === linden.name ? linden : { ...linden, id: `zone-${name}`, name };
  return { zone, status, nameServers: ['ada.ns.cloudflare.com', 'rob.ns.cloudflare.com'] };
}

export const threeDevices: readonly Device[] = [
  { id: 'a1a1a1', name: 'Anna’s phone', platform: 'iphone', validityDays: 1825, state: 'on' },
  { id: 'b2b2b2', name: 'Ben’s Pixel', platform: 'android', validityDays: 1825, state: 'on' },
  { id: 'c3c3c3', name: 'This computer', platform: 'windows', validityDays: 730, state: 'on' },
];

const noConnection: Connection = {
  phase: 'none',
  permissions: [],
  domains: [],
  endsOn: null,
  custody: 'keychain',
};

export function aConnection(changes: Partial<Connection> = {}): Connection {
  return {
    phase: 'connected',
    permissions: permissions.map((permission) => ({ permission, state: 'allowed' as const })),
    domains: [aDomain('linden.house')],
    custody: 'keychain',
    endsOn: null,
    ...changes,
  };
}

export function aDrive(changes: Partial<Drive> = {}): Drive {
  return {
    id: 'sdb1',
    name: 'KINGSTON',
    fileSystem: 'fat',
    state: 'ready',
    freeBytes: 58_300_000_000,
    totalBytes: 62_000_000_000,
    keyFiles: [],
    ...changes,
  };
}

function aPlace(changes: Partial<InstallTarget> = {}): InstallTarget {
  return {
    id: 'chromium',
    kind: 'chromium',
    name: '',
    folder: '~/.local/share/pki/nssdb',
    state: 'absent',
    blocker: null,
    commands: ['pk12util -i key.p12 -d sql:~/.local/share/pki/nssdb'],
    ...changes,
  };
}

/** Everything answered up to, and not including, a step. */
export function answersBefore(step: StepId): Answers {
  const when = '2026-11-20T18:04:00.000Z';
  const order: readonly [StepId, Answers][] = [
    ['connect-cloudflare', { domain: linden }],
    ['find-home', { home: lindenHome }],
    ['choose-address', { address: 'ha.linden.house' }],
    ['devices', { devices: threeDevices }],
    ['build', { locked: when, built: when }],
    ['connect-home', { connected: when }],
    ['check-locks', { checked: when }],
  ];
  const given: Answers[] = [];
  for (const [asked, answers] of order) {
    if (asked === step) break;
    if (step !== 'welcome') given.push(answers);
  }
  return Object.assign({}, ...given);
}

export function aJourney(
  step: StepId,
  mode: Journey['mode'] = 'real',
  answers = answersBefore(step),
): Journey {
  return { mode, setupId: '1f2e3d4c', step, answers };
}

/** A record that leads straight to a home, kept there by nobody that is known. */
export function aRecordInTheWay(more: Partial<RecordInTheWay> = {}): RecordInTheWay {
  return { id: 'record-1', type: 'A', content: '203.0.113.9', tunnel: null, writer: null, ...more };
}

/** A whole, healthy situation standing on a step. */
export function aSituation(step: StepId = 'welcome', changes: Partial<Situation> = {}): Situation {
  const journey = changes.journey ?? aJourney(step, step === 'welcome' ? 'unset' : 'real');
  return {
    language: { offered: [...readyLanguages], chosen: null, shown: 'en' },
    updates: { kind: 'not-here', why: 'source' },
    journey,
    typedDomains: { 'linden.house': { state: 'own', name: 'linden.house' } },
    whereabouts: {
      at: 'elsewhere',
      nameServers: ['ns1.domaincontrol.com', 'ns2.domaincontrol.com'],
      seller: 'godaddy',
    },
    connection: journey.answers.domain ? aConnection() : noConnection,
    connectsTo: aConnection(),
    homes: [aNearby()],
    otherHomes: [],
    session: loggedOut,
    loginPage:
      'http://homeassistant.local:8123/auth/authorize?response_type=code&client_id=http%3A%2F%2F127.0.0.1%3A36403%2F',
    atHome: { url: 'http://192.168.1.10:8123', answers: 'home' },
    webhooks: [],
    adds: [],
    standing: [],
    googleNetworks: null,
    olderAppSeen: null,
    seenIn: null,
    refused: [],
    taken: { 'www.linden.house': [aRecordInTheWay({ content: 'linden.github.io', type: 'CNAME' })] },
    handMade: null,
    adoption: { keys: [], rules: [] },
    protection: someProtection,
    plan: aPlan,
    unapproved: [],
    found: [],
    dangers: [],
    lostDevice: {
      deviceId: 'b2b2b2',
      at: '2026-11-20T18:20:00.000Z',
      lock: 'out',
      certificate: 'revoked',
      visit: { diagnosis: 'blocked', saw: 'HTTP 403', at: ['ha.linden.house'] },
    },
    otherDoors: { doors: [], dangers: [], unseen: [] },
    unfinished: null,
    build: idleProgress,
    tunnel: tunnelOf(journey),
    callsOut: { connectors: 1, startedAt: '2026-11-28T16:52:33.000Z', log: null },
    origin: { address: 'leads', saw: null, by: 'visit' },
    originKit: aKitShown,
    seenAddresses: { ipv4: '203.0.113.80', ipv6: null },
    checks: noChecks,
    proxyChecks: noProxyChecks,
    homeTrust: aHomeTrust,
    troubles: aSearch(false),
    keys: {},
    ends: {},
    custodyReason: 'unavailable',
    setAside: [],
    delivery: 'saved',
    ways: { drives: 'possible', share: 'possible', pickUp: 'possible', install: 'possible' },
    drives: [],
    ownAddresses: [{ address: '10.0.0.12', interfaceName: 'wlan0', kind: 'wifi' }],
    pickUp: { state: 'closed' },
    places: somePlaces,
    proof: 'opened',
    fails: {},
    hangs: [],
    ...changes,
  };
}

const pairs = (count: number): string =>
  Array.from({ length: count }, (_, index) =>
    ((index * 37 + 11) % 256).toString(16).padStart(2, '0').toUpperCase(),
  ).join(':');

const aHomeTrust: HomeTrust = {
  file: 'trust-this-home.crt',
  authority: 'Latchkey linden.duckdns.org',
  fingerprint: pairs(32),
  thumbprint: pairs(20),
};

const somePlaces: readonly InstallTarget[] = [
  aPlace(),
  aPlace({
    id: 'firefox:default',
    kind: 'firefox',
    name: 'default-release',
    folder: '~/.mozilla/firefox/x1.default-release',
    commands: ['pk12util -i key.p12 -d sql:~/.mozilla/firefox/x1.default-release'],
  }),
];

const someProtection: readonly Protection[] = [
  { setting: 'websockets', before: 'off', after: 'on', editable: true, declined: false },
  { setting: 'always_use_https', before: 'on', after: 'on', editable: true, declined: false },
  { setting: 'min_tls_version', before: '1.0', after: '1.2', editable: true, declined: false },
  { setting: 'ssl', before: 'flexible', after: 'full', editable: true, declined: false },
  { setting: 'http3', before: 'on', after: 'off', editable: false, declined: false },
];

const aPlan: Plan = {
  id: 'plan-1',
  changes: [
    aTunnel(),
    ...threeDevices.map((device) => aKey(device.id, device.name)),
    aChange(
      {
        kind: 'lock-rule.create',
        resource: 'lock-rule',
        id: 'lock-rule/create',
        part: 1,
        hostnames: ['ha.linden.house'],
        needs: threeDevices.map(({ id }) => `client-certificate/create/${id}`),
      },
      'POST',
      `${zone}/rulesets/5d0c/rules`,
    ),
    aHostnameList([], ['ha.linden.house'], ['lock-rule/create']),
    aWayToTheHome(),
    aSettingChange('websockets', 'off', 'on'),
    anAddress('ha.linden.house', ['certificate-hostname/update', 'tunnel-configuration/update']),
  ],
  untouched: [
    { kind: 'custom-rules', names: ['Block bad bots'] },
    { kind: 'dns-records', names: ['linden.house', 'www.linden.house', 'mail.linden.house'] },
  ],
  blockers: [],
};

function tunnelOf({ answers }: Journey): TunnelStatus {
  if (!answers.built) return { status: 'none', name: null, home: null };
  if (!answers.connected) return { status: 'inactive', name: 'linden-house', home: null };
  return { status: 'healthy', name: 'linden-house', home: 'answered' };
}
