import type { ClientCertificate } from './state.ts';

export type CertificateStatus = 'active' | 'pending_reactivation' | 'pending_revocation' | 'revoked';

/** The status at this moment: revoking and reactivating take a while (facts: cloudflare#client-certificate-revocation). */
export function certificateStatus(
  { lifecycle }: ClientCertificate,
  { now, revocationDelayMs }: { readonly now: () => Date; readonly revocationDelayMs: number },
): CertificateStatus {
  if (lifecycle.kind === 'active') return 'active';
  const settled = now().getTime() - lifecycle.since >= revocationDelayMs;
  switch (lifecycle.kind) {
    case 'revoking':
      return settled ? 'revoked' : 'pending_revocation';
    case 'reactivating':
      return settled ? 'active' : 'pending_reactivation';
  }
}

/**
 * Whether it takes one of the zone's slots: revoking frees the slot at once
 * (facts: cloudflare#client-certificate-quota).
 */
export function takesSlot({ lifecycle }: ClientCertificate): boolean {
  return lifecycle.kind !== 'revoking';
}
