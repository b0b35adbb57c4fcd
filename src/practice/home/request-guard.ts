import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { placeHeader } from '../connector/connector-place.ts';
import type { Core } from './core.ts';
import { clientAddress, plainAddress } from './trusted-proxy.ts';

/** Works out who a request is from, and refuses those that an untrusted proxy brings. */
export interface RequestGuard {
  /** Whether a request, or one for an upgrade, may go on. Counts it, and logs why it may not. */
  readonly admit: (message: IncomingMessage) => boolean;
  readonly requests: () => number;
  readonly lastClientAddress: () => string | undefined;
}

export function createRequestGuard(core: Core, directPeer: string | undefined): RequestGuard {
  let requests = 0;
  let lastClient: string | undefined;
  return {
    requests: () => requests,
    lastClientAddress: () => lastClient,
    admit(message) {
      requests += 1;
      const peer = readPeer(message, directPeer);
      const client = clientAddress(peer, readForwarded(message), core.state.http.running);
      if (client.kind === 'refused') core.log(client.record);
      else lastClient = client.address;
      return client.kind === 'known';
    },
  };
}

const loopbackAddresses = ['127.0.0.1', '::1'];

/** All real connections come from this computer; the edge tells where its connector is pretended to run. */
function readPeer(message: IncomingMessage, directPeer: string | undefined): string {
  const peer = plainAddress(message.socket.remoteAddress ?? '');
  const told = readHeader(message, placeHeader);
  if (told !== undefined && isIP(told) !== 0 && loopbackAddresses.includes(peer)) return told;
  return directPeer ?? peer;
}

function readForwarded(message: IncomingMessage) {
  return {
    for: readHeader(message, 'x-forwarded-for'),
    proto: readHeader(message, 'x-forwarded-proto'),
    host: readHeader(message, 'x-forwarded-host'),
  };
}

function readHeader(message: IncomingMessage, name: string): string | undefined {
  const values = [message.headers[name] ?? []].flat();
  return values.length === 0 ? undefined : values.join(',');
}
