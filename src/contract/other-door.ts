import { z } from 'zod';
import { Danger } from './danger.ts';
import { DoorToClose } from './setup.ts';

/**
 * A way to the same home that does not pass the lock: another address in a tunnel, a DNS record, Home Assistant's own remote
 * access, a rule at Cloudflare that steps over it. Latchkey shows what it sees of them, and says what it could not look at.
 */

/** How sure it is that this leads to the same home: its local address is the home's own, or only what homes usually have. */
const Sureness = z.enum(['certain', 'likely']);

/**
 * What a visit without any key came to, when Latchkey tried.
 * - opens: the home was reached
 * - shut: it was refused before it got there
 * - no-answer: nothing answered; it may open as soon as something runs again
 * - not-tried: there is no address to visit
 */
export const Knock = z.enum(['opens', 'shut', 'no-answer', 'not-tried']);
export type Knock = z.infer<typeof Knock>;

const seen = { sureness: Sureness, knock: Knock };
const tunnel = z.object({ name: z.string(), whose: z.enum(['ours', 'other']) }).readonly();

/** Apps of Home Assistant that make it reachable from outside by themselves. */
const doorApps = ['duckdns', 'nginx-proxy-manager', 'nginx-proxy', 'cloudflared'] as const;
export const DoorApp = z.enum(doorApps);
export type DoorApp = z.infer<typeof DoorApp>;

/** Whom an IP Access rule is about: `value` is an address, a network, the number of a provider, or a country of two letters. */
const AddressTarget = z.enum(['address', 'network', 'provider', 'country']);
export type AddressTarget = z.infer<typeof AddressTarget>;

export const OtherDoor = z
  .discriminatedUnion('kind', [
    /** An entry of a tunnel. `hostname` is `null` for the one that takes every name; `addresses` are those that lead there now. */
    z.object({
      kind: z.literal('tunnel-entry'),
      ...seen,
      tunnel,
      hostname: z.string().nullable(),
      service: z.string(),
      addresses: z.array(z.string()).readonly(),
      closes: DoorToClose,
    }),
    /** A record that leads into a tunnel whose entries stand on the connector's machine, where Latchkey cannot read them. */
    z.object({
      kind: z.literal('hidden-tunnel'),
      ...seen,
      tunnel,
      address: z.string(),
      closes: DoorToClose,
    }),
    /** A record that leads past Cloudflare, straight to the home's own public address. */
    z.object({
      kind: z.literal('direct-record'),
      ...seen,
      type: z.string(),
      address: z.string(),
      content: z.string(),
      closes: DoorToClose,
    }),
    /** What Home Assistant called its address outside before. */
    z.object({ kind: z.literal('former-url'), ...seen, url: z.string() }),
    /** Home Assistant Cloud's remote access. */
    z.object({ kind: z.literal('remote-ui'), ...seen, address: z.string().nullable() }),
    z.object({ kind: z.literal('app'), ...seen, app: DoorApp, name: z.string() }),
    /** An IP Access rule that lets visitors from there past every custom rule, also without a key. */
    z.object({
      kind: z.literal('address-allowance'),
      ...seen,
      target: AddressTarget,
      value: z.string(),
      note: z.string(),
      /** Whether it holds at this domain alone, or at every domain of the account or the user. */
      holdsAt: z.enum(['this-domain', 'every-domain']),
    }),
    /** A rule that hands visits to another address of the domain on as if they were for ours. */
    z.object({
      kind: z.literal('origin-rule'),
      ...seen,
      by: z.enum(['origin-rule', 'page-rule']),
      name: z.string(),
      address: z.string(),
    }),
    /**
     * A port of the home's public address that the router hands on into the home: to `leadsTo`. `behind` another router nobody from
     * the internet gets this far, unless that one hands it on too. `name` is what whoever opened it called it.
     */
    z.object({
      kind: z.literal('port-forward'),
      ...seen,
      /** `every` one that no other entry of the router names. */
      port: z.union([z.number().int(), z.literal('every')]),
      leadsTo: z.string(),
      name: z.string(),
      behind: z.enum(['the-internet', 'another-router']),
    }),
    /**
     * A program at Cloudflare that answers at another address, and shows the home there: `pattern` is its route, or the name of the
     * rule by which a snippet runs.
     */
    z.object({
      kind: z.literal('worker'),
      ...seen,
      by: z.enum(['route', 'snippet']),
      pattern: z.string(),
      address: z.string(),
    }),
    /** Another product of Cloudflare's that leads to the home; `leadsTo` is where it goes, as far as it says. */
    z.object({
      kind: z.literal('product'),
      ...seen,
      by: z.enum(['load-balancer', 'spectrum', 'custom-hostname']),
      address: z.string(),
      leadsTo: z.string().nullable(),
    }),
  ])
  .readonly();
export type OtherDoor = z.infer<typeof OtherDoor>;

/**
 * Those that nobody has to let Latchkey see: what only a token with further rights may read, and a router's own list, which most
 * routers keep to themselves and which only a computer in the home can ask for.
 */
export const optionalPlaces = [
  'router-forwards',
  'address-rules',
  'origin-rules',
  'rewrite-rules',
  'redirect-rules',
  'configuration-rules',
  'page-rules',
  'worker-routes',
  'access-applications',
  'bulk-redirects',
  'snippets',
  'load-balancers',
  'spectrum',
  'custom-hostnames',
] as const;
const OptionalPlace = z.enum(optionalPlaces);
export type OptionalPlace = z.infer<typeof OptionalPlace>;

export function isOptionalPlace(place: UnseenPlace): place is OptionalPlace {
  return OptionalPlace.safeParse(place).success;
}

/**
 * What could not be looked at.
 * - home-assistant: Latchkey is not logged in there
 * - tunnels: the token may not read the account's tunnels
 * - local-tunnels: where some tunnels lead stands on their connector's machine
 * - public-address: nobody could say at which public address the home is
 * - further-doors: there are more than Latchkey knocks at
 * - router-forwards: no router of the home told all the ports that it hands on, or this computer is not known to be there
 * - the rest: kinds of rules at Cloudflare that the token may not read
 */
export const unseenPlaces = [
  'home-assistant',
  'tunnels',
  'local-tunnels',
  'public-address',
  'further-doors',
  'custom-rules',
  ...optionalPlaces,
] as const;
export const UnseenPlace = z.enum(unseenPlaces);
export type UnseenPlace = z.infer<typeof UnseenPlace>;

/** A whole look around: ways in, what others put before or around the lock, and where nobody could look. */
export const OtherDoors = z
  .object({
    doors: z.array(OtherDoor).readonly(),
    dangers: z.array(Danger).readonly(),
    unseen: z.array(UnseenPlace).readonly(),
  })
  .readonly();
export type OtherDoors = z.infer<typeof OtherDoors>;

/**
 * - open: a visit without a key got in, just now
 * - may-open: nothing was seen that refuses a stranger
 * - shut: a visit was refused on the way
 */
export function judgeDoor({ knock }: OtherDoor): 'open' | 'may-open' | 'shut' {
  switch (knock) {
    case 'opens':
      return 'open';
    case 'shut':
      return 'shut';
    case 'no-answer':
    case 'not-tried':
      return 'may-open';
  }
}

/** Doors that do not keep a stranger out, as far as was seen; those that are open first. */
export function listOpenDoors({ doors }: OtherDoors): readonly OtherDoor[] {
  const open = doors.filter((door) => judgeDoor(door) === 'open');
  return [...open, ...doors.filter((door) => judgeDoor(door) === 'may-open')];
}
