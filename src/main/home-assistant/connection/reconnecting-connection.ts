import {
  type Connection,
  createConnection,
  ERR_CANNOT_CONNECT,
  ERR_INVALID_AUTH,
  type HaWebSocket,
} from 'home-assistant-js-websocket';
import { type RetryPolicy, retry } from '../../clock/retry.ts';
import { limitTime } from '../../clock/time-limit.ts';
import { isProblem } from '../../errors/problem.ts';
import { Refusal } from '../../errors/refusal.ts';
import { openHomeSocket, type SocketParts } from './socket.ts';
import { translateCommandError } from './translate.ts';

/** How long a command waits for a connection that was lost. */
const GAP_MS = 10_000;

/** A restart takes half a minute and more. A wrong login is not repeated: Home Assistant counts them, and bans. */
const RECONNECTING: RetryPolicy = {
  pausesMs: [250, 500, 1000, 2000],
  afterwardsMs: 3000,
  mayPass: (error) => !isLoginRefused(error),
};

export interface ConnectionParts extends SocketParts {
  /** Called once, when Home Assistant no longer accepts our login: nothing can be asked any more. */
  readonly onRefused: (refusal: Refusal) => void;
}

/** A connection that is made anew by itself after a restart. */
export interface ReconnectingConnection {
  /** The connection once it is up; waits through a short gap. `HOME_SILENT`, or why it does not come back. */
  ready(): Promise<Connection>;
  version(): string;
  close(): void;
}

/**
 * Connects once, and fails if that fails. From then on it reconnects for as long as it takes. The library would do so too,
 * but by timers of its own and without saying why it fails (decision 0033); so it is given a socket only once there is one.
 */
export async function openReconnecting(parts: ConnectionParts): Promise<ReconnectingConnection> {
  const reconnecting = createReconnector(parts);
  let isFirst = true;
  const createSocket = (): Promise<HaWebSocket> => {
    if (!isFirst) return reconnecting.open();
    isFirst = false;
    return openHomeSocket(parts);
  };
  const connection = await createConnection({ createSocket });
  let isUp = Promise.withResolvers<void>();
  connection.addEventListener('ready', () => {
    isUp.resolve();
    isUp = Promise.withResolvers();
  });
  return {
    version: () => connection.haVersion,
    ready: async () => {
      reconnecting.throwIfOver();
      if (connection.connected) return connection;
      try {
        await limitTime(GAP_MS, parts.clock, () => isUp.promise);
      } catch {
        reconnecting.throwIfOver();
        throw reconnecting.lastFailure();
      }
      return connection;
    },
    close: () => {
      reconnecting.stop();
      connection.close();
    },
  };
}

interface Reconnector {
  /** Rejects only with what the library takes for the end. */
  open(): Promise<HaWebSocket>;
  /** Throws when it will never connect again. */
  throwIfOver(): void;
  lastFailure(): Refusal;
  stop(): void;
}

function createReconnector(parts: ConnectionParts): Reconnector {
  const stopped = new AbortController();
  let failure: Refusal = new Refusal('HOME_SILENT');

  const openOnce = async (): Promise<HaWebSocket> => {
    const socket = await openHomeSocket(parts).catch((error: unknown) => {
      failure = translateCommandError(error, 'WebSocket', []);
      throw failure;
    });
    if (stopped.signal.aborted) socket.close();
    return socket;
  };

  return {
    open: async () => {
      try {
        return await retry(openOnce, RECONNECTING, { clock: parts.clock, signal: stopped.signal });
      } catch {
        if (!isLoginRefused(failure)) throw ERR_CANNOT_CONNECT;
        parts.onRefused(failure);
        throw ERR_INVALID_AUTH;
      }
    },
    throwIfOver: () => {
      if (isLoginRefused(failure)) throw failure;
      if (stopped.signal.aborted) throw new Refusal('HOME_SILENT');
    },
    lastFailure: () => failure,
    stop: () => stopped.abort(),
  };
}

function isLoginRefused(error: unknown): error is Refusal {
  return isProblem(error) && error.code === 'HOME_LOGIN_REFUSED';
}
