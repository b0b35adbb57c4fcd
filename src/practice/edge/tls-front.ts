import { constants } from 'node:crypto';
import { createServer, type Server as HttpsServer, type ServerOptions } from 'node:https';
import type { Socket } from 'node:net';
import type { Authority } from '../certificates/certificate-authority.ts';
import { helloTimeoutMs, readServerName } from './server-name.ts';
import type { EdgeView, EdgeZone } from './view.ts';

export interface TlsFrontOptions {
  readonly view: EdgeView;
  readonly edgeAuthority: Authority;
  readonly clientAuthority: Authority;
  /** Attaches the request handling to a server that never listens itself. */
  readonly serve: (server: HttpsServer) => void;
}

/**
 * Takes raw connections, reads which hostname they want, and hands each to a TLS server configured for that hostname: its
 * zone's certificate, client certificate asked for or not, accepted TLS versions. One server per combination, made on demand.
 */
export function createTlsFront(options: TlsFrontOptions): (socket: Socket) => void {
  const { view } = options;
  const servers = new Map<string, Promise<HttpsServer>>();

  const serverFor = (hostname: string, zone: EdgeZone, names: readonly string[]): Promise<HttpsServer> => {
    const settings = { ...tlsVersions(view, zone), ...clientCertificate(hostname, options) };
    const key = JSON.stringify([names, settings]);
    const made = servers.get(key) ?? createNamedServer(names, settings, options);
    servers.set(key, made);
    return made;
  };

  const hand = async (socket: Socket): Promise<void> => {
    const hostname = await readServerName(socket);
    const zone = hostname === undefined ? undefined : view.zoneOf(hostname);
    if (hostname === undefined || zone === undefined) return refuse(socket);
    const names = view.certificatesOf(zone.id).find((each) => each.some((name) => isFor(name, hostname)));
    if (names === undefined) return refuse(socket);
    (await serverFor(hostname, zone, names)).emit('connection', socket);
  };
  return (socket) => void hand(socket).catch(() => socket.destroy());
}

async function createNamedServer(
  names: readonly string[],
  settings: ServerOptions,
  { edgeAuthority, serve }: TlsFrontOptions,
): Promise<HttpsServer> {
  const { keyPem, certificatePem } = await edgeAuthority.issueServer(names);
  const server = createServer({ ...fixedOptions, ...settings, key: keyPem, cert: certificatePem });
  serve(server);
  return server;
}

const fixedOptions: ServerOptions = {
  // The real edge speaks HTTP/2 and 3 as well. Everything practised here also exists in 1.1, and WebSocket upgrades only there.
  ALPNProtocols: ['http/1.1'],
  // A resumed session brings its client certificate along without showing it again, also to another hostname of the same
  // server. Without tickets (and without a session store, which node has none of) every handshake is a full one.
  secureOptions: constants.SSL_OP_NO_TICKET,
  handshakeTimeout: helloTimeoutMs,
};

/** The certificate stays optional, whoever signed it: only the rules refuse who has none (facts: cloudflare#edge-tls). */
function clientCertificate(hostname: string, { view, clientAuthority }: TlsFrontOptions): ServerOptions {
  if (!view.isAssociated(hostname)) return {};
  // `ca` also becomes the list of accepted issuers in the request, by which phones and browsers choose the certificate.
  return { requestCert: true, rejectUnauthorized: false, ca: clientAuthority.certificatePem };
}

/** Whether a name on a certificate is good for a hostname; a star stands for one label (RFC 9525 §6.3). */
function isFor(name: string, hostname: string): boolean {
  if (!name.startsWith('*.')) return name === hostname;
  const firstDot = hostname.indexOf('.');
  return firstDot > 0 && hostname.slice(firstDot) === name.slice(1);
}

const versionNames = { '1.0': 'TLSv1', '1.1': 'TLSv1.1', '1.2': 'TLSv1.2', '1.3': 'TLSv1.3' } as const;

function tlsVersions(view: EdgeView, zone: EdgeZone): ServerOptions {
  const setting = view.setting(zone.id, 'min_tls_version');
  const minVersion = Object.entries(versionNames).find(([name]) => name === setting)?.[1] ?? 'TLSv1';
  // OpenSSL refuses versions below 1.2 at its default security level, whatever the minimum says.
  const ciphers =
    minVersion === 'TLSv1' || minVersion === 'TLSv1.1' ? { ciphers: 'DEFAULT:@SECLEVEL=0' } : {};
  const maxVersion = view.setting(zone.id, 'tls_1_3') === 'off' ? 'TLSv1.2' : 'TLSv1.3';
  return { minVersion, maxVersion, ...ciphers };
}

/** A fatal `handshake_failure` alert (RFC 8446 §6), as the real edge answers for a name it has no certificate for. */
function refuse(socket: Socket): void {
  socket.end(Buffer.from([21, 3, 1, 0, 2, 2, 40]));
}
