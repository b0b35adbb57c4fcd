import type { Device, ReplacedRecord, Setup } from '../../src/contract/setup.ts';
import { nothingOf } from '../../src/main/engine/journal.ts';

/**
 * Every change of mind, as data: what was there before, and what the user wants now. Each is carried out undisturbed, killed
 * at every point and troubled at every call; it has to end the same way each time.
 */
export interface Flow {
  readonly name: string;
  /** The zone it happens in: full of other people's things, or without any custom rule. */
  readonly zone: 'furnished' | 'empty';
  /** What has happened before, in this order. */
  readonly before: readonly Past[];
  readonly act: Act;
}

export type Past =
  | { readonly kind: 'carried-out'; readonly setup: Setup }
  /** A build that a refusal ended at the first such call: what is done stays. */
  | {
      readonly kind: 'broken-off';
      readonly setup: Setup;
      readonly at: { readonly method: string; readonly path: string };
    }
  /** Somebody put things of theirs beside ours: a rule before our lock, an address into our tunnel. */
  | { readonly kind: 'others-came' };

export type Act = { readonly kind: 'carry-out'; readonly setup: Setup } | { readonly kind: 'undo' };

/** Where the flows happen: ids are known only once the practice world runs. */
export interface Ground {
  readonly zone: Setup['zone'];
  readonly homeUrl: string;
}

/** Whether Latchkey has been let into Home Assistant while this happens. */
export function isLetIn(flow: Flow): boolean {
  return setupsOf(flow).some(({ home }) => home !== undefined);
}

/** The mark of the one Setup that all flows are about. */
export const setupId = '5e7a11ed';

/** The names that flows use for the home, below the zone's own. At the last one something else stands before. */
export const hostnameLabels = ['ha', 'home', 'cabin'] as const;

/** What stands at `cabin` before, and is taken over. */
export function recordsAtCabin(zoneName: string): readonly ReplacedRecord[] {
  const common = { name: `cabin.${zoneName}`, proxied: true, ttl: 1, comment: '' };
  return [
    { ...common, type: 'A', content: '203.0.113.20' },
    { ...common, type: 'AAAA', content: '2001:db8::20' },
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
const renewed = (previous: 'works' | 'off'): Device => ({ ...anna, renewal: { generation: 2, previous } });

export function flowsAt({ zone, homeUrl }: Ground): readonly Flow[] {
  const at = (label: (typeof hostnameLabels)[number], ...devices: readonly Device[]): Setup => ({
    id: setupId,
    zone,
    services: [{ hostname: `${label}.${zone.name}`, url: homeUrl, openTo: 'every-device' }],
    devices,
    policy: { declined: [] },
  });
  const home = at('ha', anna, ben);
  const { port } = new URL(homeUrl);
  const connectingItself: Setup = {
    ...home,
    // As Home Assistant's own app finds it.
    services: home.services.map((service) => ({ ...service, url: `http://homeassistant:${port || '80'}` })),
    home: {
      at: homeUrl,
      connector: 'app',
      trustedProxies: ['172.30.33.0/24'],
      loginLimit: 'wanted',
      urls: 'wanted',
      internalUrl: homeUrl,
    },
  };
  const declining: Setup = { ...home, policy: { declined: ['always_use_https'] } };
  const moved = at('home', anna, ben);
  const cabin = at('cabin', anna, ben);
  const takenOver: Setup = {
    ...cabin,
    services: cabin.services.map((service) => ({ ...service, takesOver: recordsAtCabin(zone.name) })),
  };
  const built: readonly Past[] = [{ kind: 'carried-out', setup: home }];
  const lived: readonly Past[] = [...built, { kind: 'others-came' }];
  const wanting = (name: string, setup: Setup, before: readonly Past[]): Flow => ({
    name,
    zone: 'furnished',
    before,
    act: { kind: 'carry-out', setup },
  });
  const undoing = (name: string, before: readonly Past[]): Flow => ({
    name,
    zone: 'furnished',
    before,
    act: { kind: 'undo' },
  });
  const brokenOff = (setup: Setup, method: string, path: string): Past => ({
    kind: 'broken-off',
    setup,
    at: { method, path },
  });
  return [
    wanting('setup', home, []),
    { ...wanting('setup in an empty zone', home, []), zone: 'empty' },
    wanting('go on with a half-done setup', home, [brokenOff(home, 'POST', 'rules')]),
    wanting('add a device', at('ha', anna, ben, laptop), lived),
    wanting('rename a device', at('ha', { ...anna, name: "Anna's new phone" }, ben), lived),
    wanting('switch a key off', at('ha', anna, { ...ben, state: 'off' }), lived),
    wanting('take a device away', at('ha', anna), lived),
    wanting('renew a key with overlap', at('ha', renewed('works'), ben), lived),
    wanting('end the overlap', at('ha', renewed('off'), ben), [
      ...lived,
      { kind: 'carried-out', setup: at('ha', renewed('works'), ben) },
    ]),
    wanting('change the hostname', moved, lived),
    wanting('move to another tunnel', { ...home, tunnelGeneration: 2 }, built),
    wanting('move to another tunnel where others use the old one', { ...home, tunnelGeneration: 2 }, lived),
    wanting('decline a setting that was accepted', declining, built),
    wanting('remove everything', nothingOf(home), built),
    wanting('remove everything where others use the tunnel', nothingOf(home), lived),
    wanting('remove everything after a setting was declined', nothingOf(declining), [
      ...built,
      { kind: 'carried-out', setup: declining },
    ]),
    wanting('take a name over', takenOver, []),
    wanting('remove everything and give a name back', nothingOf(takenOver), [
      { kind: 'carried-out', setup: takenOver },
    ]),
    wanting('setup of a home that connects itself', connectingItself, []),
    wanting('let a home connect itself', connectingItself, built),
    wanting('remove everything from a home that connected itself', nothingOf(connectingItself), [
      { kind: 'carried-out', setup: connectingItself },
    ]),
    undoing('undo a home that connected itself', [
      ...built,
      { kind: 'carried-out', setup: connectingItself },
    ]),
    undoing('undo a take-over', [{ kind: 'carried-out', setup: takenOver }]),
    undoing('undo a setup broken off early', [brokenOff(home, 'POST', 'rules')]),
    undoing('undo a setup broken off late', [brokenOff(home, 'POST', 'dns_records')]),
    undoing('undo a whole setup', built),
    undoing('undo a change broken off', [...lived, brokenOff(moved, 'POST', 'dns_records')]),
    undoing('undo a switched-off key', [
      ...lived,
      { kind: 'carried-out', setup: at('ha', anna, { ...ben, state: 'off' }) },
    ]),
  ];
}

/** Every Setup that a flow mentions: what keys are needed, and who may open the door while it changes. */
export function setupsOf({ before, act }: Flow): readonly Setup[] {
  const past = before.flatMap((each) => (each.kind === 'others-came' ? [] : [each.setup]));
  return act.kind === 'carry-out' ? [...past, act.setup] : past;
}
