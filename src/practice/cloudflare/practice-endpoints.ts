import { OpenAPIHandler } from '@orpc/openapi/fetch';
import { implement } from '@orpc/server';
import { Hono } from 'hono';
import type { AgreedException, VisitorPlace } from '../../contract/exception.ts';
import {
  type OpenedPort,
  type PracticeCounts,
  type PracticeInfo,
  type PracticeVisit,
  practiceContract,
  type RunProxy,
  type StrangersKey,
} from '../../contract/practice.ts';
import type { PracticeNetwork } from '../../contract/proxy.ts';
import type { Connector, ConnectorStart } from '../connector/connector.ts';
import { networkOf } from '../net/networks.ts';
import { answerWith, resolve } from './dns-over-https.ts';
import type { CloudState } from './state.ts';

export interface PracticeActions {
  /** The server's own address is known only once it listens. */
  readonly info: (baseUrl: string) => PracticeInfo;
  readonly startConnector: (tunnelToken: string, address?: string) => ConnectorStart;
  /** The person at the keyboard sets a home's trusted proxies by hand. */
  readonly trustProxies: (homeUrl: string, proxies: readonly string[]) => 'done' | 'no-home';
  readonly strangersKey: () => Promise<StrangersKey>;
  readonly agreeExceptions: (exceptions: readonly AgreedException[]) => void;
  readonly openEntrance: (
    place: VisitorPlace,
  ) => Promise<{ readonly httpsPort: number; readonly httpPort: number }>;
  /** Somebody opens a port of the router. Rejects where the certificate and its key are none. */
  readonly openPort: (opened: OpenedPort) => Promise<void>;
  readonly findOrigin: (
    address: string,
    port: number,
  ) => { readonly host: string; readonly port: number } | undefined;
  /** Somebody starts a reverse proxy with a kit. Rejects where its certificate and its key are none. */
  readonly runProxy: (kit: RunProxy) => Promise<'done' | 'no-home'>;
  readonly changeNetwork: (network: PracticeNetwork) => void;
  /** By which public address this computer is seen. */
  readonly seenAs: () => string;
  /** Where a name of no zone leads; `undefined`: it is not such a name. */
  readonly addressOf: (name: string) => string | undefined;
  readonly counts: () => PracticeCounts;
  readonly keyVisits: () => readonly KeyVisit[];
  readonly state: CloudState;
  readonly edgeAddress: string;
}

/** A visit as the edge keeps it. */
export type KeyVisit = Omit<PracticeVisit, 'at'> & { readonly at: Date };

/** Documentation networks (RFC 5737, RFC 3849) in the part of Google's, one of them rented out to customers of its cloud. */
const googlePrefixes = [
  { ipv4Prefix: '192.0.2.0/25' },
  { ipv4Prefix: '198.51.100.0/24' },
  { ipv6Prefix: '2001:db8:6006::/48' },
];
const rentedPrefixes = [{ ipv4Prefix: '198.51.100.128/25', service: 'Google Cloud', scope: 'europe-west1' }];

/** What the server answers beside the API: the practice contract, the resolver, and what Google publishes. */
export function createPracticeEndpoints(actions: PracticeActions, baseUrl: () => string): Hono {
  const app = new Hono();
  const handler = new OpenAPIHandler(createPracticeRouter(actions, baseUrl));
  app.use('/practice/*', async (context, next) => {
    const { matched, response } = await handler.handle(context.req.raw);
    if (!matched) return next();
    return context.newResponse(response.body, response);
  });
  app.get('/dns-query', (context) => {
    const { name, type = 'A' } = context.req.query();
    if (name === undefined || name === '') return context.json({ error: 'missing name' }, 400);
    const address = actions.addressOf(name);
    const answer =
      address === undefined
        ? resolve({ name, type }, actions.state, actions.edgeAddress)
        : answerWith(address, { name, type });
    if (answer === undefined) return context.json({ error: 'unknown type' }, 400);
    return context.body(JSON.stringify(answer), 200, { 'content-type': 'application/dns-json' });
  });
  app.get('/ipranges/goog.json', (context) => context.json({ prefixes: googlePrefixes }));
  app.get('/ipranges/cloud.json', (context) => context.json({ prefixes: rentedPrefixes }));
  // The real edge answers it at each of its addresses (facts: cloudflare#trace).
  app.get('/cdn-cgi/trace', (context) => context.text(`fl=1f1\nip=${actions.seenAs()}\nts=0\nloc=DE\n`));
  return app;
}

function createPracticeRouter(actions: PracticeActions, baseUrl: () => string) {
  const calls = implement(practiceContract);
  return calls.router({
    describe: calls.describe.handler(() => actions.info(baseUrl())),
    counts: calls.counts.handler(() => actions.counts()),
    visits: calls.visits.handler(({ input }) => ({
      visits: actions
        .keyVisits()
        .filter((visit) => visit.path === input.path)
        .map((visit) => ({ ...visit, at: visit.at.toISOString() })),
    })),
    strangersKey: calls.strangersKey.handler(() => actions.strangersKey()),
    agreeExceptions: calls.agreeExceptions.handler(({ input }) => actions.agreeExceptions(input.exceptions)),
    openEntrance: calls.openEntrance.handler(({ input }) => actions.openEntrance(input)),
    connectors: createConnectorCalls(actions),
    origins: createOriginCalls(actions),
    proxies: {
      run: calls.proxies.run.handler(async ({ input, errors }) => {
        const ran = await actions.runProxy(input).catch(() => {
          throw errors.CERTIFICATE_MALFORMED();
        });
        if (ran === 'no-home') throw errors.HOME_UNKNOWN();
      }),
    },
    changeNetwork: calls.changeNetwork.handler(({ input }) => actions.changeNetwork(input.network)),
    trustProxies: calls.trustProxies.handler(({ input: { url, proxies }, errors }) => {
      if (!proxies.every((proxy) => networkOf(proxy) !== undefined)) throw errors.NETWORK_MALFORMED();
      if (actions.trustProxies(url, proxies) === 'no-home') throw errors.HOME_UNKNOWN();
    }),
  });
}

function createOriginCalls({ openPort, findOrigin }: PracticeActions) {
  const calls = implement(practiceContract.origins);
  return {
    open: calls.open.handler(async ({ input, errors }) => {
      await openPort(input).catch(() => {
        throw errors.CERTIFICATE_MALFORMED();
      });
    }),
    find: calls.find.handler(({ input: { address, port } }) => ({
      place: findOrigin(address, port) ?? null,
    })),
  };
}

function createConnectorCalls({ startConnector }: PracticeActions) {
  const calls = implement(practiceContract.connectors);
  const running = new Map<string, Connector>();
  return {
    start: calls.start.handler(({ input, errors }) => {
      const started = startConnector(input.token, input.address);
      if (started.kind === 'refused') throw errors[started.code]();
      const { connector } = started;
      running.set(connector.connectorId, connector);
      return { id: connector.connectorId, tunnelId: connector.tunnelId };
    }),
    stop: calls.stop.handler(({ input, errors }) => {
      const connector = running.get(input.id);
      if (connector === undefined) throw errors.CONNECTOR_UNKNOWN();
      connector.stop();
      running.delete(input.id);
    }),
  };
}
