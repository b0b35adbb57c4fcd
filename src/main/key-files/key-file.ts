import type { KeyFileKind } from '../../contract/hand-over.ts';
import type { KeyState } from '../../contract/key-state.ts';
import type { Device, DeviceId } from '../../contract/setup.ts';
import { profileWords } from '../../guides/en/profile.ts';
import { Refusal } from '../errors/refusal.ts';
import type { OutgoingFile } from '../host/host.ts';
import { keyFileName } from '../keys/ascii-name.ts';
import type { KeyPool } from '../keys/key-pool.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import { certificateFor } from '../resources/cloudflare/client-certificate/client-certificate.ts';
import { currentKeyId, plainNames } from '../resources/cloudflare/wanted-keys.ts';
import type { CertificateSeen, ClientCertificatesSeen } from '../resources/model/observed.ts';
import { buildConfigurationProfile } from './configuration-profile.ts';

const PKCS12_MEDIA_TYPE = 'application/x-pkcs12';

/** Where each device's key is in its life, as far as this computer can tell. */
export function describeKeyStates(
  devices: readonly Device[],
  seen: ClientCertificatesSeen,
  /** Whose spare copy the user has deleted here. */
  forgotten: ReadonlySet<DeviceId> = new Set(),
  /** Whether keys may lie in a vault that could not be opened this time. */
  vault: 'open' | 'locked-away' = 'open',
): readonly KeyState[] {
  const [fileNames, names] = [nameKeyFiles(devices), plainNames(devices)];
  const stateOf = (device: Device, certificate: CertificateSeen | undefined): KeyState['state'] => {
    if (!certificate) return 'not-made';
    if (isHeldHere(currentKeyId(device), certificate, seen)) return 'ready';
    if (forgotten.has(device.id)) return 'spare-copy-deleted';
    return vault === 'locked-away' ? 'locked-away' : 'not-on-this-computer';
  };
  return devices.map((device) => {
    const certificate = certificateFor(currentKeyId(device), seen);
    return {
      deviceId: device.id,
      fileName: fileNames.get(device.id) ?? keyFileName(device.name),
      keyName: names.get(device.id) ?? device.name,
      state: stateOf(device, certificate),
      expiresOn: certificate?.expiresOn ?? null,
    };
  });
}

const PROFILE_MEDIA_TYPE = 'application/x-apple-aspen-config';

export interface KeyFileOrder {
  readonly device: Device;
  readonly as: KeyFileKind;
  /** Where the key opens. */
  readonly hostnames: readonly string[];
}

/** The files that one device needs: an iPhone takes the key in a profile as well, for Safari. A Mac's .p12 serves both. */
export function listKeyFileKinds({ platform }: Device): readonly KeyFileKind[] {
  return platform === 'iphone' ? ['pkcs12', 'configuration-profile'] : ['pkcs12'];
}

/** A device's key as a file, locked with its passphrase. `KEY_MISSING` when this computer lacks a half of it. */
export async function packKeyFile(
  { device, as, hostnames }: KeyFileOrder,
  devices: readonly Device[],
  seen: ClientCertificatesSeen,
  { keys, keyPool }: { readonly keys: KeyRing; readonly keyPool: KeyPool },
): Promise<OutgoingFile> {
  const certificate = certificateFor(currentKeyId(device), seen);
  const privateKeyPem = await keys.privateKey(currentKeyId(device));
  if (!certificate || !privateKeyPem || !isHeldHere(currentKeyId(device), certificate, seen))
    throw new Refusal('KEY_MISSING');
  const name = plainNames(devices).get(device.id) ?? device.id;
  const bytes = await keyPool.packPkcs12({
    privateKeyPem,
    certificatePem: certificate.certificatePem,
    passphrase: await keys.passphrase(currentKeyId(device)),
    friendlyName: name,
  });
  const fileName = nameKeyFiles(devices).get(device.id) ?? keyFileName(name);
  if (as === 'pkcs12') return { name: fileName, mediaType: PKCS12_MEDIA_TYPE, bytes };
  const profile = buildConfigurationProfile({
    pkcs12: bytes,
    pkcs12FileName: fileName,
    certificateFingerprint: certificate.fingerprint,
    target: device.platform === 'mac' ? 'mac' : 'iphone',
    words: profileWords({ name: device.name, address: hostnames.join(', ') }),
  });
  const profileName = fileName.replace(/\.p12$/, '.mobileconfig');
  return { name: profileName, mediaType: PROFILE_MEDIA_TYPE, bytes: profile };
}

/** Names that differ in signs alone (Anna's, Annas) are numbered: in one folder the second would replace the first. */
export function nameKeyFiles(devices: readonly Device[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const distinct = (name: string): string => {
    let fileName = keyFileName(name);
    for (let number = 2; taken.has(fileName); number += 1) fileName = keyFileName(`${number} ${name}`);
    taken.add(fileName);
    return fileName;
  };
  return new Map([...plainNames(devices)].map(([id, name]) => [id, distinct(name)]));
}

/** Whether both halves belong together: this computer's private key, and what Cloudflare has certified. */
export function isHeldHere(
  keyId: string,
  certificate: CertificateSeen,
  { heldHere }: ClientCertificatesSeen,
): boolean {
  return heldHere[keyId] === certificate.publicKey;
}
