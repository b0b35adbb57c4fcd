import type { Server } from 'node:http';
import { createAdaptorServer, type HttpBindings } from '@hono/node-server';
import { Hono } from 'hono';
import { loopback, openPort } from '../../net/open-port.ts';
import { refused } from '../envelope.ts';
import { loopbackOnly } from '../loopback.ts';
import { type ApiOptions, apiPath, createApi } from './api.ts';
import { createPracticeEndpoints, type PracticeActions } from './practice-endpoints.ts';

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
    createPracticeEndpoints(actions, () => baseUrl),
  );
  // An envelope even for our own mistakes: the caller must not mistake them for something else.
  app.onError((error, context) =>
    context.json(refused([{ code: 10001, message: `Practice server failure: ${error.name}` }]), 500),
  );
  // Without HTTPS or HTTP/2 options the adaptor makes a plain node:http server.
  const server = createAdaptorServer({ fetch: app.fetch, hostname: loopback }) as Server;
  const opened = await openPort(server, port);
  const baseUrl = `http://${loopback}:${opened.port}`;
  return { baseUrl, stop: opened.close };
}
