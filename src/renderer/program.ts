import { createORPCClient, DynamicLink } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { isWatch } from '../contract/calls/is-watch.ts';
import type { Handshake } from './program-access/program.ts';
import { createSocketLink } from './program-access/socket-link.ts';

/** The parts of a browser window that the handshake uses. */
export type Surroundings = Pick<
  Window & typeof globalThis,
  'history' | 'fetch' | 'postMessage' | 'WebSocket'
> & {
  readonly location: Pick<Location, 'origin' | 'host' | 'hash' | 'pathname'>;
  /** Put there by the preload script in Electron: what to post together with a port. */
  readonly latchkeyBridge?: unknown;
};

/**
 * Reaches the program: over a message port in Electron, else over HTTP and one socket to where the page came from. Rejects
 * when nothing answers there.
 */
export function connectProgram(window: Surroundings = globalThis.window): Promise<Handshake> {
  return typeof window.latchkeyBridge === 'string'
    ? connectByPort(window, window.latchkeyBridge)
    : connectByHttp(window);
}

async function connectByPort(window: Surroundings, greeting: string): Promise<Handshake> {
  const { port1, port2 } = new MessageChannel();
  window.postMessage(greeting, window.location.origin, [port2]);
  const program = createORPCClient<Connected['program']>(new PortLink({ port: port1 }));
  port1.start();
  return { kind: 'connected', program };
}

async function connectByHttp(window: Surroundings): Promise<Handshake> {
  await exchangeToken(window);
  if (!(await isAdmitted(window))) return { kind: 'refused' };
  const calls = new HttpLink({
    url: `${window.location.origin}/rpc`,
    fetch: (request, init) => window.fetch(request, init),
  });
  // A browser opens six connections to one place for all its tabs together. What is watched would hold one each, for good.
  const watches = createSocketLink(() => openWatchSocket(window));
  const link = new DynamicLink((_options, path) => (isWatch(path) ? watches : calls));
  return { kind: 'connected', program: createORPCClient<Connected['program']>(link) };
}
type Connected = Extract<Handshake, { kind: 'connected' }>;

/**
 * Trades the one-time token of the address for the cookie. Whether it was the right one shows when the cookie is tried:
 * a link opened for the second time in the same browser is used up, but the browser holds the cookie already.
 */
async function exchangeToken(window: Surroundings): Promise<void> {
  const token = new URLSearchParams(window.location.hash.slice(1)).get('token');
  if (token === null) return;
  // Gone from the address bar and the history before anything else can fail.
  window.history.replaceState(null, '', window.location.pathname);
  await post(window, '/session', { token });
}

async function isAdmitted(window: Surroundings): Promise<boolean> {
  const { status } = await post(window, '/rpc/about', {});
  return status === 200;
}

/** A browser can set no headers on a socket: whatever is to prove who asks, beside the cookie, has its place here. */
function openWatchSocket({ WebSocket, location }: Surroundings): WebSocket {
  return new WebSocket(`ws://${location.host}/watches`);
}

async function post(window: Surroundings, path: string, body: object): Promise<Response> {
  const response = await window.fetch(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  // An answer that nobody reads would keep its connection.
  await response.arrayBuffer();
  return response;
}
