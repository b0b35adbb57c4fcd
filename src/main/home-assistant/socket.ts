import type { HaWebSocket } from 'home-assistant-js-websocket';
import { WebSocket } from 'ws';
import { z } from 'zod';
import type { Clock } from '../clock/clock.ts';
import { limitTime } from '../clock/time-limit.ts';
import { Refusal } from '../errors/refusal.ts';
import type { Access } from './access.ts';
import { inFewWords } from './hide-secrets.ts';
import { lostRefusal } from './refuse.ts';
import { openSocketTo, type TrustedHome } from './trusted-home.ts';

const HANDSHAKE_MS = 10_000;
/** A cut cable says nothing: so often is asked whether anybody is still there. */
const PING_MS = 20_000;
const LONGEST_MESSAGE = 8 * 1024 * 1024;

const Said = z.looseObject({
  type: z.string(),
  ha_version: z.string().optional(),
  message: z.string().optional(),
});
type Said = z.infer<typeof Said>;

export interface SocketParts {
  readonly home: TrustedHome;
  readonly access: Access;
  readonly clock: Clock;
}

/**
 * A WebSocket to Home Assistant on which the greeting is done (facts: WebSocket handshake). The token is sent only to who has
 * greeted as Home Assistant does. `HOME_SILENT`, `HOME_CERTIFICATE_UNKNOWN`, `HOME_LOGIN_REFUSED`.
 */
export async function openHomeSocket({ home, access, clock }: SocketParts): Promise<HaWebSocket> {
  const token = await access.token();
  const socket = new WebSocket(`${home.url.replace(/^http/, 'ws')}/api/websocket`, {
    createConnection: () => openSocketTo(home),
    followRedirects: false,
    maxPayload: LONGEST_MESSAGE,
  });
  try {
    const version = await limitTime(HANDSHAKE_MS, clock, () => greet(socket, token, access));
    keepAlive(socket, clock);
    return forLibrary(socket, version);
  } catch (error) {
    socket.on('error', () => {});
    socket.terminate();
    throw error instanceof Refusal ? error : lostRefusal(error, 'WebSocket');
  }
}

/** Resolves with the version that Home Assistant says it is. */
function greet(socket: WebSocket, token: string, access: Access): Promise<string> {
  return new Promise((resolve, reject) => {
    let version = '';
    const onMessage = (data: WebSocket.RawData) => {
      const said = saidIn(String(data));
      version = said?.ha_version ?? version;
      switch (said?.type) {
        case 'auth_required':
          return socket.send(JSON.stringify({ type: 'auth', access_token: token }));
        case 'auth_ok':
          socket.off('message', onMessage);
          socket.off('close', onClose);
          return resolve(version);
        case 'auth_invalid':
          return reject(refusedLogin(said, access.secrets()));
        default:
          return reject(new Refusal('HOME_NOT_UNDERSTOOD', { call: 'WebSocket' }));
      }
    };
    const onClose = (): void => reject(new Refusal('HOME_SILENT', { call: 'WebSocket' }));
    socket.on('message', onMessage);
    socket.on('close', onClose);
    // Also later: an error without a listener would end the program; `close` follows it.
    socket.on('error', reject);
  });
}

function refusedLogin({ message = '' }: Said, secrets: readonly string[]): Refusal {
  return new Refusal('HOME_LOGIN_REFUSED', { call: 'WebSocket', message: inFewWords(message, secrets) });
}

function saidIn(text: string): Said | undefined {
  try {
    return Said.safeParse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}

function keepAlive(socket: WebSocket, clock: Clock): void {
  const over = new AbortController();
  let isHeard = true;
  socket.on('pong', () => {
    isHeard = true;
  });
  socket.on('message', () => {
    isHeard = true;
  });
  socket.on('close', () => over.abort());
  const ask = async (): Promise<void> => {
    while (isHeard && !over.signal.aborted) {
      isHeard = false;
      socket.ping();
      await clock.sleep(PING_MS, over.signal);
    }
    socket.terminate();
  };
  // It ends with the socket, which is all there is to know.
  ask().catch(() => socket.terminate());
}

/**
 * The socket as the library takes it: a browser's, of which it uses these parts. What Home Assistant sends is looked at
 * before the library reads it, because it would throw at what is no message, where nobody could catch it.
 */
function forLibrary(socket: WebSocket, version: string): HaWebSocket {
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
      else socket.on('message', (said) => pass(String(said), socket, listener));
    },
  };
  // These are the parts of a browser's socket that the library uses (its connection.js); there is no other in Node.
  return parts as unknown as HaWebSocket;
}

function pass(data: string, socket: WebSocket, listener: (event: { readonly data: string }) => void): void {
  try {
    if (isMessage(data)) listener({ data });
    else socket.terminate();
  } catch {
    // It answers what was not asked.
    socket.terminate();
  }
}

const Message = z.looseObject({ id: z.number().optional(), type: z.string() });
const Messages = z.union([Message, z.array(Message)]);

function isMessage(data: string): boolean {
  try {
    return Messages.safeParse(JSON.parse(data)).success;
  } catch {
    return false;
  }
}
