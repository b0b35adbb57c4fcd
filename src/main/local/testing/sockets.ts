import { request as httpRequest, type IncomingMessage } from 'node:http';
import { text } from 'node:stream/consumers';
import { createORPCClient, DynamicLink } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import { RPCLink as SocketLink } from '@orpc/client/websocket';
import type { ContractRouterClient } from '@orpc/contract';
import { WebSocket } from 'ws';
import type { contract } from '../../../contract/calls/contract.ts';
import { isWatch } from '../../../contract/calls/is-watch.ts';

type Client = ContractRouterClient<typeof contract>;
type Headers = Readonly<Record<string, string>>;

/** A socket as the page opens it. It may not be open yet. */
export function openSocket(origin: string, secret: string): WebSocket {
  const url = `${origin.replace('http:', 'ws:')}/watches`;
  const socket = new WebSocket(url, ['latchkey', secret], { headers: { origin } });
  // One that is cut may end with an error, which a browser does not tell its page either.
  socket.on('error', () => undefined);
  return socket;
}

/** Asks for everything over this one socket. */
export function clientOver(socket: WebSocket): Client {
  return createORPCClient<Client>(linkOver(socket));
}

/** Asks as the window does: what is watched over one socket, which is opened when it is needed, everything else over HTTP. */
export function clientAsInBrowser(origin: string, secret: string): Client {
  // Node's fetch sends no Origin: a browser does by itself.
  const headers = () => ({ authorization: `Bearer ${secret}`, origin });
  const calls = new HttpLink({ url: `${origin}/rpc`, headers });
  let opened: ReturnType<typeof linkOver> | undefined;
  const watches = () => {
    opened ??= linkOver(openSocket(origin, secret));
    return opened;
  };
  return createORPCClient<Client>(new DynamicLink((_options, path) => (isWatch(path) ? watches() : calls)));
}

function linkOver(socket: WebSocket) {
  // What oRPC uses of a browser's socket is the same here, but the types of its events differ.
  return new SocketLink({ websocket: socket as unknown as globalThis.WebSocket });
}

/** Begins a handshake with exactly these headers. Answers `101`, or the status and why. */
export async function askForSocket(
  origin: string,
  headers: Headers,
  { pathname = '/watches', method = 'GET' } = {},
): Promise<string> {
  const request = httpRequest(`${origin}${pathname}`, {
    method,
    headers: { ...handshake, ...headers },
    agent: false,
  });
  const answered = new Promise<IncomingMessage>((resolve, reject) => {
    request.once('error', reject);
    request.once('response', resolve);
    request.once('upgrade', (response, socket) => {
      socket.destroy();
      resolve(response);
    });
  });
  request.end();
  const response = await answered;
  if (response.statusCode === 101) return '101';
  return `${response.statusCode} ${await text(response)}`;
}

const handshake = {
  connection: 'Upgrade',
  upgrade: 'websocket',
  'sec-websocket-version': '13',
  'sec-websocket-key': 'dGhlIHNhbXBsZSBub25jZQ==',
};
