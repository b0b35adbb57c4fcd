import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { type WebSocket, WebSocketServer } from 'ws';
import { clientAddress, type TrustedProxies } from './trusted-proxy.ts';

export interface HomeOptions {
  /** Home Assistant's version, told to everybody before login. */
  readonly version?: string;
  readonly trustedProxies?: TrustedProxies;
  /** What the owner calls the home; shown on its page. */
  readonly name?: string;
  /** 0 takes any free port. */
  readonly port?: number;
}

/** A running practice home on loopback. */
export interface Home {
  readonly host: string;
  readonly port: number;
  /** `http://127.0.0.1:<port>`, as it stands in the tunnel's ingress. */
  readonly url: string;
  /** Requests and WebSocket upgrades that reached it, refused ones included. */
  requests(): number;
  /** Who the home believes the last accepted visitor was. */
  lastClientAddress(): string | undefined;
  /** Takes effect with the next request, as after a restart of Home Assistant. */
  setTrustedProxies(trust: TrustedProxies): void;
  /** Closes the port and every connection, as during a restart. */
  fallSilent(): Promise<void>;
  /** Opens the same port again. */
  answerAgain(): Promise<void>;
  stop(): Promise<void>;
}

const host = '127.0.0.1';

/**
 * A small Home Assistant double: what it says to visitors who have not logged in, and its refusal of untrusted proxies
 * (facts/home-assistant.md §2 and §4). Simpler than the real thing: nobody can log in.
 */
export async function startHome(options: HomeOptions = {}): Promise<Home> {
  const { version = '2026.11.1', name = 'Practice home' } = options;
  let trust = options.trustedProxies ?? 'trusts-tunnel';
  let requests = 0;
  let visitor: string | undefined;
  const sockets = new Set<Socket>();
  const webSockets = new WebSocketServer({ noServer: true });
  webSockets.on('connection', (socket) => greet(socket, version));

  const accepts = (request: IncomingMessage): boolean => {
    requests += 1;
    const forwardedFor = [request.headers['x-forwarded-for']].flat().join(',') || undefined;
    const client = clientAddress(request.socket.remoteAddress ?? host, forwardedFor, trust);
    if (client.kind === 'refused') return false;
    visitor = client.address;
    return true;
  };

  const server = createServer((request, response) => {
    answer(response, accepts(request) ? page(request, name) : badRequest);
  });
  server.on('upgrade', (request, socket, head) => {
    if (!accepts(request)) return refuseUpgrade(socket, badRequest);
    if (pathOf(request) !== '/api/websocket') return refuseUpgrade(socket, notFound);
    webSockets.handleUpgrade(request, socket, head, (client) =>
      webSockets.emit('connection', client, request),
    );
  });
  server.on('connection', (socket) => {
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });

  const port = await listen(server, options.port ?? 0);
  const fallSilent = () => close(server, sockets);
  return {
    host,
    port,
    url: `http://${host}:${port}`,
    requests: () => requests,
    lastClientAddress: () => visitor,
    setTrustedProxies(next) {
      trust = next;
    },
    fallSilent,
    async answerAgain() {
      if (!server.listening) await listen(server, port);
    },
    stop: fallSilent,
  };
}

interface Page {
  readonly status: number;
  readonly type: string;
  readonly body: string;
}

const plainText = (status: number, body: string): Page => ({
  status,
  type: 'text/plain; charset=utf-8',
  body,
});
const json = (content: unknown): Page => ({
  status: 200,
  type: 'application/json',
  body: JSON.stringify(content),
});
const badRequest = plainText(400, '400: Bad Request');
const notFound = plainText(404, '404: Not Found');

function page(request: IncomingMessage, name: string): Page {
  switch (pathOf(request)) {
    case '/':
      return { status: 200, type: 'text/html; charset=utf-8', body: frontPage(name) };
    case '/manifest.json':
      return {
        ...json({
          name: 'Home Assistant',
          short_name: 'Home Assistant',
          start_url: '/?homescreen=1',
          display: 'standalone',
        }),
        type: 'application/manifest+json',
      };
    case '/api/':
      return plainText(401, '401: Unauthorized');
    case '/auth/providers':
      return json({
        providers: [{ name: 'Home Assistant Local', id: null, type: 'homeassistant' }],
        preselect_remember_me: true,
      });
    case '/api/websocket':
      return plainText(400, 'No WebSocket UPGRADE hdr: None\n Can "Upgrade" only to "WebSocket".');
    default:
      return notFound;
  }
}

function pathOf(request: IncomingMessage): string {
  return (request.url ?? '/').replace(/\?.*$/s, '');
}

function frontPage(name: string): string {
  const shown = name.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);
  return `<!doctype html><html lang="en"><meta charset="utf-8"><title>Home Assistant</title><h1>${shown}</h1><p>This is a practice home. There is nothing behind this door.</p></html>`;
}

function answer(response: ServerResponse, { status, type, body }: Page): void {
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) }).end(body);
}

/** After an upgrade request node leaves the socket to us; there is no response object. */
function refuseUpgrade(socket: Duplex, { status, type, body }: Page): void {
  const reason = body.replace(/^\d+: /, '');
  socket.end(
    `HTTP/1.1 ${status} ${reason}\r\ncontent-type: ${type}\r\ncontent-length: ${Buffer.byteLength(body)}\r\nconnection: close\r\n\r\n${body}`,
  );
}

/** The version comes before login, and no token is right. */
function greet(socket: WebSocket, version: string): void {
  socket.on('error', () => socket.terminate());
  socket.send(JSON.stringify({ type: 'auth_required', ha_version: version }));
  socket.once('message', () => {
    socket.send(JSON.stringify({ type: 'auth_invalid', message: 'Invalid access token or password' }));
    socket.close();
  });
}

function listen(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      // A TCP server that listens has an AddressInfo; the other types belong to pipes and closed servers.
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function close(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  return new Promise((resolve) => {
    if (!server.listening) return resolve();
    server.close(() => resolve());
    for (const socket of sockets) socket.destroy();
  });
}
