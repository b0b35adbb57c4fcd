import type { ClientIdentity } from '../../src/practice/edge/client-identity.ts';
import { noCertificateFields } from '../../src/practice/edge/client-identity.ts';
import { exposureOf } from '../../src/practice/edge/exposure.ts';
import type { EdgeRequest } from '../../src/practice/edge/request.ts';
import { routeOf } from '../../src/practice/edge/route.ts';
import type { EdgeView } from '../../src/practice/edge/view.ts';

/** Who is allowed where, at any moment of a flow. */
export interface ExpectedAccess {
  readonly hostnames: readonly string[];
  /** Fingerprints of all certificates that exist: allowed ones, revoked ones, those of other people. */
  readonly certificates: readonly string[];
  /** Fingerprints of the allowed ones. */
  readonly allowed: ReadonlySet<string>;
}

/**
 * Asks what the edge would do right now with a request to each hostname, over each scheme and with each certificate. Called
 * after every single effect, so that no moment is left at which a stranger could have been let in. A certificate counts as
 * presented even if the edge does not ask for one, because a connection from before would still carry it.
 */
export function findExposures(view: EdgeView, access: ExpectedAccess): readonly string[] {
  const identities: readonly ClientIdentity[] = [
    { kind: 'none' },
    presentCertificate('0'.repeat(64)),
    ...access.certificates.map(presentCertificate),
  ];
  return access.hostnames.flatMap((hostname) =>
    identities.flatMap((identity) =>
      isExposed(hostname, identity, view, access) ? [printExposure(hostname, identity)] : [],
    ),
  );
}

/** Certificates that should be let in and are not. */
export function findLockedOut(
  view: EdgeView,
  hostname: string,
  certificates: readonly string[],
): readonly string[] {
  return certificates.filter(
    (each) =>
      routeOf(buildRequest(hostname, 'https', presentCertificate(each)), view, 'ray', new Date()).kind !==
      'forward',
  );
}

function isExposed(
  hostname: string,
  identity: ClientIdentity,
  view: EdgeView,
  { allowed }: ExpectedAccess,
): boolean {
  const schemes = identity.kind === 'none' ? (['https', 'http'] as const) : (['https'] as const);
  return schemes.some((scheme) => {
    const route = routeOf(buildRequest(hostname, scheme, identity), view, 'ray', new Date());
    return route.kind === 'forward' && exposureOf(identity, route.zone, view, allowed) !== undefined;
  });
}

function printExposure(hostname: string, identity: ClientIdentity): string {
  return `${hostname} ${identity.kind === 'none' ? 'without a certificate' : identity.fingerprint.slice(0, 8)}`;
}

function presentCertificate(fingerprint: string): ClientIdentity {
  const fields = { ...noCertificateFields, 'cf.tls_client_auth.cert_fingerprint_sha256': fingerprint };
  return { kind: 'presented', verified: true, fingerprint, fields };
}

function buildRequest(hostname: string, scheme: 'https' | 'http', identity: ClientIdentity): EdgeRequest {
  const client = { ip: '203.0.113.50', country: 'DE', asn: 64_496 };
  return {
    hostname,
    ruleHost: hostname,
    method: 'GET',
    target: '/',
    rawPath: '/',
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
