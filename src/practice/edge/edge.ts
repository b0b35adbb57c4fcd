import { randomBytes, X509Certificate } from 'node:crypto';
import { createServer as createHttpServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { Server as HttpsServer } from 'node:https';
import { type AddressInfo, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { TLSSocket } from 'node:tls';
import type { Authority } from '../certificate-authority.ts';
import { badGateway, badRequest } from './answer.ts';
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
import { tlsFront } from './tls-front.ts';
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
  /** Turns an ingress service into an address on this computer, for services like `http://homeassistant:8123`. */
  readonly resolveOrigin?: (service: URL) => URL;
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
  stop(): Promise<void>;
}

const host = '127.0.0.1';
const exposuresKept = 100;

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
  const { view, now = () => new Date(), visitor = () => someVisitor } = options;
  const clientAuthority = new X509Certificate(options.clientAuthority.certificatePem);
  const connections = new WeakMap<Duplex, Connection>();
  const exposures: Exposure[] = [];
  let exposed = 0;

  const connectionOf = (socket: Duplex): Connection => {
    const known = connections.get(socket);
    if (known !== undefined) return known;
    const connection: Connection =
      socket instanceof TLSSocket
        ? {
            scheme: 'https',
            visitor: visitor(),
            identity: identityOf(socket.getPeerX509Certificate(), clientAuthority, now()),
          }
        : { scheme: 'http', visitor: visitor(), identity: { kind: 'none' } };
    connections.set(socket, connection);
    return connection;
  };

  const countExposure = (request: EdgeRequest, { zone }: Extract<Route, { kind: 'forward' }>): void => {
    const { hostname, path, connection } = request;
    const reason = exposureOf(connection.identity, zone, view, options.listedFingerprints?.(hostname));
    if (reason === undefined) return;
    exposed += 1;
    exposures.push({ at: now(), hostname, path, reason });
    if (exposures.length > exposuresKept) exposures.shift();
  };

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
    countExposure(request, route);
    const url = options.resolveOrigin?.(route.origin.url) ?? route.origin.url;
    const exchange = { request, ray, unreachable: badGateway(request.hostname, ray) };
    respond.forward({ url, request: route.origin.request }, exchange);
  };

  const serve = (server: HttpsServer | ReturnType<typeof createHttpServer>): void => {
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

  const plain = createHttpServer();
  serve(plain);
  const tls = createTcpServer(tlsFront({ ...options, serve }));
  const closePlain = await listening(plain, options.httpPort ?? 0);
  const closeTls = await listening(tls, options.httpsPort ?? 0).catch(async (error: unknown) => {
    await closePlain();
    throw error;
  });
  return {
    host,
    httpsPort: portOf(tls),
    httpPort: portOf(plain),
    exposedRequests: () => exposed,
    exposures: () => [...exposures],
    async stop() {
      await Promise.all([closePlain(), closeTls()]);
    },
  };
}

/** The two ways to end an exchange, which differ between ordinary requests and upgrades. */
interface Respond {
  readonly answer: (answer: Parameters<typeof sendAnswer>[1], ray: string) => void;
  readonly forward: (to: Destination, exchange: Exchange) => void;
}

/** Starts listening and returns what closes the server together with every connection it still has. */
async function listening(server: Server, port: number): Promise<() => Promise<void>> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    // Visitors may hang up at any moment; that is no event here.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  return () =>
    new Promise((resolve) => {
      server.close(() => resolve());
      for (const socket of sockets) socket.destroy();
    });
}

function portOf(server: Server): number {
  // A listening TCP server has an AddressInfo; the other types belong to pipes and closed servers.
  return (server.address() as AddressInfo).port;
}
