import { isIP, connect as plainSocket, type Socket } from 'node:net';
import { type ConnectionOptions, connect as secureSocket } from 'node:tls';

/** Opens a socket to the host and port of a URL; `security` says which certificate will do where it is `https:`. */
export function openSocketAt(url: string, security: ConnectionOptions): Socket {
  const { protocol, hostname, port } = new URL(url);
  const host = hostname.replace(/^\[|\]$/g, '');
  if (protocol !== 'https:') return plainSocket({ host, port: Number(port || 80) });
  return secureSocket({
    host,
    port: Number(port || 443),
    // A server name is a name (RFC 6066 §3).
    ...(isIP(host) ? {} : { servername: host }),
    ...security,
  });
}
