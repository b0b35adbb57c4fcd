import { z } from 'zod';
import { DeviceId } from './setup.ts';

/** A home's own reverse proxy, without Cloudflare: what the user says of it, and what was seen of it. */

/** A name under which the home is reached from outside. In ASCII and small letters; no address, no wildcard. */
export const Hostname = z
  .string()
  .max(253)
  .regex(/^(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z](?:[a-z0-9-]{0,61}[a-z0-9])?$/);

export const Port = z.number().int().min(1).max(65_535);

/** An address of the home's network, or of the internet. */
export const IpAddress = z.union([z.ipv4(), z.ipv6()]);

/** An absolute path on the proxy's computer, of signs that mean nothing to any of the three programs. */
export const PlainPath = z
  .string()
  .max(200)
  .regex(/^(?:\/[A-Za-z0-9_-][A-Za-z0-9._-]*)+$/);

export const proxyPrograms = ['nginx', 'caddy', 'traefik'] as const;
export const ProxyProgram = z.enum(proxyPrograms);
export type ProxyProgram = z.infer<typeof ProxyProgram>;

/** Who keeps the name pointing at the home. Tokens are not here: the user puts them into a file beside the kit. */
export const publicRecordKinds = [
  'duckdns',
  'desec',
  'cloudflare-dns-only',
  'elsewhere',
  'fixed-address',
] as const;
export const PublicRecord = z.enum(publicRecordKinds);
export type PublicRecord = z.infer<typeof PublicRecord>;

/** What answers names at home. */
export const localDnsKinds = [
  'hosts',
  'dnsmasq',
  'pi-hole',
  'adguard-home',
  'opnsense',
  'openwrt',
  'none',
] as const;
export const LocalDns = z.enum(localDnsKinds);
export type LocalDns = z.infer<typeof LocalDns>;

/** Where the kit is put unless told otherwise. */
export const usualFolder = '/etc/latchkey';

/**
 * Where the proxy's own certificate comes from.
 * - own-ca: from the home's own authority, which every device has to trust
 * - lets-encrypt: two files that the user's ACME client keeps on the proxy's computer
 */
const ServerChoice = z
  .discriminatedUnion('from', [
    z.object({ from: z.literal('own-ca') }),
    z.object({ from: z.literal('lets-encrypt'), certificateFile: PlainPath, keyFile: PlainPath }),
  ])
  .readonly();

/** What the user says of the reverse proxy at home. */
export const ProxyAnswer = z
  .object({
    program: ProxyProgram,
    /** Its address at home. */
    address: IpAddress,
    /** Whether Home Assistant runs on the same computer: then it sees the proxy come from the loopback. */
    runs: z.enum(['beside-home-assistant', 'elsewhere']),
    ports: z.object({ https: Port, http: Port }).readonly(),
    /** `its-address`: at the address above and, where Home Assistant is not told otherwise, at no other. */
    listenOn: z.enum(['every-address', 'its-address']),
    /** Where the kit lies on the proxy's computer. */
    folder: PlainPath,
    server: ServerChoice,
    publicRecord: PublicRecord,
    localDns: LocalDns,
  })
  .readonly()
  .refine(({ ports }) => ports.https !== ports.http);
export type ProxyAnswer = z.infer<typeof ProxyAnswer>;

/** A proxy as most people have it; what only they know is theirs to say. */
export function usualProxy(address: string): ProxyAnswer {
  return {
    program: 'nginx',
    address,
    runs: 'elsewhere',
    ports: { https: 443, http: 80 },
    listenOn: 'every-address',
    folder: usualFolder,
    server: { from: 'own-ca' },
    publicRecord: 'duckdns',
    localDns: 'none',
  };
}

/** The host of an HTTPS address (RFC 9110 §7.2): the port is named where it is not the usual one. */
export function authorityOf({
  hostname,
  port,
}: {
  readonly hostname: string;
  readonly port: number;
}): string {
  return port === 443 ? hostname : `${hostname}:${port}`;
}

/** What is tried at the proxy, each on a connection of its own. */
export const proxyVisits = [
  'device-key',
  'websocket',
  'no-key',
  'strangers-key',
  'switched-off-key',
  'plain-http',
  'other-name',
] as const;
export type ProxyVisit = (typeof proxyVisits)[number];

/**
 * What a visit ended in.
 * - opened: Home Assistant answered; with `websocket`, the socket opened
 * - refused: by the proxy, in the handshake or with 400, 403 or 421
 * - redirected: to the encrypted address
 * - home-silent: the proxy let it in, and Home Assistant did not answer it
 * - home-refuses-proxy: Home Assistant does not know the proxy (facts: home-assistant#untrusted-proxy)
 * - home-banned: Home Assistant has banned the address (facts: home-assistant#login-limit)
 * - not-home-assistant: something else answered
 * - certificate-not-trusted: not by the authority that it was pinned to, or for another name
 * - cut-off: the connection was ended without a word, and nobody who came in shows that the proxy did it. What publishes a
 *   container's port takes every connection and drops it where nothing listens
 * - unreachable: nothing answers at that address and port
 */
export const proxyFindings = [
  'opened',
  'refused',
  'redirected',
  'home-silent',
  'home-refuses-proxy',
  'home-banned',
  'not-home-assistant',
  'certificate-not-trusted',
  'cut-off',
  'unreachable',
] as const;
export type ProxyFinding = (typeof proxyFindings)[number];

/** `unknown`: it says nothing about the lock, for instance because nothing could be reached. */
export type ProxyVerdict = 'good' | 'bad' | 'unknown';

export const ProxyCheck = z
  .object({
    visit: z.enum(proxyVisits),
    /** Whose key was shown, where it was a device's own. */
    deviceId: DeviceId.nullable(),
    finding: z.enum(proxyFindings),
    verdict: z.enum(['good', 'bad', 'unknown']),
    /** For technicians: a status or a code of Node's. */
    saw: z.string(),
  })
  .readonly();
export type ProxyCheck = z.infer<typeof ProxyCheck>;

/** `inside`: at the proxy's address at home. `outside`: at the name, as the internet knows it, from another network. */
export const ProxySide = z.enum(['inside', 'outside']);
export type ProxySide = z.infer<typeof ProxySide>;

/**
 * Why a round tried nothing. Nothing was seen then, so nothing is said of the lock.
 * - home-not-known: the name leads to IPv6 alone, and by which public address the home is seen was not found out yet
 * - still-at-home: this computer comes by the home's own public address, or came in at the proxy's address at home
 * - place-not-known: nobody told by which public address this computer comes
 * - name-not-known: no public resolver knows an address for the name
 */
const proxyObstacles = ['home-not-known', 'still-at-home', 'place-not-known', 'name-not-known'] as const;
export const ProxyObstacle = z.enum(proxyObstacles);
export type ProxyObstacle = z.infer<typeof ProxyObstacle>;

const ProxyRound = z
  .object({
    phase: z.enum(['idle', 'running', 'done']),
    obstacle: ProxyObstacle.nullable(),
    checks: z.array(ProxyCheck).readonly(),
  })
  .readonly();
export type ProxyRound = z.infer<typeof ProxyRound>;

export const ProxyChecks = z
  .object({
    inside: ProxyRound,
    outside: ProxyRound,
    /** Requests that reached the practice home without a listed key; null outside practice mode. */
    exposedRequests: z.number().int().nonnegative().nullable(),
  })
  .readonly();
export type ProxyChecks = z.infer<typeof ProxyChecks>;

const idleRound: ProxyRound = { phase: 'idle', obstacle: null, checks: [] };
export const noProxyChecks: ProxyChecks = { inside: idleRound, outside: idleRound, exposedRequests: null };

/** What a round came to. `unknown`: some of it could not be seen, and nothing was seen to be wrong. */
export type ProxyOutlook = 'idle' | 'running' | 'good' | 'bad' | 'unknown';

/** The round as a whole: it is good only when every kind of visit was made, and every one was seen to end as it must. */
export function outlookOf({ phase, checks }: ProxyRound): ProxyOutlook {
  if (phase !== 'done') return phase;
  if (checks.some(({ verdict }) => verdict === 'bad')) return 'bad';
  const isWhole = proxyVisits.every((visit) => checks.some((check) => check.visit === visit));
  return isWhole && checks.every(({ verdict }) => verdict === 'good') ? 'good' : 'unknown';
}

/** Whether a key was seen to open: only who came in knows whom they spoke to. */
export function cameIn(checks: readonly Pick<ProxyCheck, 'visit' | 'verdict'>[]): boolean {
  return checks.some(({ visit, verdict }) => visit === 'device-key' && verdict === 'good');
}

/** By what a device tells the home's own authority from any other. Nothing in it is secret. */
export const HomeTrust = z
  .object({
    /** The file's name. */
    file: z.string(),
    /** What the authority calls itself. */
    authority: z.string(),
    /** SHA-256 and SHA-1 of the certificate, in pairs of hexadecimal digits with colons. */
    fingerprint: z.string(),
    thumbprint: z.string(),
  })
  .readonly();
export type HomeTrust = z.infer<typeof HomeTrust>;

/** Which network the pretend computer is in. */
export const PracticeNetwork = z.enum(['home', 'phone']);
export type PracticeNetwork = z.infer<typeof PracticeNetwork>;
