import { once } from 'node:events';
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import { onTestFinished } from 'vitest';
import { type WebSocket, WebSocketServer } from 'ws';

type Sent = Readonly<Record<string, unknown>>;
/** What a home says to a command: a result, or `refuse(code, message)`. `undefined` leaves it without an answer. */
export type Answers = (command: Sent, socket: WebSocket) => unknown;

export interface HomeDouble {
  readonly url: string;
  /** Everything that came, in order: greetings, commands, and requests as `POST /auth/token …`. */
  readonly heard: string[];
  /** Commands without their numbers. */
  commands(): readonly Sent[];
  /** Ends every connection; with `stays` nobody can connect any more. */
  hangUp(stays?: 'gone'): Promise<void>;
  comeBack(): Promise<void>;
  /** Says something unasked on every connection. */
  say(text: string): void;
  takeNoToken(): void;
}

export interface HomeDoubleOptions {
  readonly token?: string;
  readonly version?: string;
  readonly answers?: Answers;
  /** Everything that is no WebSocket. */
  readonly rest?: RequestListener;
  readonly identity?: { readonly key: string; readonly cert: string };
  /** What is said first; `none` says nothing. */
  readonly greeting?: string;
  /** Pings, as after a cut cable. */
  readonly pings?: 'unanswered';
}

const refusals = new WeakSet<object>();

/** Home Assistant's error answer. */
export function refuse(code: string | number, message: string): object {
  const refusal = { code, message };
  refusals.add(refusal);
  return refusal;
}

/** A home on loopback that speaks Home Assistant's WebSocket and says what it is told to, until the running test ends. */
export async function aHomeDouble(options: HomeDoubleOptions = {}): Promise<HomeDouble> {
  const state: DoubleState = { heard: [], commands: [], token: options.token ?? 'good-token' };
  const rest = recordRequests(
    state.heard,
    options.rest ?? ((_request, response) => void response.writeHead(404).end()),
  );
  const server = options.identity ? createSecureServer(options.identity, rest) : createServer(rest);
  const sockets = new WebSocketServer({ server, autoPong: options.pings !== 'unanswered' });
  const tcp = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    tcp.add(socket);
    socket.on('close', () => tcp.delete(socket));
  });
  sockets.on('connection', (socket) => speak(socket, options, state));
  let port = await listen(server, 0);
  onTestFinished(() => close(server, tcp));
  return {
    url: `${options.identity ? 'https' : 'http'}://127.0.0.1:${port}`,
    heard: state.heard,
    commands: () => state.commands,
    hangUp: async (stays) => {
      if (stays === 'gone') await close(server, tcp);
      else for (const socket of tcp) socket.destroy();
    },
    comeBack: async () => {
      port = await listen(server, port);
    },
    say: (text) => {
      for (const socket of sockets.clients) socket.send(text);
    },
    takeNoToken: () => {
      state.token = undefined;
    },
  };
}

interface DoubleState {
  readonly heard: string[];
  readonly commands: Sent[];
  /** The one that is accepted. */
  token: string | undefined;
}

function speak(
  socket: WebSocket,
  { greeting, version = '2026.11.1', answers }: HomeDoubleOptions,
  state: DoubleState,
): void {
  socket.on('error', () => socket.terminate());
  if (greeting !== 'none') {
    socket.send(greeting ?? JSON.stringify({ type: 'auth_required', ha_version: version }));
  }
  socket.on('message', (data) => {
    state.heard.push(String(data));
    const { id, ...said } = JSON.parse(String(data));
    if (said.type === 'auth') return void socket.send(JSON.stringify(welcome(said, state.token, version)));
    state.commands.push(said);
    const result = answers?.(said, socket);
    if (result === undefined) return;
    const isRefused = typeof result === 'object' && result !== null && refusals.has(result);
    const answer = isRefused ? { success: false, error: result } : { success: true, result };
    socket.send(JSON.stringify({ id, type: 'result', ...answer }));
  });
}

function welcome({ access_token: offered }: Sent, token: string | undefined, version: string): object {
  return offered === token
    ? { type: 'auth_ok', ha_version: version }
    : { type: 'auth_invalid', message: `Invalid access token or password: ${offered}` };
}

function recordRequests(heard: string[], answer: RequestListener) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    heard.push(`${request.method} ${request.url} ${request.headers.authorization ?? ''}`.trim());
    void answer(request, response as Parameters<RequestListener>[1]);
  };
}

async function listen(server: Server, port: number): Promise<number> {
  await once(server.listen(port, '127.0.0.1'), 'listening');
  // A TCP server that listens has an AddressInfo.
  return (server.address() as AddressInfo).port;
}

function close(server: Server, tcp: ReadonlySet<Socket>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    for (const socket of tcp) socket.destroy();
  });
}
