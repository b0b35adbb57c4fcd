import type { KeyFileKind } from '../../contract/hand-over.ts';
import type { Device, DeviceId } from '../../contract/setup.ts';
import type { OutgoingFile } from '../host.ts';
import { Refusal } from '../refusal.ts';
import type { Services } from '../services.ts';
import type { CertificateSeen, ClientCertificatesSeen } from '../setup/observed.ts';
import { certificateFor, readCertificates } from '../setup/resources/client-certificate.ts';
import { currentKeyId, plainNames } from '../setup/wanted-keys.ts';
import type { InstalledKey, KeyToInstall } from './install/key-to-install.ts';
import { keyFile } from './key-file.ts';

/** The keys of the journey's devices, as each way of handing over needs them. Read anew for each call. */
export interface DeviceKeys {
  /** `DEVICE_UNKNOWN` */
  device(id: DeviceId): Device;
  certificates(): Promise<ClientCertificatesSeen>;
  /** `DEVICE_UNKNOWN`, `KEY_MISSING` when this computer lacks a half of the key. */
  file(id: DeviceId, as: KeyFileKind): Promise<OutgoingFile>;
  /** What tells a key on this computer from others. `KEY_MISSING` without a certificate. */
  installed(id: DeviceId): Promise<InstalledKey>;
  /** `KEY_MISSING` when this computer lacks a half of the key. */
  toInstall(id: DeviceId): Promise<KeyToInstall>;
}

export function createDeviceKeys({
  journey,
  keys,
  workshop,
  setupIo,
}: Pick<Services, 'journey' | 'keys' | 'workshop' | 'setupIo'>): DeviceKeys {
  const certificates = (): Promise<ClientCertificatesSeen> => readCertificates(journey.setup(), setupIo());

  const device = (id: DeviceId): Device => {
    const found = journey.journey.get().answers.devices?.find((each) => each.id === id);
    if (!found) throw new Refusal('DEVICE_UNKNOWN');
    return found;
  };
  const certificateOf = async (id: DeviceId): Promise<CertificateSeen> => {
    const certificate = certificateFor(currentKeyId(device(id)), await certificates());
    if (!certificate) throw new Refusal('KEY_MISSING');
    return certificate;
  };
  const installed = async (id: DeviceId): Promise<InstalledKey> => {
    const { devices, services } = journey.setup();
    const { certificatePem } = await certificateOf(id);
    return {
      name: plainNames(devices).get(id) ?? id,
      certificatePem,
      hostnames: services.map(({ hostname }) => hostname),
    };
  };

  return {
    device,
    certificates,
    installed,
    file: async (id, as) => {
      const { devices, services } = journey.setup();
      const own = { keys: keys(), workshop };
      const hostnames = services.map(({ hostname }) => hostname);
      return keyFile({ device: device(id), as, hostnames }, devices, await certificates(), own);
    },
    toInstall: async (id) => {
      const privateKeyPem = await keys().privateKey(currentKeyId(device(id)));
      if (!privateKeyPem) throw new Refusal('KEY_MISSING');
      return { ...(await installed(id)), privateKeyPem };
    },
  };
}
