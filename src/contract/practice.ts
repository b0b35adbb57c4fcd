import { oc } from '@orpc/contract';
import { z } from 'zod';
import { AgreedException, AsNumber, CountryCode, VisitorPlace } from './exception.ts';
import { isOnThisComputer } from './loopback.ts';
import { Hostname, IpAddress, Port, PracticeNetwork } from './proxy.ts';
import { HomeUrl, SetupId } from './setup.ts';

const OnThisComputer = z.url().refine((url) => isOnThisComputer(URL.parse(url)));
/** A home may speak TLS. It is logged in to, so it too has to be on this computer. */
const HomeOnThisComputer = z.url().refine((url) => isOnThisComputer(URL.parse(url), ['http:', 'https:']));

/** Where the parts of a practice world are. What a token is sent to has to be on this computer too. */
export const PracticeInfo = z
  .object({
    apiUrl: OnThisComputer,
    token: z.string(),
    zone: z.object({ id: z.string(), name: z.string() }).readonly(),
    accountId: z.string(),
    edge: z.object({ host: z.string(), httpsPort: z.number(), httpPort: z.number() }).readonly(),
    /** PEM of the CA that signed the edge's server certificates. */
    ca: z.string(),
    home: z.object({ url: HomeOnThisComputer }).readonly(),
    /** All of them, the one above first; a world from before there could be several does not name them. */
    homes: z
      .array(
        z
          .object({
            url: HomeOnThisComputer,
            name: z.string(),
            version: z.string().nullable().catch(null),
            installation: z.string().catch('unknown'),
            /** Its address in the pretended house: to be shown, and never to be asked. */
            inTheHouse: HomeUrl.optional(),
          })
          .readonly(),
      )
      .readonly()
      .optional(),
    resolver: OnThisComputer,
    /** The home's router: where it describes itself, and its network; a world from before there was one does not name it. */
    router: z.object({ description: OnThisComputer, network: z.cidrv4() }).readonly().optional(),
  })
  .readonly();
export type PracticeInfo = z.infer<typeof PracticeInfo>;

export const PracticeCounts = z
  .object({
    apiCalls: z.number(),
    writes: z.number(),
    /** Requests that reached the home without one of the account's listed keys. */
    exposedRequests: z.number(),
  })
  .readonly();
export type PracticeCounts = z.infer<typeof PracticeCounts>;

/** Somebody who came in with a key. */
export const PracticeVisit = z
  .object({ at: z.iso.datetime(), hostname: z.string(), path: z.string(), fingerprint: z.string() })
  .readonly();
export type PracticeVisit = z.infer<typeof PracticeVisit>;

/** Somebody who came, whatever became of it, and from where. */
export const PracticeVisitor = z
  .object({
    at: z.iso.datetime(),
    hostname: z.string(),
    path: z.string(),
    asn: AsNumber,
    country: CountryCode,
  })
  .readonly();
export type PracticeVisitor = z.infer<typeof PracticeVisitor>;

export const StrangersKey = z
  .object({
    /** PKCS#8 PEM. */
    key: z.string(),
    /** The leaf, PEM. */
    certificate: z.string(),
  })
  .readonly();
export type StrangersKey = z.infer<typeof StrangersKey>;

/** What a public authority signs for a name of the practice zone, as Let's Encrypt would. */
export const PublicCertificate = z.object({ certificate: z.string(), privateKey: z.string() }).readonly();
export type PublicCertificate = z.infer<typeof PublicCertificate>;

/** A documentation address (RFC 5737, RFC 3849): nobody is there really. */
const DocumentationAddress = z
  .union([z.ipv4(), z.ipv6()])
  .refine((address) => /^(192\.0\.2\.|198\.51\.100\.|203\.0\.113\.|2001:db8:)/i.test(address));

/** A reverse proxy at a public address. `pullAuthority` is PEM of whoever signs the client certificate that it demands. */
export const OpenedPort = z
  .object({
    address: DocumentationAddress,
    port: z.number().int().min(1).max(65_535),
    certificate: z.string().max(20_000),
    privateKey: z.string().max(20_000),
    pullAuthority: z.string().max(20_000).optional(),
    turnsAway: z.enum(['with-an-answer', 'in-the-handshake']).optional(),
    /** Where in the pretended house it runs: the address by which the home sees it. */
    inTheHouse: z.union([z.ipv4(), z.ipv6()]).optional(),
  })
  .readonly();
export type OpenedPort = z.infer<typeof OpenedPort>;

/**
 * A reverse proxy as the files of a kit describe it, in front of the practice home at `home`. `lock: 'left-out'` is the person who
 * forgot the part about keys.
 */
export const RunProxy = z
  .object({
    hostname: Hostname,
    home: HomeOnThisComputer,
    /** At which address of the house it answers, and to which public one the router forwards. */
    address: IpAddress,
    ports: z.object({ https: Port, http: Port }).readonly(),
    /** As whom Home Assistant sees it come. */
    peer: IpAddress,
    /** The proxy's own certificate and key; absent where a public authority gives it one, as ACME clients get them. */
    server: z
      .object({ certificate: z.string().max(20_000), privateKey: z.string().max(20_000) })
      .readonly()
      .optional(),
    /** PEM of who signs the devices' keys, and of its list of revoked ones. */
    deviceAuthority: z.string().max(20_000),
    revocationList: z.string().max(200_000),
    /** Lower-case hex SHA-256 of every certificate that may come in. */
    allowed: z
      .array(z.string().regex(/^[0-9a-f]{64}$/))
      .max(500)
      .readonly(),
    lock: z.enum(['as-in-the-kit', 'left-out']).optional(),
  })
  .readonly();
export type RunProxy = z.infer<typeof RunProxy>;

const REFUSED = { status: 400 };
const UNKNOWN = { status: 404 };

/**
 * What a practice world answers beside the API that it pretends: where its parts are, and the things that happen outside of
 * Cloudflare's API, such as somebody starting a connector at home. Plain HTTP and JSON, so that a shell can ask too.
 */
export const practiceContract = {
  describe: oc.route({ method: 'GET', path: '/practice' }).output(PracticeInfo),
  counts: oc.route({ method: 'GET', path: '/practice/counts' }).output(PracticeCounts),
  /** Who came to this path with a key. */
  visits: oc
    .route({ method: 'GET', path: '/practice/visits' })
    .input(z.object({ path: z.string().optional() }))
    .output(z.object({ visits: z.array(PracticeVisit).readonly() })),
  /** Who came to this path, let through or refused: what Cloudflare's log would say. */
  visitors: oc
    .route({ method: 'GET', path: '/practice/visitors' })
    .input(z.object({ path: z.string() }))
    .output(z.object({ visitors: z.array(PracticeVisitor).readonly() })),
  /** A verified key of somebody else's account. */
  strangersKey: oc.route({ method: 'POST', path: '/practice/strangers-key' }).output(StrangersKey),
  /** Somebody has a public authority sign for this name. */
  publicCertificate: oc
    .route({ method: 'POST', path: '/practice/public-certificates' })
    .input(z.object({ hostname: z.string().max(253) }))
    .output(PublicCertificate),
  connectors: {
    /** Somebody starts a connector with this tunnel token, by default on the home's own machine. */
    start: oc
      .route({ method: 'POST', path: '/practice/connectors', successStatus: 201 })
      .input(z.object({ token: z.string().max(10_000), address: z.union([z.ipv4(), z.ipv6()]).optional() }))
      .output(z.object({ id: z.string(), tunnelId: z.string() }))
      .errors({ TUNNEL_TOKEN_MALFORMED: REFUSED, TUNNEL_UNAUTHORIZED: REFUSED }),
    stop: oc
      .route({ method: 'DELETE', path: '/practice/connectors/{id}', successStatus: 204 })
      .input(z.object({ id: z.string() }))
      .output(z.void())
      .errors({ CONNECTOR_UNKNOWN: UNKNOWN }),
  },
  /** The owner of a home agrees to its exceptions, all of them at a time. Those of another home stay. */
  agreeExceptions: oc
    .route({ method: 'PUT', path: '/practice/exceptions/{home}', successStatus: 204 })
    .input(z.object({ home: SetupId, exceptions: z.array(AgreedException).max(100) }))
    .output(z.void()),
  /** Another entrance to the edge: whoever connects there comes from that place. */
  openEntrance: oc
    .route({ method: 'POST', path: '/practice/entrances', successStatus: 201 })
    .input(VisitorPlace)
    .output(z.object({ httpsPort: z.number(), httpPort: z.number() })),
  origins: {
    /** Somebody puts a reverse proxy before the first home, with this certificate, and opens a port of the router to it. */
    open: oc
      .route({ method: 'POST', path: '/practice/origins', successStatus: 204 })
      .input(OpenedPort)
      .output(z.void())
      .errors({ CERTIFICATE_MALFORMED: REFUSED }),
    /** Where on this computer a public address is played. */
    find: oc
      .route({ method: 'GET', path: '/practice/origins' })
      .input(z.object({ address: z.string().max(100), port: z.coerce.number().int() }))
      .output(z.object({ place: z.object({ host: z.string(), port: z.number() }).nullable() })),
  },
  forwards: {
    /** Somebody opens a port in the home's router that leads to the first home. */
    open: oc
      .route({ method: 'POST', path: '/practice/forwards', successStatus: 204 })
      .input(z.object({ port: Port, name: z.string().max(200) }))
      .output(z.void()),
    close: oc
      .route({ method: 'DELETE', path: '/practice/forwards/{port}', successStatus: 204 })
      .input(z.object({ port: z.coerce.number().int() }))
      .output(z.void()),
  },
  proxies: {
    /** Somebody starts a reverse proxy with the files of a kit, in the place of the one that ran for the name. */
    run: oc
      .route({ method: 'POST', path: '/practice/proxies', successStatus: 204 })
      .input(RunProxy)
      .output(z.void())
      .errors({ CERTIFICATE_MALFORMED: REFUSED, HOME_UNKNOWN: UNKNOWN }),
  },
  /** Somebody connects this computer to another network. */
  changeNetwork: oc
    .route({ method: 'PUT', path: '/practice/network', successStatus: 204 })
    .input(z.object({ network: PracticeNetwork }))
    .output(z.void()),
  /** Somebody sets by hand whom a home trusts. */
  trustProxies: oc
    .route({ method: 'POST', path: '/practice/homes/trust', successStatus: 204 })
    .input(z.object({ url: z.string().max(1000), proxies: z.array(z.string().max(100)).max(100) }))
    .output(z.void())
    .errors({ NETWORK_MALFORMED: REFUSED, HOME_UNKNOWN: UNKNOWN }),
};
