import type { KeyState } from '../../contract/contract.ts';
import type { Device } from '../../contract/setup.ts';
import { keyFileName } from '../keys/ascii-name.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import type { KeyWorkshop } from '../keys/key-workshop.ts';
import { Refusal } from '../refusal.ts';
import type { CertificateSeen, ClientCertificatesSeen } from '../setup/observed.ts';
import { certificateFor } from '../setup/resources/client-certificate.ts';
import { plainNames } from '../setup/wanted-keys.ts';

const PKCS12_MEDIA_TYPE = 'application/x-pkcs12';

/** Where each device's key is in its life, as far as this computer can tell. */
export function keyStates(devices: readonly Device[], seen: ClientCertificatesSeen): readonly KeyState[] {
  const names = plainNames(devices);
  return devices.map((device) => {
    const certificate = certificateFor(device.id, seen);
    return {
      deviceId: device.id,
      fileName: keyFileName(names.get(device.id) ?? device.name),
      state: certificate
        ? isHeldHere(device.id, certificate, seen)
          ? 'ready'
          : 'not-on-this-computer'
        : 'not-made',
      expiresOn: certificate?.expiresOn ?? null,
    };
  });
}

/** A device's key as a PKCS#12 file, locked with its passphrase. `KEY_MISSING` when this computer lacks a half of it. */
export async function keyFile(
  device: Device,
  devices: readonly Device[],
  seen: ClientCertificatesSeen,
  { keys, workshop }: { readonly keys: KeyRing; readonly workshop: KeyWorkshop },
) {
  const certificate = certificateFor(device.id, seen);
  const privateKeyPem = await keys.privateKey(device.id);
  if (!certificate || !privateKeyPem || !isHeldHere(device.id, certificate, seen))
    throw new Refusal('KEY_MISSING');
  const name = plainNames(devices).get(device.id) ?? device.id;
  const bytes = await workshop.packPkcs12({
    privateKeyPem,
    certificatePem: certificate.certificatePem,
    passphrase: await keys.passphrase(device.id),
    friendlyName: name,
  });
  return { name: keyFileName(name), mediaType: PKCS12_MEDIA_TYPE, bytes };
}

function isHeldHere(
  keyId: string,
  certificate: CertificateSeen,
  { heldHere }: ClientCertificatesSeen,
): boolean {
  return heldHere[keyId] === certificate.publicKey;
}
