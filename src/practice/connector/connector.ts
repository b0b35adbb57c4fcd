import { randomUUID } from 'node:crypto';
import { PRACTICE_HOST_ADDRESS } from './connector-place.ts';
import type { IngressRule } from './ingress-rule.ts';
import { parseTunnelToken, type TunnelCredentials } from './tunnel-token.ts';

/** The account's answer to a connector that presents a tunnel's credentials. */
export type Registration =
  | { readonly kind: 'registered'; readonly release: () => void }
  /** Unknown or deleted tunnel, wrong account or wrong secret; cloudflared is told nothing more precise either. */
  | { readonly kind: 'unauthorized' };

/**
 * Checks the credentials and, when they are right, counts this connector among the tunnel's connections (the tunnel
 * becomes healthy and the edge forwards through it) until `release` is called.
 */
export type Authorize = (credentials: TunnelCredentials, connector: ConnectorIdentity) => Registration;

export interface ConnectorIdentity {
  readonly connectorId: string;
  /** Where it runs, which is whom the home sees. */
  readonly address: string;
  /** Where a file on its own machine says that it leads; nothing where Cloudflare says so. */
  readonly ingress?: readonly IngressRule[] | undefined;
}

export interface ConnectorOptions {
  readonly token: string;
  readonly authorize: Authorize;
  /** Default: the home's own machine. */
  readonly address?: string | undefined;
  readonly ingress?: readonly IngressRule[] | undefined;
  readonly newId?: () => string;
}

export type ConnectorStart =
  | { readonly kind: 'connected'; readonly connector: Connector }
  | { readonly kind: 'refused'; readonly code: ConnectorRefusal };

export type ConnectorRefusal =
  /** The text is no tunnel token at all: a part was lost while copying, or it is another kind of token. */
  'TUNNEL_TOKEN_MALFORMED' | 'TUNNEL_UNAUTHORIZED';

export interface Connector extends ConnectorIdentity {
  readonly tunnelId: string;
  /** Unregisters, as when the Home Assistant app is stopped. Stopping twice is stopping once. */
  stop(): void;
}

/**
 * A pretend cloudflared: reads the real token format and registers with its tunnel. Simpler than the real one, it opens
 * no connections of its own; the edge plays its forwarding half, following the same ingress rules.
 */
export function startConnector({
  token,
  authorize,
  address = PRACTICE_HOST_ADDRESS,
  ingress,
  newId = randomUUID,
}: ConnectorOptions): ConnectorStart {
  // Line ends are nothing in Go's base64. A byte order mark is, so this is not `trim`.
  const credentials = parseTunnelToken(token.replaceAll(/[\r\n]/g, ''));
  if (credentials === undefined) return { kind: 'refused', code: 'TUNNEL_TOKEN_MALFORMED' };
  const connectorId = newId();
  const registration = authorize(credentials, { connectorId, address, ingress });
  if (registration.kind === 'unauthorized') return { kind: 'refused', code: 'TUNNEL_UNAUTHORIZED' };
  let connected = true;
  return {
    kind: 'connected',
    connector: {
      connectorId,
      address,
      tunnelId: credentials.tunnelId,
      stop() {
        if (connected) registration.release();
        connected = false;
      },
    },
  };
}
