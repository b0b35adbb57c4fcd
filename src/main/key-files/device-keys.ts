import type { KeyState } from '../../contract/contract.ts';
import type { KeyFileKind } from '../../contract/hand-over.ts';
import type { Device, DeviceId } from '../../contract/setup.ts';
import { Refusal } from '../errors/refusal.ts';
import type { OutgoingFile } from '../host/host.ts';
import type { InstalledKey, KeyToInstall } from '../install/key-to-install.ts';
import type { JourneyKeeper, KeyNote } from '../journey/journey-keeper.ts';
import type { Place } from '../journey/place.ts';
import type { KeyPool } from '../keys/key-pool.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import type { ClientKey } from '../probe/prober.ts';
import { certificateFor } from '../resources/cloudflare/client-certificate/client-certificate.ts';
import { readClientKey } from '../resources/cloudflare/client-certificate/client-key.ts';
import { currentKeyId, keyIdsOf, plainNames } from '../resources/cloudflare/wanted-keys.ts';
import type { SetupIo } from '../resources/model/model.ts';
import type { CertificateSeen, ClientCertificatesSeen } from '../resources/model/observed.ts';
import { readSlices } from '../resources/registry.ts';
import { isHeldHere, keyFile, keyStates } from './key-file.ts';

/**
 * The keys of the journey's devices as they were when a call began, in the place where it began: between practice and the
 * real home nothing gets mixed up, wherever the user goes meanwhile. Cloudflare is asked once at most, so this is made
 * anew for each call.
 */
export interface DeviceKeys {
  readonly place: Place;
  readonly devices: readonly Device[];
  /** Where the keys open. */
  readonly hostnames: readonly string[];
  /** `DEVICE_UNKNOWN` */
  device(id: DeviceId): Device;
  states(): Promise<readonly KeyState[]>;
  /** The certificate of the device's newest key. `KEY_MISSING` */
  certificate(id: DeviceId): Promise<CertificateSeen>;
  /** `DEVICE_UNKNOWN`, `KEY_MISSING` when this computer lacks a half of the key. */
  file(id: DeviceId, as: KeyFileKind): Promise<OutgoingFile>;
  /** What tells a key on this computer from others. `KEY_MISSING` without a certificate. */
  installed(id: DeviceId): Promise<InstalledKey>;
  /** `KEY_MISSING` when this computer lacks a half of the key. */
  toInstall(id: DeviceId): Promise<KeyToInstall>;
  /** To be shown at the door. `KEY_MISSING` when this computer lacks a half of the key. */
  shown(id: DeviceId): Promise<ClientKey>;
  /** Deletes what this computer has of all keys that the device ever had. */
  forget(id: DeviceId): Promise<void>;
  /** Whether the device still has the same key: it may have been renewed, or belong to another home by now. */
  isStillKeyOf(id: DeviceId): boolean;
  /** Notes what became of a key. Of one that is not the device's any more there is nothing to note. */
  note(what: KeyNote, id: DeviceId): Promise<void>;
}

/** What device keys are read, packed and noted with. */
export interface KeyServices {
  readonly journey: JourneyKeeper;
  readonly keyPool: KeyPool;
  keys(): KeyRing;
  place(): Place;
  /** Throws `NOT_CONNECTED`. */
  setupIo(): SetupIo;
}

/** `ANSWERS_MISSING`, `NOT_CONNECTED` */
export function keysHere({ journey, keys, keyPool, setupIo, place }: KeyServices): DeviceKeys {
  const [at, setup, notes, ring, io] = [place(), journey.setup(), journey.here(), keys(), setupIo()];
  const { devices = [] } = at.journey.read().answers;
  const hostnames = setup.services.map(({ hostname }) => hostname);

  let reading: Promise<ClientCertificatesSeen> | undefined;
  const seen = (): Promise<ClientCertificatesSeen> => {
    reading ??= readSlices(setup, io)('client-certificate');
    return reading;
  };
  const device = (id: DeviceId): Device => deviceIn(devices, id);
  const certificate = async (id: DeviceId): Promise<CertificateSeen> => {
    const found = certificateFor(currentKeyId(device(id)), await seen());
    if (!found) throw new Refusal('KEY_MISSING');
    return found;
  };
  const installed = async (id: DeviceId): Promise<InstalledKey> => {
    const { certificatePem } = await certificate(id);
    return { name: plainNames(devices).get(id) ?? id, certificatePem, hostnames };
  };
  const isStillKeyOf = (id: DeviceId): boolean => {
    const { setupId, answers } = at.journey.read();
    const now = answers.devices?.find((each) => each.id === id);
    const isSameHome = setupId === setup.id && answers.domain?.id === setup.zone.id;
    return isSameHome && now !== undefined && currentKeyId(now) === currentKeyId(device(id));
  };

  return {
    place: at,
    devices,
    hostnames,
    device,
    certificate,
    installed,
    isStillKeyOf,
    states: async () => {
      const forgotten = new Set(at.journey.read().answers.forgotten);
      return keyStates(devices, await seen(), forgotten, at.vault.lockedAway ? 'locked-away' : 'open');
    },
    file: async (id, as) =>
      keyFile({ device: device(id), as, hostnames }, devices, await seen(), { keys: ring, keyPool }),
    toInstall: async (id) => {
      const keyId = currentKeyId(device(id));
      const isWhole = isHeldHere(keyId, await certificate(id), await seen());
      const privateKeyPem = await ring.privateKey(keyId);
      if (!isWhole || !privateKeyPem) throw new Refusal('KEY_MISSING');
      return { ...(await installed(id)), privateKeyPem };
    },
    shown: async (id) => readClientKey(currentKeyId(device(id)), await seen(), ring),
    forget: async (id) => {
      const earlier = Object.keys(await ring.held()).filter((keyId) => keyId.startsWith(`${id}-`));
      for (const keyId of new Set([id, ...earlier, ...keyIdsOf(device(id))])) await ring.forget(keyId);
    },
    note: async (what, id) => {
      if (isStillKeyOf(id)) await notes.note(what, id);
    },
  };
}

/** `DEVICE_UNKNOWN` */
export function deviceIn(devices: readonly Device[] | undefined, id: DeviceId): Device {
  const found = devices?.find((each) => each.id === id);
  if (!found) throw new Refusal('DEVICE_UNKNOWN');
  return found;
}
