import { type Exception, fromAnywhere, type WebhookIds } from '../../src/contract/exception.ts';
import type { Device, PublicAddress, ReplacedRecord, Setup } from '../../src/contract/setup.ts';
import { nothingOf } from '../../src/main/engine/journal.ts';
import { type ByHand, byHandHostname, noByHand } from './by-hand.ts';

/**
 * Every change of mind as data: what happened before, and what the user wants now. Each flow runs undisturbed, is killed at
 * every point and gets a fault at every call. It must end the same way each time.
 */
export interface Flow {
  readonly name: string;
  /**
   * The zone it runs in: with objects of other people, without any custom rule, or with objects of other people and a home that
   * somebody made reachable by hand, at a record of its own or by a wildcard.
   */
  readonly zone: 'furnished' | 'empty' | 'made-by-hand' | 'made-by-hand-with-wildcard';
  /** What happened before, in this order. */
  readonly before: readonly PastEvent[];
  readonly act: Act;
}

export type PastEvent =
  | { readonly kind: 'carried-out'; readonly setup: Setup }
  /** A build that ended when this call was refused. What it had made by then stays. */
  | {
      readonly kind: 'broken-off';
      readonly setup: Setup;
      readonly at: { readonly method: string; readonly path: string };
    }
  /** Other people added something beside ours: a rule before our lock, an ingress rule in our tunnel. */
  | { readonly kind: 'foreign-objects-added' };

export type Act = { readonly kind: 'carry-out'; readonly setup: Setup } | { readonly kind: 'undo' };

/** Where the flows run. The ids are known only once the practice world runs. */
export interface FlowTarget {
  readonly zone: Setup['zone'];
  readonly homeUrl: string;
  /** What was made by hand there; absent where nothing was. */
  readonly byHand?: ByHand;
}

/** Whether Latchkey has access to Home Assistant in this flow. */
export function hasHomeAccess(flow: Flow): boolean {
  return listSetupsIn(flow).some(({ home }) => home !== undefined);
}

/** The id of the one Setup that all flows are about. */
export const setupId = '5e7a11ed';

/** The names of the home below the zone. Records of other people exist at the last one. */
export const hostnameLabels = ['ha', 'home', 'cabin'] as const;

/** The name that serves nothing but what passes without a key. */
const exceptionLabel = 'assistant';

/** The name of another thing in the house: the camera recorder. */
const camerasLabel = 'cams';

/** Every address that a flow may use. */
export function listHostnames(zoneName: string): readonly string[] {
  return [
    ...[...hostnameLabels, exceptionLabel, camerasLabel].map((label) => `${label}.${zoneName}`),
    byHandHostname(zoneName),
  ];
}

/** What exists at `cabin` before, and is taken over, or closed as another way in. */
export function recordsAtCabin(zoneName: string): readonly ReplacedRecord[] {
  const common = { name: `cabin.${zoneName}`, proxied: true, ttl: 1, comment: '' };
  return [
    { ...common, type: 'A', content: '203.0.113.20' },
    { ...common, type: 'AAAA', content: '2001:db8::20' },
  ];
}

/** Every Setup that a flow mentions: they say which keys are needed, and which devices are allowed meanwhile. */
export function listSetupsIn({ before, act }: Flow): readonly Setup[] {
  const past = before.flatMap((event) => (event.kind === 'foreign-objects-added' ? [] : [event.setup]));
  return act.kind === 'carry-out' ? [...past, act.setup] : past;
}

/** Names do not depend on where the flows run. */
export function listFlowNames(): readonly string[] {
  const zone = { id: 'zone', name: 'zone', account: { id: 'account', name: '' } };
  return listFlows({ zone, homeUrl: 'http://home' }).map(({ name }) => name);
}

export function findFlow(name: string, target: FlowTarget): Flow {
  const found = listFlows(target).find((flow) => flow.name === name);
  if (!found) throw new RangeError(`There is no such flow. There are: ${listFlowNames().join(', ')}.`);
  return found;
}

export function listFlows(target: FlowTarget): readonly Flow[] {
  const setups = listSetups(target);
  return [
    ...listFirstSetups(setups),
    ...listKeyChanges(setups),
    ...listMoves(setups),
    ...listRemovals(setups),
    ...listTakeOvers(setups),
    ...listClosings(setups),
    ...listHomeFlows(setups),
    ...listUndos(setups),
    ...listPublicAddressFlows(setups),
    ...listExceptionFlows(setups),
    ...listAdoptions(setups),
  ];
}

const anna: Device = {
  id: 'a11a00',
  name: "Anna's phone",
  platform: 'iphone',
  validityDays: 1825,
  state: 'on',
};
const ben: Device = {
  id: 'be1100',
  name: "Ben's Pixel",
  platform: 'android',
  validityDays: 1825,
  state: 'on',
};
const laptop: Device = { id: '1a9709', name: 'Laptop', platform: 'linux', validityDays: 730, state: 'on' };

type Setups = ReturnType<typeof listSetups>;

/** What the user can want in these flows. */
function listSetups({ zone, homeUrl, byHand = noByHand(zone.name) }: FlowTarget) {
  const at = (label: (typeof hostnameLabels)[number], ...devices: readonly Device[]): Setup => ({
    id: setupId,
    zone,
    services: [{ hostname: `${label}.${zone.name}`, url: homeUrl, openTo: 'every-device' }],
    devices,
    policy: { declined: [] },
  });
  const home = at('ha', anna, ben);
  const cabin = at('cabin', anna, ben);
  const renewed = (previous: 'works' | 'leaving' | 'off'): Setup =>
    at('ha', { ...anna, renewal: { generation: 2, previous } }, ben);
  return {
    home,
    withLaptop: at('ha', anna, ben, laptop),
    renamed: at('ha', { ...anna, name: "Anna's new phone" }, ben),
    benOff: at('ha', anna, { ...ben, state: 'off' }),
    withoutBen: at('ha', anna),
    overlapping: renewed('works'),
    oldKeyLeaving: renewed('leaving'),
    overlapEnded: renewed('off'),
    moved: at('home', anna, ben),
    otherTunnel: { ...home, tunnelGeneration: 2 } satisfies Setup,
    declining: { ...home, policy: { declined: ['always_use_https'] } } satisfies Setup,
    takenOver: {
      ...cabin,
      services: cabin.services.map((service) => ({ ...service, takesOver: recordsAtCabin(zone.name) })),
    } satisfies Setup,
    closing: {
      ...home,
      closes: recordsAtCabin(zone.name).map((record) => ({ kind: 'dns-record', record }) as const),
    } satisfies Setup,
    connectingItself: connectItself(home, homeUrl),
    ...keepGuestOut(home),
    withExceptions: allowExceptions(home, homeUrl),
    withOtherExceptions: allowOtherExceptions(home, homeUrl),
    ...listPublicAddresses(home),
    adopted: goOnWith(byHand, home),
  };
}

/** Everything that was made by hand is gone on with. */
function goOnWith({ hostname, record, adopts }: ByHand, home: Setup): Setup {
  const taken = record && { name: hostname, type: 'CNAME', proxied: true, ttl: 1, comment: '', ...record };
  return {
    ...home,
    services: home.services.map((service) => ({
      ...service,
      hostname,
      ...(taken ? { takesOver: [taken] } : {}),
    })),
    adopts,
  };
}

/** Where the lab opens a port to the home. Documentation addresses (RFC 5737, RFC 3849): nobody is there really. */
export const publicAddresses = { ipv4: '198.51.100.80', ipv6: '2001:db8::80' } as const;

/** Without a tunnel: a public address, with one family or with both. */
function listPublicAddresses(home: Setup) {
  const at = (addresses: PublicAddress['addresses'], hostname?: string): Setup => ({
    ...home,
    services: home.services.map((service) => (hostname ? { ...service, hostname } : service)),
    reach: { by: 'public-address', addresses, port: 443, originCertificate: 'origin-ca' },
  });
  return {
    withoutTunnel: at(publicAddresses),
    withoutTunnelMoved: at({ ipv4: publicAddresses.ipv4 }, `home.${home.zone.name}`),
  };
}

/** What this computer knows of the webhooks of all flows. */
export const webhookIds: WebhookIds = { f00df00df00df00d: 'f00dfeed5eed1234abcd5678' };

const webhook: Exception = {
  id: 'eb0001',
  purpose: { kind: 'webhook', name: 'Front door' },
  at: { kind: 'home-address' },
  reach: { kind: 'webhook', webhook: 'f00df00df00df00d' },
  methods: ['POST'],
  from: fromAnywhere,
  program: null,
  until: null,
};

/** From one network in one country, for one program, until an end that is no flow's. */
const olderApp: Exception = {
  ...webhook,
  id: 'eb0002',
  purpose: { kind: 'older-app', name: "Carla's iPhone" },
  reach: { kind: 'every-path' },
  methods: ['GET', 'HEAD', 'POST'],
  from: { networks: [], asns: [64_500], countries: ['AT'] },
  program: 'Home Assistant/',
  until: '2099-01-01T00:00:00.000Z',
};

/** What both assistants have in common: two pages at a name of their own. */
function anAssistant({ zone }: Setup): Exception {
  return {
    ...webhook,
    at: { kind: 'own-hostname', hostname: `${exceptionLabel}.${zone.name}` },
    methods: ['POST', 'HEAD'],
  };
}

/** A webhook at the home's address, and Alexa at a name of its own, as the journey makes a Setup of them. */
function allowExceptions(setup: Setup, url: string): Setup {
  const alexa: Exception = {
    ...anAssistant(setup),
    id: 'a1e4a0',
    purpose: { kind: 'alexa' },
    reach: { kind: 'exact', paths: ['/api/alexa/smart_home', '/auth/token'] },
    from: { ...fromAnywhere, asns: [16_509, 14_618] },
  };
  return withAssistant(setup, url, { exceptions: [webhook, alexa] });
}

/**
 * The other kinds: an older app at the home's address, Google at a name of its own, and countries: keys open only there, and a
 * webhook that is from anywhere passes only from there.
 */
function allowOtherExceptions(setup: Setup, url: string): Setup {
  const google: Exception = {
    ...anAssistant(setup),
    id: '9009e0',
    purpose: { kind: 'google-assistant' },
    reach: { kind: 'exact', paths: ['/api/google_assistant', '/auth/token'] },
    from: { ...fromAnywhere, networks: ['192.0.2.0/25', '2001:db8:6006::/48'] },
  };
  return withAssistant(setup, url, {
    exceptions: [webhook, olderApp, google],
    countries: { allowed: ['DE', 'AT'], keys: 'from-there-only' },
  });
}

function withAssistant(
  setup: Setup,
  url: string,
  allowed: Pick<Setup['policy'], 'exceptions' | 'countries'>,
): Setup {
  const hostname = `${exceptionLabel}.${setup.zone.name}`;
  return {
    ...setup,
    services: [...setup.services, { hostname, url, openTo: [] }],
    policy: { ...setup.policy, ...allowed },
  };
}

/** A guest has a key that may not open the home's own address, before there are cameras that it opens and after. */
function keepGuestOut(setup: Setup) {
  const family = setup.devices.map(({ id }) => id);
  const guestAtNothing: Setup = {
    ...setup,
    services: setup.services.map((service) => ({ ...service, openTo: family })),
    devices: [...setup.devices, laptop],
  };
  const cameras = { url: 'http://nvr:5000', openTo: [laptop.id] };
  const hostname = `${camerasLabel}.${setup.zone.name}`;
  const services = [...guestAtNothing.services, { hostname, ...cameras }];
  return { guestAtNothing, guestAtCameras: { ...guestAtNothing, services } satisfies Setup };
}

/** The same Setup with the tunnel connected by Home Assistant's own app. */
function connectItself(setup: Setup, homeUrl: string): Setup {
  const { port } = new URL(homeUrl);
  return {
    ...setup,
    // The app reaches Home Assistant by this name.
    services: setup.services.map((service) => ({ ...service, url: `http://homeassistant:${port || '80'}` })),
    home: {
      at: homeUrl,
      connector: 'app',
      trustedProxies: ['172.30.33.0/24'],
      loginLimit: 'wanted',
      urls: 'wanted',
      internalUrl: 'http://192.168.1.10',
    },
  };
}

const foreignObjectsAdded: PastEvent = { kind: 'foreign-objects-added' };

function carriedOut(setup: Setup): PastEvent {
  return { kind: 'carried-out', setup };
}

function brokenOff(setup: Setup, method: string, path: string): PastEvent {
  return { kind: 'broken-off', setup, at: { method, path } };
}

function carryOut(name: string, setup: Setup, ...before: readonly PastEvent[]): Flow {
  return { name, zone: 'furnished', before, act: { kind: 'carry-out', setup } };
}

function undo(name: string, ...before: readonly PastEvent[]): Flow {
  return { name, zone: 'furnished', before, act: { kind: 'undo' } };
}

function listFirstSetups({ home }: Setups): readonly Flow[] {
  return [
    carryOut('setup', home),
    { ...carryOut('setup in an empty zone', home), zone: 'empty' },
    carryOut('go on with a half-done setup', home, brokenOff(home, 'POST', 'rules')),
  ];
}

function listKeyChanges({ home, ...wanted }: Setups): readonly Flow[] {
  const before = [carriedOut(home), foreignObjectsAdded];
  return [
    carryOut('add a device', wanted.withLaptop, ...before),
    carryOut('add an address for one device', wanted.guestAtCameras, carriedOut(wanted.guestAtNothing)),
    carryOut('rename a device', wanted.renamed, ...before),
    carryOut('switch a key off', wanted.benOff, ...before),
    carryOut('take a device away', wanted.withoutBen, ...before),
    carryOut('renew a key with overlap', wanted.overlapping, ...before),
    carryOut('end the overlap', wanted.overlapEnded, ...before, carriedOut(wanted.overlapping)),
    carryOut('let an old key go', wanted.oldKeyLeaving, carriedOut(home), carriedOut(wanted.overlapping)),
    carryOut(
      'take an old key back',
      wanted.overlapping,
      carriedOut(home),
      carriedOut(wanted.overlapping),
      carriedOut(wanted.oldKeyLeaving),
    ),
    carryOut(
      'revoke an old key that was let go',
      wanted.overlapEnded,
      carriedOut(home),
      carriedOut(wanted.overlapping),
      carriedOut(wanted.oldKeyLeaving),
    ),
  ];
}

function listMoves({ home, moved, otherTunnel, declining }: Setups): readonly Flow[] {
  const before = [carriedOut(home), foreignObjectsAdded];
  return [
    carryOut('change the hostname', moved, ...before),
    carryOut('move to another tunnel', otherTunnel, carriedOut(home)),
    carryOut('move to another tunnel where others use the old one', otherTunnel, ...before),
    carryOut('decline a setting that was accepted', declining, carriedOut(home)),
  ];
}

function listRemovals({ home, declining }: Setups): readonly Flow[] {
  const built = carriedOut(home);
  return [
    carryOut('remove everything', nothingOf(home), built),
    carryOut('remove everything where others use the tunnel', nothingOf(home), built, foreignObjectsAdded),
    carryOut(
      'remove everything after a setting was declined',
      nothingOf(declining),
      built,
      carriedOut(declining),
    ),
  ];
}

function listTakeOvers({ takenOver }: Setups): readonly Flow[] {
  return [
    carryOut('take a name over', takenOver),
    carryOut('remove everything and give a name back', nothingOf(takenOver), carriedOut(takenOver)),
  ];
}

function listClosings({ home, closing }: Setups): readonly Flow[] {
  return [
    carryOut('close another way in', closing, carriedOut(home), foreignObjectsAdded),
    carryOut('setup that closes another way in', closing),
  ];
}

function listHomeFlows({ home, connectingItself }: Setups): readonly Flow[] {
  const connected = carriedOut(connectingItself);
  return [
    carryOut('setup of a home that connects itself', connectingItself),
    carryOut('let a home connect itself', connectingItself, carriedOut(home)),
    carryOut('remove everything from a home that connected itself', nothingOf(connectingItself), connected),
    undo('undo a home that connected itself', carriedOut(home), connected),
  ];
}

function listPublicAddressFlows({ home, withoutTunnel, withoutTunnelMoved }: Setups): readonly Flow[] {
  const built = carriedOut(withoutTunnel);
  return [
    carryOut('setup without a tunnel', withoutTunnel),
    carryOut('change the hostname without a tunnel', withoutTunnelMoved, built),
    carryOut('give the tunnel up', withoutTunnel, carriedOut(home)),
    carryOut('remove everything of a home without a tunnel', nothingOf(withoutTunnel), built),
    undo('undo giving the tunnel up', carriedOut(home), built),
  ];
}

function listExceptionFlows({ home, withExceptions, withOtherExceptions }: Setups): readonly Flow[] {
  return [
    carryOut('setup with exceptions', withExceptions),
    carryOut('setup with the other kinds of exceptions', withOtherExceptions),
    carryOut('take an exception away', home, carriedOut(withExceptions), foreignObjectsAdded),
  ];
}

function listAdoptions({ adopted }: Setups): readonly Flow[] {
  const letGo: Setup = { ...adopted, ...(adopted.adopts ? { adopts: { ...adopted.adopts, keys: [] } } : {}) };
  // Where a wildcard leads to the same home, nothing but a lock ever keeps strangers out.
  const underWildcard = [
    carryOut('go on with what a wildcard leads to', adopted),
    carryOut(
      'remove everything and give back what a wildcard leads to',
      nothingOf(adopted),
      carriedOut(adopted),
    ),
  ].map((flow): Flow => ({ ...flow, zone: 'made-by-hand-with-wildcard' }));
  const flows = [
    carryOut('go on with what was made by hand', adopted),
    carryOut('let a key that was made by hand go', letGo, carriedOut(adopted)),
    carryOut(
      'remove everything and give back what was made by hand',
      nothingOf(adopted),
      carriedOut(adopted),
    ),
  ];
  return [...flows.map((flow): Flow => ({ ...flow, zone: 'made-by-hand' })), ...underWildcard];
}

function listUndos({ home, moved, benOff, takenOver }: Setups): readonly Flow[] {
  const built = carriedOut(home);
  return [
    undo('undo a take-over', carriedOut(takenOver)),
    undo('undo a setup broken off early', brokenOff(home, 'POST', 'rules')),
    undo('undo a setup broken off late', brokenOff(home, 'POST', 'dns_records')),
    undo('undo a whole setup', built),
    undo('undo a change broken off', built, foreignObjectsAdded, brokenOff(moved, 'POST', 'dns_records')),
    undo('undo a switched-off key', built, foreignObjectsAdded, carriedOut(benOff)),
  ];
}
