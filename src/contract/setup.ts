import { z } from 'zod';
import { Adoption } from './adoption.ts';
import { ConnectorTransport, EdgeAddresses } from './calls-out.ts';
import { Countries, Exception, MOST_EXCEPTIONS } from './exception.ts';
import { DEVICE_ID_BYTES, hexPattern, SETUP_ID_BYTES } from './id-sizes.ts';
import { Network } from './network.ts';

/**
 * What the user wants, as a document: one home, its address, who holds a key, what else may change.
 * It holds no secret: private keys, passphrases and tokens live in the vault under the ids named here.
 */

/** Marks everything of one Setup at Cloudflare (DNS comment, rule `ref`, tunnel name, certificate CN). */
export const SetupId = z.string().regex(new RegExp(`^${hexPattern(SETUP_ID_BYTES)}$`));
export type SetupId = z.infer<typeof SetupId>;

export const DeviceId = z.string().regex(new RegExp(`^${hexPattern(DEVICE_ID_BYTES)}$`));
export type DeviceId = z.infer<typeof DeviceId>;

/** A `program` is nobody's device: a script, a server, a skill of Alexa's. It gets its key as text (PEM). */
export const platforms = [
  'iphone',
  'android',
  'windows',
  'mac',
  'linux',
  'chromebook',
  'watch',
  'program',
] as const;
export const Platform = z.enum(platforms);
export type Platform = z.infer<typeof Platform>;

/**
 * Days a key may be valid: the values Cloudflare's dashboard and examples use
 * (facts: cloudflare#client-certificate-validity).
 */
export const validityChoices = [365, 730, 1825, 3650] as const;
const ValidityDays = z.union(validityChoices.map((days) => z.literal(days)));

/**
 * One phone, tablet, computer or program, and so one client certificate. `off` means its key must not open anything.
 */
export const Device = z
  .object({
    id: DeviceId,
    name: z.string(),
    platform: Platform,
    validityDays: ValidityDays,
    state: z.enum(['on', 'off']),
    /** Set once the key has been renewed: which one it is, and what became of the one before it. */
    renewal: z
      .object({
        generation: z.number().int().min(2).max(9999),
        /** `leaving`: the lock has forgotten it, and it can be taken back as long as it is not revoked. */
        previous: z.enum(['works', 'leaving', 'off']),
        /** The month in which it was asked for, such as `2031-11`: the key carries it in its name. */
        from: z
          .string()
          .regex(/^\d{4}-(?:0[1-9]|1[0-2])$/)
          .optional(),
      })
      .readonly()
      .optional(),
  })
  .readonly();
export type Device = z.infer<typeof Device>;

export const Zone = z
  .object({
    id: z.string().min(1),
    name: z.string().min(1),
    account: z.object({ id: z.string().min(1), name: z.string() }).readonly(),
  })
  .readonly();
export type Zone = z.infer<typeof Zone>;

/** Where Home Assistant answers on the user's own network, as the tunnel's connector will reach it. */
export const HomeUrl = z.url({ protocol: /^https?$/ }).max(2048);

/** A DNS record of somebody else, with everything that is needed to put it back. */
export const ReplacedRecord = z
  .object({
    /** Which record it was. Absent in what version 0.1 wrote down. */
    id: z.string().optional(),
    type: z.string(),
    name: z.string(),
    content: z.string(),
    proxied: z.boolean(),
    ttl: z.number().int(),
    comment: z.string(),
  })
  .readonly();
export type ReplacedRecord = z.infer<typeof ReplacedRecord>;

/** Whose keys open an address. None at all: no key does. */
export const OpenTo = z.union([z.literal('every-device'), z.array(DeviceId).readonly()]);
export type OpenTo = z.infer<typeof OpenTo>;

/**
 * A hostname that leads to one local URL, and the devices whose keys may open it. `takesOver` are the records of that
 * name which the user agreed to replace: no others are. They are known by their ids, because a program may write something
 * else into them meanwhile; one without an id is known by its type and content.
 */
export const Service = z
  .object({
    hostname: z.string().min(1).max(253),
    url: HomeUrl,
    openTo: OpenTo,
    takesOver: z.array(ReplacedRecord).readonly().optional(),
  })
  .readonly();
export type Service = z.infer<typeof Service>;

/**
 * Another way to the same home that the user agreed to close: an entry of a tunnel, or a DNS record. It stays closed when
 * Latchkey's own things are taken away.
 */
export const DoorToClose = z
  .discriminatedUnion('kind', [
    z.object({
      kind: z.literal('tunnel-entry'),
      tunnel: z.object({ id: z.string(), name: z.string() }).readonly(),
      /** `null` for the entry that takes every name. */
      hostname: z.string().nullable(),
      path: z.string().nullable(),
      service: z.string(),
    }),
    z.object({ kind: z.literal('dns-record'), record: ReplacedRecord }),
  ])
  .readonly();
export type DoorToClose = z.infer<typeof DoorToClose>;

export const zoneSettingIds = ['websockets', 'always_use_https', 'min_tls_version', 'ssl', 'http3'] as const;
export const ZoneSettingId = z.enum(zoneSettingIds);
export type ZoneSettingId = z.infer<typeof ZoneSettingId>;

/** What protects the home beside its keys, and what may pass without one. A declined setting is left as it is. */
export const Policy = z
  .object({
    declined: z.array(ZoneSettingId).readonly(),
    exceptions: z.array(Exception).max(MOST_EXCEPTIONS).readonly().optional(),
    countries: Countries.optional(),
  })
  .readonly();
export type Policy = z.infer<typeof Policy>;

/**
 * What is wanted of Home Assistant itself. A Setup without it leaves Home Assistant alone. With it Latchkey has to be
 * logged in there to look and to change anything.
 */
export const DesiredHome = z
  .object({
    /** Which Home Assistant is meant: what is wanted of one is not for another. */
    at: HomeUrl,
    /** Home Assistant runs the connector as an app of its own, or the user runs it elsewhere. */
    connector: z.enum(['app', 'elsewhere']),
    /** Whose word on a visitor's address Home Assistant takes. Empty: not known yet, so nothing is changed. */
    trustedProxies: z.array(Network).readonly(),
    /** Whether five wrong logins shut an address out. */
    loginLimit: z.enum(['wanted', 'declined']),
    /** What Home Assistant calls its own addresses: the new one outside, `internalUrl` at home. */
    urls: z.enum(['wanted', 'declined']),
    internalUrl: HomeUrl.nullable(),
  })
  .readonly();
export type DesiredHome = z.infer<typeof DesiredHome>;

/** Where Cloudflare answers over HTTPS, and goes to the same port of a server (facts: cloudflare#ports). */
const publicPorts = [443, 2053, 2083, 2087, 2096, 8443] as const;
const PublicPort = z.union(publicPorts.map((port) => z.literal(port)));

/** Without a tunnel: Cloudflare goes to the home's public address, where a reverse proxy answers. */
export const PublicAddress = z
  .object({
    by: z.literal('public-address'),
    /** As they are now. A program at home keeps the records right from then on, so what they say later is its business. */
    addresses: z
      .object({ ipv4: z.ipv4().optional(), ipv6: z.ipv6().optional() })
      .readonly()
      .refine(({ ipv4, ipv6 }) => ipv4 !== undefined || ipv6 !== undefined),
    port: PublicPort,
    /** Who signs the reverse proxy's certificate: Cloudflare's Origin CA, asked by Latchkey, or somebody else, asked by the user. */
    originCertificate: z.enum(['origin-ca', 'own']),
  })
  .readonly();
export type PublicAddress = z.infer<typeof PublicAddress>;

/** How visits come from Cloudflare to the home. */
export const Reach = z.discriminatedUnion('by', [z.object({ by: z.literal('tunnel') }), PublicAddress]);
export type Reach = z.infer<typeof Reach>;

/** Without services nothing is wanted any more: carrying such a Setup out takes away all that bears its mark. */
export const Setup = z
  .object({
    id: SetupId,
    zone: Zone,
    services: z.array(Service).readonly(),
    devices: z.array(Device).readonly(),
    policy: Policy,
    home: DesiredHome.optional(),
    /** Through a tunnel when absent. */
    reach: Reach.optional(),
    closes: z.array(DoorToClose).readonly().optional(),
    adopts: Adoption.optional(),
    /** How the connector is to carry visits. Absent: nobody was asked, and what somebody set there stays. */
    transport: ConnectorTransport.optional(),
    /** By which addresses the connector is to call Cloudflare. Absent: the same. */
    edgeAddresses: EdgeAddresses.optional(),
    /** Counts up when the home moves to a new tunnel; the first when absent. */
    tunnelGeneration: z.number().int().min(1).max(9999).optional(),
  })
  .readonly();
export type Setup = z.infer<typeof Setup>;
