import { createServer as createSecureServer } from 'node:https';
import type { Server } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { createAdaptorServer } from '@hono/node-server';
import type { Hono } from 'hono';
import type { KeyAndCertificate } from '../../certificates/certificate-authority.ts';
import { type OpenPort, openPort } from '../../net/open-port.ts';
import type { HomeState } from '../home-state.ts';
import { isOutOfReach } from '../port-reach.ts';
import type { HomeEnvironment } from './routes.ts';
import type { UpgradeHandler } from './upgrade.ts';
import type { Sessions } from './websocket.ts';

/** The home's one port, opened where and how its HTTP settings say; closed while it restarts. */
export interface Listener {
  /** Rejects when the port is taken. A port that practice may not have stays closed. */
  readonly open: () => Promise<void>;
  /** Ends every session too. Closing twice is closing once. */
  readonly close: () => Promise<void>;
  readonly isOpen: () => boolean;
  /** Whether it is open at the port and with the scheme that the settings say. */
  readonly isAsSet: () => boolean;
  readonly port: () => number;
}

export interface ListenerOptions {
  readonly state: HomeState;
  /** With one in its settings the home speaks HTTPS and nothing else. */
  readonly certificate: KeyAndCertificate | undefined;
  readonly routes: Hono<HomeEnvironment>;
  readonly upgrade: UpgradeHandler;
  readonly sessions: Sessions;
}

export function createListener(options: ListenerOptions): Listener {
  const { state, sessions } = options;
  const isSecure = () => state.http.running.ssl_certificate !== undefined;
  let opened: (OpenPort & { readonly secure: boolean }) | undefined;
  return {
    async open() {
      const { server_port: port } = state.http.running;
      if (isOutOfReach(port)) return;
      const secure = isSecure();
      const server = createServer(options, secure ? options.certificate : undefined);
      opened = { ...(await openPortSoon(server, port)), secure };
    },
    async close() {
      const closing = opened;
      opened = undefined;
      sessions.end();
      await closing?.close();
    },
    isOpen: () => opened !== undefined,
    isAsSet: () => opened?.port === state.http.running.server_port && opened.secure === isSecure(),
    port: () => opened?.port ?? state.http.running.server_port,
  };
}

function createServer(
  { routes, upgrade }: ListenerOptions,
  certificate: KeyAndCertificate | undefined,
): Server {
  const { fetch } = routes;
  const secure = certificate && {
    createServer: createSecureServer,
    serverOptions: { key: certificate.keyPem, cert: certificate.certificatePem },
  };
  // Of the adaptor's three kinds of server this is never the one for HTTP/2 without TLS.
  const server = createAdaptorServer({ fetch, ...secure }) as Server;
  return server.on('upgrade', upgrade);
}

const mostTries = 100;
const betweenTriesMs = 20;

/**
 * A home that restarts gives its port up for a moment, and on a busy computer some outgoing connection may borrow it just
 * then: it comes back. Whoever really listens there stays.
 */
async function openPortSoon(server: Server, port: number): Promise<OpenPort> {
  for (let tried = 1; ; tried += 1) {
    try {
      return await openPort(server, port);
    } catch (error) {
      const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
      if (!isTaken || tried === mostTries) throw error;
      await sleep(betweenTriesMs);
    }
  }
}
