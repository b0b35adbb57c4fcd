import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { RPCHandler } from '@orpc/server/node';
import { create as contentDisposition } from 'content-disposition';
import { z } from 'zod';
import type { SpokenLanguage } from '../language/spoken-language.ts';
import { readAcceptLanguage } from '../net/accept-language.ts';
import { closeServer, listen } from '../net/listen.ts';
import { securityHeaders } from '../net/security-headers.ts';
import type { CallContext } from '../router/base/call-boundary.ts';
import type { WindowFiles } from '../transport/window-files.ts';
import { answerRefusal } from './answer-refusal.ts';
import { downloadPath } from './browser-host.ts';
import { type CarriedRouter, carrying } from './carried.ts';
import type { Downloads } from './downloads.ts';
import {
  type RequestRefusal,
  refuseAddress,
  refuseCall,
  refuseDownload,
  refusePage,
  refuseRead,
} from './request-checks.ts';
import { createSession, type RandomBytes, type Session } from './session.ts';
import { createWatchSockets } from './watch-sockets.ts';

export interface LocalServer {
  /** Opens the window once: `http://127.0.0.1:PORT/#token=…`. */
  readonly url: string;
  /** An address for one more window, in place of one that nobody used. */
  nextUrl(): string;
  /** Resolves when an address has been used. */
  readonly opened: Promise<void>;
  /** Ends every connection, streams included. */
  close(): Promise<void>;
}

export interface LocalServerParts {
  /** Everything the window can call. oRPC types a router by its procedures; any that needs our context will do. */
  readonly router: CarriedRouter;
  readonly windowFiles: WindowFiles;
  readonly language: Pick<SpokenLanguage, 'shown' | 'prefer'>;
  readonly downloads: Downloads;
  readonly randomBytes: RandomBytes;
  /** 0 for any free one. */
  readonly port: number;
}

/** The longest list of devices is well below this; bytes. */
const callLimit = 256 * 1024;
const sessionLimit = 1024;
const SessionRequest = z.strictObject({ token: z.string().max(100) });

/**
 * Serves the window and its calls to this computer's own browser. Rejects with Node's error (`EADDRINUSE`) when
 * the port is taken.
 */
export async function startLocalServer(parts: LocalServerParts): Promise<LocalServer> {
  const server = createServer();
  // Loopback only: nobody else on the network can even connect.
  const port = await listen(server, { host: '127.0.0.1', port: parts.port });
  const session = createSession(parts.randomBytes);
  const { promise: opened, resolve: use } = Promise.withResolvers<void>();
  const exchange = (offered: string) => {
    const secret = session.exchange(offered);
    if (secret !== undefined) use();
    return secret;
  };
  const watchSockets = createWatchSockets(parts.router, session, port);
  server.on('request', createRequestListener(parts, { ...session, exchange }, port));
  server.on('upgrade', watchSockets.upgrade);
  const nextUrl = () => `http://127.0.0.1:${port}/#token=${session.issue()}`;
  return {
    url: nextUrl(),
    nextUrl,
    opened,
    close: () => {
      // Node forgets a connection that was upgraded, and waits for it all the same.
      watchSockets.close();
      return closeServer(server);
    },
  };
}

type Answer = (
  request: IncomingMessage,
  response: ServerResponse,
  pathname: string,
) => Promise<RequestRefusal | undefined>;

function createRequestListener(parts: LocalServerParts, session: Session, port: number) {
  const routes = createRoutes(parts, session);
  return async (request: IncomingMessage, response: ServerResponse) => {
    const nonce = Buffer.from(parts.randomBytes(16)).toString('base64');
    for (const [name, value] of Object.entries(securityHeaders(nonce))) response.setHeader(name, value);
    // Everything after `?` is nobody's business here: no route takes any.
    const pathname = request.url?.split('?')[0] ?? '/';
    try {
      const refusal =
        refuseAddress(request, port) ?? (await routes(pathname, nonce)(request, response, pathname));
      if (refusal !== undefined) await answerRefusal(request, response, refusal);
    } catch {
      // What was thrown may hold what was sent, which may be a secret: it is not looked at.
      response.destroy();
    }
  };
}

function createRoutes(parts: LocalServerParts, session: Session) {
  const call = createCallRoute(parts, session);
  const begin = createSessionRoute(session, parts.language);
  const download = createDownloadRoute(parts.downloads);
  return (pathname: string, nonce: string): Answer => {
    if (pathname === '/session') return begin;
    if (pathname.startsWith('/rpc/')) return call;
    if (pathname.startsWith(downloadPath)) return download;
    return createFileRoute(parts, nonce);
  };
}

function createFileRoute({ windowFiles, language }: LocalServerParts, nonce: string): Answer {
  return async (request, response, pathname) => {
    const refusal = pathname === '/' ? refusePage(request) : refuseRead(request);
    if (refusal !== undefined) return refusal;
    const file = await windowFiles.read(pathname, { nonce, language: language.shown(preferredBy(request)) });
    if (file === undefined) return 'NOT_FOUND';
    response.writeHead(200, { 'Content-Type': file.mediaType, 'Content-Length': file.bytes.byteLength });
    response.end(file.bytes);
    return undefined;
  };
}

function createSessionRoute(session: Session, language: LocalServerParts['language']): Answer {
  return async (request, response) => {
    const refusal = refuseCall(request, sessionLimit);
    if (refusal !== undefined) return refusal;
    const asked = SessionRequest.safeParse(parseJson(await text(request)));
    if (!asked.success) return 'MALFORMED';
    const secret = session.exchange(asked.data.token);
    if (secret === undefined) return 'TOKEN_WRONG';
    // Nobody knows better what this computer prefers than the browser that shows the window.
    language.prefer(preferredBy(request));
    // As it is: the window needs nothing to read it with before it can begin.
    response.writeHead(200, { 'Content-Type': 'text/plain; charset=utf-8' }).end(secret);
    return undefined;
  };
}

function preferredBy({ headers }: IncomingMessage): readonly string[] {
  return readAcceptLanguage(headers['accept-language'] ?? '');
}

function createCallRoute({ router }: LocalServerParts, session: Session): Answer {
  const handler = new RPCHandler(router, carrying<CallContext>('calls'));
  return async (request, response) => {
    const refusal = refuseCall(request, callLimit);
    if (refusal !== undefined) return refusal;
    const trusted = () => session.isHeldBy(request.headers.authorization);
    if (!trusted()) return 'SESSION_MISSING';
    const { matched } = await handler.handle(request, response, { prefix: '/rpc', context: { trusted } });
    return matched ? undefined : 'NOT_FOUND';
  };
}

/** The browser's own download sends no header of ours: its one-time ticket, which only the session is told, stands for it. */
function createDownloadRoute(downloads: Downloads): Answer {
  return async (request, response, pathname) => {
    const refusal = refuseDownload(request);
    if (refusal !== undefined) return refusal;
    const file = downloads.take(pathname.slice(downloadPath.length));
    if (file === undefined) return 'NOT_FOUND';
    response.writeHead(200, {
      'Content-Type': file.mediaType,
      'Content-Length': file.bytes.byteLength,
      // Without a copy of the name in ASCII: every browser that can show the window reads the one in UTF-8.
      'Content-Disposition': contentDisposition(file.name, { fallback: false }),
    });
    response.end(file.bytes);
    return undefined;
  };
}

function parseJson(body: string): unknown {
  try {
    return JSON.parse(body);
  } catch {
    return undefined;
  }
}
