import type { KeyRing } from '../../keys/key-ring.ts';
import { Refusal } from '../../refusal.ts';
import type { ClientCertificatesSeen } from '../observed.ts';
import { certificateFor } from '../resources/client-certificate.ts';
import type { ShownKey } from './visitor.ts';

/**
 * A key of this computer, to be shown at the door. One that was switched off is shown too: that is what is tried.
 * Throws `KEY_MISSING` without either half.
 */
export async function shownKey(
  keyId: string,
  seen: ClientCertificatesSeen,
  keys: Pick<KeyRing, 'privateKey'>,
): Promise<ShownKey> {
  const held = seen.heldHere[keyId];
  const certificate =
    seen.certificates.find((each) => each.keyId === keyId && each.publicKey === held) ??
    certificateFor(keyId, seen);
  const privateKeyPem = await keys.privateKey(keyId);
  if (!certificate || !privateKeyPem) throw new Refusal('KEY_MISSING');
  return { privateKeyPem, certificatePem: certificate.certificatePem };
}
