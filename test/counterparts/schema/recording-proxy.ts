import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { json } from 'node:stream/consumers';
import { openPort } from '../../../src/practice/net/open-port.ts';
import type { Exchange } from './exchange.ts';

/** Stands before the practice API and keeps what goes through, as it went. */
export interface RecordingProxy {
  /** To be used instead of the API's own address. */
  readonly apiUrl: string;
  readonly exchanges: () => readonly Exchange[];
  stop(): Promise<void>;
}

export async function startRecordingProxy(apiUrl: string): Promise<RecordingProxy> {
  const exchanges: Exchange[] = [];
  const server = createServer((request, response) => {
    passOn(apiUrl, request, response).then(
      (exchange) => exchanges.push(exchange),
      () => response.destroy(),
    );
  });
  const { port, close } = await openPort(server, 0);
  return { apiUrl: `http://127.0.0.1:${port}`, exchanges: () => [...exchanges], stop: close };
}

async function passOn(apiUrl: string, request: IncomingMessage, response: ServerResponse): Promise<Exchange> {
  const { method = 'GET', url = '/', headers } = request;
  const body = headers['content-type'] === undefined ? undefined : await json(request);
  const given = await fetch(`${apiUrl}${url}`, {
    method,
    headers: {
      ...(headers.authorization && { authorization: headers.authorization }),
      ...(body !== undefined && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: JSON.stringify(body) }),
  });
  const text = await given.text();
  response.writeHead(given.status, Object.fromEntries(given.headers)).end(text);
  const { pathname, searchParams } = new URL(url, apiUrl);
  return {
    method,
    path: pathname,
    query: searchParams,
    body,
    status: given.status,
    answer: JSON.parse(text),
  };
}
