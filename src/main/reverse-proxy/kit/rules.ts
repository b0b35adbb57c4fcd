import type { ProxyWish } from '../wish.ts';
import { fileNames } from './kit-file.ts';

/** What holds for each of the three programs, said once. */

/** A year: browsers ask over HTTPS alone from the first visit on (RFC 6797). The name only, not those below it. */
export const HSTS_SECONDS = 31_536_000;

/** A WebSocket of Home Assistant is quiet for up to a minute at a time, an upload of a backup takes long. */
export const PATIENCE_SECONDS = 3600;

/** Forward secrecy and authenticated encryption only. TLS 1.3 has no others (RFC 8446 appendix B.4). */
export const tls12Ciphers = [
  'ECDHE-ECDSA-AES128-GCM-SHA256',
  'ECDHE-RSA-AES128-GCM-SHA256',
  'ECDHE-ECDSA-AES256-GCM-SHA384',
  'ECDHE-RSA-AES256-GCM-SHA384',
  'ECDHE-ECDSA-CHACHA20-POLY1305',
  'ECDHE-RSA-CHACHA20-POLY1305',
] as const;

/**
 * Headers in which other proxies tell who a visitor is, or with which key they came. What a visitor writes there is taken out:
 * what stands behind Home Assistant one day may believe it. The three that Home Assistant itself believes are not here, because
 * each proxy writes them anew (facts: home-assistant#forwarded-headers).
 */
export const forgeableHeaders = [
  'Forwarded',
  'X-Real-IP',
  'X-Forwarded-Port',
  'X-Forwarded-Server',
  'X-Forwarded-Prefix',
  'X-Forwarded-Ssl',
  'X-Forwarded-Client-Cert',
  'X-Forwarded-Tls-Client-Cert',
  'X-Forwarded-Tls-Client-Cert-Info',
  'X-Client-Cert',
  'X-SSL-Client-Cert',
  'X-SSL-Client-Verify',
  'SSL-Client-Cert',
  'Client-Cert',
  'Client-Cert-Chain',
] as const;

/** What a proxy is told of a visit that it hands on. */
export interface PassedOn<Visitor extends string> {
  /** Scheme, host and port of Home Assistant. */
  readonly home: string;
  /** The name, and the port where it is not the usual one, by which Home Assistant is asked. */
  readonly authority: string;
  /** The program's own word for where the visitor's address is. */
  readonly visitor: Visitor;
}

/** Paths of the proxy's own certificate and key. */
export interface ServerFiles {
  readonly certificate: string;
  readonly key: string;
}

export function serverFiles({ server, folder }: Pick<ProxyWish, 'server' | 'folder'>): ServerFiles {
  switch (server.from) {
    case 'lets-encrypt':
      return { certificate: server.certificateFile, key: server.keyFile };
    case 'own-ca':
      return {
        certificate: `${folder}/${fileNames.serverCertificate}`,
        key: `${folder}/${fileNames.serverKey}`,
      };
  }
}

/** An address and a port as all three write it. */
export function socketAddress(address: string, port: number): string {
  return address.includes(':') ? `[${address}]:${port}` : `${address}:${port}`;
}
