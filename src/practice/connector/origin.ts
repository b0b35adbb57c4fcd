import { loopback } from '../net/open-port.ts';
import { findsHome, homeNames, PRACTICE_APP_ADDRESS } from './connector-place.ts';

/** What there is in the house: homes, and other things by the names that they have there. */
export interface InTheHouse {
  readonly homeHost: string;
  readonly others: ReadonlyMap<string, { readonly host: string; readonly port: number }>;
}

/**
 * Where an ingress service leads on this computer. All homes are on one address and differ by their ports, so the port and
 * the scheme of the service stay: a wrong one leads nowhere, as in a real house. `undefined` for a name that means the home,
 * but not to a connector at this address, and for everything that is not played here: practice reaches nothing real.
 */
export function originOf(service: URL, connectorAddress: string, house: InTheHouse): URL | undefined {
  const { hostname } = service;
  if (hostname === loopback) return service;
  const other = house.others.get(hostname);
  if (other) return new URL(`${service.protocol}//${other.host}:${other.port}`);
  if (!homeNames.includes(hostname) || !findsHome(hostname, connectorAddress)) return undefined;
  const origin = new URL(service);
  origin.hostname = house.homeHost;
  return origin;
}

/**
 * What cloudflared writes when it cannot reach its service: two lines, the first without a message of its own and so with two
 * blanks (facts: cloudflare#cloudflared-log). Node's code tells what happened; without one the name could not be looked up.
 */
export function unreachableLines(service: URL, code: string | undefined): readonly string[] {
  const origin = service.href.replace(/\/$/, '');
  const error = `Unable to reach the origin service. The service may be down or it may not be responding to traffic from cloudflared: ${reasonOf(service, code)}`;
  return [
    ` error="${error}" connIndex=1 event=1 ingressRule=0 originService=${origin}`,
    `failed to serve incoming request error="Failed to proxy HTTP: ${error}"`,
  ];
}

function reasonOf(service: URL, code: string | undefined): string {
  const port = service.port || (service.protocol === 'https:' ? '443' : '80');
  switch (code) {
    case undefined:
      return service.hostname === 'localhost'
        ? `dial tcp 127.0.0.1:${port}: connect: connection refused`
        : `dial tcp: lookup ${service.hostname} on 172.30.32.3:53: no such host`;
    case 'ECONNREFUSED':
      return `dial tcp ${addressOf(service.hostname)}:${port}: connect: connection refused`;
    case 'EPROTO':
      return 'tls: first record does not look like a TLS handshake';
    case 'DEPTH_ZERO_SELF_SIGNED_CERT':
    case 'SELF_SIGNED_CERT_IN_CHAIN':
    case 'UNABLE_TO_VERIFY_LEAF_SIGNATURE':
      return 'tls: failed to verify certificate: x509: certificate signed by unknown authority';
    default:
      return 'EOF';
  }
}

/** `homeassistant` is the gateway of the Supervisor's network. */
function addressOf(hostname: string): string {
  return findsHome(hostname, PRACTICE_APP_ADDRESS) ? '172.30.32.1' : hostname;
}
