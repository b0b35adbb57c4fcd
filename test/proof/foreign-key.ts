import { X509Certificate } from 'node:crypto';
import type { StrangersKey } from '../../src/contract/practice.ts';
import type { ZoneState } from '../../src/practice/cloudflare/state.ts';
import type { PracticeWorld } from '../../src/practice/world.ts';

/** Makes a key that somebody holds one of the zone's own. */
export function putForeignKey(
  { cloudflare: { seed } }: PracticeWorld,
  zone: ZoneState,
  { certificate }: StrangersKey,
  commonName: string,
) {
  return seed.clientCertificate(zone, {
    commonName,
    certificate,
    fingerprint: readFingerprint(certificate),
  });
}

function readFingerprint(certificatePem: string): string {
  return new X509Certificate(certificatePem).fingerprint256.replaceAll(':', '').toLowerCase();
}
