import { constants } from 'node:crypto';
import { createServer, type Server as HttpsServer, type ServerOptions } from 'node:https';
import type { Socket } from 'node:net';
import type { Authority } from '../certificates/certificate-authority.ts';
import { readClientHello } from './client-hello.ts';
import type { EdgeView, EdgeZone } from './view.ts';

export interface TlsFrontOptions {
  readonly view: EdgeView;
  readonly edgeAuthority: Authority;
  readonly clientAuthority: Authority;
  /** Attaches the request handling to a server that never listens itself. */
  readonly serve: (server: HttpsServer) => void;
}

/** How long a visitor may take to say what it wants, and how much of it is read. */
const helloTimeoutMs = 10_000;
const maxHelloBytes = 65_536;

/**
 * Takes raw connections, reads which hostname they want, and hands each to a TLS server configured for that hostname: its
 * zone's certificate, client certificate asked for or not, accepted TLS versions. One server per combination, made on demand.
 */
export function tlsFront({
  view,
  edgeAuthority,
  clientAuthority,
  serve,
}: TlsFrontOptions): (socket: Socket) => void {
  const servers = new Map<string, Promise<HttpsServer>>();

  const serverFor = (hostname: string, zone: EdgeZone): Promise<HttpsServer> => {
    const asks = view.isAssociated(hostname);
    const versions = tlsVersions(view, zone);
    const key = JSON.stringify([zone.name, asks, versions]);
    const known = servers.get(key);
    if (known !== undefined) return known;
    const made = edgeAuthority
      .issueServer([zone.name, `*.${zone.name}`])
      .then(({ keyPem, certificatePem }) => {
        const client = asks ? askForCertificate(clientAuthority) : {};
        const server = createServer({
          ...fixedOptions,
          ...versions,
          ...client,
          key: keyPem,
          cert: certificatePem,
        });
        serve(server);
        return server;
      });
    servers.set(key, made);
    return made;
  };

  return (socket) => {
    withServerName(socket, async (serverName) => {
      const zone = serverName === undefined ? undefined : view.zoneOf(serverName);
      if (serverName === undefined || zone === undefined || !covered(serverName, zone)) return refuse(socket);
      (await serverFor(serverName, zone)).emit('connection', socket);
    });
  };
}

const fixedOptions: ServerOptions = {
  // The real edge speaks HTTP/2 and 3 as well. Everything practised here also exists in 1.1, and WebSocket upgrades only there.
  ALPNProtocols: ['http/1.1'],
  // A resumed session brings its client certificate along without showing it again, also to another hostname of the same
  // server. Without tickets (and without a session store, which node has none of) every handshake is a full one.
  secureOptions: constants.SSL_OP_NO_TICKET,
  handshakeTimeout: helloTimeoutMs,
};

/** The certificate stays optional, whoever signed it: only the rules turn its absence into a refusal (facts/cloudflare.md §12). */
function askForCertificate(authority: Authority): ServerOptions {
  // `ca` also becomes the list of accepted issuers in the request, by which phones and browsers choose the certificate.
  return { requestCert: true, rejectUnauthorized: false, ca: authority.certificatePem };
}

/** Universal SSL covers the zone's name and the first level below it (facts/cloudflare.md §9). */
function covered(hostname: string, zone: EdgeZone): boolean {
  return hostname === zone.name || !hostname.slice(0, -zone.name.length - 1).includes('.');
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

/** Reads ahead and puts everything back, so that the TLS server sees the connection from its first byte. */
function withServerName(socket: Socket, proceed: (serverName: string | undefined) => Promise<void>): void {
  let read = Buffer.alloc(0);
  const onData = (chunk: Buffer) => {
    read = Buffer.concat([read, chunk]);
    const hello = readClientHello(read);
    if (hello.kind === 'incomplete' && read.length < maxHelloBytes) return;
    socket.off('data', onData);
    socket.pause();
    socket.setTimeout(0);
    if (hello.kind !== 'hello') {
      socket.destroy();
      return;
    }
    socket.unshift(read);
    proceed(hello.serverName).catch(() => socket.destroy());
  };
  socket.setTimeout(helloTimeoutMs, () => socket.destroy());
  socket.on('data', onData);
}

/** A fatal `handshake_failure` alert (RFC 8446 §6), as the real edge answers for a name it has no certificate for. */
function refuse(socket: Socket): void {
  socket.end(Buffer.from([21, 3, 1, 0, 2, 2, 40]));
}
