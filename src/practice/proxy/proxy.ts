import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { type Duplex, pipeline } from 'node:stream';
import { TLSSocket } from 'node:tls';
import type { RunProxy } from '../../contract/practice.ts';
import { placeHeader } from '../connector/connector-place.ts';
import { type OpenPort, openPort } from '../net/open-port.ts';

/**
 * Plays an nginx with the files of a kit: it speaks TLS with the kit's certificate, believes the kit's authority and list of
 * revoked keys, and lets in whose fingerprint is on the kit's list. What it lets in goes to the home, marked as a proxy marks it
 * (facts: home-assistant#forwarded-headers).
 */
export interface ProxyOptions extends Omit<RunProxy, 'server' | 'home'> {
  readonly server: { readonly certificate: string; readonly privateKey: string };
  readonly home: { readonly host: string; readonly port: number };
  /** By which address the visitor came. */
  readonly visitor: () => string;
  /** Hears of everything that is handed on to the home. */
  readonly handedOn: (visit: HandedOn) => void;
}

export interface HandedOn {
  readonly hostname: string;
  readonly path: string;
  /** Of the key that was shown and is on the list; `undefined` for somebody without one. */
  readonly fingerprint: string | undefined;
}

export interface RunningProxy {
  readonly https: OpenPort;
  readonly http: OpenPort;
}

/** Rejects where the certificate and its key, or the authority, are none. */
export async function startProxy(options: ProxyOptions): Promise<RunningProxy> {
  const https = await openPort(createTlsServer(options), 0);
  return { https, http: await openPort(createRedirecting(options), 0) };
}

function createTlsServer(options: ProxyOptions) {
  const { server: identity, deviceAuthority, revocationList } = options;
  const server = createSecureServer({
    key: identity.privateKey,
    cert: identity.certificate,
    ca: deviceAuthority,
    crl: revocationList,
    requestCert: true,
    // nginx lets the handshake end well, and answers 400 (facts: cloudflare#origin-refusals).
    rejectUnauthorized: false,
    // Under another name it ends the handshake, as the kit's second server does.
    SNICallback: (name, done) => done(name === options.hostname ? null : new Error('unrecognized name')),
  });
  server.on('request', (message, response) => {
    const refusal = refusalOf(message, options);
    if (refusal) answerWith(response, refusal);
    else handOn(message, response, options);
  });
  server.on('upgrade', (message: IncomingMessage, socket: Duplex, head: Buffer) => {
    if (refusalOf(message, options)) socket.destroy();
    else handOnUpgrade(message, socket, head, options);
  });
  server.on('tlsClientError', () => {});
  return server;
}

function createRedirecting({ hostname, ports }: ProxyOptions) {
  const authority = ports.https === 443 ? hostname : `${hostname}:${ports.https}`;
  return createServer((message, response) =>
    response.writeHead(301, { location: `https://${authority}${message.url ?? '/'}` }).end(),
  );
}

interface Refused {
  readonly status: 400 | 421;
  readonly body: string;
}

function refusalOf(message: IncomingMessage, options: ProxyOptions): Refused | undefined {
  if (nameIn(message) !== options.hostname) return { status: 421, body: 'Misdirected Request' };
  if (options.lock === 'left-out' || listedKey(message, options) !== undefined) return undefined;
  return { status: 400, body: 'No required SSL certificate was sent' };
}

function nameIn({ headers }: IncomingMessage): string {
  return (headers.host ?? '').replace(/:\d+$/, '').toLowerCase();
}

/** The fingerprint of the key that was shown, where the authority vouches for it, has not revoked it, and the list has it. */
function listedKey({ socket }: IncomingMessage, { allowed }: ProxyOptions): string | undefined {
  if (!(socket instanceof TLSSocket) || !socket.authorized) return undefined;
  const fingerprint = socket.getPeerX509Certificate()?.fingerprint256.replaceAll(':', '').toLowerCase();
  return fingerprint !== undefined && allowed.includes(fingerprint) ? fingerprint : undefined;
}

function answerWith(response: ServerResponse, { status, body }: Refused): void {
  response.writeHead(status, { 'content-type': 'text/plain', connection: 'close' }).end(body);
}

function handOn(message: IncomingMessage, response: ServerResponse, options: ProxyOptions): void {
  const outgoing = openRequest(message, options, {});
  outgoing.on('error', () => {
    if (response.headersSent) response.destroy();
    else response.writeHead(502, { connection: 'close' }).end();
  });
  outgoing.on('response', (incoming) => {
    response.writeHead(incoming.statusCode ?? 502, incoming.headers);
    pipeline(incoming, response, () => undefined);
  });
  response.on('close', () => outgoing.destroy());
  pipeline(message, outgoing, () => undefined);
}

function handOnUpgrade(message: IncomingMessage, socket: Duplex, head: Buffer, options: ProxyOptions): void {
  const upgrade = { connection: 'Upgrade', upgrade: 'websocket' };
  const outgoing = openRequest(message, options, upgrade);
  outgoing.on('error', () => socket.destroy());
  outgoing.on('response', () => socket.destroy());
  outgoing.on('upgrade', (incoming, homeSocket, homeHead) => {
    const lines = Object.entries(incoming.headers).map(([name, value]) => `${name}: ${String(value)}`);
    socket.write(`HTTP/1.1 101 Switching Protocols\r\n${lines.join('\r\n')}\r\n\r\n`);
    if (homeHead.length > 0) socket.write(homeHead);
    if (head.length > 0) homeSocket.write(head);
    join(socket, homeSocket);
  });
  socket.on('close', () => outgoing.destroy());
  outgoing.end();
}

function join(one: Duplex, other: Duplex): void {
  for (const [from, to] of [
    [one, other],
    [other, one],
  ] as const) {
    from.on('error', () => from.destroy());
    from.on('close', () => to.destroy());
    from.pipe(to);
  }
}

/** What a visitor says of where they come from is not believed: it is written anew. */
function openRequest(
  message: IncomingMessage,
  options: ProxyOptions,
  more: Readonly<Record<string, string>>,
) {
  const { home, peer, visitor, handedOn, hostname } = options;
  const path = message.url ?? '/';
  const fingerprint = listedKey(message, options);
  handedOn({ hostname, path: path.replace(/\?.*$/s, ''), fingerprint });
  const { connection: _hop, 'proxy-connection': _old, ...headers } = message.headers;
  return request({
    ...{ host: home.host, port: home.port, path, method: message.method },
    agent: false,
    headers: {
      ...headers,
      ...more,
      'x-forwarded-for': visitor(),
      'x-forwarded-proto': 'https',
      'x-forwarded-host': message.headers.host ?? hostname,
      [placeHeader]: peer,
    },
  });
}
