import type { IncomingMessage } from 'node:http';
import type { FieldValues } from '../../rules-language/fields.ts';
import { type ClientIdentity, noCertificateFields } from './client-identity.ts';

/** Where the edge pretends a client comes from. All real ones come from loopback. */
export interface EdgeClient {
  readonly ip: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  readonly asn: number;
}

/** Whether rules get the host as the edge understands it, or as the client wrote it: it is not known what the real one does. */
export type HostForRules = 'normalised' | 'as-sent';

/** What stays the same for all requests of one connection. */
export type Connection =
  | { readonly scheme: 'http'; readonly client: EdgeClient; readonly identity: { readonly kind: 'none' } }
  | { readonly scheme: 'https'; readonly client: EdgeClient; readonly identity: ClientIdentity };

/** One request as the edge sees it, ready for the rules. */
export interface EdgeRequest {
  /** Lower case, without port. */
  readonly hostname: string;
  /** What rules are given as `http.host`. */
  readonly ruleHost: string;
  readonly method: string;
  /** Path and query as sent; this is what the home gets. */
  readonly target: string;
  /** As sent, without the query. */
  readonly rawPath: string;
  /** Normalised: this is what rules and ingress compare. */
  readonly path: string;
  readonly query: string;
  readonly upgrade: 'none' | 'websocket' | 'other';
  readonly header: (name: string) => string;
  readonly connection: Connection;
}

/** `undefined` when the edge would not even look at it: no usable Host header or no plain path. */
export function readRequest(
  message: IncomingMessage,
  connection: Connection,
  hostForRules: HostForRules = 'normalised',
): EdgeRequest | undefined {
  const hostname = hostnameIn(message.headers.host ?? '');
  const target = message.url ?? '';
  if (hostname === undefined || !target.startsWith('/')) return undefined;
  const [path = '', query = ''] = splitOnce(target, '?');
  const header = (name: string) => [message.headers[name]].flat().join(', ');
  return {
    hostname,
    ruleHost: hostForRules === 'normalised' ? hostname : (message.headers.host ?? ''),
    method: message.method ?? 'GET',
    target,
    rawPath: path,
    path: normalisedPath(path),
    query,
    upgrade: upgradeKind(message.headers.upgrade),
    header,
    connection,
  };
}

/** Assumed, because undocumented: the real `http.host` is lower case, without port and without the root's dot. */
function hostnameIn(host: string): string | undefined {
  return /^([a-z0-9_-]+(?:\.[a-z0-9_-]+)*)\.?(?::\d+)?$/.exec(host.toLowerCase())?.[1];
}

/**
 * Cloudflare's URL normalisation, on by default for incoming requests: backslashes and repeated slashes become one slash,
 * dot segments go, escapes of unreserved characters are resolved. Without it `/api/webhook/../websocket` would pass an
 * exception that is meant for `/api/webhook/`.
 */
function normalisedPath(path: string): string {
  const decoded = path.replace(/%[0-9a-f]{2}/gi, (encoded) => {
    const sign = String.fromCharCode(Number.parseInt(encoded.slice(1), 16));
    return /[A-Za-z0-9._~-]/.test(sign) ? sign : encoded.toUpperCase();
  });
  const segments: string[] = [];
  const parts = decoded.split(/[/\\]+/).slice(1);
  for (const part of parts) {
    if (part === '..') segments.pop();
    else if (part !== '.') segments.push(part);
  }
  // A dot segment at the end names the directory, so the slash before it stays.
  const directory = ['.', '..'].includes(parts.at(-1) ?? '') && segments.at(-1) !== '' ? '/' : '';
  return segments.length === 0 ? '/' : `/${segments.join('/')}${directory}`;
}

function upgradeKind(upgrade: string | undefined): EdgeRequest['upgrade'] {
  if (upgrade === undefined) return 'none';
  return upgrade.toLowerCase() === 'websocket' ? 'websocket' : 'other';
}

/** The fields of one request. Whether a certificate is revoked is looked up anew for each. */
export function fieldsOf(
  request: EdgeRequest,
  zoneName: string,
  revocation: 'revoked' | 'not-revoked',
  now: Date,
): FieldValues {
  const { connection, hostname, path, query } = request;
  const { client, identity, scheme } = connection;
  const uri = query === '' ? path : `${path}?${query}`;
  const verified = identity.kind === 'presented' && identity.verified;
  return {
    ...(identity.kind === 'presented' ? identity.fields : noCertificateFields),
    'cf.tls_client_auth.cert_presented': identity.kind === 'presented',
    'cf.tls_client_auth.cert_verified': verified,
    'cf.tls_client_auth.cert_revoked': verified && revocation === 'revoked',
    'cf.zone.name': zoneName,
    'http.cookie': request.header('cookie'),
    'http.host': request.ruleHost,
    'http.referer': request.header('referer'),
    'http.request.full_uri': `${scheme}://${hostname}${uri}`,
    'http.request.method': request.method,
    'http.request.timestamp.sec': Math.floor(now.getTime() / 1000),
    'http.request.uri': uri,
    'http.request.uri.path': path,
    'http.request.uri.query': query,
    'http.request.version': 'HTTP/1.1',
    'http.user_agent': request.header('user-agent'),
    'http.x_forwarded_for': request.header('x-forwarded-for'),
    'ip.geoip.asnum': client.asn,
    'ip.geoip.country': client.country,
    'ip.src': client.ip,
    'ip.src.asnum': client.asn,
    'ip.src.country': client.country,
    'raw.http.request.uri.path': request.rawPath,
    ssl: scheme === 'https',
  };
}

function splitOnce(text: string, separator: string): readonly string[] {
  const at = text.indexOf(separator);
  return at === -1 ? [text] : [text.slice(0, at), text.slice(at + separator.length)];
}
