import { createORPCClient } from '@orpc/client';
import { RPCLink as HttpLink } from '@orpc/client/fetch';
import { RPCLink as PortLink } from '@orpc/client/message-port';
import { z } from 'zod';
import type { Handshake } from './program-access/program.ts';

/** The parts of a browser window that the handshake uses. */
export type Surroundings = Pick<Window, 'history' | 'fetch' | 'postMessage'> & {
  readonly sessionStorage: Pick<Storage, 'getItem' | 'setItem'>;
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
  await exchangeToken(window);
  const secret = window.sessionStorage.getItem(secretKey);
  if (secret === null || !(await isAdmitted(window, secret))) return { kind: 'refused' };
  // Only now: a page that is refused must not take over from the one that works.
  const superseded = beTheOnlyTab(window);
  const link = new HttpLink({
    url: `${window.location.origin}/rpc`,
    headers: bearing(secret),
    fetch: (request, init) =>
      window.fetch(request, { ...init, signal: AbortSignal.any([request.signal, superseded]) }),
  });
  return { kind: 'connected', program: createORPCClient<Connected['program']>(link) };
}
type Connected = Extract<Handshake, { kind: 'connected' }>;

/** Where this tab keeps the secret over a reload: browsers keep session storage for each port and each tab by itself. */
const secretKey = 'latchkey-session';
const SessionAnswer = z.strictObject({ secret: z.string() });

/**
 * Trades the one-time token of the address for the secret that goes with each call. A link opened for the second time is
 * used up, but when it is opened in the same tab, that holds the secret already.
 */
async function exchangeToken(window: Surroundings): Promise<void> {
  const token = new URLSearchParams(window.location.hash.slice(1)).get('token');
  if (token === null) return;
  // Gone from the address bar and the history before anything else can fail.
  window.history.replaceState(null, '', window.location.pathname);
  const response = await post(window, '/session', { body: { token } });
  // An answer that nobody reads would keep its connection.
  const answer = await response.text();
  if (!response.ok) return;
  window.sessionStorage.setItem(secretKey, SessionAnswer.parse(JSON.parse(answer)).secret);
}

async function isAdmitted(window: Surroundings, secret: string): Promise<boolean> {
  const response = await post(window, '/rpc/about', { body: {}, headers: bearing(secret) });
  await response.arrayBuffer();
  return response.status === 200;
}

function bearing(secret: string) {
  return { authorization: `Bearer ${secret}` };
}

/**
 * A browser opens six connections to one place for all its tabs together, and every stream holds one: a second tab would
 * wait forever for an answer. So the newest tab, a copy of the one before, takes over.
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
