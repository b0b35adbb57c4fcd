import type { IncomingMessage, RequestListener } from 'node:http';
import { isIP } from 'node:net';
import { WebSocketServer } from 'ws';
import { placeHeader } from '../connector/connector-place.ts';
import type { Core } from './core.ts';
import { answerOf } from './entrance.ts';
import type { DoorOptions } from './front-door.ts';
import { badRequest, methodNotAllowed, notFound, refuseUpgrade, send } from './page.ts';
import { type HomeRequest, requestFrom } from './request.ts';
import { clientAddress, plain } from './trusted-proxy.ts';
import type { Sessions } from './websocket.ts';

/** Receives every visitor: refuses those that an untrusted proxy brings, and leads the others on. */
export interface Reception extends Pick<DoorOptions, 'onRequest' | 'onUpgrade'> {
  readonly requests: () => number;
  readonly lastClientAddress: () => string | undefined;
}

const loopback = ['127.0.0.1', '::1'];
const webSocketPath = '/api/websocket';

export function createReception(core: Core, sessions: Sessions, directPeer: string | undefined): Reception {
  let requests = 0;
  let visitor: string | undefined;
  const webSockets = new WebSocketServer({ noServer: true });

  const letsIn = (message: IncomingMessage): boolean => {
    requests += 1;
    const client = clientAddress(peerOf(message, directPeer), forwardedBy(message), core.state.http.running);
    if (client.kind === 'refused') core.log(client.record);
    else visitor = client.address;
    return client.kind === 'known';
  };

  return {
    requests: () => requests,
    lastClientAddress: () => visitor,
    onRequest: (message, response) => {
      if (!letsIn(message)) return send(response, badRequest);
      void serve(requestFrom(message), response, core);
    },
    onUpgrade: (message, socket, head) => {
      socket.on('error', () => socket.destroy());
      if (!letsIn(message)) return refuseUpgrade(socket, badRequest);
      const { path, method } = requestFrom(message);
      if (path !== webSocketPath || core.state.stage === 'installing') return refuseUpgrade(socket, notFound);
      if (method !== 'GET') return refuseUpgrade(socket, methodNotAllowed);
      webSockets.handleUpgrade(message, socket, head, sessions.serve);
    },
  };
}

async function serve(
  request: HomeRequest,
  response: Parameters<RequestListener>[1],
  core: Core,
): Promise<void> {
  const call = { kind: 'http', name: `${request.method} ${request.path}` } as const;
  const fate = core.calls.fateOf(call);
  const answer = fate === 'request-lost' ? undefined : await answerOf(request, core);
  // Nothing over HTTP changes what the home is: logging in and out comes and goes.
  core.calls.finished({ ...call, write: false });
  if (fate === 'answered' && answer !== undefined) send(response, answer);
  else response.destroy();
}

/** All real connections come from this computer; the edge tells where its connector is pretended to run. */
function peerOf(message: IncomingMessage, directPeer: string | undefined): string {
  const peer = plain(message.socket.remoteAddress ?? '');
  const told = headerOf(message, placeHeader);
  if (told !== undefined && isIP(told) !== 0 && loopback.includes(peer)) return told;
  return directPeer ?? peer;
}

function forwardedBy(message: IncomingMessage) {
  return {
    for: headerOf(message, 'x-forwarded-for'),
    proto: headerOf(message, 'x-forwarded-proto'),
    host: headerOf(message, 'x-forwarded-host'),
  };
}

function headerOf(message: IncomingMessage, name: string): string | undefined {
  const values = [message.headers[name] ?? []].flat();
  return values.length === 0 ? undefined : values.join(',');
}
