import { request } from 'node:https';
import type { TLSSocket } from 'node:tls';
import { connect } from 'node:tls';
import { codeOfFailure } from './failure-code.ts';
import { type ClientKey, identityOptions, type Outside, readAnswer } from './prober.ts';

/** Where somebody knocks who comes past Cloudflare, and as whom. */
export interface OriginVisit {
  readonly address: string;
  readonly port: number;
  /** The name that is asked for, in the handshake and in the request. */
  readonly hostname: string;
  readonly key?: ClientKey;
}

/** What came back, and the SHA-256 of the certificate that was shown, if one was. */
export type OriginAnswer = { readonly certificate: string | undefined } & (
  | { readonly kind: 'answer'; readonly status: number; readonly body: string }
  | { readonly kind: 'failure'; readonly code: string }
);

/** A visitor at a public address itself, and at Cloudflare's edge, who looks at the certificates there. */
export interface OriginVisitor {
  /** Whoever signed the certificate there is not asked: nobody but Cloudflare has to believe it. */
  visit(visit: OriginVisit): Promise<OriginAnswer>;
  /** The SHA-256 of the certificate that is shown at an address of the edge, or Node's code of why none was believed. */
  readCertificate(
    hostname: string,
    address: string,
  ): Promise<{ readonly certificate: string } | { readonly code: string }>;
}

const TIMEOUT_MS = 10_000;

export function createOriginVisitor(outside: Outside): OriginVisitor {
  return {
    async visit(visit) {
      const place = await (outside.findOrigin?.(visit.address, visit.port) ?? {
        host: visit.address,
        port: visit.port,
      });
      return place ? knock(visit, place) : { kind: 'failure', code: 'ETIMEDOUT', certificate: undefined };
    },
    readCertificate: (hostname, address) => readCertificateAt(hostname, address, outside),
  };
}

function knock(
  { hostname, port, key }: OriginVisit,
  place: { readonly host: string; readonly port: number },
): Promise<OriginAnswer> {
  return new Promise((resolve) => {
    let certificate: string | undefined;
    const fail = (error: NodeJS.ErrnoException): void =>
      resolve({ kind: 'failure', code: codeOfFailure(error), certificate });
    const sent = request({
      ...place,
      path: '/manifest.json',
      headers: { host: port === 443 ? hostname : `${hostname}:${port}`, 'user-agent': 'Latchkey' },
      servername: hostname,
      rejectUnauthorized: false,
      agent: false,
      timeout: TIMEOUT_MS,
      ...(key ? identityOptions(key) : {}),
    });
    sent.on('socket', (socket) =>
      // `request` of https opens TLS sockets only.
      socket.once('secureConnect', () => {
        certificate = fingerprintOf(socket as TLSSocket);
      }),
    );
    sent.on('response', (response) =>
      readAnswer(response).then(
        ({ status, body }) => resolve({ kind: 'answer', status, body, certificate }),
        fail,
      ),
    );
    sent.on('timeout', () => sent.destroy(Object.assign(new Error('timeout'), { code: 'ETIMEDOUT' })));
    sent.on('error', fail);
    sent.end();
  });
}

function readCertificateAt(hostname: string, host: string, { httpsPort, authority }: Outside) {
  return new Promise<{ readonly certificate: string } | { readonly code: string }>((resolve) => {
    const trust = authority ? { ca: authority } : {};
    const socket = connect({ host, port: httpsPort, servername: hostname, timeout: TIMEOUT_MS, ...trust });
    const end = (result: { readonly certificate: string } | { readonly code: string }): void => {
      socket.destroy();
      resolve(result);
    };
    socket.once('secureConnect', () => {
      const certificate = fingerprintOf(socket);
      end(certificate === undefined ? { code: 'NO_CERTIFICATE' } : { certificate });
    });
    socket.once('timeout', () => end({ code: 'ETIMEDOUT' }));
    socket.once('error', (error) => end({ code: codeOfFailure(error) }));
  });
}

function fingerprintOf(socket: TLSSocket): string | undefined {
  return socket.getPeerX509Certificate()?.fingerprint256;
}
