import { type KeyFileKind, keyFileEndings } from '../../contract/hand-over.ts';
import type { KeyState } from '../../contract/key-state.ts';
import type { Device, DeviceId } from '../../contract/setup.ts';
import { fileWords } from '../../words/files.ts';
import type { Language } from '../../words/languages.ts';
import { speak } from '../../words/speak.ts';
import { Refusal } from '../errors/refusal.ts';
import type { OutgoingFile } from '../host/host.ts';
import { keyFileName } from '../keys/ascii-name.ts';
import type { KeyPool } from '../keys/key-pool.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import { buildPemFile } from '../keys/pem-file.ts';
import { certificateFor } from '../resources/cloudflare/client-certificate/client-certificate.ts';
import { keyNames, oldKeyNames } from '../resources/cloudflare/key-names.ts';
import { labelOf } from '../resources/cloudflare/mark.ts';
import { currentKeyId, everyKeyIdOf } from '../resources/cloudflare/wanted-keys.ts';
import type { CertificateSeen, ClientCertificatesSeen } from '../resources/model/observed.ts';
import { buildConfigurationProfile, type ProfileWords } from './configuration-profile.ts';

const mediaTypes = {
  pkcs12: 'application/x-pkcs12',
  'configuration-profile': 'application/x-apple-aspen-config',
  // RFC 8555, section 9.1
  pem: 'application/pem-certificate-chain',
} as const satisfies Readonly<Record<KeyFileKind, string>>;

/** Where each device's key is in its life, as far as this computer can tell. */
export function describeKeyStates(
  devices: readonly Device[],
  seen: ClientCertificatesSeen,
  /** Whose spare copy the user has deleted here. */
  forgotten: ReadonlySet<DeviceId> = new Set(),
  /** Whether keys may lie in a vault that could not be opened this time. */
  vault: 'open' | 'locked-away' = 'open',
): readonly KeyState[] {
  const fileNames = nameKeyFiles(devices);
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
      keyName: nameOfKey(device, devices, certificate),
      ...nameOfOldKey(device, devices, seen),
      state: stateOf(device, certificate),
      expiresOn: certificate?.expiresOn ?? null,
    };
  });
}

/**
 * What devices call a key where they ask which one to use: what stands in its certificate, also where its device was given another
 * name since. Before there is one, what will stand there.
 */
export function nameOfKey(
  device: Device,
  devices: readonly Device[],
  certificate: Pick<CertificateSeen, 'commonName'> | undefined,
): string {
  return labelOf(certificate?.commonName ?? '') || (keyNames(devices).get(device.id) ?? device.name);
}

/** The same of the key before it, where there was one. */
function nameOfOldKey(
  device: Device,
  devices: readonly Device[],
  seen: ClientCertificatesSeen,
): Pick<KeyState, 'oldKeyName'> {
  const keyId = everyKeyIdOf(device).at(-2);
  if (keyId === undefined) return {};
  const inCertificate = labelOf(certificateFor(keyId, seen)?.commonName ?? '');
  return { oldKeyName: inCertificate || (oldKeyNames(devices).get(device.id) ?? device.name) };
}

export interface KeyFileOrder {
  readonly device: Device;
  readonly as: KeyFileKind;
  /** Where the key opens. */
  readonly hostnames: readonly string[];
  /** In which a device shows what a profile is. */
  readonly language: Language;
}

/**
 * The files that one device needs, the likely one first: an iPhone takes the key in a profile as well, for Safari. A Mac's
 * .p12 serves both. Programs read text, and some of them a .p12.
 */
export function listKeyFileKinds({
  platform,
}: Pick<Device, 'platform'>): readonly [KeyFileKind, ...KeyFileKind[]] {
  switch (platform) {
    case 'iphone':
      return ['pkcs12', 'configuration-profile'];
    case 'program':
      return ['pem', 'pkcs12'];
    case 'android':
    case 'windows':
    case 'mac':
    case 'linux':
    case 'chromebook':
    case 'watch':
      return ['pkcs12'];
  }
}

/** A device's key as a file, locked with its passphrase. `KEY_MISSING` when this computer lacks a half of it. */
export async function packKeyFile(
  { device, as, hostnames, language }: KeyFileOrder,
  devices: readonly Device[],
  seen: ClientCertificatesSeen,
  { keys, keyPool }: { readonly keys: KeyRing; readonly keyPool: KeyPool },
): Promise<OutgoingFile> {
  const certificate = certificateFor(currentKeyId(device), seen);
  const privateKeyPem = await keys.privateKey(currentKeyId(device));
  if (!certificate || !privateKeyPem || !isHeldHere(currentKeyId(device), certificate, seen))
    throw new Refusal('KEY_MISSING');
  const name = nameOfKey(device, devices, certificate);
  const contents = {
    privateKeyPem,
    certificatePem: certificate.certificatePem,
    passphrase: await keys.passphrase(currentKeyId(device)),
  };
  const nameAs = (kind: KeyFileKind): string =>
    withEnding(nameKeyFiles(devices).get(device.id) ?? keyFileName(name), kind);
  const file = (bytes: Uint8Array): OutgoingFile => ({ name: nameAs(as), mediaType: mediaTypes[as], bytes });
  if (as === 'pem') return file(Buffer.from(buildPemFile(contents), 'latin1'));
  const pkcs12 = await keyPool.packPkcs12({ ...contents, friendlyName: name });
  if (as === 'pkcs12') return file(pkcs12);
  return file(
    buildConfigurationProfile({
      pkcs12,
      pkcs12FileName: nameAs('pkcs12'),
      certificateFingerprint: certificate.fingerprint,
      target: device.platform === 'mac' ? 'mac' : 'iphone',
      words: describeProfile(name, hostnames.join(', '), language),
    }),
  );
}

function describeProfile(name: string, address: string, language: Language): ProfileWords {
  const { words, say } = speak(fileWords, language);
  const { profile } = words;
  return {
    profileName: say(profile.name, { name }),
    profileDescription: say(profile.description, { address }),
    keyName: name,
    keyDescription: say(profile.key, { address }),
    organization: 'Latchkey',
  };
}

function withEnding(fileName: string, kind: KeyFileKind): string {
  return fileName.replace(/\.[a-z0-9]+$/, `.${keyFileEndings[kind]}`);
}

/**
 * What the first file of each device is called. Names that differ in signs alone (Anna's, Annas) are numbered: in one folder
 * the second would replace the first.
 */
export function nameKeyFiles(devices: readonly Device[]): ReadonlyMap<string, string> {
  const taken = new Set<string>();
  const distinct = (name: string): string => {
    let fileName = keyFileName(name);
    for (let number = 2; taken.has(fileName); number += 1) fileName = keyFileName(`${number} ${name}`);
    taken.add(fileName);
    return fileName;
  };
  const names = keyNames(devices);
  return new Map(
    devices.map((device) => {
      const [kind] = listKeyFileKinds(device);
      return [device.id, withEnding(distinct(names.get(device.id) ?? device.id), kind)];
    }),
  );
}

/** Whether both halves belong together: this computer's private key, and what Cloudflare has certified. */
export function isHeldHere(
  keyId: string,
  certificate: CertificateSeen,
  { heldHere }: ClientCertificatesSeen,
): boolean {
  return heldHere[keyId] === certificate.publicKey;
}
