import type { KeyState } from '../../contract/contract.ts';
import type { Device } from '../../contract/setup.ts';
import { keyFileName } from '../keys/ascii-name.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import type { KeyWorkshop } from '../keys/key-workshop.ts';
import { Refusal } from '../refusal.ts';
import type { CertificateSeen, ClientCertificatesSeen } from '../setup/observed.ts';
import { certificateFor } from '../setup/resources/client-certificate.ts';
import { currentKeyId, plainNames } from '../setup/wanted-keys.ts';

const PKCS12_MEDIA_TYPE = 'application/x-pkcs12';

/** Where each device's key is in its life, as far as this computer can tell. */
export function keyStates(devices: readonly Device[], seen: ClientCertificatesSeen): readonly KeyState[] {
  const fileNames = keyFileNames(devices);
  return devices.map((device) => {
    const certificate = certificateFor(currentKeyId(device), seen);
    return {
      deviceId: device.id,
      fileName: fileNames.get(device.id) ?? keyFileName(device.name),
      state: certificate
        ? isHeldHere(currentKeyId(device), certificate, seen)
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
  const certificate = certificateFor(currentKeyId(device), seen);
  const privateKeyPem = await keys.privateKey(currentKeyId(device));
  if (!certificate || !privateKeyPem || !isHeldHere(currentKeyId(device), certificate, seen))
    throw new Refusal('KEY_MISSING');
  const name = plainNames(devices).get(device.id) ?? device.id;
  const bytes = await workshop.packPkcs12({
    privateKeyPem,
    certificatePem: certificate.certificatePem,
    passphrase: await keys.passphrase(currentKeyId(device)),
    friendlyName: name,
  });
  const fileName = keyFileNames(devices).get(device.id) ?? keyFileName(name);
  return { name: fileName, mediaType: PKCS12_MEDIA_TYPE, bytes };
}

/** Names that differ in signs alone (Anna's, Annas) are numbered: in one folder the second would replace the first. */
function keyFileNames(devices: readonly Device[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const distinct = (name: string): string => {
    let fileName = keyFileName(name);
    for (let number = 2; taken.has(fileName); number += 1) fileName = keyFileName(`${number} ${name}`);
    taken.add(fileName);
    return fileName;
  };
  return new Map([...plainNames(devices)].map(([id, name]) => [id, distinct(name)]));
}

function isHeldHere(
  keyId: string,
  certificate: CertificateSeen,
  { heldHere }: ClientCertificatesSeen,
): boolean {
  return heldHere[keyId] === certificate.publicKey;
}
