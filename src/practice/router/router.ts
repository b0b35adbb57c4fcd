import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { loopback, openPort } from '../net/open-port.ts';
import { publicAddress } from '../net/public-address.ts';
import { describeRouter, sayAddress, sayError, sayForward } from './documents.ts';
import type { Forward } from './forward.ts';

/** The router of the practice house: what it tells by UPnP, and where its forwards lead (facts: platforms#upnp-igd). */
export interface PracticeRouter {
  /** Where it describes itself. */
  readonly description: string;
  readonly network: string;
  /** Somebody opens a port in it, instead of what it led to before. */
  readonly open: (forward: Forward) => void;
  readonly close: (port: number) => void;
  /** Where a visit to the home's public address ends on this computer; `undefined`: nobody answers. */
  readonly find: (
    address: string,
    port: number,
  ) => { readonly host: string; readonly port: number } | undefined;
  readonly stop: () => Promise<void>;
}

/** It stands on this computer, in the network that is nowhere else. */
const network = `${loopback}/8`;
const control = '/upnp/control/WANIPConn1';
/** The largest question has some 600 bytes. */
const longestQuestion = 4096;

/** A router that hands on nothing yet. */
export async function startRouter(): Promise<PracticeRouter> {
  const forwards = new Map<number, Forward>();
  const server = createServer((request, response) => {
    answer(request, response, () => [...forwards.values()]).catch(() => response.destroy());
  });
  const { port, close } = await openPort(server, 0);
  return {
    description: `http://${loopback}:${port}/rootDesc.xml`,
    network,
    open: (forward) => void forwards.set(forward.port, forward),
    close: (closed) => void forwards.delete(closed),
    find(address, asked) {
      const forward = address === publicAddress ? (forwards.get(asked) ?? forwards.get(0)) : undefined;
      const isOpen = forward?.enabled === true && forward.protocol === 'TCP';
      return isOpen ? { host: loopback, port: forward.toPort === 0 ? asked : forward.toPort } : undefined;
    },
    stop: close,
  };
}

async function answer(
  request: IncomingMessage,
  response: ServerResponse,
  forwards: () => readonly Forward[],
): Promise<void> {
  const { status, xml } = await answerTo(request, forwards());
  response.writeHead(status, { 'content-type': 'text/xml; charset="utf-8"' }).end(xml);
}

async function answerTo(request: IncomingMessage, forwards: readonly Forward[]) {
  if (request.method === 'GET' && request.url === '/rootDesc.xml') {
    return { status: 200, xml: describeRouter(control) };
  }
  if (request.method !== 'POST' || request.url !== control) return { status: 404, xml: '' };
  const question = await readQuestion(request);
  switch (/#(\w+)"$/.exec(request.headers.soapaction?.toString() ?? '')?.[1]) {
    case 'GetExternalIPAddress':
      return { status: 200, xml: sayAddress(publicAddress) };
    case 'GetGenericPortMappingEntry': {
      const index = /<NewPortMappingIndex>(\d+)<\/NewPortMappingIndex>/.exec(question)?.[1];
      if (index === undefined) return { status: 500, xml: sayError(402, 'Invalid Args') };
      const forward = forwards[Number(index)];
      return forward
        ? { status: 200, xml: sayForward(forward) }
        : { status: 500, xml: sayError(713, 'SpecifiedArrayIndexInvalid') };
    }
    default:
      // Nothing else is ever to be asked of a router, least of all a change.
      return { status: 500, xml: sayError(401, 'Invalid Action') };
  }
}

async function readQuestion(request: IncomingMessage): Promise<string> {
  let text = '';
  for await (const part of request) {
    text += String(part);
    if (text.length > longestQuestion) throw new RangeError('that is no question');
  }
  return text;
}
