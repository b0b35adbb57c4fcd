import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer } from 'ws';
import { refuseWith, turnAway } from '../answers.ts';
import type { HomeState } from '../home-state.ts';
import type { RequestGuard } from '../request-guard.ts';
import type { Sessions } from './websocket.ts';

export type UpgradeHandler = (message: IncomingMessage, socket: Duplex, head: Buffer) => void;

/** The WebSocket has one path. Everything else is refused as an ordinary request would be. */
export function createUpgradeHandler(
  state: HomeState,
  guard: RequestGuard,
  sessions: Sessions,
): UpgradeHandler {
  const webSockets = new WebSocketServer({ noServer: true });
  return (message, socket, head) => {
    socket.on('error', () => socket.destroy());
    const [path] = (message.url ?? '').split('?');
    const refusal = guard.refusal(message);
    if (refusal !== undefined) return void refuseUpgrade(socket, turnAway(refusal));
    if (path !== '/api/websocket' || state.stage === 'installing')
      return void refuseUpgrade(socket, refuseWith(404));
    if (message.method !== 'GET') return void refuseUpgrade(socket, refuseWith(405));
    webSockets.handleUpgrade(message, socket, head, sessions.serve);
  };
}

/** After an upgrade request Node leaves the socket to us; there is no response object. */
async function refuseUpgrade(socket: Duplex, answer: Response): Promise<void> {
  const body = await answer.text();
  const headers = new Headers(answer.headers);
  headers.set('content-length', String(Buffer.byteLength(body)));
  headers.set('connection', 'close');
  const lines = [...headers].map(([name, value]) => `${name}: ${value}`);
  socket.end([`HTTP/1.1 ${body.replace(': ', ' ')}`, ...lines, '', body].join('\r\n'));
}
