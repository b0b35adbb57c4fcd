import type { Cloud } from './cloud.ts';
import { isUnseen } from './delays.ts';
import type { ClientCertificate } from './state.ts';

export type CertificateStatus = 'active' | 'pending_reactivation' | 'pending_revocation' | 'revoked';

/** The status at this moment: revoking and reactivating take a while (facts: cloudflare#client-certificate-revocation). */
export function certificateStatus(
  { lifecycle }: ClientCertificate,
  { now, delays }: Pick<Cloud, 'now' | 'delays'>,
): CertificateStatus {
  if (lifecycle.kind === 'active') return 'active';
  const settled = !isUnseen(lifecycle.since, delays().revocationDelayMs, now);
  switch (lifecycle.kind) {
    case 'revoking':
      return settled ? 'revoked' : 'pending_revocation';
    case 'reactivating':
      return settled ? 'active' : 'pending_reactivation';
  }
}

/**
 * The status in a list, which lags behind the certificate itself: `unlisted` where the list does not have it yet
 * (facts: cloudflare#client-certificate-lists).
 */
export function listedStatus(
  certificate: ClientCertificate,
  cloud: Pick<Cloud, 'now' | 'delays'>,
): CertificateStatus | 'unlisted' {
  const { madeAt, lifecycle } = certificate;
  const isNews = (at: number) => isUnseen(at, cloud.delays().certificateListDelayMs, cloud.now);
  if (isNews(madeAt)) return 'unlisted';
  if (lifecycle.kind === 'active' || !isNews(lifecycle.since)) return certificateStatus(certificate, cloud);
  return lifecycle.kind === 'revoking' ? 'active' : 'revoked';
}

/**
 * Whether it takes one of the zone's slots: revoking frees the slot at once
 * (facts: cloudflare#client-certificate-quota).
 */
export function takesSlot({ lifecycle }: ClientCertificate): boolean {
  return lifecycle.kind !== 'revoking';
}
