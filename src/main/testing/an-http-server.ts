import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { onTestFinished } from 'vitest';
import { WebSocketServer } from 'ws';
import { closeServer, listen } from '../net/listen.ts';

/**
 * Answers on loopback exactly as told until the running test ends. Whoever asks for a WebSocket is told `greeting`, where
 * there is one. Returns `http://127.0.0.1:<port>`.
 */
export async function anHttpServer(answer: RequestListener, greeting?: string): Promise<string> {
  const server = createServer(answer);
  if (greeting !== undefined) {
    const sockets = new WebSocketServer({ server });
    sockets.on('connection', (socket) => socket.send(greeting));
  }
  return `http://127.0.0.1:${await serve(server)}`;
}

/** The same over TLS with a certificate that nobody trusts. */
export async function anHttpsServer(
  answer: RequestListener,
  identity: { readonly key: string; readonly cert: string },
): Promise<string> {
  return `https://127.0.0.1:${await serve(createSecureServer(identity, answer))}`;
}

/** A loopback port on which nobody listens: it was free a moment ago. */
export async function aClosedPort(): Promise<number> {
  const server = createServer();
  const port = await listen(server, loopback);
  await closeServer(server);
  return port;
}

async function serve(server: Server): Promise<number> {
  onTestFinished(() => closeServer(server));
  return listen(server, loopback);
}

const loopback = { host: '127.0.0.1', port: 0 };
