import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { type RawData, WebSocket, WebSocketServer } from 'ws';

interface Ears {
  /** Told the place to which a way is wanted, `127.0.0.1:1234`. */
  readonly asked: (hostAndPort: string) => void;
  readonly hear: (bytes: Uint8Array) => void;
}

/**
 * Passes WebSockets on within this computer, message by message: what a browser sends is masked on its way (RFC 6455,
 * section 5.3), so that its bytes could not be searched. Anything else that wants a way of its own, such as what is
 * encrypted, ends here.
 */
export function passSocketsOn(server: Server, { asked, hear }: Ears): void {
  const sockets = new WebSocketServer({ noServer: true });
  server.on('connect', (request: IncomingMessage, way: Duplex) => {
    const place = String(request.url);
    asked(place);
    if (!place.startsWith('127.0.0.1:')) return void way.destroy();
    way.write('HTTP/1.1 200 Connection established\r\n\r\n');
    // What is said next is a request like any other, which asks to become a socket.
    server.emit('connection', way);
  });
  server.on('upgrade', (request: IncomingMessage, way: Duplex, head: Buffer) => {
    hear(Buffer.from(`${request.method} ${request.url}\n${JSON.stringify(request.headers)}\n`));
    const onward = openOnward(request);
    onward.on('error', () => way.destroy());
    onward.once('open', () =>
      sockets.handleUpgrade(request, way, head, (browser) => {
        passMessages(browser, onward, hear);
        passMessages(onward, browser, hear);
      }),
    );
  });
}

/** To where the browser wanted, with what it says of itself; the handshake's own headers are made anew. */
function openOnward({ headers, url }: IncomingMessage): WebSocket {
  const { host, origin, 'sec-websocket-protocol': offered = '' } = headers;
  const protocols = offered.split(',').map((each) => each.trim());
  const onward = new WebSocket(`ws://${host}${url}`, protocols, {
    headers: origin === undefined ? {} : { origin },
  });
  // What comes before the browser's end is open waits for it.
  onward.once('open', () => onward.pause());
  return onward;
}

function passMessages(from: WebSocket, to: WebSocket, hear: (bytes: Uint8Array) => void): void {
  from.on('message', (data: RawData, isBinary: boolean) => {
    hear(Buffer.from(String(data)));
    to.send(data, { binary: isBinary });
  });
  from.on('close', () => to.terminate());
  from.on('error', () => to.terminate());
  from.resume();
}
