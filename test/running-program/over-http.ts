import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { Agent, request as httpRequest } from 'node:http';
import { text } from 'node:stream/consumers';
import { createORPCClient, DynamicLink } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import { RPCLink as SocketLink } from '@orpc/client/websocket';
import type { WebSocket } from 'ws';
import { isWatch } from '../../src/contract/calls/is-watch.ts';
import { afterRealTime, createDownloads } from '../../src/main/local/downloads.ts';
import { startLocalServer } from '../../src/main/local/server.ts';
import { openSocket } from '../../src/main/local/testing/sockets.ts';
import { writeInput, writePeerMessage } from './messages.ts';
import type { Client, OpenTransport, RawAnswer } from './open-transport.ts';
import type { RunningProgram } from './program.ts';

/** The browser's way: calls over HTTP, what is watched over one WebSocket. */
export async function openOverHttp({ app, language }: RunningProgram): Promise<OpenTransport> {
  const downloads = createDownloads({ randomBytes, after: afterRealTime });
  const server = await startLocalServer({
    ...{ router: app.router, language, downloads, randomBytes, port: 0 },
    // Nobody opens the page.
    windowFiles: { read: async () => undefined },
  });
  const origin = new URL(server.url).origin;
  const secret = await exchangeToken(server.url);
  const agent = new Agent({ keepAlive: true, maxSockets: 4 });
  const watches = openWatches(origin, secret);
  const strange = openSockets(origin, secret);
  const headers = { authorization: `Bearer ${secret}`, origin };
  // A connection for each call: one that is kept may be closed by the program in the moment in which it is used again, which a
  // browser makes up for and `fetch` does not. It comes to that where this process is kept from running for some seconds.
  const calls = new HttpLink({ url: `${origin}/rpc`, headers: () => ({ ...headers, connection: 'close' }) });
  const link = new DynamicLink((_options, path) => (isWatch(path) ? watches.link() : calls));
  return {
    client: createORPCClient<Client>(link),
    ask: (path, input, signal) => link.call(path, input, { context: {}, signal }),
    write: (path, input) => (isWatch(path) ? writePeerMessage(path, input) : writeInput(input)),
    sendRaw: (path, bytes) =>
      isWatch(path)
        ? sendBytes(strange.current(), bytes)
        : post(`${origin}/rpc/${path.join('/')}`, bytes, { agent, headers }),
    close: async () => {
      agent.destroy();
      watches.close();
      strange.close();
      await server.close();
      downloads.close();
    },
  };
}

async function exchangeToken(url: string): Promise<string> {
  const { origin, hash } = new URL(url);
  const response = await fetch(`${origin}/session`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', origin },
    body: JSON.stringify({ token: new URLSearchParams(hash.slice(1)).get('token') }),
  });
  return response.text();
}

/** A socket is opened when one is needed: the program hangs up on who sends what no window would. */
function openSockets(origin: string, secret: string) {
  let open: WebSocket | undefined;
  return {
    current: () => {
      if (!open || open.readyState > open.OPEN) open = openSocket(origin, secret);
      return open;
    },
    close: () => open?.terminate(),
  };
}

/** The socket over which the window watches. */
function openWatches(origin: string, secret: string) {
  const sockets = openSockets(origin, secret);
  const links = new WeakMap<WebSocket, SocketLink<object>>();
  return {
    link: () => {
      const socket = sockets.current();
      // What oRPC uses of a browser's socket is the same here, but the types of its events differ.
      const link =
        links.get(socket) ?? new SocketLink({ websocket: socket as unknown as globalThis.WebSocket });
      links.set(socket, link);
      return link;
    },
    close: sockets.close,
  };
}

async function sendBytes(socket: WebSocket, bytes: Uint8Array): Promise<readonly RawAnswer[]> {
  const gone = once(socket, 'close');
  if (socket.readyState === socket.CONNECTING) await Promise.race([once(socket, 'open'), gone]);
  const answers: RawAnswer[] = [];
  // `ws` gives a message as a Buffer, unless it was told otherwise.
  const note = (message: unknown): void => void answers.push({ by: 'message', text: String(message) });
  socket.on('message', note);
  socket.send(bytes, { binary: false });
  // Messages are dealt with in turn, and the answer to a ping comes behind them.
  socket.ping();
  await Promise.race([once(socket, 'pong'), gone]);
  socket.off('message', note);
  return answers;
}

interface Posting {
  readonly agent: Agent;
  readonly headers: Readonly<Record<string, string>>;
}

function post(url: string, bytes: Uint8Array, { agent, headers }: Posting): Promise<readonly RawAnswer[]> {
  return new Promise((resolve) => {
    const hungUp = (): void => resolve([]);
    const request = httpRequest(url, {
      ...{ method: 'POST', agent },
      headers: { ...headers, 'content-type': 'application/json', 'content-length': bytes.byteLength },
    });
    request.once('error', hungUp);
    request.once('response', (response) => {
      const { statusCode: status = 0 } = response;
      text(response).then((said) => resolve([{ by: 'request', status, text: said }]), hungUp);
    });
    request.end(bytes);
  });
}
