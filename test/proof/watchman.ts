import type { ClientIdentity } from '../../src/practice/edge/client-identity.ts';
import { noCertificateFields } from '../../src/practice/edge/client-identity.ts';
import { exposureOf } from '../../src/practice/edge/exposure.ts';
import type { EdgeRequest } from '../../src/practice/edge/request.ts';
import { routeOf } from '../../src/practice/edge/route.ts';
import type { EdgeView } from '../../src/practice/edge/view.ts';

/** Who may come in where, at any moment of a flow. */
export interface Doors {
  readonly hostnames: readonly string[];
  /** Fingerprints of all keys there are: good ones, switched-off ones, other people's. */
  readonly keys: readonly string[];
  /** Fingerprints of those that may open. */
  readonly listed: ReadonlySet<string>;
}

/**
 * Asks at each door, in each way and with each key, what the edge would do with such a request right now. After every single
 * effect there is no moment left at which somebody else could have found a door open. A key counts as shown whether
 * the edge asks for it or not: a connection from before would still carry it.
 */
export function exposuresAt(view: EdgeView, doors: Doors): readonly string[] {
  const identities: readonly ClientIdentity[] = [
    { kind: 'none' },
    shown('0'.repeat(64)),
    ...doors.keys.map(shown),
  ];
  return doors.hostnames.flatMap((hostname) =>
    identities.flatMap((identity) =>
      isExposed(hostname, identity, view, doors) ? [nameOf(hostname, identity)] : [],
    ),
  );
}

/** Doors at which a key that should open does not. */
export function lockedOut(view: EdgeView, hostname: string, keys: readonly string[]): readonly string[] {
  return keys.filter(
    (key) => routeOf(request(hostname, 'https', shown(key)), view, 'ray').kind !== 'forward',
  );
}

function isExposed(hostname: string, identity: ClientIdentity, view: EdgeView, { listed }: Doors): boolean {
  const schemes = identity.kind === 'none' ? (['https', 'http'] as const) : (['https'] as const);
  return schemes.some((scheme) => {
    const route = routeOf(request(hostname, scheme, identity), view, 'ray');
    return route.kind === 'forward' && exposureOf(identity, route.zone, view, listed) !== undefined;
  });
}

function nameOf(hostname: string, identity: ClientIdentity): string {
  return `${hostname} ${identity.kind === 'none' ? 'without a key' : identity.fingerprint.slice(0, 8)}`;
}

function shown(fingerprint: string): ClientIdentity {
  const fields = { ...noCertificateFields, 'cf.tls_client_auth.cert_fingerprint_sha256': fingerprint };
  return { kind: 'presented', verified: true, fingerprint, fields };
}

function request(hostname: string, scheme: 'https' | 'http', identity: ClientIdentity): EdgeRequest {
  const client = { ip: '203.0.113.50', country: 'DE', asn: 64_496 };
  return {
    hostname,
    method: 'GET',
    target: '/',
    path: '/',
    query: '',
    upgrade: 'none',
    header: () => '',
    connection:
      scheme === 'http' || identity.kind === 'none'
        ? { scheme, client, identity: { kind: 'none' } }
        : { scheme, client, identity },
  };
}
