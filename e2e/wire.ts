import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { passSocketsOn } from './wire-sockets.ts';

/** Everything between a browser and the world: it stands in the middle as the browser's proxy. */
export interface Wire {
  readonly url: string;
  /** Every place that was asked for anything, as an origin or as a host and port; not what the browser asks for itself. */
  readonly places: () => readonly string[];
  /** All that was said so far, in both directions, headers and bodies, each byte as one character. */
  readonly said: () => string;
  stop(): Promise<void>;
}

/**
 * Chromium asks its maker of its own accord what kind of form this might be. No page can stop it, and it goes encrypted;
 * what a page asks for is seen by the page's own requests too.
 */
const ofTheBrowser = /\.(?:google|googleapis|gvt1)\.com:443$/;

/** Requests are passed on within this computer alone: to the program, to the practice home, and to whoever waits for a login. */
export async function listenIn(): Promise<Wire> {
  const places = new Set<string>();
  const heard: string[] = [];
  const hear = (bytes: Uint8Array): void => void heard.push(Buffer.from(bytes).toString('latin1'));

  const server = createServer((asked, answer) => {
    const url = URL.parse(asked.url ?? '');
    places.add(url?.origin ?? String(asked.url));
    if (url?.hostname === '127.0.0.1') passOn(url, asked, answer, hear);
    else answer.writeHead(502).end();
  });
  const asked = (place: string): void =>
    void places.add(place.startsWith('127.0.0.1:') ? `http://${place}` : place);
  passSocketsOn(server, { asked, hear });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A listening TCP server has an address with a port; only pipes have a string.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    places: () => [...places].filter((place) => !ofTheBrowser.test(place)),
    said: () => heard.join(''),
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function passOn(
  { hostname, port, pathname, search }: URL,
  asked: IncomingMessage,
  answer: ServerResponse,
  hear: (bytes: Uint8Array) => void,
): void {
  // What is compressed could not be searched.
  const { 'accept-encoding': _, ...headers } = asked.headers;
  const path = `${pathname}${search}`;
  hear(Buffer.from(`${asked.method} ${path}\n${JSON.stringify(headers)}\n`));
  const onward = request({ hostname, port, path, method: asked.method, headers, agent: false });
  onward.on('response', (response) => {
    hear(Buffer.from(`${response.statusCode}\n${JSON.stringify(response.headers)}\n`));
    answer.writeHead(response.statusCode ?? 502, response.headers);
    response.on('data', hear).pipe(answer);
    response.on('error', () => answer.destroy());
  });
  onward.on('error', () => answer.destroy());
  // A stream ends when the browser leaves.
  answer.on('close', () => onward.destroy());
  asked.on('data', hear).pipe(onward);
}
