import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { type ApiOptions, apiPath, createApi } from './api.ts';
import { refused } from './envelope.ts';
import { loopbackOnly } from './loopback.ts';
import { createPracticeEndpoints, type PracticeActions } from './practice-endpoints.ts';

const host = '127.0.0.1';

export interface PracticeServer {
  /** `http://127.0.0.1:<port>` */
  readonly baseUrl: string;
  readonly stop: () => Promise<void>;
}

/** Serves the API and the practice endpoints on a loopback port; 0 takes any free one. */
export async function startPracticeServer(
  api: ApiOptions,
  actions: PracticeActions,
  port = 0,
): Promise<PracticeServer> {
  const app = new Hono<{ Bindings: HttpBindings }>();
  app.use(loopbackOnly);
  app.route(apiPath, createApi(api));
  app.route(
    '/',
    createPracticeEndpoints(actions, () => baseUrlOf(server)),
  );
  // An envelope even for our own mistakes: the caller must not mistake them for something else.
  app.onError((error, context) =>
    context.json(refused([{ code: 10001, message: `Practice server failure: ${error.name}` }]), 500),
  );
  // Without HTTPS or HTTP/2 options the adaptor makes a plain node:http server.
  const server = createAdaptorServer({ fetch: app.fetch, hostname: host }) as Server;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  return { baseUrl: baseUrlOf(server), stop: () => close(server) };
}

function baseUrlOf(server: Server): string {
  // A listening TCP server has an AddressInfo.
  return `http://${host}:${(server.address() as AddressInfo).port}`;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    // Calls that a fault left hanging would keep it open for ever.
    server.closeAllConnections();
  });
}
