import { request } from 'node:https';
import { type ConnectionOptions, connect } from 'node:tls';
import type { ClientKey } from '../../probe/prober.ts';
import type { RealProxy } from './a-real-proxy.ts';

/** Used by tests only: visits that the product's own checks do not make. */
export interface OddVisit {
  readonly key?: ClientKey;
  readonly headers?: Readonly<Record<string, string>>;
  readonly path?: string;
  readonly body?: Buffer;
  /** Asked for in the handshake; the home's unless told. */
  readonly servername?: string;
}

export interface Answer {
  readonly status: number | undefined;
  readonly headers: NodeJS.Dict<string | string[]>;
  readonly body: string;
}

/** The answer, or Node's code of a failure. */
export function visitProxy({ wish }: RealProxy, visit: OddVisit): Promise<Answer | string> {
  const options = {
    host: '127.0.0.1',
    port: wish.ports.https,
    servername: visit.servername ?? wish.hostname,
    path: visit.path ?? '/manifest.json',
    method: visit.body ? 'POST' : 'GET',
    headers: { host: wish.hostname, ...visit.headers },
    ca: authorityOf(wish),
    agent: false as const,
    ...identityOf(visit.key),
  };
  return new Promise((resolve) => {
    const sent = request(options, (response) => {
      let body = '';
      response.setEncoding('utf8');
      response.on('data', (part: string) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
      response.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.name));
    });
    sent.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.name));
    sent.end(visit.body);
  });
}

/** The version that a handshake of this one ends with, or Node's code of a failure. */
export function shakeHands({ wish }: RealProxy, options: ConnectionOptions): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect({
      host: '127.0.0.1',
      port: wish.ports.https,
      servername: wish.hostname,
      ca: authorityOf(wish),
      ...options,
    });
    socket.on('secureConnect', () => {
      resolve(socket.getProtocol() ?? 'none');
      socket.destroy();
    });
    socket.on('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.name));
  });
}

export function identityOf(key: ClientKey | undefined) {
  if (key === undefined || 'pkcs12' in key) return {};
  return { key: key.privateKeyPem, cert: key.certificatePem };
}

function authorityOf({ server }: RealProxy['wish']): string | undefined {
  return server.from === 'own-ca' ? server.authorityPem : undefined;
}
