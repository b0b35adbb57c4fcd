import { once } from 'node:events';
import { createServer, type IncomingMessage, request, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { BrowserContext } from '@playwright/test';
import type { PracticeWorld } from '../src/practice/world.ts';
import { COMPUTER_AT_HOME, HOME_AT_HOME } from './pretend-address.ts';

/** The network at home as a browser in it sees it: it is the browser's proxy. */
export interface House {
  readonly url: string;
  stop(): Promise<void>;
}

/** Home Assistant has its own name there, and the computer with Latchkey its address. Nothing else is anywhere. */
export async function openHouse({ home }: PracticeWorld): Promise<House> {
  const portOf = ({ host, hostname, port }: URL): string | undefined => {
    if (host === HOME_AT_HOME) return String(home.port);
    return hostname === COMPUTER_AT_HOME ? port : undefined;
  };
  const server = createServer((asked, answer) => {
    const url = URL.parse(asked.url ?? '');
    const port = url ? portOf(url) : undefined;
    if (url && port !== undefined) passOn(`${url.pathname}${url.search}`, port, asked, answer);
    else answer.writeHead(502).end();
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  // A listening TCP server has an address with a port; only pipes have a string.
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

function passOn(path: string, port: string, asked: IncomingMessage, answer: ServerResponse): void {
  const { method, headers } = asked;
  const onward = request({ hostname: '127.0.0.1', port, path, method, headers, agent: false });
  onward.on('response', (response) => {
    answer.writeHead(response.statusCode ?? 502, response.headers);
    response.pipe(answer);
    response.on('error', () => answer.destroy());
  });
  onward.on('error', () => answer.destroy());
  asked.pipe(onward);
}

/** Cloudflare's dashboard, at its real address: the practice Cloudflare answers there. */
export async function openDashboard(context: BrowserContext, { baseUrl }: PracticeWorld): Promise<void> {
  const real = 'https://dash.cloudflare.com';
  await context.route(`${real}/**`, async (route) => {
    // Practice answers nobody who comes from a place on the internet.
    const { origin: _, ...headers } = route.request().headers();
    const response = await route.fetch({ url: route.request().url().replace(real, baseUrl), headers });
    await route.fulfill({ response });
  });
}
