import {
  type Connection,
  createConnection,
  ERR_CANNOT_CONNECT,
  ERR_INVALID_AUTH,
  type HaWebSocket,
} from 'home-assistant-js-websocket';
import { Refusal } from '../errors/refusal.ts';
import { commandRefusal } from './refuse.ts';
import { openHomeSocket, type SocketParts } from './socket.ts';
import { atMost } from './time-limit.ts';

/** How long a command waits for a connection that was lost. */
const GAP_MS = 10_000;
/** Between two tries to connect again; a restart takes half a minute and more. */
const PAUSES_MS = [250, 500, 1000, 2000];
const LONGEST_PAUSE_MS = 3000;

export interface LineParts extends SocketParts {
  /** Told once, when what let us in is no longer accepted: nothing can be asked any more. */
  readonly onRefused: (refusal: Refusal) => void;
}

/** A connection that comes back by itself after a restart. */
export interface Line {
  /** The connection once it stands; waits through a short gap. `HOME_SILENT`, or why it does not come back. */
  up(): Promise<Connection>;
  version(): string;
  close(): void;
}

/**
 * Connects once, and fails if that fails. From then on it is made anew for as long as it takes. When and how often is decided
 * here and not by the library, so that none of its clocks runs.
 */
export async function openLine(parts: LineParts): Promise<Line> {
  const again = reopening(parts);
  let isFirst = true;
  const createSocket = (): Promise<HaWebSocket> => {
    if (!isFirst) return again.open();
    isFirst = false;
    return openHomeSocket(parts);
  };
  const connection = await createConnection({ createSocket });
  let standing = Promise.withResolvers<void>();
  connection.addEventListener('ready', () => {
    standing.resolve();
    standing = Promise.withResolvers();
  });
  return {
    version: () => connection.haVersion,
    up: async () => {
      again.refuseWhatHasEnded();
      if (connection.connected) return connection;
      try {
        await atMost(GAP_MS, parts.wait, () => standing.promise);
      } catch {
        again.refuseWhatHasEnded();
        throw again.lastFailure();
      }
      return connection;
    },
    close: () => {
      again.stop();
      connection.close();
    },
  };
}

interface Reopening {
  /** Rejects only with what the library then takes for the end. */
  open(): Promise<HaWebSocket>;
  refuseWhatHasEnded(): void;
  lastFailure(): Refusal;
  stop(): void;
}

function reopening(parts: LineParts): Reopening {
  const stopped = new AbortController();
  let failure: Refusal = new Refusal('HOME_SILENT');
  let end: Refusal | undefined;

  const tryOnce = async (): Promise<HaWebSocket | undefined> => {
    try {
      const socket = await openHomeSocket(parts);
      if (!stopped.signal.aborted) return socket;
      socket.close();
    } catch (error) {
      failure = commandRefusal(error, 'WebSocket', []);
      if (failure.code === 'HOME_LOGIN_REFUSED') {
        end = failure;
        parts.onRefused(failure);
        // A wrong login counts, and after some of them this computer would be shut out.
        throw ERR_INVALID_AUTH;
      }
    }
    return undefined;
  };

  return {
    open: async () => {
      for (let tries = 0; !stopped.signal.aborted; tries += 1) {
        const socket = await tryOnce();
        if (socket) return socket;
        await parts.wait(PAUSES_MS[tries] ?? LONGEST_PAUSE_MS, stopped.signal).catch(() => undefined);
      }
      throw ERR_CANNOT_CONNECT;
    },
    refuseWhatHasEnded: () => {
      if (end) throw end;
      if (stopped.signal.aborted) throw new Refusal('HOME_SILENT');
    },
    lastFailure: () => failure,
    stop: () => stopped.abort(),
  };
}
