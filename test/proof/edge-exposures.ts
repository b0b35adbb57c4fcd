import type { AgreedException } from '../../src/contract/exception.ts';
import { isPermitted } from '../../src/practice/edge/agreed-exceptions.ts';
import type { ClientIdentity } from '../../src/practice/edge/client-identity.ts';
import { noCertificateFields } from '../../src/practice/edge/client-identity.ts';
import { exposureOf } from '../../src/practice/edge/exposure.ts';
import type { EdgeRequest } from '../../src/practice/edge/request.ts';
import { routeOf } from '../../src/practice/edge/route.ts';
import type { EdgeView } from '../../src/practice/edge/view.ts';
import { type Knock, readKnock, stranger, strangerAbroad } from './knocks.ts';

/** Who is allowed where, at any moment of a flow. */
export interface ExpectedAccess {
  readonly hostnames: readonly string[];
  /** Fingerprints of all certificates that exist: allowed ones, revoked ones, those of other people. */
  readonly certificates: readonly string[];
  /** Fingerprints of those that are allowed at a hostname. */
  readonly allowedAt: (hostname: string) => ReadonlySet<string>;
  /** Whether they are allowed in a country, too, that is not among those of the Setup. */
  readonly abroad: 'allowed' | 'shut';
  /** What passes without any. */
  readonly agreed: readonly AgreedException[];
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
  const exposures = access.hostnames.flatMap((hostname) =>
    identities.flatMap((identity) =>
      isExposed(hostname, identity, view, access) ? [printExposure(hostname, identity)] : [],
    ),
  );
  return access.abroad === 'allowed' ? exposures : [...exposures, ...findOpenAbroad(view, access)];
}

/** Where any key opens from a country that is not allowed. */
function findOpenAbroad(view: EdgeView, { hostnames, certificates }: ExpectedAccess): readonly string[] {
  return hostnames.flatMap((hostname) =>
    certificates
      .map(presentCertificate)
      .filter((identity) => isForwarded(buildRequest(hostname, 'https', identity, strangerAbroad), view))
      .map((identity) => `${printExposure(hostname, identity)} from abroad`),
  );
}

function isForwarded(request: EdgeRequest, view: EdgeView): boolean {
  return routeOf(request, view, 'ray', new Date()).kind === 'forward';
}

/**
 * Asks the same for requests beside what passes without a key, as if from the very place that it is agreed for. None of them
 * carries a certificate, or one of a stranger.
 */
export function findOpenGaps(
  view: EdgeView,
  access: Pick<ExpectedAccess, 'allowedAt' | 'agreed'>,
  knocks: readonly Knock[],
): readonly string[] {
  return knocks.flatMap((knock) => {
    const request = readKnock(knock);
    const identities = knock.scheme === 'https' ? [presentCertificate('0'.repeat(64))] : [];
    const tried = [request, ...identities.map((identity) => present(request, identity))];
    return tried.some((each) => isLetInWrongly(each, view, access)) ? [printKnock(knock)] : [];
  });
}

/** What is agreed and does not pass. */
export function findShutGaps(view: EdgeView, knocks: readonly Knock[]): readonly string[] {
  return knocks.filter((knock) => !isForwarded(readKnock(knock), view)).map(printKnock);
}

/** Certificates that should be let in and are not. */
export function findLockedOut(
  view: EdgeView,
  hostname: string,
  certificates: readonly string[],
): readonly string[] {
  return certificates.filter(
    (each) => !isForwarded(buildRequest(hostname, 'https', presentCertificate(each)), view),
  );
}

function isExposed(
  hostname: string,
  identity: ClientIdentity,
  view: EdgeView,
  access: ExpectedAccess,
): boolean {
  const schemes = identity.kind === 'none' ? (['https', 'http'] as const) : (['https'] as const);
  return schemes.some((scheme) => isLetInWrongly(buildRequest(hostname, scheme, identity), view, access));
}

/** Whether a request reaches a home without a key of that home, and without being what an exception was agreed for. */
function isLetInWrongly(
  request: EdgeRequest,
  view: EdgeView,
  { allowedAt, agreed }: Pick<ExpectedAccess, 'allowedAt' | 'agreed'>,
): boolean {
  const now = new Date();
  const route = routeOf(request, view, 'ray', now);
  if (route.kind !== 'forward') return false;
  const { identity } = request.connection;
  if (exposureOf(identity, route.zone, view, allowedAt(request.hostname)) === undefined) return false;
  return !agreed.some((each) => isPermitted(request, each, now));
}

function present(request: EdgeRequest, identity: ClientIdentity): EdgeRequest {
  return { ...request, connection: { scheme: 'https', client: request.connection.client, identity } };
}

function printKnock({ host, scheme, method, path, client, program }: Knock): string {
  const by = program === undefined ? '' : ` by ${program}`;
  return `${method} ${scheme}://${host}${path} from AS${client.asn} in ${client.country}${by}`;
}

function printExposure(hostname: string, identity: ClientIdentity): string {
  return `${hostname} ${identity.kind === 'none' ? 'without a certificate' : identity.fingerprint.slice(0, 8)}`;
}

function presentCertificate(fingerprint: string): ClientIdentity {
  const fields = { ...noCertificateFields, 'cf.tls_client_auth.cert_fingerprint_sha256': fingerprint };
  return { kind: 'presented', verified: true, fingerprint, fields };
}

function buildRequest(
  hostname: string,
  scheme: 'https' | 'http',
  identity: ClientIdentity,
  client = stranger,
): EdgeRequest {
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
