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
  const heard: string[] = [];
  const commands: Sent[] = [];
  let token: string | undefined = options.token ?? 'good-token';
  const rest = noted(heard, options.rest ?? ((_request, response) => void response.writeHead(404).end()));
  const server = options.identity ? createSecureServer(options.identity, rest) : createServer(rest);
  const sockets = new WebSocketServer({ server, autoPong: options.pings !== 'unanswered' });
  const tcp = new Set<Socket>();
  server.on('connection', (socket: Socket) => {
    tcp.add(socket);
    socket.on('close', () => tcp.delete(socket));
  });
  sockets.on('connection', (socket) => {
    socket.on('error', () => socket.terminate());
    if (options.greeting !== 'none')
      socket.send(
        options.greeting ??
          JSON.stringify({ type: 'auth_required', ha_version: options.version ?? '2026.11.1' }),
      );
    socket.on('message', (data) => {
      heard.push(String(data));
      const { id, ...said } = JSON.parse(String(data));
      if (said.type === 'auth')
        return void socket.send(JSON.stringify(welcome(said, token, options.version)));
      commands.push(said);
      const result = options.answers?.(said, socket);
      if (result === undefined) return;
      const isRefused = typeof result === 'object' && result !== null && refusals.has(result);
      const answer = isRefused ? { success: false, error: result } : { success: true, result };
      socket.send(JSON.stringify({ id, type: 'result', ...answer }));
    });
  });
  let port = await listening(server, 0);
  onTestFinished(() => ended(server, tcp));
  return {
    url: `${options.identity ? 'https' : 'http'}://127.0.0.1:${port}`,
    heard,
    commands: () => commands,
    hangUp: async (stays) => {
      if (stays === 'gone') await ended(server, tcp);
      else for (const socket of tcp) socket.destroy();
    },
    comeBack: async () => {
      port = await listening(server, port);
    },
    say: (text) => {
      for (const socket of sockets.clients) socket.send(text);
    },
    takeNoToken: () => {
      token = undefined;
    },
  };
}

function welcome({ access_token: offered }: Sent, token: string | undefined, version = '2026.11.1'): object {
  return offered === token
    ? { type: 'auth_ok', ha_version: version }
    : { type: 'auth_invalid', message: `Invalid access token or password: ${offered}` };
}

function noted(heard: string[], answer: RequestListener) {
  return (request: IncomingMessage, response: ServerResponse): void => {
    heard.push(`${request.method} ${request.url} ${request.headers.authorization ?? ''}`.trim());
    void answer(request, response as Parameters<RequestListener>[1]);
  };
}

function listening(server: Server, port: number): Promise<number> {
  return new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      server.off('error', reject);
      // A TCP server that listens has an AddressInfo.
      resolve((server.address() as AddressInfo).port);
    });
  });
}

function ended(server: Server, tcp: ReadonlySet<Socket>): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    for (const socket of tcp) socket.destroy();
  });
}
