import { once } from 'node:events';
import { type AddressInfo, createServer, type Server, type Socket } from 'node:net';

/** Practice listens on this computer only. */
export const loopback = '127.0.0.1';

/** A loopback port with a server behind it. */
export interface OpenPort {
  readonly port: number;
  /** Closes the port and every connection, after what was already said has left. */
  readonly close: () => Promise<void>;
}

/** Rejects when the port is taken; 0 takes any free one. */
export async function openPort(server: Server, port: number): Promise<OpenPort> {
  await once(server.listen(port, loopback), 'listening');
  const sockets = trackSockets(server);
  // A TCP server that listens has an AddressInfo; the other types belong to pipes and closed servers.
  return { port: (server.address() as AddressInfo).port, close: () => closeServer(server, sockets) };
}

export async function canListen(port: number): Promise<boolean> {
  try {
    const { close } = await openPort(createServer(), port);
    await close();
    return true;
  } catch {
    return false;
  }
}

/** Connections as they come in, before TLS: each of them has to be closed too. */
function trackSockets(server: Server): ReadonlySet<Socket> {
  const sockets = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    // Clients may hang up at any moment; that is no event here.
    socket.on('error', () => socket.destroy());
    socket.on('close', () => sockets.delete(socket));
  });
  return sockets;
}

/** How long somebody who does not read what was said to them can keep a server from closing. */
const flushMs = 500;

async function closeServer(server: Server, sockets: ReadonlySet<Socket>): Promise<void> {
  const closed = new Promise<void>((resolve) => server.close(() => resolve()));
  for (const socket of sockets) socket.destroySoon();
  const late = setTimeout(() => destroyAll(sockets), flushMs);
  await closed;
  clearTimeout(late);
}

function destroyAll(sockets: ReadonlySet<Socket>): void {
  for (const socket of sockets) socket.destroy();
}
