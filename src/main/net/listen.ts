import { once } from 'node:events';
import type { Server as HttpServer } from 'node:http';
import type { AddressInfo, ListenOptions, Server } from 'node:net';

/** Starts to listen and returns the port. Rejects with Node's error, such as `EADDRINUSE` or `EADDRNOTAVAIL`. */
export async function listen(server: Server, at: ListenOptions & { readonly host: string }): Promise<number> {
  await once(server.listen(at), 'listening');
  // An error later on, while a connection is accepted, must not end the program.
  server.on('error', () => {});
  // A TCP server that listens has an address with a port.
  return (server.address() as AddressInfo).port;
}

/** Stops listening and ends every connection. */
export function closeServer(server: Pick<HttpServer, 'close' | 'closeAllConnections'>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
