import type { KeyFileKind } from '../../contract/hand-over.ts';
import type { KeyState } from '../../contract/key-state.ts';
import type { Device, DeviceId } from '../../contract/setup.ts';
import type { Language } from '../../words/languages.ts';
import { Refusal } from '../errors/refusal.ts';
import type { OutgoingFile } from '../host/host.ts';
import type { InstalledKey, KeyToInstall } from '../install/key-to-install.ts';
import type { KeyNote } from '../journey/journey-changes.ts';
import type { JourneyKeeper } from '../journey/journey-keeper.ts';
import type { Workspace } from '../journey/workspace.ts';
import type { KeyPool } from '../keys/key-pool.ts';
import type { KeyRing } from '../keys/key-ring.ts';
import type { ClientKey } from '../probe/prober.ts';
import { certificateFor } from '../resources/cloudflare/client-certificate/client-certificate.ts';
import { readClientKey } from '../resources/cloudflare/client-certificate/client-key.ts';
import { currentKeyId, keyIdsOf } from '../resources/cloudflare/wanted-keys.ts';
import type { CertificateSeen, ClientCertificatesSeen } from '../resources/model/observed.ts';
import { describeKeyStates, isHeldHere, nameOfKey, packKeyFile } from './key-file.ts';
import type { KeyHome } from './key-home.ts';

/**
 * The keys of the journey's devices as they were when a call began, in the workspace where it began: between practice and the
 * real home nothing gets mixed up, wherever the user goes meanwhile. Who signs certificates is asked once at most, so this
 * is made anew for each call.
 */
export interface DeviceKeys {
  readonly workspace: Workspace;
  readonly devices: readonly Device[];
  /** What the keys open. */
  readonly home: KeyHome;
  /** `DEVICE_UNKNOWN` */
  device(id: DeviceId): Device;
  states(): Promise<readonly KeyState[]>;
  /** The certificate of the device's newest key. `KEY_MISSING` */
  certificate(id: DeviceId): Promise<CertificateSeen>;
  /**
   * In the language of the window, or of the device that fetches it. `DEVICE_UNKNOWN`, `KEY_MISSING` when this computer lacks a half
   * of the key.
   */
  file(id: DeviceId, as: KeyFileKind, language?: Language): Promise<OutgoingFile>;
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
  /** The language of the window. */
  language(): Language;
  keys(): KeyRing;
  workspace(): Workspace;
  /** What the keys open. Throws `ANSWERS_MISSING` before it is known. */
  keyHome(): KeyHome;
}

/** `ANSWERS_MISSING`, `NOT_CONNECTED` */
export function keysHere(services: KeyServices): DeviceKeys {
  const { journey, keyPool } = services;
  const workspace = services.workspace();
  const [home, notes, ring] = [services.keyHome(), journey.here(), services.keys()];
  const { devices = [] } = workspace.journey.read().answers;
  const seen = readOnce(home.certificates());
  const device = (id: DeviceId): Device => deviceIn(devices, id);
  const hostnamesOf = (id: DeviceId) => home.opens(device(id)).hostnames;
  const certificate = async (id: DeviceId) => newestCertificate(device(id), await seen());
  const installed = async (id: DeviceId): Promise<InstalledKey> => {
    const found = await certificate(id);
    const name = nameOfKey(device(id), devices, found);
    return { name, certificatePem: found.certificatePem, hostnames: hostnamesOf(id) };
  };
  const isStillKeyOf = (id: DeviceId) => isCurrentKey(device(id), home, workspace);
  return {
    workspace,
    devices,
    home,
    device,
    certificate,
    installed,
    isStillKeyOf,
    states: async () => statesIn(workspace, devices, await seen()),
    file: async (id, as, language = services.language()) =>
      packKeyFile({ device: device(id), as, hostnames: hostnamesOf(id), language }, devices, await seen(), {
        keys: ring,
        keyPool,
      }),
    toInstall: async (id) => {
      const found = await certificate(id);
      const privateKeyPem = await privateKeyFor(found, currentKeyId(device(id)), await seen(), ring);
      return { ...(await installed(id)), privateKeyPem };
    },
    shown: async (id) => readClientKey(currentKeyId(device(id)), await seen(), ring),
    forget: async (id) => forgetKeys(device(id), ring),
    note: async (what, id) => {
      if (isStillKeyOf(id)) await notes.note(what, id);
    },
  };
}

function readOnce<T>(read: () => Promise<T>): () => Promise<T> {
  let reading: Promise<T> | undefined;
  return () => {
    reading ??= read();
    return reading;
  };
}

/** `KEY_MISSING` */
function newestCertificate(device: Device, seen: ClientCertificatesSeen): CertificateSeen {
  const found = certificateFor(currentKeyId(device), seen);
  if (!found) throw new Refusal('KEY_MISSING');
  return found;
}

/** `KEY_MISSING` when this computer lacks a half of the key. */
async function privateKeyFor(
  certificate: CertificateSeen,
  keyId: string,
  seen: ClientCertificatesSeen,
  ring: KeyRing,
): Promise<string> {
  const privateKeyPem = await ring.privateKey(keyId);
  if (!privateKeyPem || !isHeldHere(keyId, certificate, seen)) throw new Refusal('KEY_MISSING');
  return privateKeyPem;
}

function isCurrentKey(device: Device, home: KeyHome, { journey }: Workspace): boolean {
  const current = journey.read();
  const now = current.answers.devices?.find(({ id }) => id === device.id);
  return home.isThatOf(current) && now !== undefined && currentKeyId(now) === currentKeyId(device);
}

function statesIn(
  { journey, vault }: Workspace,
  devices: readonly Device[],
  seen: ClientCertificatesSeen,
): readonly KeyState[] {
  const forgotten = new Set(journey.read().answers.forgotten);
  return describeKeyStates(devices, seen, forgotten, vault.lockedAway ? 'locked-away' : 'open');
}

async function forgetKeys(device: Device, ring: KeyRing): Promise<void> {
  const earlier = Object.keys(await ring.held()).filter((keyId) => keyId.startsWith(`${device.id}-`));
  await ring.forget(...new Set([device.id, ...earlier, ...keyIdsOf(device)]));
}

/** `DEVICE_UNKNOWN` */
export function deviceIn(devices: readonly Device[] | undefined, id: DeviceId): Device {
  const found = devices?.find((each) => each.id === id);
  if (!found) throw new Refusal('DEVICE_UNKNOWN');
  return found;
}
