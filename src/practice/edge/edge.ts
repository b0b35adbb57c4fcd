import { randomBytes, X509Certificate } from 'node:crypto';
import {
  createServer as createHttpServer,
  type Server as HttpServer,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import type { Server as HttpsServer } from 'node:https';
import { createServer as createTcpServer } from 'node:net';
import type { Duplex } from 'node:stream';
import { TLSSocket } from 'node:tls';
import type { Authority } from '../certificates/certificate-authority.ts';
import { loopback, openPort } from '../net/open-port.ts';
import { type Answer, badGateway, badRequest } from './answer.ts';
import { identityOf } from './client-identity.ts';
import { type Exposure, exposureOf } from './exposure.ts';
import {
  type Destination,
  type Exchange,
  forwardRequest,
  forwardUpgrade,
  sendAnswer,
  writeAnswer,
} from './forward.ts';
import { type Connection, type EdgeRequest, readRequest, type Visitor } from './request.ts';
import { type Route, routeOf } from './route.ts';
import { createTlsFront } from './tls-front.ts';
import type { EdgeView } from './view.ts';

export interface EdgeOptions {
  readonly view: EdgeView;
  /** Signs the edge's server certificates; clients must trust it. */
  readonly edgeAuthority: Authority;
  /** The managed CA that client certificates are checked against. */
  readonly clientAuthority: Authority;
  readonly now?: () => Date;
  /** Where visitors seem to come from. Asked once per connection. */
  readonly visitor?: () => Visitor;
  /**
   * Turns an ingress service into an address on this computer, for services like `http://homeassistant:8123`; `undefined`
   * when the connector there knows no such name.
   */
  readonly resolveOrigin?: (service: URL, connectorAddress: string) => URL | undefined;
  /** Told of every request that the connector could not hand on; `code` is Node's, absent for a name that nobody knows. */
  readonly originFailed?: (connectorId: string, service: URL, code?: string) => void;
  /** When given, only these fingerprints count as keys of the hostname; otherwise every active certificate of its zone. */
  readonly listedFingerprints?: (hostname: string) => ReadonlySet<string> | undefined;
  /** 0, the default, takes any free port. */
  readonly httpsPort?: number;
  readonly httpPort?: number;
}

/** A running practice edge on loopback. */
export interface Edge {
  readonly host: string;
  readonly httpsPort: number;
  readonly httpPort: number;
  /** How many requests were forwarded to a home without a key of that home. Must stay 0. */
  exposedRequests(): number;
  /** The last hundred of them. */
  exposures(): readonly Exposure[];
  /** The last hundred requests that keys were let through with. */
  keyVisits(): readonly KeyVisit[];
  stop(): Promise<void>;
}

/** Somebody who came in with a verified key. The query is left out: it may carry secrets. */
export interface KeyVisit {
  readonly at: Date;
  readonly hostname: string;
  readonly path: string;
  /** SHA-256 of the certificate, lower-case hex. */
  readonly fingerprint: string;
}

const systemClock = () => new Date();
const mostKept = 100;

/**
 * Documentation values (RFC 5737, RFC 5398): a loopback address would look to the home like one of its own proxies.
 */
const someVisitor: Visitor = { ip: '203.0.113.50', country: 'DE', asn: 64_496 };

/**
 * Starts the pretend Cloudflare edge: TLS and plain HTTP, every request judged by the zone's custom rules and forwarded
 * through DNS record, tunnel and ingress. Stricter or simpler than the real one: changes are enforced at once, HTTP/1.1 only,
 * no cache, origins other than tunnels are out of reach, and no loopback address is a visitor's.
 */
export async function startEdge(options: EdgeOptions): Promise<Edge> {
  const exposures = exposureLog(options);
  const visits = visitLog(options);
  const serve = requestHandling(options, connectionReader(options), (request, route) => {
    exposures.observe(request, route);
    visits.observe(request);
  });
  const plain = createHttpServer();
  serve(plain);
  const tls = createTcpServer(createTlsFront({ ...options, serve }));

  const plainPort = await openPort(plain, options.httpPort ?? 0);
  const tlsPort = await openPort(tls, options.httpsPort ?? 0).catch(async (error: unknown) => {
    await plainPort.close();
    throw error;
  });
  return {
    host: loopback,
    httpsPort: tlsPort.port,
    httpPort: plainPort.port,
    exposedRequests: exposures.count,
    exposures: exposures.latest,
    keyVisits: visits.latest,
    async stop() {
      await Promise.all([plainPort.close(), tlsPort.close()]);
    },
  };
}

/** What is known of a connection, worked out once: the certificate cannot change while it lasts. */
function connectionReader({ visitor = () => someVisitor, clientAuthority, now = systemClock }: EdgeOptions) {
  const authority = new X509Certificate(clientAuthority.certificatePem);
  const known = new WeakMap<Duplex, Connection>();

  const read = (socket: Duplex): Connection => {
    if (!(socket instanceof TLSSocket))
      return { scheme: 'http', visitor: visitor(), identity: { kind: 'none' } };
    const identity = identityOf(socket.getPeerX509Certificate(), authority, now());
    return { scheme: 'https', visitor: visitor(), identity };
  };

  return (socket: Duplex): Connection => {
    const connection = known.get(socket) ?? read(socket);
    known.set(socket, connection);
    return connection;
  };
}

type Forwarding = Extract<Route, { kind: 'forward' }>;

function exposureLog({ view, listedFingerprints, now = systemClock }: EdgeOptions) {
  const latest: Exposure[] = [];
  let count = 0;
  return {
    count: () => count,
    latest: () => [...latest],
    observe({ hostname, path, connection }: EdgeRequest, { zone }: Forwarding): void {
      const reason = exposureOf(connection.identity, zone, view, listedFingerprints?.(hostname));
      if (reason === undefined) return;
      count += 1;
      latest.push({ at: now(), hostname, path, reason });
      if (latest.length > mostKept) latest.shift();
    },
  };
}

function visitLog({ now = systemClock }: EdgeOptions) {
  const latest: KeyVisit[] = [];
  return {
    latest: () => [...latest],
    observe({ hostname, path, connection: { identity } }: EdgeRequest): void {
      if (identity.kind === 'none' || !identity.verified) return;
      latest.push({ at: now(), hostname, path, fingerprint: identity.fingerprint });
      if (latest.length > mostKept) latest.shift();
    },
  };
}

/** Attaches to a server what happens with its requests and upgrades; both kinds take the same way through the rules. */
function requestHandling(
  { view, resolveOrigin = (service) => service, originFailed = () => {} }: EdgeOptions,
  connectionOf: (socket: Duplex) => Connection,
  observe: (request: EdgeRequest, route: Forwarding) => void,
): (server: HttpServer | HttpsServer) => void {
  const handle = (message: IncomingMessage, respond: Respond): void => {
    const ray = `${randomBytes(8).toString('hex')}-FRA`;
    const request = readRequest(message, connectionOf(message.socket));
    if (request === undefined) {
      respond.answer(badRequest(), ray);
      return;
    }
    const route = routeOf(request, view, ray);
    if (route.kind === 'answer') {
      respond.answer(route.answer, ray);
      return;
    }
    observe(request, route);
    const { origin, connector } = route;
    const url = resolveOrigin(origin.url, connector.address);
    const unreachable = badGateway(request.hostname, ray);
    const failed = (code?: string) => originFailed(connector.id, origin.url, code);
    if (url === undefined) {
      failed();
      respond.answer(unreachable, ray);
      return;
    }
    const to = { url, request: origin.request, connectorAddress: connector.address };
    respond.forward(to, { request, ray, unreachable, failed });
  };

  return (server) => {
    server.on('request', (message: IncomingMessage, response: ServerResponse) => {
      handle(message, {
        answer: (answer, ray) => sendAnswer(response, answer, ray),
        forward: (to, exchange) => forwardRequest(message, response, to, exchange),
      });
    });
    server.on('upgrade', (message: IncomingMessage, socket: Duplex, head: Buffer) => {
      socket.on('error', () => socket.destroy());
      handle(message, {
        answer: (answer, ray) => writeAnswer(socket, answer, ray),
        forward: (to, exchange) => forwardUpgrade(message, socket, head, to, exchange),
      });
    });
  };
}

/** The two ways to end an exchange, which differ between ordinary requests and upgrades. */
interface Respond {
  readonly answer: (answer: Answer, ray: string) => void;
  readonly forward: (to: Destination, exchange: Exchange) => void;
}
