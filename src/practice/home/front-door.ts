import type { IncomingMessage } from 'node:http';
import { createServer, type RequestListener, type Server } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';

export const homeHost = '127.0.0.1';

/** Below this, ports need rights that practice does not have and must not ask for. */
const firstFreePort = 1024;

/** Where the home is reached; gone while it restarts. */
export interface FrontDoor {
  readonly port: number;
  /** Closes the port and every connection, after what was already said has left. */
  readonly close: () => Promise<void>;
}

export interface DoorOptions {
  /** 0 takes any free one. */
  readonly port: number;
  /** With a certificate it speaks HTTPS and nothing else. */
  readonly certificate: { readonly key: string; readonly cert: string } | undefined;
  readonly onRequest: RequestListener;
  readonly onUpgrade: (request: IncomingMessage, socket: Duplex, head: Buffer) => void;
}

export async function openDoor({ port, certificate, onRequest, onUpgrade }: DoorOptions): Promise<FrontDoor> {
  const server =
    certificate === undefined ? createServer(onRequest) : createSecureServer(certificate, onRequest);
  const sockets = new Set<Socket>();
  server.on('upgrade', onUpgrade);
  // Connections as they come in, before TLS: each of them has to be closed too.
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  });
  await listeningSoon(server, port);
  return {
    // A TCP server that listens has an AddressInfo; the other types belong to pipes and closed servers.
    port: (server.address() as AddressInfo).port,
    close: () =>
      new Promise((resolve) => {
        const late = setTimeout(() => destroyAll(sockets), FLUSH_MS);
        server.close(() => {
          clearTimeout(late);
          resolve();
        });
        for (const socket of sockets) socket.destroySoon();
      }),
  };
}

/** How long somebody who does not read what was said to them can keep the door from closing. */
const FLUSH_MS = 500;

function destroyAll(sockets: ReadonlySet<Socket>): void {
  for (const socket of sockets) socket.destroy();
}

/** Ports of the system are not tried: there a real Home Assistant may listen, and practice may not. */
export async function canListen(port: number): Promise<boolean> {
  if (port < firstFreePort) return true;
  const probe = createServer();
  try {
    await listening(probe, port);
  } catch {
    return false;
  }
  await new Promise((resolve) => probe.close(resolve));
  return true;
}

/** Whether a home that was told to listen there can be reached in practice at all. */
export function isReachable(port: number): boolean {
  return port === 0 || port >= firstFreePort;
}

const TRIES = 100;
const BETWEEN_TRIES_MS = 20;

/**
 * A home that restarts gives its port up for a moment, and on a busy computer some outgoing connection may borrow it just
 * then: it comes back. Whoever really listens there stays.
 */
async function listeningSoon(server: Server, port: number): Promise<void> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await listening(server, port);
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken || tried === TRIES) throw error;
      await sleep(BETWEEN_TRIES_MS);
    }
  }
}

function listening(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, homeHost, () => {
      server.off('error', reject);
      resolve();
    });
  });
}
