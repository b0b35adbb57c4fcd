import { createORPCClient, DynamicLink } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import { isWatch } from '../contract/calls/is-watch.ts';
import { failInWords } from './program-access/call-failure.ts';
import type { Handshake } from './program-access/program.ts';
import { createSocketLink } from './program-access/socket-link.ts';

/** The parts of a browser window that the handshake uses. */
export type Surroundings = Pick<
  Window & typeof globalThis,
  'history' | 'fetch' | 'postMessage' | 'WebSocket'
> & {
  readonly localStorage: Pick<Storage, 'getItem' | 'setItem'>;
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
  const { RPCLink: PortLink } = await import('@orpc/client/message-port');
  const { port1, port2 } = new MessageChannel();
  window.postMessage(greeting, window.location.origin, [port2]);
  const program = createORPCClient<Connected['program']>(
    new PortLink({ port: port1, interceptors: [failInWords] }),
  );
  port1.start();
  return { kind: 'connected', program };
}

async function connectByHttp(window: Surroundings): Promise<Handshake> {
  await exchangeToken(window);
  const secret = window.localStorage.getItem(secretKey);
  if (secret === null || !(await isAdmitted(window, secret))) return { kind: 'refused' };
  const calls = new HttpLink({
    url: `${window.location.origin}/rpc`,
    headers: bearing(secret),
    fetch: (request, init) => window.fetch(request, init),
    interceptors: [failInWords],
  });
  // A browser opens six connections to one place for all its tabs together. What is watched would hold one each, for good.
  const watches = createSocketLink(() => openWatchSocket(window, secret));
  const link = new DynamicLink((_options, path) => (isWatch(path) ? watches : calls));
  return { kind: 'connected', program: createORPCClient<Connected['program']>(link) };
}
type Connected = Extract<Handshake, { kind: 'connected' }>;

/** Where the secret is kept for a reload and for other tabs: browsers keep this for each port by itself, unlike cookies. */
const secretKey = 'latchkey-session';

/**
 * Trades the one-time token of the address for the secret that goes with each call. A link opened for the second time is
 * used up, but the browser holds the secret already.
 */
async function exchangeToken(window: Surroundings): Promise<void> {
  const token = new URLSearchParams(window.location.hash.slice(1)).get('token');
  if (token === null) return;
  // Gone from the address bar and the history before anything else can fail.
  window.history.replaceState(null, '', window.location.pathname);
  const response = await post(window, '/session', { body: { token } });
  // An answer that nobody reads would keep its connection.
  const secret = await response.text();
  if (response.ok) window.localStorage.setItem(secretKey, secret);
}

async function isAdmitted(window: Surroundings, secret: string): Promise<boolean> {
  const response = await post(window, '/rpc/about', { body: {}, headers: bearing(secret) });
  await response.arrayBuffer();
  return response.status === 200;
}

function bearing(secret: string) {
  return { authorization: `Bearer ${secret}` };
}

/** A browser can set no headers on a socket, so the secret stands beside the name of what is spoken (RFC 6455 §11.3.4). */
function openWatchSocket({ WebSocket, location }: Surroundings, secret: string): WebSocket {
  return new WebSocket(`ws://${location.host}/watches`, ['latchkey', secret]);
}

function post(
  window: Surroundings,
  path: string,
  { body, headers = {} }: { readonly body: object; readonly headers?: Readonly<Record<string, string>> },
): Promise<Response> {
  return window.fetch(path, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
}
