import { z } from 'zod';
import { Diagnosis } from './check.ts';
import { Network } from './network.ts';
import { usualFolder } from './proxy.ts';

/** A home without a tunnel: its public address, and what its owner sets up there. No secret is ever part of it. */

/** By which addresses this computer is seen from outside, which in the home's network are the home's. `null`: not seen by one. */
export const SeenAddresses = z.object({ ipv4: z.ipv4().nullable(), ipv6: z.ipv6().nullable() }).readonly();
export type SeenAddresses = z.infer<typeof SeenAddresses>;

export const originPrograms = ['nginx', 'caddy'] as const;
export const OriginProgram = z.enum(originPrograms);
export type OriginProgram = z.infer<typeof OriginProgram>;

/** Starts the proxy where its folder lies, or starts it anew with other files. Only root may look into that folder. */
export const startProxy = `sudo docker compose -f ${usualFolder}/compose.yaml up -d --force-recreate`;

/** A file by the place where it belongs. */
export const PlacedFile = z.object({ path: z.string(), text: z.string() }).readonly();
export type PlacedFile = z.infer<typeof PlacedFile>;

/** The port that the router leads to the reverse proxy. */
const PortForward = z.object({ port: z.number().int(), to: z.string() }).readonly();

/** A list of networks that a router fetches by itself. */
export const FetchedList = z
  .object({
    name: z.string(),
    /** As the router calls this kind of list. */
    type: z.literal('URL Table (IPs)'),
    urls: z.array(z.string()).readonly(),
    days: z.number().int(),
  })
  .readonly();
export type FetchedList = z.infer<typeof FetchedList>;

const forwards = z.array(PortForward).readonly();

/**
 * What can be done at a router, and who keeps the list of Cloudflare's networks up to date. A router that cannot tell by where
 * somebody comes from leads everybody to the proxy, which then is the only one that turns them away.
 */
export const RouterGuide = z
  .discriminatedUnion('router', [
    z.object({
      router: z.enum(['pfsense', 'opnsense']),
      filters: z.literal('by-fetched-list'),
      list: FetchedList,
      forwards,
    }),
    z.object({
      router: z.literal('openwrt'),
      filters: z.literal('by-script'),
      files: z.array(PlacedFile).readonly(),
      /** To be run once, after the files are there. */
      commands: z.array(z.string()).readonly(),
      forwards,
    }),
    z.object({
      router: z.literal('unifi'),
      filters: z.literal('by-list-kept-by-hand'),
      networks: z.array(Network).readonly(),
      forwards,
    }),
    z.object({
      router: z.literal('fritzbox'),
      /** A port is open to everybody or to nobody (facts: cloudflare#address-lists). */
      filters: z.literal('not-at-all'),
      forwards,
    }),
  ])
  .readonly();
export type RouterGuide = z.infer<typeof RouterGuide>;

/**
 * Who keeps the DNS record right when the provider gives the home another address.
 * - home-assistant: its own integration. It writes IPv4 addresses only, and takes the record's comment away
 *   (facts: home-assistant#ddns-integration)
 * - container: writes both families, and keeps the comment (facts: cloudflare#ddns-container)
 */
export const DdnsWay = z
  .discriminatedUnion('by', [
    z.object({ by: z.literal('home-assistant'), record: z.string() }),
    z.object({ by: z.literal('container'), file: PlacedFile }),
  ])
  .readonly();
export type DdnsWay = z.infer<typeof DdnsWay>;

/** What the owner has to set up at home, as far as it is no secret. The files themselves leave as a folder. */
export const OriginKitShown = z
  .object({
    hostname: z.string(),
    /** The proxy's number in the home's network; `null` while nobody knows it. */
    proxyAt: z.ipv4().nullable(),
    routers: z.array(RouterGuide).readonly(),
    ddns: z.array(DdnsWay).readonly(),
    /** What Home Assistant has to believe about visitors. */
    trustedProxies: z.array(Network).readonly(),
  })
  .readonly();
export type OriginKitShown = z.infer<typeof OriginKitShown>;

/**
 * How the way to the home is, without a tunnel.
 * - address: whether the address leads to the home yet
 * - saw: what was seen there: by a visit through Cloudflare with one of this computer's keys; where there is no such key, by a
 *   knock at the public address itself, which tells no more than whether somebody answers. `null` while nobody has looked.
 */
export const OriginStatus = z
  .object({
    address: z.enum(['leads', 'not-built']),
    saw: Diagnosis.nullable(),
    by: z.enum(['visit', 'knock']),
  })
  .readonly();
export type OriginStatus = z.infer<typeof OriginStatus>;
