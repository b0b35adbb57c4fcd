import type { IncomingMessage } from 'node:http';
import type { HaWebSocket } from 'home-assistant-js-websocket';
import { WebSocket } from 'ws';
import { z } from 'zod';
import type { Clock } from '../../clock/clock.ts';
import { limitTime } from '../../clock/time-limit.ts';
import { isProblem } from '../../errors/problem.ts';
import { Refusal } from '../../errors/refusal.ts';
import { isHomeBan } from '../../probe/answer-endings.ts';
import type { Access } from './access.ts';
import { quoteSafely } from './hide-secrets.ts';
import { parseJson } from './parse-json.ts';
import { readBody } from './request.ts';
import { translateConnectionError } from './translate.ts';
import { openSocketTo, type TrustedHome } from './trusted-home.ts';

const HANDSHAKE_MS = 10_000;
/** A cut cable closes nothing, so the other end is pinged this often. */
const PING_MS = 20_000;
/** The page of a refusal is one line. */
const LONGEST_REFUSAL = 1024;
const LONGEST_MESSAGE = 8 * 1024 * 1024;

const Greeting = z.looseObject({
  type: z.string(),
  ha_version: z.string().optional(),
  message: z.string().optional(),
});
type Greeting = z.infer<typeof Greeting>;

export interface SocketParts {
  readonly home: TrustedHome;
  readonly access: Access;
  readonly clock: Clock;
}

/**
 * A WebSocket to Home Assistant on which the handshake is done (facts: home-assistant#websocket). The token is sent only to somebody
 * who has greeted as Home Assistant does. `HOME_SILENT`, `HOME_CERTIFICATE_UNKNOWN`, `HOME_LOGIN_REFUSED`, `HOME_BANNED`.
 */
export async function openHomeSocket({ home, access, clock }: SocketParts): Promise<HaWebSocket> {
  const token = await access.token();
  const socket = new WebSocket(`${home.url.replace(/^http/, 'ws')}/api/websocket`, {
    createConnection: () => openSocketTo(home),
    followRedirects: false,
    maxPayload: LONGEST_MESSAGE,
  });
  try {
    const version = await limitTime(HANDSHAKE_MS, clock, () => shakeHands(socket, token, access));
    keepAlive(socket, clock);
    return adaptToLibrary(socket, version);
  } catch (error) {
    socket.on('error', () => {});
    socket.terminate();
    throw isProblem(error) ? error : translateConnectionError(error, 'WebSocket');
  }
}

/** Resolves with the version that Home Assistant says it has. */
function shakeHands(socket: WebSocket, token: string, access: Access): Promise<string> {
  return new Promise((resolve, reject) => {
    let version = '';
    const onMessage = (data: WebSocket.RawData) => {
      const greeting = Greeting.safeParse(parseJson(String(data))).data;
      version = greeting?.ha_version ?? version;
      switch (greeting?.type) {
        case 'auth_required':
          return socket.send(JSON.stringify({ type: 'auth', access_token: token }));
        case 'auth_ok':
          socket.off('message', onMessage);
          socket.off('close', onClose);
          return resolve(version);
        case 'auth_invalid':
          return reject(refuseLogin(greeting, access.secrets()));
        default:
          return reject(new Refusal('HOME_NOT_UNDERSTOOD', { call: 'WebSocket' }));
      }
    };
    const onClose = (): void => reject(new Refusal('HOME_SILENT', { call: 'WebSocket' }));
    socket.on('message', onMessage);
    socket.on('unexpected-response', (_request, response) => void refuseUpgrade(response).then(reject));
    socket.on('close', onClose);
    // This one stays: an error without a listener would end the program. `close` follows it.
    socket.on('error', reject);
  });
}

function refuseLogin({ message = '' }: Greeting, secrets: readonly string[]): Refusal {
  return new Refusal('HOME_LOGIN_REFUSED', { call: 'WebSocket', message: quoteSafely(message, secrets) });
}

/** It answers, and lets no WebSocket be opened. */
async function refuseUpgrade(response: IncomingMessage): Promise<Refusal> {
  const { statusCode: status = 0 } = response;
  const body = await readBody(response, LONGEST_REFUSAL).catch(() => '');
  return new Refusal(isHomeBan({ status, body }) ? 'HOME_BANNED' : 'HOME_SILENT', {
    call: 'WebSocket',
    status,
  });
}

function keepAlive(socket: WebSocket, clock: Clock): void {
  const closed = new AbortController();
  let isAlive = true;
  socket.on('pong', () => {
    isAlive = true;
  });
  socket.on('message', () => {
    isAlive = true;
  });
  socket.on('close', () => closed.abort());
  const ping = async (): Promise<void> => {
    while (isAlive && !closed.signal.aborted) {
      isAlive = false;
      socket.ping();
      await clock.sleep(PING_MS, closed.signal);
    }
    socket.terminate();
  };
  // It fails only because the socket was closed.
  ping().catch(() => socket.terminate());
}

/**
 * The socket in the form that the library takes: a browser's, of which it uses these parts. What Home Assistant sends is
 * checked before the library reads it, because it would throw at anything else where nobody could catch it.
 */
function adaptToLibrary(socket: WebSocket, version: string): HaWebSocket {
  type Listener = (event: { readonly data?: string }) => void;
  const parts = {
    haVersion: version,
    OPEN: WebSocket.OPEN,
    get readyState() {
      return socket.readyState;
    },
    send: (text: string) => socket.send(text),
    close: () => socket.close(),
    addEventListener(type: 'message' | 'close', listener: Listener) {
      if (type === 'close') socket.on('close', () => listener({}));
      else socket.on('message', (data) => passOn(String(data), socket, listener));
    },
  };
  // These are the parts of a browser's socket that the library uses (its connection.js); there is no other in Node.
  return parts as unknown as HaWebSocket;
}

function passOn(data: string, socket: WebSocket, listener: (event: { readonly data: string }) => void): void {
  try {
    if (isMessage(data)) listener({ data });
    else socket.terminate();
  } catch {
    // It answers something that was not asked.
    socket.terminate();
  }
}

const Message = z.looseObject({ id: z.number().optional(), type: z.string() });
const Messages = z.union([Message, z.array(Message)]);

function isMessage(data: string): boolean {
  return Messages.safeParse(parseJson(data)).success;
}
