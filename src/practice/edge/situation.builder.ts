import { request as httpRequest, type IncomingHttpHeaders } from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { TlsOptions } from 'node:tls';
import { onTestFinished } from 'vitest';
import WebSocket from 'ws';
import {
  type Authority,
  createAuthority,
  type KeyAndCertificate,
} from '../certificates/certificate-authority.ts';
import { type Home, type HomeOptions, startHome } from '../home/instance/home.ts';
import { type Edge, type EdgeOptions, startEdge } from './edge.ts';
import {
  type EdgeClientCertificate,
  type EdgeRecord,
  type EdgeRule,
  type EdgeTunnel,
  type EdgeView,
  nothingAround,
} from './view.ts';

export const zone = { id: 'zone-1', name: 'example.com' };
export const hostname = 'ha.example.com';
export const tunnelId = 'c1744f8b-faa1-48a4-9e5c-02ac921467fa';

/** What the pretend account holds; tests change it while the edge runs. */
export interface Account {
  readonly associated: Set<string>;
  readonly records: Map<string, EdgeRecord>;
  rules: EdgeRule[];
  /** The names on each certificate that the edge can show. */
  edgeCertificates: readonly (readonly string[])[];
  readonly certificates: Map<string, EdgeClientCertificate>;
  readonly tunnels: Map<string, EdgeTunnel>;
  readonly settings: Map<string, unknown>;
}

export type Key = KeyAndCertificate & { readonly fingerprint: string };

/** The parts that are slow to make and the same for all tests of a file. */
interface Authorities {
  readonly edge: Authority;
  readonly client: Authority;
}

export const authorities: Promise<Authorities> = createAuthorities();

async function createAuthorities(): Promise<Authorities> {
  const [edge, client] = await Promise.all([
    createAuthority({ name: 'Practice edge CA' }),
    createAuthority({ name: 'Practice managed CA' }),
  ]);
  return { edge, client };
}

/** A key that the same CA signed for somebody else. */
export async function aStrangersKey(): Promise<Key> {
  return (await authorities).client.issueClient({ commonName: 'stranger', days: 30 });
}

/** One protected home behind a healthy tunnel, and a key that opens it. */
export interface Situation {
  readonly account: Account;
  readonly home: Home;
  readonly edge: Edge;
  readonly key: Key;
  readonly get: (path: string, options?: GetOptions) => Promise<Got>;
  readonly connect: (options?: GetOptions) => WebSocket;
}

export interface GetOptions {
  readonly key?: KeyAndCertificate;
  readonly host?: string;
  readonly serverName?: string;
  readonly scheme?: 'http' | 'https';
  readonly headers?: Readonly<Record<string, string>>;
  readonly method?: string;
  readonly body?: string;
  readonly tls?: TlsOptions;
}

export interface Got {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

export interface SituationOptions {
  readonly home?: HomeOptions;
  readonly edge?: Partial<EdgeOptions>;
}

/** Used by tests only: it goes with its test. */
export async function aSituation(options: SituationOptions = {}): Promise<Situation> {
  const { edge: edgeAuthority, client: clientAuthority } = await authorities;
  const home = await startHome(options.home);
  onTestFinished(home.stop);
  const key = await clientAuthority.issueClient({ commonName: 'phone', days: 365 });
  const account = anAccount(key, home);
  const view = viewOf(account);
  const edge = await startEdge({ view, edgeAuthority, clientAuthority, ...options.edge });
  onTestFinished(edge.stop);
  const ca = edgeAuthority.certificatePem;
  return {
    account,
    home,
    edge,
    key,
    get: (path, options = {}) => get(edge, ca, path, options),
    connect: (options = {}) => connect(edge, ca, options),
  };
}

function anAccount(key: Key, home: Home): Account {
  return {
    associated: new Set([hostname]),
    records: new Map([[hostname, { type: 'CNAME', content: `${tunnelId}.cfargotunnel.com`, proxied: true }]]),
    edgeCertificates: [[zone.name, `*.${zone.name}`]],
    rules: [aRule({ expression: lockOn(hostname, [key.fingerprint]) })],
    certificates: new Map([[key.fingerprint, { zoneId: zone.id, status: 'active' }]]),
    tunnels: new Map([
      [
        tunnelId,
        { connected: true, ingress: [{ hostname, service: home.url }, { service: 'http_status:404' }] },
      ],
    ]),
    settings: new Map([['websockets', 'on']]),
  };
}

export function aRule(rule: Partial<EdgeRule>): EdgeRule {
  return { id: 'rule-1', ref: 'lock', action: 'block', expression: 'ssl', enabled: true, ...rule };
}

export function lockOn(host: string, fingerprints: readonly string[]): string {
  const listed = fingerprints.map((fingerprint) => `"${fingerprint}"`).join(' ');
  return `(http.host eq "${host}" and (not cf.tls_client_auth.cert_verified or cf.tls_client_auth.cert_revoked or not lower(cf.tls_client_auth.cert_fingerprint_sha256) in {${listed}}))`;
}

function viewOf(account: Account): EdgeView {
  return {
    zoneOf: (host) => (host === zone.name || host.endsWith(`.${zone.name}`) ? zone : undefined),
    certificatesOf: () => account.edgeCertificates,
    recordFor: (host) => account.records.get(host),
    isAssociated: (host) => account.associated.has(host),
    rulesOf: (zoneId) => (zoneId === zone.id ? account.rules : []),
    rulesAround: () => nothingAround,
    clientCertificate: (fingerprint) => account.certificates.get(fingerprint),
    tunnel: (id) => account.tunnels.get(id),
    originAt: () => undefined,
    originPull: async () => undefined,
    setting: (_zoneId, id) => account.settings.get(id),
  };
}

function get(edge: Edge, ca: string, path: string, options: GetOptions): Promise<Got> {
  const { host = hostname, scheme = 'https', headers = {}, method = 'GET', body } = options;
  const common = { host: edge.host, path, method, agent: false, headers: { host, ...headers } };
  const sent =
    scheme === 'http'
      ? httpRequest({ ...common, port: edge.httpPort })
      : httpsRequest({ ...common, port: edge.httpsPort, ...tlsOptions(ca, options) });
  return new Promise((resolve, reject) => {
    sent.on('error', reject);
    sent.on('response', (response) => {
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('error', reject);
      response.on('end', () =>
        resolve({
          status: response.statusCode ?? 0,
          headers: response.headers,
          body: Buffer.concat(chunks).toString(),
        }),
      );
    });
    sent.end(body);
  });
}

function connect(edge: Edge, ca: string, options: GetOptions): WebSocket {
  const { host = hostname, scheme = 'https', headers = {} } = options;
  const [protocol, port] = scheme === 'https' ? ['wss', edge.httpsPort] : ['ws', edge.httpPort];
  const socket = new WebSocket(`${protocol}://${edge.host}:${port}/api/websocket`, {
    headers: { host, ...headers },
    ...(scheme === 'https' ? tlsOptions(ca, options) : {}),
  });
  return socket;
}

function tlsOptions(ca: string, { host = hostname, serverName = host, key, tls = {} }: GetOptions) {
  const certificate = key === undefined ? {} : { key: key.keyPem, cert: key.certificatePem };
  return { ca, servername: serverName, ...certificate, ...tls };
}
