import type { IncomingMessage } from 'node:http';
import { isIP } from 'node:net';
import { placeHeader } from '../connector/connector-place.ts';
import { type Bans, createBans } from './bans.ts';
import type { Core } from './core.ts';
import { clientAddress, plainAddress } from './trusted-proxy.ts';

/** Works out who a request is from, and refuses those that an untrusted proxy brings and those of banned addresses. */
export interface RequestGuard {
  /** With what a request, or one for an upgrade, is refused; `undefined` when it may go on. Counts it, and logs why not. */
  readonly refusal: (message: IncomingMessage) => 400 | 403 | undefined;
  /** Who Home Assistant takes the visitor for. */
  readonly addressOf: (message: IncomingMessage) => string | undefined;
  /** Counts a wrong login against the address that it came from. */
  readonly countWrongLogin: (message: IncomingMessage) => void;
  readonly requests: () => number;
  readonly lastClientAddress: () => string | undefined;
}

export function createRequestGuard(core: Core, directPeer: string | undefined): RequestGuard {
  let requests = 0;
  let lastClient: string | undefined;
  const bans: Bans = createBans(core);
  const clientOf = (message: IncomingMessage) =>
    clientAddress(readPeer(message, directPeer), readForwarded(message), core.state.http.running);
  return {
    requests: () => requests,
    lastClientAddress: () => lastClient,
    refusal(message) {
      requests += 1;
      const client = clientOf(message);
      if (client.kind === 'refused') {
        core.log(client.record);
        return 400;
      }
      lastClient = client.address;
      return bans.isBanned(client.address) ? 403 : undefined;
    },
    addressOf(message) {
      const client = clientOf(message);
      return client.kind === 'known' ? client.address : undefined;
    },
    countWrongLogin(message) {
      const client = clientOf(message);
      if (client.kind === 'known') bans.countWrongLogin(client.address);
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
