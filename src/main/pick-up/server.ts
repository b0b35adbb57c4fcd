import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http';
import type { Socket } from 'node:net';
import { closeServer, listen } from '../net/listen.ts';
import { type Answer, nothingHere } from '../net/page-answer.ts';
import { type ConnectionLimits, openConnections } from './connection-limits.ts';
import type { PickUpRequest } from './request.ts';
import type { HandleRequest } from './request-handler.ts';

export interface ServerOptions {
  /** The one address to listen at. */
  readonly address: string;
  /** Who may connect at all, by the address of their socket. */
  readonly isWelcome: (peer: string) => boolean;
  readonly limits?: ServerLimits;
}

export interface ServerLimits extends ConnectionLimits {
  /** How long a request's head, and all of it, may take, and how often that is looked at. */
  readonly headMs: number;
  readonly requestMs: number;
  readonly lookEveryMs: number;
}

export interface PickUpServer {
  /** `http://10.0.0.5:49152` */
  readonly origin: string;
  /** Answers requests from now on. Called at once: until then nobody is answered. */
  handle(handleRequest: HandleRequest): void;
  /** Ends every connection. */
  close(): Promise<void>;
}

/** A page of ours is 20 KB in one piece, a form 150 bytes: nobody honest needs more than this. */
const defaultLimits: ServerLimits = {
  perPeer: 16,
  inAll: 128,
  headMs: 5_000,
  requestMs: 10_000,
  lookEveryMs: 1_000,
};
const HEAD_BYTES = 8 * 1024;
const FORM_BYTES = 1024;

/**
 * Listens at one address and a port that the system draws. Rejects with Node's error (`EADDRNOTAVAIL` when the address is
 * not ours any more) when it cannot.
 */
export async function startPickUpServer(options: ServerOptions): Promise<PickUpServer> {
  const limits = options.limits ?? defaultLimits;
  const server = createServer({
    headersTimeout: limits.headMs,
    requestTimeout: limits.requestMs,
    connectionsCheckingInterval: limits.lookEveryMs,
    maxHeaderSize: HEAD_BYTES,
    // Who names no host gets our own answer, not Node's.
    requireHostHeader: false,
  });
  limitConnections(server, options, limits);
  const port = await listen(server, { host: options.address, port: 0, exclusive: true });
  const host = `${options.address}:${port}`;
  // Too slow, too long or not HTTP: whoever speaks like that is told nothing.
  server.on('clientError', (_error, socket) => socket.destroy());
  return {
    origin: `http://${host}`,
    handle: (handleRequest) => addListeners(server, createListener(handleRequest, host)),
    close: () => closeServer(server),
  };
}

function addListeners(server: Server, listener: RequestListener): void {
  server.on('request', listener);
  // Otherwise Node answers these two by itself, and differently.
  server.on('checkContinue', listener);
  server.on('checkExpectation', listener);
}

/** A stranger is hung up on before a byte is read; a crowd loses its oldest, never its newest. */
function limitConnections(server: Server, { isWelcome }: ServerOptions, limits: ConnectionLimits): void {
  const open = openConnections<Socket>(limits);
  server.on('connection', (socket: Socket) => {
    const peer = socket.remoteAddress;
    if (peer === undefined || !isWelcome(peer)) return socket.destroy();
    socket.once('close', () => open.left(peer, socket));
    open.admit(peer, socket)?.destroy();
    return undefined;
  });
}

function createListener(handleRequest: HandleRequest, host: string): RequestListener {
  return async (request, response) => {
    try {
      send(
        response,
        isAddressedTo(host, request) ? await handleRequest(readRequest(request, host)) : nothingHere,
      );
    } catch {
      // What was thrown is not looked at, and never told.
      request.destroy();
    }
  };
}

/**
 * Named by exactly our address and port, once: a name that somebody else points at us (DNS rebinding) does not pass. A
 * path that begins with two slashes would be read as another host.
 */
function isAddressedTo(host: string, { headersDistinct, url = '' }: IncomingMessage): boolean {
  const hosts = headersDistinct.host ?? [];
  return hosts.length === 1 && hosts[0] === host && url.startsWith('/') && !url.startsWith('//');
}

function readRequest(request: IncomingMessage, host: string): PickUpRequest {
  const [path = '/', query = ''] = (request.url ?? '/').split('?', 2);
  const header = (name: string): string => request.headersDistinct[name]?.join(', ') ?? '';
  return {
    method: request.method ?? '',
    path,
    query: new URLSearchParams(query),
    // Never from a header: there is no proxy between us and a phone, so whoever names another address lies.
    peer: request.socket.remoteAddress ?? '',
    origin: `http://${host}`,
    headers: {
      userAgent: header('user-agent'),
      accept: header('accept').toLowerCase(),
      acceptLanguage: header('accept-language'),
      origin: request.headersDistinct.origin?.join(', '),
      purpose: `${header('sec-purpose')} ${header('purpose')} ${header('x-purpose')}`,
    },
    form: () => readForm(request),
    isGone: () => request.socket.destroyed,
  };
}

async function readForm(request: IncomingMessage): Promise<URLSearchParams | undefined> {
  const [mediaType] = (request.headers['content-type'] ?? '').split(';');
  if (mediaType?.trim().toLowerCase() !== 'application/x-www-form-urlencoded') return undefined;
  const pieces: Buffer[] = [];
  let length = 0;
  for await (const piece of request) {
    // Without an encoding, a request is read in Buffers.
    const bytes = piece as Buffer;
    length += bytes.byteLength;
    // Nobody honest sends this much. Leaving the loop leaves the rest unread.
    if (length > FORM_BYTES) return undefined;
    pieces.push(bytes);
  }
  return new URLSearchParams(Buffer.concat(pieces).toString('utf8'));
}

function send(response: ServerResponse, { status, headers, body }: Answer): void {
  // The same request gets the same bytes, whenever it comes.
  response.sendDate = false;
  response.writeHead(status, headers);
  response.end(body);
}
