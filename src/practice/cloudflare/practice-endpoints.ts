import { Hono } from 'hono';
import { z } from 'zod';
import type { Connector, ConnectorStart } from '../connector/connector.ts';
import { networkOf } from '../net/networks.ts';
import { resolve } from './dns-over-https.ts';
import type { CloudState } from './state.ts';

/**
 * What the server answers beside the API: where the parts of the practice world are, and the things that happen outside
 * Cloudflare's API, such as somebody starting a connector at home.
 */
export interface PracticeInfo {
  readonly apiUrl: string;
  readonly token: string;
  readonly zone: { readonly id: string; readonly name: string };
  readonly accountId: string;
  readonly edge: { readonly host: string; readonly httpsPort: number; readonly httpPort: number };
  /** PEM of the CA that signed the edge's server certificates. */
  readonly ca: string;
  readonly home: { readonly url: string };
  /** All homes; the one above is the first. */
  readonly homes: readonly PracticeHomeInfo[];
  readonly resolver: string;
}

export interface PracticeHomeInfo {
  readonly url: string;
  readonly name: string;
  readonly version: string;
  readonly installation: string;
}

export interface StrangersKey {
  /** PKCS#8 PEM. */
  readonly key: string;
  /** The leaf, PEM. */
  readonly certificate: string;
}

export interface PracticeCounts {
  readonly apiCalls: number;
  readonly writes: number;
  /** Requests that reached the home without one of the account's listed keys. */
  readonly exposedRequests: number;
}

/** Somebody who came in with a key. */
export interface PracticeVisit {
  readonly at: Date;
  readonly hostname: string;
  readonly path: string;
  readonly fingerprint: string;
}

export interface PracticeActions {
  /** The server's own address is known only once it listens. */
  readonly info: (baseUrl: string) => PracticeInfo;
  readonly startConnector: (tunnelToken: string, address?: string) => ConnectorStart;
  /** The person at the keyboard sets a home's trusted proxies by hand. */
  readonly trustProxies: (homeUrl: string, proxies: readonly string[]) => 'done' | 'no-home';
  readonly strangersKey: () => Promise<StrangersKey>;
  readonly counts: () => PracticeCounts;
  readonly keyVisits: () => readonly PracticeVisit[];
  readonly state: CloudState;
  readonly edgeAddress: string;
}

const Address = z.union([z.ipv4(), z.ipv6()]);
const StartConnector = z.object({ token: z.string().max(10_000), address: Address.optional() });
const TrustProxies = z.object({
  url: z.string().max(1000),
  proxies: z.array(z.string().refine((text) => networkOf(text) !== undefined)).max(100),
});

export function createPracticeEndpoints(actions: PracticeActions, baseUrl: () => string): Hono {
  const app = new Hono();
  app.get('/practice', (context) => context.json(actions.info(baseUrl())));
  app.get('/practice/counts', (context) => context.json(actions.counts()));
  app.get('/practice/visits', (context) => {
    const { path } = context.req.query();
    return context.json({ visits: actions.keyVisits().filter((visit) => visit.path === path) });
  });
  app.post('/practice/strangers-key', async (context) => context.json(await actions.strangersKey()));
  app.post('/practice/homes/trust', async (context) => {
    const body = TrustProxies.safeParse(await context.req.json().catch(() => undefined));
    if (!body.success) return context.json({ code: 'BODY_MALFORMED' }, 400);
    const { url, proxies } = body.data;
    if (actions.trustProxies(url, proxies) === 'no-home') return context.json({ code: 'HOME_UNKNOWN' }, 404);
    return context.body(null, 204);
  });
  addConnectors(app, actions);
  addResolver(app, actions);
  return app;
}

/** Somebody starts cloudflared, and stops it. */
function addConnectors(app: Hono, { startConnector }: PracticeActions): void {
  const connectors = new Map<string, Connector>();
  app.post('/practice/connectors', async (context) => {
    const body = StartConnector.safeParse(await context.req.json().catch(() => undefined));
    if (!body.success) return context.json({ code: 'BODY_MALFORMED' }, 400);
    const started = startConnector(body.data.token, body.data.address);
    if (started.kind === 'refused') return context.json({ code: started.code }, 400);
    const { connector } = started;
    connectors.set(connector.connectorId, connector);
    return context.json({ id: connector.connectorId, tunnelId: connector.tunnelId }, 201);
  });
  app.delete('/practice/connectors/:id', (context) => {
    const connector = connectors.get(context.req.param('id'));
    if (connector === undefined) return context.json({ code: 'CONNECTOR_UNKNOWN' }, 404);
    connector.stop();
    connectors.delete(connector.connectorId);
    return context.body(null, 204);
  });
}

function addResolver(app: Hono, { state, edgeAddress }: PracticeActions): void {
  app.get('/dns-query', (context) => {
    const { name, type = 'A' } = context.req.query();
    if (name === undefined || name === '') return context.json({ error: 'missing name' }, 400);
    const answer = resolve({ name, type }, state, edgeAddress);
    if (answer === undefined) return context.json({ error: 'unknown type' }, 400);
    return context.body(JSON.stringify(answer), 200, { 'content-type': 'application/dns-json' });
  });
}
