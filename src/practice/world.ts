import type { AgreedException } from '../contract/exception.ts';
import type { PracticeCounts, PracticeInfo, StrangersKey } from '../contract/practice.ts';
import type { SetupId } from '../contract/setup.ts';
import {
  type Authority,
  createAuthority,
  type KeyAndCertificate,
} from './certificates/certificate-authority.ts';
import { createPublishedNetworks, type PublishedNetworks } from './cloudflare/published-networks.ts';
import { dnsRouterOf } from './cloudflare/route-dns.ts';
import type { Seed, TokenFields } from './cloudflare/seed.ts';
import { apiPath } from './cloudflare/server/api.ts';
import {
  type CloudflareOptions,
  createCloudflare,
  type PracticeCloudflare,
} from './cloudflare/server/cloudflare.ts';
import { domainsOf } from './cloudflare/server/domains.ts';
import {
  type AccountSnapshot,
  accountSnapshot,
  type ZoneSnapshot,
  zoneSnapshot,
} from './cloudflare/snapshot.ts';
import type { AccountState, ZoneState } from './cloudflare/state.ts';
import { authorizerFor } from './cloudflare/tunnel-connections.ts';
import { type ConnectorStart, startConnector } from './connector/connector.ts';
import { PRACTICE_HOME_ADDRESS } from './connector/connector-place.ts';
import type { IngressRule } from './connector/ingress-rule.ts';
import { type InTheHouse, originOf } from './connector/origin.ts';
import { type Edge, type EdgeOptions, startEdge } from './edge/edge.ts';
import type { Home, HomeOptions } from './home/instance/home.ts';
import { type Homes, startHomes } from './home/instance/homes.ts';
import { RECORDER_NAME, type Recorder, startRecorder } from './home/recorder.ts';
import { loopback } from './net/open-port.ts';
import { createPublicOrigins, type OpenedPort, type PublicOrigins } from './origin/public-origins.ts';
import { createProxies, type Proxies } from './proxy/proxies.ts';
import { type PracticeRouter, startRouter } from './router/router.ts';

/**
 * The whole practice world on loopback ports: a pretend Cloudflare account with its API and resolver, the edge in front
 * of it, and a home behind it. Practice mode, the terminal rehearsal, tests and bench all live in one of these.
 */
export interface PracticeWorld {
  /** `http://127.0.0.1:<port>/client/v4` */
  readonly apiUrl: string;
  readonly baseUrl: string;
  /** The API token of the practice account's owner. */
  readonly token: string;
  readonly account: { readonly id: string; readonly name: string };
  readonly zone: { readonly id: string; readonly name: string };
  /** PEM of the CA that clients of the edge must trust. */
  readonly ca: string;
  /** DNS over HTTPS, JSON form. */
  readonly resolver: string;
  readonly edge: Edge;
  /** The first of them. */
  readonly home: Home;
  readonly homes: readonly Home[];
  /** What else the connector finds in the house, as `nvr`. */
  readonly recorder: Recorder;
  /** State, seeding, faults and call log. */
  readonly cloudflare: PracticeCloudflare;
  /** What `GET /practice` says. */
  readonly info: () => PracticeInfo;
  readonly counts: () => PracticeCounts;
  /** All objects of the account and the zone, comparable as JSON. */
  readonly snapshot: () => WorldSnapshot;
  /** Starts cloudflared with this tunnel token, as a person does; by default on the home's own machine. */
  readonly connect: (tunnelToken: string, address?: string) => ConnectorStart;
  /** A key whose certificate the same CA signed for somebody else's account. */
  readonly strangersKey: () => Promise<StrangersKey>;
  /** What may pass to a home without a key from now on, as its owner agreed to it. Each home has its own. */
  readonly agreeExceptions: (home: SetupId, exceptions: readonly AgreedException[]) => void;
  /** What Google publishes about its networks. */
  readonly published: PublishedNetworks;
  /** What stands at public addresses, and is reached past the edge as well. */
  readonly origins: PublicOrigins;
  /** Reverse proxies of homes without Cloudflare, and the network that this computer is in. */
  readonly proxies: Proxies;
  /** The home's router, and which ports it hands on. */
  readonly router: PracticeRouter;
  /** Somebody puts a reverse proxy before the first home, and opens a port of the router to it. */
  readonly openPort: (opened: Omit<OpenedPort, 'home'>) => Promise<void>;
  /** A certificate for a server that everybody believes, as ACME clients get. */
  readonly publicCertificate: (hostname: string) => Promise<KeyAndCertificate>;
  readonly stop: () => Promise<void>;
}

export interface WorldSnapshot {
  readonly account: AccountSnapshot;
  readonly zone: ZoneSnapshot;
}

export interface WorldOptions extends Omit<CloudflareOptions, 'clientAuthority'> {
  /** Default `Linden family`. */
  readonly accountName?: string | undefined;
  /** Default `linden.house`; beside it there is always the pending zone `garden-shed.net`. */
  readonly zoneName?: string | undefined;
  /** Default `active`. */
  readonly zoneStatus?: 'active' | 'pending' | undefined;
  /** The owner's token; default: a user token that may do everything Latchkey needs. */
  readonly token?: TokenFields | undefined;
  /** What else is in the account; default `foreignObjects`. */
  readonly seed?: ((seed: Seed, account: AccountState, zone: ZoneState) => void) | undefined;
  readonly home?: HomeOptions | undefined;
  /** How long a home is not running yet after a restart; default: seconds, as a real one. */
  readonly homeStartingMs?: number | undefined;
  /** Several homes, instead of one. */
  readonly homes?: readonly HomeOptions[] | undefined;
  /** Ports, clients, and which keys count as listed when exposure is judged. */
  readonly edge?:
    | Pick<EdgeOptions, 'httpsPort' | 'httpPort' | 'client' | 'listedFingerprints' | 'hostForRules'>
    | undefined;
}

/** When one part cannot start, such as on a port that is taken, the others are stopped again. */
export async function startPracticeWorld(options: WorldOptions = {}): Promise<PracticeWorld> {
  const started: Stoppable[] = [];
  const stop = async () => {
    await Promise.all(started.map((part) => part.stop()));
  };
  const keep = <Part extends Stoppable>(part: Part): Part => {
    started.push(part);
    return part;
  };
  try {
    return { ...(await assemble(options, keep)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

interface Stoppable {
  readonly stop: () => Promise<void>;
}

type Keep = <Part extends Stoppable>(part: Part) => Part;

async function assemble(options: WorldOptions, keep: Keep): Promise<Omit<PracticeWorld, 'stop'>> {
  const now = options.now ?? (() => new Date());
  const [clientAuthority, edgeAuthority] = await Promise.all([
    createAuthority({ name: 'Practice Managed CA', now }),
    createAuthority({ name: 'Practice Edge CA', now }),
  ]);
  const origins = keep(createPublicOrigins());
  const router = keep(await startRouter());
  const cloudflare = createCloudflare({ ...options, clientAuthority, originAt: origins.find });
  const population = populate(cloudflare.seed, options);
  const connect = (token: string, address?: string, ingress?: readonly IngressRule[]) =>
    startConnector({ token, address, ingress, authorize: authorizerFor(cloudflare.cloud) });
  const homes = await startHomes({
    homes: options.homes ?? [options.home ?? {}],
    now: options.now,
    startingMs: options.homeStartingMs,
    connect,
    routeDns: dnsRouterOf(cloudflare),
    started: keep,
  });
  const recorder = keep(await startRecorder());
  const agreed = new Map<SetupId, readonly AgreedException[]>();
  const agreeExceptions: PracticeWorld['agreeExceptions'] = (home, exceptions) => {
    agreed.set(home, exceptions);
  };
  const edge = keep(
    await startEdge({
      ...options.edge,
      agreedExceptions: () => [...agreed.values()].flat(),
      now,
      view: cloudflare.edgeView,
      edgeAuthority,
      clientAuthority,
      ...leadIntoHouse(homes, recorder),
      originAuthorities: async () => [
        edgeAuthority.certificatePem,
        (await cloudflare.cloud.originAuthority()).certificatePem,
      ],
    }),
  );
  const ca = edgeAuthority.certificatePem;
  const strangersKey = () => issueStrangersKey(clientAuthority);
  const publicCertificate = (hostname: string) => edgeAuthority.issueServer([hostname]);
  const proxies = keep(createProxies({ now, publicCertificate }));
  const openPort = (opened: Omit<OpenedPort, 'home'>) =>
    origins.open({ ...opened, home: { host: homes.first.host, port: homes.first.port } });
  return serveWorld(
    {
      ...{ cloudflare, population, homes, recorder, edge, ca, connect, strangersKey, agreeExceptions },
      ...{ origins, proxies, router, openPort, publicCertificate },
    },
    keep,
  );
}

/** What has started before the server that tells about it. */
interface WorldParts
  extends Pick<
    PracticeWorld,
    | 'cloudflare'
    | 'edge'
    | 'recorder'
    | 'ca'
    | 'connect'
    | 'strangersKey'
    | 'agreeExceptions'
    | 'origins'
    | 'proxies'
    | 'router'
    | 'openPort'
    | 'publicCertificate'
  > {
  readonly homes: Homes;
  readonly population: Population;
}

async function serveWorld(parts: WorldParts, keep: Keep): Promise<Omit<PracticeWorld, 'stop'>> {
  const { cloudflare, population, homes, edge, ca, connect, strangersKey } = parts;
  const { recorder, agreeExceptions, origins, proxies, router, openPort, publicCertificate } = parts;
  const published = createPublishedNetworks();
  const { account, zone, token } = population;
  const counts = () => ({
    ...cloudflare.log.counts(),
    exposedRequests: edge.exposedRequests() + proxies.exposedRequests(),
  });
  const infoAt = (baseUrl: string) => describeWorld(parts, baseUrl);
  const server = keep(
    await cloudflare.serve({
      info: infoAt,
      startConnector: connect,
      trustProxies: homes.trust,
      strangersKey,
      publicCertificate: async (hostname) => {
        const { certificatePem, keyPem } = await publicCertificate(hostname);
        return { certificate: certificatePem, privateKey: keyPem };
      },
      agreeExceptions,
      openEntrance: edge.openEntrance,
      counts,
      visitors: edge.visitors,
      googleLists: published.google,
      keyVisits: () => [...edge.keyVisits(), ...proxies.keyVisits()],
      runProxy: async (kit) => {
        const port = new URL(kit.home).port;
        const home = homes.all.find((each) => String(each.port) === port);
        if (!home) return 'no-home';
        await proxies.run(kit, { host: home.host, port: home.port });
        return 'done';
      },
      changeNetwork: proxies.changeNetwork,
      seenAs: proxies.seenAs,
      addressOf: proxies.addressOf,
      createToken: (permissions) => cloudflare.seed.token({ permissions, made: 'just-now' }).secret,
      ...domainsOf(cloudflare.seed, cloudflare.cloud.state, account),
      openPort: ({ certificate, privateKey, ...opened }) =>
        openPort({ ...opened, certificatePem: certificate, keyPem: privateKey }),
      findOrigin: (address, port) =>
        origins.find(address, port) ?? proxies.find(address, port) ?? router.find(address, port),
      openForward: ({ port, name }) =>
        router.open({
          ...{ protocol: 'TCP', port, name, enabled: true },
          ...{ toAddress: PRACTICE_HOME_ADDRESS, toPort: homes.first.port },
        }),
      closeForward: router.close,
      edgeAddress: edge.host,
      state: cloudflare.cloud.state,
    }),
  );
  const info = () => infoAt(server.baseUrl);
  const { apiUrl, resolver } = info();
  return {
    apiUrl,
    baseUrl: server.baseUrl,
    token,
    account: nameOf(account.account),
    zone: nameOf(zone.zone),
    ca,
    resolver,
    edge,
    home: homes.first,
    homes: homes.all,
    recorder,
    cloudflare,
    info,
    counts,
    snapshot: () => ({ account: accountSnapshot(account), zone: zoneSnapshot(zone, cloudflare.cloud) }),
    connect,
    strangersKey,
    agreeExceptions,
    published,
    origins,
    proxies,
    router,
    openPort,
    publicCertificate,
  };
}

/** The house is behind the edge, which finds what is in there, and tells the homes of requests that did not arrive. */
function leadIntoHouse(
  { first, all }: Homes,
  recorder: Recorder,
): Required<Pick<EdgeOptions, 'resolveOrigin' | 'originFailed'>> {
  const house: InTheHouse = { homeHost: first.host, others: new Map([[RECORDER_NAME, recorder]]) };
  return {
    resolveOrigin: (service, connectorAddress) => originOf(service, connectorAddress, house),
    originFailed(...failure) {
      for (const home of all) home.originFailed(...failure);
    },
  };
}

function describeWorld({ population, homes, edge, ca, router }: WorldParts, baseUrl: string): PracticeInfo {
  return {
    apiUrl: `${baseUrl}${apiPath}`,
    token: population.token,
    zone: nameOf(population.zone.zone),
    accountId: population.account.account.id,
    edge: { host: edge.host, httpsPort: edge.httpsPort, httpPort: edge.httpPort },
    ca,
    home: { url: homes.first.url },
    homes: homes.all.map(({ url, name, version, installation }) => ({
      url,
      name,
      version,
      installation,
      inTheHouse: url.replace(loopback, PRACTICE_HOME_ADDRESS),
    })),
    resolver: `${baseUrl}/dns-query`,
    router: { description: router.description, network: router.network },
  };
}

/** Things of other people that Latchkey finds and must leave as they are: the standard seed. */
export function foreignObjects(seed: Seed, account: AccountState, zone: ZoneState): void {
  const { name } = zone.zone;
  seed.dnsRecord(zone, { name, type: 'A', content: '203.0.113.7', proxied: true });
  seed.dnsRecord(zone, { name: `www.${name}`, type: 'CNAME', content: name, proxied: true });
  seed.dnsRecord(zone, { name, type: 'MX', content: `mail.${name}`, priority: 10, ttl: 3600 });
  seed.rule(zone, {
    description: 'Block known scanners',
    expression: '(http.user_agent contains "scanner")',
  });
  seed.tunnel(account, {
    name: 'office',
    configuration: {
      version: 1,
      createdAt: zone.zone.createdOn,
      config: {
        ingress: [
          { hostname: `office.${name}`, service: 'http://192.0.2.20:8080' },
          { service: 'http_status:404' },
        ],
      },
    },
  });
}

interface Population {
  readonly account: AccountState;
  readonly zone: ZoneState;
  readonly token: string;
}

function populate(seed: Seed, options: WorldOptions): Population {
  const account = seed.account({ name: options.accountName ?? 'Linden family' });
  const { zoneName: name = 'linden.house', zoneStatus: status = 'active' } = options;
  const zone = seed.zone(account, { name, status });
  seed.zone(account, { name: 'garden-shed.net', status: 'pending' });
  (options.seed ?? foreignObjects)(seed, account, zone);
  return { account, zone, token: seed.token(options.token).secret };
}

async function issueStrangersKey(clientAuthority: Authority): Promise<StrangersKey> {
  const { keyPem, certificatePem } = await clientAuthority.issueClient({
    commonName: 'Somebody else',
    days: 3650,
  });
  return { key: keyPem, certificate: certificatePem };
}

function nameOf({ id, name }: { readonly id: string; readonly name: string }) {
  return { id, name };
}
