import type { Socket } from 'node:net';
import { getExtensionData, readTlsClientHello } from 'read-tls-client-hello';

/** How long a client may take to say what it wants. */
export const helloTimeoutMs = 10_000;

/**
 * The hostname (SNI) that a new connection wants, `undefined` when it names none. Everything that was read is put back, so
 * the TLS server sees the connection from its first byte. The edge has to know the hostname before the handshake begins,
 * because whether a client certificate is asked for and which TLS versions are accepted differ from hostname to hostname,
 * and Node fixes both per server.
 * @throws when the connection does not begin with a ClientHello in one record.
 */
export async function readServerName(socket: Socket): Promise<string | undefined> {
  const giveUp = () => socket.destroy();
  socket.setTimeout(helloTimeoutMs, giveUp);
  const hello = await readTlsClientHello(socket);
  socket.setTimeout(0, giveUp);
  return getExtensionData(hello, 'server_name')?.serverName?.toLowerCase();
}
