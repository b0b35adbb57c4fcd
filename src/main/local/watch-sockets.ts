import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { RPCHandler } from '@orpc/server/websocket';
import { type WebSocket, WebSocketServer } from 'ws';
import type { CallContext } from '../router/base/call-boundary.ts';
import { type CarriedRouter, carrying } from './carried.ts';
import { type RequestRefusal, refusalStatus, refuseAddress, refuseSocket } from './request-checks.ts';
import type { Session } from './session.ts';

/** The WebSockets of the open windows: each carries everything that one window watches. */
export interface WatchSockets {
  /** For the server's `upgrade` event. Whoever may not watch gets an answer like any other refused request. */
  readonly upgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
  /** Cuts every socket, which ends what is watched over it. */
  close(): void;
}

/** What the window says it speaks. */
const socketProtocol = 'latchkey';

/** The longest message says which device's visit is watched; bytes. */
const messageLimit = 16 * 1024;

/** @param port of the server whose upgrades these are */
export function createWatchSockets(router: CarriedRouter, session: Session, port: number): WatchSockets {
  const handler = new RPCHandler(router, carrying<CallContext>('watches'));
  const sockets = new WebSocketServer({
    noServer: true,
    maxPayload: messageLimit,
    // Never the secret, which is offered beside it.
    handleProtocols: (offered) => (offered.has(socketProtocol) ? socketProtocol : false),
  });
  return {
    upgrade(request, socket, head) {
      // Whoever leaves in the middle of the handshake must not end the program.
      socket.on('error', () => socket.destroy());
      const trusted = () => mayWatch(request, session);
      const refusal = refuseAddress(request, port) ?? refuseSocket(request);
      if (refusal !== undefined) return refuse(socket, refusal);
      if (!trusted()) return refuse(socket, 'SESSION_MISSING');
      sockets.handleUpgrade(request, socket, head, (opened) => serve(opened, handler, trusted));
    },
    close() {
      for (const opened of sockets.clients) opened.terminate();
    },
  };
}

/**
 * Whether a socket was asked for by the window: browsers can set no header of ours on it, so the secret is among the
 * subprotocols. Asked again with every watch that begins.
 */
function mayWatch({ headers }: IncomingMessage, session: Session): boolean {
  const offered = (headers['sec-websocket-protocol'] ?? '').split(',').map((each) => each.trim());
  return offered.some((each) => session.isHeldBy(`Bearer ${each}`));
}

function serve(socket: WebSocket, handler: RPCHandler<CallContext>, trusted: () => boolean): void {
  const peer = {
    // oRPC waits for what this returns before it takes the next picture, so a slow window is not buried in old ones.
    send: (message: unknown) => sendWhole(socket, message),
    // Messages are handed over below instead, where one that is no call can be answered for.
    addEventListener: () => undefined,
  };
  socket.on('message', (data, isBinary) => {
    if (isBinary) return socket.terminate();
    // What cannot be read may quote itself in its error: it is not looked at.
    handler.message(peer, String(data), { context: { trusted } }).catch(() => socket.terminate());
  });
  socket.on('close', () => handler.close(peer));
  // Such as a message that is too long; the socket closes itself.
  socket.on('error', () => undefined);
}

/** Resolves when the message has left the program. Pictures are text. */
function sendWhole(socket: WebSocket, message: unknown): Promise<void> {
  return new Promise((resolve, reject) => {
    if (typeof message !== 'string') return reject(new TypeError('Only text is watched.'));
    socket.send(message, (error) => (error ? reject(error) : resolve()));
  });
}

/** After a request to upgrade Node leaves the connection to us; there is no response object. */
function refuse(socket: Duplex, refusal: RequestRefusal): void {
  const head = [
    `HTTP/1.1 ${refusalStatus[refusal]} ${refusal}`,
    'Content-Type: text/plain; charset=utf-8',
    `Content-Length: ${refusal.length}`,
    'Connection: close',
  ];
  socket.end([...head, '', refusal].join('\r\n'));
}
