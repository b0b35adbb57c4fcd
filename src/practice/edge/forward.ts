import {
  type ClientRequest,
  request as httpRequest,
  type IncomingMessage,
  type ServerResponse,
} from 'node:http';
import { request as httpsRequest } from 'node:https';
import type { Duplex } from 'node:stream';
import { pipeline } from 'node:stream';
import { placeHeader } from '../connector/connector-place.ts';
import type { Answer } from './answer.ts';
import type { EdgeRequest } from './request.ts';

/** Where and how to reach the origin, which is a home. */
export interface Destination {
  readonly url: URL;
  /** Who the origin has to see as its peer: the connector, or the reverse proxy before the home. */
  readonly peerAddress: string;
  /** Instead of what the client asked for. */
  readonly hostHeader?: string | undefined;
  readonly tls: DestinationTls;
}

/** How the origin's certificate is judged, and what is shown to it. */
export interface DestinationTls {
  readonly rejectUnauthorized: boolean;
  readonly servername?: string;
  readonly ca?: readonly string[];
  readonly key?: string;
  readonly cert?: string;
}

/** One exchange: what was asked, how it is marked, and what to say when the origin cannot be reached. */
export interface Exchange {
  readonly request: EdgeRequest;
  readonly ray: string;
  /** What to say then, and whom to tell; by Node's code. */
  readonly failed: (code: string) => Answer;
}

/** Streams an ordinary request to the origin and its answer back. */
export function forwardRequest(
  message: IncomingMessage,
  response: ServerResponse,
  to: Destination,
  exchange: Exchange,
): void {
  const outgoing = openRequest(to, exchange, endToEndHeaders(message.headers));
  outgoing.on('error', (error) => {
    if (response.headersSent || response.destroyed) {
      response.destroy();
      return;
    }
    sendAnswer(response, exchange.failed(codeOf(error)), exchange.ray);
  });
  outgoing.on('response', (incoming) => {
    response.writeHead(incoming.statusCode ?? 502, {
      ...endToEndHeaders(incoming.headers),
      'cf-cache-status': 'DYNAMIC',
      ...edgeHeaders(exchange.ray),
    });
    pipeline(incoming, response, () => undefined);
  });
  // A client that goes away takes the request to the origin along.
  response.on('close', () => outgoing.destroy());
  pipeline(message, outgoing, () => undefined);
}

/** Forwards a WebSocket upgrade and joins both sockets when the origin agrees. */
export function forwardUpgrade(
  message: IncomingMessage,
  socket: Duplex,
  head: Buffer,
  to: Destination,
  exchange: Exchange,
): void {
  const outgoing = openRequest(to, exchange, {
    ...endToEndHeaders(message.headers),
    connection: 'Upgrade',
    upgrade: 'websocket',
  });
  outgoing.on('error', (error) => {
    if (!socket.destroyed) writeAnswer(socket, exchange.failed(codeOf(error)), exchange.ray);
  });
  outgoing.on('response', (incoming) => {
    writeHead(socket, incoming, {
      ...endToEndHeaders(incoming.headers),
      connection: 'close',
      ...edgeHeaders(exchange.ray),
    });
    pipeline(incoming, socket, () => undefined);
  });
  outgoing.on('upgrade', (incoming, originSocket, originHead) => {
    writeHead(socket, incoming, { ...incoming.headers, ...edgeHeaders(exchange.ray) });
    if (originHead.length > 0) socket.write(originHead);
    if (head.length > 0) originSocket.write(head);
    join(socket, originSocket);
  });
  socket.on('close', () => outgoing.destroy());
  outgoing.end();
}

/** From here on the edge only copies; when one side goes, so does the other. */
function join(client: Duplex, origin: Duplex): void {
  for (const [from, to] of [
    [client, origin],
    [origin, client],
  ] as const) {
    from.on('error', () => from.destroy());
    from.on('close', () => to.destroy());
    from.pipe(to);
  }
}

/** Sends an answer of the edge itself. */
export function sendAnswer(response: ServerResponse, answer: Answer, ray: string): void {
  response.writeHead(answer.status, {
    ...answer.headers,
    'content-length': Buffer.byteLength(answer.body),
    ...edgeHeaders(ray),
  });
  response.end(answer.body);
}

/** The same on a socket whose request asked for an upgrade: node gives no response object for those. */
export function writeAnswer(socket: Duplex, answer: Answer, ray: string): void {
  if (socket.destroyed) return;
  const headers = {
    ...answer.headers,
    'content-length': String(Buffer.byteLength(answer.body)),
    connection: 'close',
    ...edgeHeaders(ray),
  };
  socket.end(`${headLines(answer.status, '', headers)}${answer.body}`);
}

function codeOf(error: Error): string {
  return 'code' in error ? String(error.code) : '';
}

type Headers = Readonly<Record<string, string | string[] | undefined>>;

function openRequest(
  { url, hostHeader, peerAddress, tls }: Destination,
  { request, ray }: Exchange,
  headers: Headers,
): ClientRequest {
  const open = url.protocol === 'https:' ? httpsRequest : httpRequest;
  const { client, scheme } = request.connection;
  const forwardedFor = request.header('x-forwarded-for');
  return open({
    host: url.hostname.replace(/^\[|\]$/g, ''),
    port: url.port,
    method: request.method,
    path: request.target,
    // A fresh connection each time: a pooled one would outlive a restart of the origin and look like a failure.
    agent: false,
    ...(url.protocol === 'https:' ? { ...tls, ca: tls.ca && [...tls.ca] } : {}),
    headers: {
      ...headers,
      host: hostHeader ?? request.header('host'),
      'x-forwarded-for': forwardedFor === '' ? client.ip : `${forwardedFor}, ${client.ip}`,
      'x-forwarded-proto': scheme,
      'cf-connecting-ip': client.ip,
      'cf-ipcountry': client.country,
      'cf-ray': ray,
      'cf-visitor': JSON.stringify({ scheme }),
      'cdn-loop': 'cloudflare; loops=1',
      [placeHeader]: peerAddress,
    },
  });
}

function edgeHeaders(ray: string): { readonly server: string; readonly 'cf-ray': string } {
  return { server: 'cloudflare', 'cf-ray': ray };
}

/** Headers that describe one connection and not the message (RFC 9110 §7.6.1). */
const hopByHop = [
  'connection',
  'keep-alive',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
];

function endToEndHeaders(headers: Headers): Headers {
  const named = [headers.connection].flat().join(',').toLowerCase().split(',');
  const dropped = new Set([...hopByHop, ...named.map((name) => name.trim())]);
  return Object.fromEntries(Object.entries(headers).filter(([name]) => !dropped.has(name)));
}

function writeHead(socket: Duplex, message: IncomingMessage, headers: Headers): void {
  socket.write(headLines(message.statusCode ?? 502, message.statusMessage ?? '', headers));
}

function headLines(status: number, reason: string, headers: Headers): string {
  const lines = Object.entries(headers).flatMap(([name, value]) =>
    [value ?? []].flat().map((one) => `${name}: ${one}`),
  );
  return [`HTTP/1.1 ${status} ${reason}`, ...lines, '', ''].join('\r\n');
}
