import { type ClientContext, type ClientLink, DynamicLink } from '@orpc/client';
import { RPCLink } from '@orpc/client/websocket';
import { failInWords } from './call-failure.ts';

/**
 * Carries any number of calls over one socket, which is opened for the first of them. When it is lost they all fail, and the
 * first that is tried again opens the next one: when to try is up to whoever watches.
 */
export function createSocketLink(open: () => WebSocket): ClientLink<ClientContext> {
  let socket: WebSocket | undefined;
  let link: ClientLink<ClientContext> | undefined;
  return new DynamicLink(() => {
    if (socket === undefined || link === undefined || isOver(socket)) {
      socket = open();
      link = new RPCLink({ websocket: socket, interceptors: [failInWords] });
    }
    return link;
  });
}

function isOver({ readyState }: WebSocket): boolean {
  return readyState === WebSocket.CLOSING || readyState === WebSocket.CLOSED;
}
