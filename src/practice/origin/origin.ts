import { connect, type Server } from 'node:net';
import type { Duplex } from 'node:stream';
import { createServer, type TLSSocket } from 'node:tls';
import type { KeyAndCertificate } from '../certificates/certificate-authority.ts';
import { type OpenPort, openPort } from '../net/open-port.ts';

/**
 * Plays the reverse proxy at a home's public address: it speaks TLS, may demand the client certificate of Cloudflare's edge, and
 * hands on what it lets in to the home. What comes is not read: the edge's headers reach the home as they are.
 */
export interface OriginOptions extends KeyAndCertificate {
  /** The home behind it, on this computer. */
  readonly home: { readonly host: string; readonly port: number };
  /** PEM of whoever signs the client certificate that is demanded. Absent: everybody is let in. */
  readonly pullAuthority?: string | undefined;
  /** How it turns somebody without that certificate away: nginx answers 400, Caddy ends the handshake (facts: cloudflare#origin-refusals). */
  readonly turnsAway?: 'with-an-answer' | 'in-the-handshake' | undefined;
}

export async function startOrigin(options: OriginOptions): Promise<OpenPort> {
  return openPort(createOrigin(options), 0);
}

function createOrigin({
  home,
  pullAuthority,
  turnsAway = 'with-an-answer',
  ...identity
}: OriginOptions): Server {
  const demands =
    pullAuthority === undefined
      ? {}
      : { ca: pullAuthority, requestCert: true, rejectUnauthorized: turnsAway === 'in-the-handshake' };
  const server = createServer({ key: identity.keyPem, cert: identity.certificatePem, ...demands });
  server.on('secureConnection', (socket) => {
    socket.on('error', () => socket.destroy());
    if (pullAuthority === undefined || socket.authorized) handOn(socket, home);
    else answerRefusal(socket);
  });
  // Who is turned away in the handshake is no event here.
  server.on('tlsClientError', () => {});
  return server;
}

function handOn(socket: Duplex, { host, port }: OriginOptions['home']): void {
  const toHome = connect(port, host);
  toHome.on('error', () => socket.destroy());
  toHome.on('close', () => socket.destroy());
  socket.on('close', () => toHome.destroy());
  socket.pipe(toHome).pipe(socket);
}

const body =
  '<html><head><title>400 No required SSL certificate was sent</title></head><body><center>400 Bad Request</center></body></html>';

/** As soon as something was asked: an answer before that would be no answer to anything. */
function answerRefusal(socket: TLSSocket): void {
  const lines = ['HTTP/1.1 400 Bad Request', 'server: practice origin', 'content-type: text/html'];
  const head = [...lines, `content-length: ${body.length}`, 'connection: close', '', ''].join('\r\n');
  socket.once('data', () => socket.end(`${head}${body}`));
}
