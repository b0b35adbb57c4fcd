import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo } from 'node:net';
import { onTestFinished } from 'vitest';
import { WebSocketServer } from 'ws';

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
  return `http://127.0.0.1:${await served(server)}`;
}

/** The same over TLS with a certificate that nobody trusts. */
export async function anHttpsServer(
  answer: RequestListener,
  identity: { readonly key: string; readonly cert: string },
): Promise<string> {
  return `https://127.0.0.1:${await served(createSecureServer(identity, answer))}`;
}

/** A loopback port on which nobody listens: it was free a moment ago. */
export async function aClosedPort(): Promise<number> {
  const server = createServer();
  const port = await listening(server);
  await new Promise((resolve) => server.close(resolve));
  return port;
}

async function served(server: Server): Promise<number> {
  onTestFinished(
    () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  );
  return listening(server);
}

function listening(server: Server): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      // A TCP server that listens has an AddressInfo.
      resolve((server.address() as AddressInfo).port);
    });
  });
}
