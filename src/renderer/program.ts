import { createORPCClient } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import type { Handshake } from './program-access/program.ts';

/** The parts of a browser window that the handshake uses. */
export type Surroundings = Pick<Window, 'history' | 'fetch' | 'postMessage'> & {
  readonly location: Pick<Location, 'origin' | 'hash' | 'pathname'>;
  /** Put there by the preload script in Electron: what to post together with a port. */
  readonly latchkeyBridge?: unknown;
  readonly navigator: { readonly locks: Pick<LockManager, 'request'> };
};

/**
 * Reaches the program: over a message port in Electron, else over HTTP to where the page came from. Rejects when nothing
 * answers there.
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
  const superseded = beTheOnlyTab(window);
  await exchangeToken(window);
  if (!(await isAdmitted(window))) return { kind: 'refused' };
  const link = new HttpLink({
    url: `${window.location.origin}/rpc`,
    fetch: (request, init) =>
      window.fetch(request, { ...init, signal: AbortSignal.any([request.signal, superseded]) }),
  });
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

/**
 * A browser opens six connections to one place for all its tabs together, and every stream holds one: a second tab would
 * wait forever for an answer to its first question. So the newest tab takes over.
 * @returns what is aborted in this one when a newer tab has
 */
function beTheOnlyTab({ navigator }: Surroundings): AbortSignal {
  const superseded = new AbortController();
  const untilSuperseded = () => new Promise<never>(() => undefined);
  navigator.locks
    .request('latchkey window', { steal: true }, untilSuperseded)
    .catch(() => superseded.abort());
  return superseded.signal;
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
