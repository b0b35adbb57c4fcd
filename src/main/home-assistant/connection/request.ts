import { type IncomingHttpHeaders, type IncomingMessage, request } from 'node:http';
import type { Socket } from 'node:net';
import { openSocketTo, type TrustedHome } from './trusted-home.ts';

export interface HomeRequest {
  readonly method: 'GET' | 'POST';
  /** From `/` on. */
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
  /** Characters; longer answers are broken off. */
  readonly longest: number;
  readonly signal: AbortSignal;
}

export interface HomeAnswer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

/** Reads who answered, before the connection is gone. */
export type InspectPeer = (socket: Socket) => void;

/**
 * Asks the home one thing on a connection of its own. What it answers is the answer: a redirect is followed nowhere, because
 * what is sent here is often a secret and meant for this home alone. Rejects with Node's error when no whole answer comes.
 */
export function ask(home: TrustedHome, asked: HomeRequest): Promise<HomeAnswer> {
  return askOn(() => openSocketTo(home), home.url, asked);
}

/** The same on a connection that somebody else opens, and perhaps inspects. */
export function askOn(
  open: () => Socket,
  url: string,
  { method, path, headers, body = '', longest, signal }: HomeRequest,
  inspectPeer: InspectPeer = () => {},
): Promise<HomeAnswer> {
  return new Promise((resolve, reject) => {
    const sent = request({
      // One socket for one question: none is left over that could be used without having been inspected.
      createConnection: open,
      setHost: false,
      method,
      path: pathOnly(path),
      headers: {
        host: new URL(url).host,
        ...(method === 'POST' ? { 'content-length': Buffer.byteLength(body) } : {}),
        ...headers,
        connection: 'close',
      },
      signal,
    });
    sent.on('response', (response) => {
      inspectPeer(response.socket);
      readBody(response, longest).then(
        (text) => resolve({ status: response.statusCode ?? 0, headers: response.headers, body: text }),
        reject,
      );
    });
    sent.on('error', reject);
    sent.end(body);
  });
}

/** The whole body. An error with the code `EMSGSIZE` where it is longer. */
export async function readBody(response: IncomingMessage, longest: number): Promise<string> {
  let body = '';
  response.setEncoding('utf8');
  for await (const part of response) {
    body += String(part);
    // Leaving the loop ends the connection.
    if (body.length > longest) throw Object.assign(new Error('too long'), { code: 'EMSGSIZE' });
  }
  return body;
}

/** @throws {RangeError} for what would be read as another host */
function pathOnly(path: string): string {
  if (!/^\/(?![/\\])[\x21-\x7e]*$/.test(path)) throw new RangeError('no path');
  return path;
}
