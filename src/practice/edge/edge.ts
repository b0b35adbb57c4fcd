import { createServer as createHttpServer } from 'node:http';
import { createServer as createTcpServer } from 'node:net';
import { loopback, openPort } from '../net/open-port.ts';
import {
  createExposureLog,
  createVisitLog,
  createVisitorLog,
  type KeyVisit,
  type Visitor,
} from './access-logs.ts';
import { createConnectionReader } from './connection.ts';
import type { Exposure } from './exposure.ts';
import type { EdgeOptions } from './options.ts';
import type { EdgeClient, EdgeRequest } from './request.ts';
import { createRequestHandling } from './request-handling.ts';
import type { Route } from './route.ts';
import { createTlsFront } from './tls-front.ts';

export type { EdgeOptions } from './options.ts';

/** Where clients connect. */
export interface Entrance {
  readonly httpsPort: number;
  readonly httpPort: number;
}

/** A running practice edge on loopback. */
export interface Edge extends Entrance {
  readonly host: string;
  /** Another entrance, for clients from there: on loopback nobody can be told from another by their address. */
  openEntrance(client: EdgeClient): Promise<Entrance>;
  /** How many requests were forwarded to a home without a key of that home. Must stay 0. */
  exposedRequests(): number;
  /** The last hundred of them. */
  exposures(): readonly Exposure[];
  /** The last hundred requests that keys were let through with. */
  keyVisits(): readonly KeyVisit[];
  /** The last hundred who came, whatever became of it. */
  visitors(): readonly Visitor[];
  stop(): Promise<void>;
}

/**
 * Starts the pretend Cloudflare edge: TLS and plain HTTP, every request judged by the zone's custom rules and forwarded
 * through DNS record, tunnel and ingress. Stricter or simpler than the real one: changes are enforced at once, HTTP/1.1 only,
 * no cache, origins other than tunnels are out of reach, and no loopback address is a client's.
 */
export async function startEdge(options: EdgeOptions): Promise<Edge> {
  const exposures = createExposureLog(options);
  const visits = createVisitLog(options);
  const visitors = createVisitorLog(options);
  const observe = (request: EdgeRequest, route: Route) => {
    visitors.observe(request);
    if (route.kind === 'answer') return;
    exposures.observe(request, route);
    visits.observe(request);
  };
  const main = await openEntrance(options, observe);
  const others: OpenEntrance[] = [];
  return {
    host: loopback,
    httpsPort: main.httpsPort,
    httpPort: main.httpPort,
    async openEntrance(client) {
      const opened = await openEntrance(
        { ...options, client: () => client, httpsPort: 0, httpPort: 0 },
        observe,
      );
      others.push(opened);
      return { httpsPort: opened.httpsPort, httpPort: opened.httpPort };
    },
    exposedRequests: exposures.count,
    exposures: exposures.latest,
    keyVisits: visits.latest,
    visitors: visitors.latest,
    async stop() {
      await Promise.all([main, ...others].map((entrance) => entrance.close()));
    },
  };
}

interface OpenEntrance extends Entrance {
  close(): Promise<void>;
}

/** A port for TLS and one without, where everybody who connects is taken for the same client. */
async function openEntrance(
  options: EdgeOptions,
  observe: (request: EdgeRequest, route: Route) => void,
): Promise<OpenEntrance> {
  const serve = createRequestHandling(options, createConnectionReader(options), observe);
  const plain = createHttpServer();
  serve(plain);
  const tls = createTcpServer(createTlsFront({ ...options, serve }));
  const plainPort = await openPort(plain, options.httpPort ?? 0);
  const tlsPort = await openPort(tls, options.httpsPort ?? 0).catch(async (error: unknown) => {
    await plainPort.close();
    throw error;
  });
  return {
    httpsPort: tlsPort.port,
    httpPort: plainPort.port,
    close: async () => void (await Promise.all([plainPort.close(), tlsPort.close()])),
  };
}
