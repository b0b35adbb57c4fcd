import { X509Certificate } from 'node:crypto';
import type { Duplex } from 'node:stream';
import { TLSSocket } from 'node:tls';
import { identityOf } from './client-identity.ts';
import { type EdgeOptions, systemClock } from './options.ts';
import type { Connection, EdgeClient } from './request.ts';

export type ReadConnection = (socket: Duplex) => Connection;

/**
 * Documentation values (RFC 5737, RFC 5398): a loopback address would look to the home like one of its own proxies.
 */
const someClient: EdgeClient = { ip: '203.0.113.50', country: 'DE', asn: 64_496 };

/** What is known of a connection, worked out once: the certificate cannot change while it lasts. */
export function createConnectionReader({
  client = () => someClient,
  clientAuthority,
  now = systemClock,
}: Pick<EdgeOptions, 'client' | 'clientAuthority' | 'now'>): ReadConnection {
  const authority = new X509Certificate(clientAuthority.certificatePem);
  const known = new WeakMap<Duplex, Connection>();

  const read = (socket: Duplex): Connection => {
    if (!(socket instanceof TLSSocket))
      return { scheme: 'http', client: client(), identity: { kind: 'none' } };
    const identity = identityOf(socket.getPeerX509Certificate(), authority, now());
    return { scheme: 'https', client: client(), identity };
  };

  return (socket) => {
    const connection = known.get(socket) ?? read(socket);
    known.set(socket, connection);
    return connection;
  };
}
