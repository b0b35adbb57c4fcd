import { randomBytes } from 'node:crypto';
import type { Server as HttpServer, IncomingMessage, ServerResponse } from 'node:http';
import type { Server as HttpsServer } from 'node:https';
import type { Duplex } from 'node:stream';
import { type Answer, badRequest } from './answer.ts';
import type { ReadConnection } from './connection.ts';
import { type Found, findDestination } from './destination.ts';
import {
  type Destination,
  type Exchange,
  forwardRequest,
  forwardUpgrade,
  sendAnswer,
  writeAnswer,
} from './forward.ts';
import { type EdgeOptions, systemClock } from './options.ts';
import { type EdgeRequest, readRequest } from './request.ts';
import { type Forwarding, type Route, routeOf } from './route.ts';

/** Attaches to a server what happens with its requests and upgrades; both kinds take the same way through the rules. */
export function createRequestHandling(
  options: EdgeOptions,
  readConnection: ReadConnection,
  observe: (request: EdgeRequest, route: Route) => void,
): (server: HttpServer | HttpsServer) => void {
  const { now = systemClock } = options;
  const handle = (message: IncomingMessage, respond: Respond): void => {
    const ray = `${randomBytes(8).toString('hex')}-FRA`;
    const request = readRequest(message, readConnection(message.socket), options.hostForRules);
    if (request === undefined) {
      respond.answer(badRequest(), ray);
      return;
    }
    const route = routeOf(request, options.view, ray, now());
    // What goes on is judged as it goes on: rules may have rewritten it.
    observe(route.kind === 'answer' ? request : route.request, route);
    if (route.kind === 'answer') {
      respond.answer(route.answer, ray);
      return;
    }
    void forward(route, ray, respond, options);
  };

  return (server) => {
    server.on('request', (message: IncomingMessage, response: ServerResponse) => {
      handle(message, {
        answer: (answer, ray) => sendAnswer(response, answer, ray),
        forward: (to, exchange) => forwardRequest(message, response, to, exchange),
      });
    });
    server.on('upgrade', (message: IncomingMessage, socket: Duplex, head: Buffer) => {
      socket.on('error', () => socket.destroy());
      handle(message, {
        answer: (answer, ray) => writeAnswer(socket, answer, ray),
        forward: (to, exchange) => forwardUpgrade(message, socket, head, to, exchange),
      });
    });
  };
}

/** The two ways to end an exchange, which differ between ordinary requests and upgrades. */
interface Respond {
  readonly answer: (answer: Answer, ray: string) => void;
  readonly forward: (to: Destination, exchange: Exchange) => void;
}

async function forward(
  { request, to }: Forwarding,
  ray: string,
  respond: Respond,
  options: EdgeOptions,
): Promise<void> {
  const found: Found = await findDestination(to, request, ray, options);
  if (found.kind === 'answer') respond.answer(found.answer, ray);
  else respond.forward(found.destination, { request, ray, failed: found.failed });
}
