import { createORPCClient } from '@orpc/client';
import type { ContractRouterClient } from '@orpc/contract';
import { ResponseValidationPlugin } from '@orpc/contract/plugins';
import { OpenAPILink } from '@orpc/openapi-client/fetch';
import type { AgreedException, VisitorPlace } from '../../contract/exception.ts';
import { isOnThisComputer } from '../../contract/loopback.ts';
import {
  type OpenedPort,
  type PracticeCounts,
  type PracticeInfo,
  type PracticeVisit,
  type PracticeVisitor,
  type PublicCertificate,
  practiceContract,
  type RunProxy,
} from '../../contract/practice.ts';
import type { PracticeNetwork } from '../../contract/proxy.ts';
import { classifyAddress } from '../../contract/public-address.ts';
import type { SetupId } from '../../contract/setup.ts';
import type { ClientKey, Outside } from '../probe/prober.ts';

/** A pretend Cloudflare with its edge and a pretend home, in this process or another, spoken to over HTTP. */
export interface PracticeWorld extends PracticeInfo {
  /** How its internet is reached. */
  readonly outside: Outside;
  /** The origin of its pretend dashboard. */
  readonly dashboard: string;
  /** Where what Google publishes is played. */
  readonly googleNetworks: string;
  /** Plays the person's part who adds a domain to the account: the servers that it gets. */
  addDomain(name: string): Promise<readonly string[]>;
  /** Plays the person's part who sets these servers at the seller; `undefined` for a domain that is not in the account. */
  moveDomain(name: string): Promise<readonly string[] | undefined>;
  /** Plays the home's part: a pretend cloudflared connects with this tunnel token. */
  connectTunnel(tunnelToken: string): Promise<void>;
  /** Plays the person's part who puts a reverse proxy before the home and opens a port of the router to it. */
  openPort(opened: OpenedPort): Promise<void>;
  /** What a public authority signs for this name. */
  publicCertificate(hostname: string): Promise<PublicCertificate>;
  /** Plays the person's part who starts a reverse proxy with the files of a kit. */
  runProxy(kit: RunProxy): Promise<void>;
  /** Plays the person's part who connects this computer to another network. */
  changeNetwork(network: PracticeNetwork): Promise<void>;
  /** Plays the person's part who sets by hand whom this home trusts. */
  trustProxies(homeUrl: string, proxies: readonly string[]): Promise<void>;
  /** The owner of a home agrees to what may pass without a key: from then on it does not count as exposure. */
  agreeExceptions(home: SetupId, exceptions: readonly AgreedException[]): Promise<void>;
  /** The internet as it is for somebody in another place. */
  outsideFrom(place: VisitorPlace): Promise<Outside>;
  /** A verified key of somebody else's account, as Cloudflare's shared authority gives them out. */
  strangersKey(): Promise<ClientKey>;
  counts(): Promise<PracticeCounts>;
  /** Who came to this path, let in or not, and from where. */
  whoCameTo(path: string): Promise<readonly PracticeVisitor[]>;
  /** Who came to this path of the home with a key. */
  visitsTo(path: string): Promise<readonly PracticeVisit[]>;
}

/** `baseUrl` must be on this computer: a practice world elsewhere could be mistaken for the real thing. */
export async function enterPracticeWorld(baseUrl: string): Promise<PracticeWorld> {
  const calls = createPracticeClient(loopbackOnly(baseUrl));
  const info = await calls.describe();
  const findOrigin = async (address: string, port: number) =>
    (await calls.origins.find({ address, port })).place;
  const outside: Outside = {
    resolvers: { overHttps: [info.resolver], lastResort: 'none' },
    httpsPort: info.edge.httpsPort,
    httpPort: info.edge.httpPort,
    authority: info.ca,
    findOrigin,
    // Nothing real is ever visited: what is not on this computer is where the world plays it, or nowhere.
    reach: async (address, port) =>
      classifyAddress(address) === 'special' ? { host: address, port } : findOrigin(address, port),
    trace: new URL('/cdn-cgi/trace', baseUrl).href,
    ...(info.router ? { router: info.router } : {}),
  };
  return {
    ...info,
    outside,
    dashboard: new URL(baseUrl).origin,
    googleNetworks: new URL('/ipranges', baseUrl).href,
    connectTunnel: async (token) => {
      await calls.connectors.start({ token });
    },
    addDomain: async (name) => (await calls.domains.add({ name })).nameServers,
    moveDomain: async (name) => (await calls.domains.move({ name })).nameServers ?? undefined,
    openPort: (opened) => calls.origins.open(opened),
    publicCertificate: (hostname) => calls.publicCertificate({ hostname }),
    runProxy: (kit) => calls.proxies.run(kit),
    changeNetwork: (network) => calls.changeNetwork({ network }),
    trustProxies: (url, proxies) => calls.trustProxies({ url, proxies: [...proxies] }),
    agreeExceptions: (home, exceptions) => calls.agreeExceptions({ home, exceptions: [...exceptions] }),
    outsideFrom: async (place) => ({ ...outside, ...(await calls.openEntrance(place)) }),
    strangersKey: async () => {
      const { key, certificate } = await calls.strangersKey();
      return { privateKeyPem: key, certificatePem: certificate };
    },
    counts: () => calls.counts(),
    whoCameTo: async (path) => (await calls.visitors({ path })).visitors,
    visitsTo: async (path) => (await calls.visits({ path })).visits,
  };
}

/** What comes from a world is parsed like everything from outside. */
function createPracticeClient({ origin }: URL): ContractRouterClient<typeof practiceContract> {
  const plugins = [new ResponseValidationPlugin(practiceContract)];
  return createORPCClient(new OpenAPILink(practiceContract, { url: origin, plugins }));
}

/** @throws {RangeError} for anything but a loopback address */
export function loopbackOnly(url: string): URL {
  const parsed = URL.parse(url);
  if (!parsed || !isOnThisComputer(parsed)) {
    throw new RangeError('Only a practice world on this computer (http://127.0.0.1:…) can be used.');
  }
  return parsed;
}
