import type { X509Certificate } from 'node:crypto';
import { isIP, type Socket } from 'node:net';
import { TLSSocket } from 'node:tls';
import type { HomeCertificate } from '../../../contract/home.ts';
import { openSocketAt } from '../connection/open-socket.ts';

/**
 * A socket to whoever is there. Its certificate is read and not verified: at home it is often self-signed, and only the user
 * can say whose it is. So nothing secret may be sent on it.
 */
export function openUnverifiedSocket(url: string): Socket {
  return openSocketAt(url, { rejectUnauthorized: false });
}

/** The other end: `192.168.1.20:8123`, with brackets for IPv6. */
export function remoteEndpoint({ remoteAddress = '', remotePort = 0 }: Socket): string {
  return formatEndpoint(remoteAddress.replace(/^::ffff:(?=\d+\.)/, ''), remotePort);
}

export function formatEndpoint(address: string, port: number): string {
  return isIP(address) === 6 ? `[${address}]:${port}` : `${address}:${port}`;
}

/** The certificate, if no public authority vouches for it at this address. */
export function readOwnCertificate(socket: Socket): HomeCertificate | undefined {
  if (!(socket instanceof TLSSocket) || socket.authorized) return undefined;
  const certificate = socket.getPeerX509Certificate();
  return certificate && describeCertificate(certificate);
}

export function describeCertificate(certificate: X509Certificate): HomeCertificate {
  const { fingerprint256, subject, issuer, validToDate } = certificate;
  return {
    fingerprint: fingerprint256,
    subject: joinLines(subject),
    issuer: joinLines(issuer),
    validTo: validToDate.toISOString(),
    pem: certificate.toString(),
  };
}

/** OpenSSL prints each part of a name on its own line. */
function joinLines(name: string): string {
  return name.split('\n').join(', ').slice(0, LONGEST_NAME);
}

const LONGEST_NAME = 300;
