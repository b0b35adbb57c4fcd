import type { ClientIdentity } from './client-identity.ts';
import type { EdgeView, EdgeZone } from './view.ts';

/** Why a request that was let through should not have been. */
export type ExposureReason =
  | 'no-certificate'
  /** Not signed by the managed CA, or out of its validity. */
  | 'not-verified'
  /** Verified, but issued for another zone: the managed CA is shared between customers. */
  | 'foreign-certificate'
  /** Revoked, or on the way there: its owner has switched it off. */
  | 'switched-off'
  /** An active certificate of the zone that is not among the listed ones. */
  | 'not-listed';

/** One request that reached a home without a key of that home. The query is left out: it may carry secrets. */
export interface Exposure {
  readonly at: Date;
  readonly hostname: string;
  readonly path: string;
  readonly reason: ExposureReason;
}

/**
 * Judges a request by who sent it, independently of any rule: a key counts only as an active certificate of the
 * hostname's own zone. Deliberately stricter than the real edge, which still honours a certificate while its revocation is
 * pending: the product must take a key out of the lock before it revokes it.
 */
export function exposureOf(
  identity: ClientIdentity,
  zone: EdgeZone,
  view: Pick<EdgeView, 'clientCertificate'>,
  listed: ReadonlySet<string> | undefined,
): ExposureReason | undefined {
  if (identity.kind === 'none') return 'no-certificate';
  if (!identity.verified) return 'not-verified';
  const certificate = view.clientCertificate(identity.fingerprint);
  if (certificate?.zoneId !== zone.id) return 'foreign-certificate';
  if (certificate.status !== 'active') return 'switched-off';
  if (listed !== undefined && !listed.has(identity.fingerprint)) return 'not-listed';
  return undefined;
}
