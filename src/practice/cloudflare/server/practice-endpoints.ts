import { OpenAPIHandler } from '@orpc/openapi/fetch';
import { implement } from '@orpc/server';
import { Hono } from 'hono';
import type { AgreedException, VisitorPlace } from '../../../contract/exception.ts';
import {
  type OpenedPort,
  type PracticeCounts,
  type PracticeInfo,
  type PracticeVisit,
  type PracticeVisitor,
  type PublicCertificate,
  practiceContract,
  type RunProxy,
  type StrangersKey,
} from '../../../contract/practice.ts';
import type { PracticeNetwork } from '../../../contract/proxy.ts';
import type { SetupId } from '../../../contract/setup.ts';
import type { Connector, ConnectorStart } from '../../connector/connector.ts';
import { networkOf } from '../../net/networks.ts';
import { createDashboard, type DashboardActions } from '../dashboard/dashboard.ts';
import { answerWith, resolve } from '../dns-over-https.ts';
import type { PublishedNetworks } from '../published-networks.ts';
import type { CloudState } from '../state.ts';

export interface PracticeActions extends DashboardActions {
  /** The server's own address is known only once it listens. */
  readonly info: (baseUrl: string) => PracticeInfo;
  readonly startConnector: (tunnelToken: string, address?: string) => ConnectorStart;
  /** The person at the keyboard sets a home's trusted proxies by hand. */
  readonly trustProxies: (homeUrl: string, proxies: readonly string[]) => 'done' | 'no-home';
  readonly strangersKey: () => Promise<StrangersKey>;
  readonly publicCertificate: (hostname: string) => Promise<PublicCertificate>;
  readonly agreeExceptions: (home: SetupId, exceptions: readonly AgreedException[]) => void;
  readonly openEntrance: (
    place: VisitorPlace,
  ) => Promise<{ readonly httpsPort: number; readonly httpPort: number }>;
  /** Somebody adds a domain to the account: which name servers it gets. */
  readonly addDomain: (name: string) => readonly string[];
  /** Somebody sets them at the seller. */
  readonly moveDomain: (name: string) => readonly string[] | undefined;
  /** Somebody opens a port of the router. Rejects where the certificate and its key are none. */
  readonly openPort: (opened: OpenedPort) => Promise<void>;
  readonly findOrigin: (
    address: string,
    port: number,
  ) => { readonly host: string; readonly port: number } | undefined;
  /** Somebody opens a port in the home's router that leads to the first home, and closes it. */
  readonly openForward: (forward: { readonly port: number; readonly name: string }) => void;
  readonly closeForward: (port: number) => void;
  /** Somebody starts a reverse proxy with a kit. Rejects where its certificate and its key are none. */
  readonly runProxy: (kit: RunProxy) => Promise<'done' | 'no-home'>;
  readonly changeNetwork: (network: PracticeNetwork) => void;
  /** By which public address this computer is seen. */
  readonly seenAs: () => string;
  /** Where a name of no zone leads; `undefined`: it is not such a name. */
  readonly addressOf: (name: string) => string | undefined;
  readonly counts: () => PracticeCounts;
  readonly keyVisits: () => readonly KeyVisit[];
  readonly visitors: () => readonly Visitor[];
  readonly googleLists: PublishedNetworks['google'];
  readonly state: CloudState;
  readonly edgeAddress: string;
}

/** A visit as the edge keeps it. */
export type KeyVisit = Omit<PracticeVisit, 'at'> & { readonly at: Date };

/** Somebody who came, as the edge keeps it. */
export type Visitor = Omit<PracticeVisitor, 'at'> & { readonly at: Date };

/** What the server answers beside the API: the practice contract, the dashboard, the resolver, and what Google publishes. */
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
  app.route('/', createDashboard(actions));
  serveGoogleLists(app, actions);
  // The real edge answers it at each of its addresses (facts: cloudflare#trace).
  app.get('/cdn-cgi/trace', (context) => context.text(`fl=1f1\nip=${actions.seenAs()}\nts=0\nloc=DE\n`));
  return app;
}

function serveGoogleLists(app: Hono, { googleLists }: PracticeActions): void {
  const files = { 'goog.json': 'own', 'cloud.json': 'rented' } as const;
  for (const [file, list] of Object.entries(files)) {
    app.get(`/ipranges/${file}`, (context) => {
      const lists = googleLists();
      return lists ? context.json({ prefixes: lists[list] }) : context.text('Service Unavailable', 503);
    });
  }
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
    visitors: calls.visitors.handler(({ input }) => ({
      visitors: actions
        .visitors()
        .filter((visitor) => visitor.path === input.path)
        .map((visitor) => ({ ...visitor, at: visitor.at.toISOString() })),
    })),
    strangersKey: calls.strangersKey.handler(() => actions.strangersKey()),
    publicCertificate: calls.publicCertificate.handler(({ input }) =>
      actions.publicCertificate(input.hostname),
    ),
    agreeExceptions: calls.agreeExceptions.handler(({ input }) =>
      actions.agreeExceptions(input.home, input.exceptions),
    ),
    openEntrance: calls.openEntrance.handler(({ input }) => actions.openEntrance(input)),
    domains: {
      add: calls.domains.add.handler(({ input }) => ({ nameServers: [...actions.addDomain(input.name)] })),
      move: calls.domains.move.handler(({ input }) => {
        const nameServers = actions.moveDomain(input.name);
        return { nameServers: nameServers ? [...nameServers] : null };
      }),
    },
    connectors: createConnectorCalls(actions),
    origins: createOriginCalls(actions),
    forwards: {
      open: calls.forwards.open.handler(({ input }) => actions.openForward(input)),
      close: calls.forwards.close.handler(({ input }) => actions.closeForward(input.port)),
    },
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
