import { Refusal } from '../../../errors/refusal.ts';
import type { KeyRing } from '../../../keys/key-ring.ts';
import type { ClientKey } from '../../../probe/prober.ts';
import type { ClientCertificatesSeen } from '../../model/observed.ts';
import { isOn } from './client-certificate.ts';

/** Ids of the keys of which this computer knows both halves. */
export function listClientKeys({ certificates, heldHere }: ClientCertificatesSeen): ReadonlySet<string> {
  const whole = certificates.filter(
    ({ keyId, publicKey }) => keyId !== null && heldHere[keyId] === publicKey,
  );
  return new Set(whole.flatMap(({ keyId }) => keyId ?? []));
}

/**
 * A key of this computer, to be shown at the door. One that was switched off is shown too: that is what is tried.
 * Throws `KEY_MISSING` without either half.
 */
export async function readClientKey(
  keyId: string,
  seen: ClientCertificatesSeen,
  keys: Pick<KeyRing, 'privateKey'>,
): Promise<ClientKey> {
  const held = seen.heldHere[keyId];
  const ofThisKey = seen.certificates.filter((each) => each.keyId === keyId && each.publicKey === held);
  // A key that was switched off with an earlier build and certified anew since has both: the newer one counts.
  const certificate = ofThisKey.find(isOn) ?? ofThisKey[0];
  const privateKeyPem = await keys.privateKey(keyId);
  if (!certificate || !privateKeyPem) throw new Refusal('KEY_MISSING');
  return { privateKeyPem, certificatePem: certificate.certificatePem };
}
