import { LONGEST_DEVICE_NAME } from '../../../contract/devices.ts';
import { DEVICE_ID_BYTES, hexPattern } from '../../../contract/id-sizes.ts';
import type { Device, DeviceId, Service, Setup } from '../../../contract/setup.ts';
import { asciiName } from '../../keys/ascii-name.ts';

/** One client certificate that the Setup asks for. `off` means that it must not open anything. */
export interface WantedKey {
  readonly id: string;
  readonly label: string;
  /** The label in plain letters, as it stands in the certificate: some phones cannot read others. */
  readonly asciiLabel: string;
  readonly validityDays: number;
  readonly state: 'on' | 'off';
}

/**
 * Two keys that never open anything, to try the lock with. Nobody can borrow a stranger's key for a test, but a
 * good key that the lock does not list is the same thing to Cloudflare: verified, and not ours to let in. The
 * other one is switched off, as a lost phone's key would be.
 */
export const testKeys = {
  unlisted: testKey('test-1', 'Latchkey test key', 'on'),
  switchedOff: testKey('test-0', 'Latchkey test key, off', 'off'),
} as const;

function testKey(id: string, label: string, state: 'on' | 'off'): WantedKey {
  return { id, label, asciiLabel: label, validityDays: 3650, state };
}

export function isTestKey(keyId: string): boolean {
  return keyId === testKeys.unlisted.id || keyId === testKeys.switchedOff.id;
}

/** Every key of the Setup: one for each device, and the two test keys. None where there is no door. */
export function wantedKeys(setup: Setup): readonly WantedKey[] {
  const asciiLabels = plainNames(setup.devices);
  const ofDevices = setup.devices.flatMap((device) =>
    keyIdsOf(device).map(
      (id): WantedKey => ({
        id,
        label: device.name,
        asciiLabel: asciiLabels.get(device.id) ?? asciiName(device.name),
        validityDays: device.validityDays,
        state: device.state,
      }),
    ),
  );
  return setup.services.length > 0 ? [...ofDevices, testKeys.unlisted, testKeys.switchedOff] : [];
}

/** The key a device uses now: its own id, and a count once it has been renewed. */
export function currentKeyId(device: Device): string {
  return keyIdOfGeneration(device.id, device.renewal?.generation ?? 1);
}

/** The current key first, and the one before it while it still opens. */
export function keyIdsOf(device: Device): readonly string[] {
  const { renewal } = device;
  const previous =
    renewal?.previous === 'works' ? [keyIdOfGeneration(device.id, renewal.generation - 1)] : [];
  return [currentKeyId(device), ...previous];
}

/** Every key that the device ever had, the first one first. */
export function everyKeyIdOf({ id, renewal }: Device): readonly string[] {
  return Array.from({ length: renewal?.generation ?? 1 }, (_, index) => keyIdOfGeneration(id, index + 1));
}

/** Whose key it is, and which of that device's keys. */
export interface KeyOwner {
  readonly deviceId: DeviceId;
  readonly generation: number;
}

const keyIdOfDevice = new RegExp(`^(${hexPattern(DEVICE_ID_BYTES)})(?:-([1-9][0-9]*))?$`);

/**
 * The other way round than {@link keyIdsOf}: a certificate's name is all that Cloudflare keeps of it. `undefined` for a test key,
 * and for what somebody wrote into such a name by hand.
 */
export function ownerOfKey(keyId: string | null): KeyOwner | undefined {
  const [, deviceId, generation = '1'] = keyIdOfDevice.exec(keyId ?? '') ?? [];
  return deviceId === undefined ? undefined : { deviceId, generation: Number(generation) };
}

function keyIdOfGeneration(deviceId: string, generation: number): string {
  return generation === 1 ? deviceId : `${deviceId}-${generation}`;
}

/**
 * Each device's name in plain letters, by id. Names that become the same (Müller, Muller) are numbered: two keys of one
 * name could not be told apart in a browser's list.
 */
export function plainNames(devices: readonly Device[]): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  const taken = new Set<string>();
  for (const { id, name } of devices) {
    const plain = asciiName(name, { longest: LONGEST_DEVICE_NAME });
    let distinct = plain;
    for (let number = 2; taken.has(distinct.toLowerCase()); number += 1) distinct = `${plain} ${number}`;
    taken.add(distinct.toLowerCase());
    names.set(id, distinct);
  }
  return names;
}

/** Whether any key opens a service: one for things that have none asks for no certificate. */
export function asksForKeys({ openTo }: Service): boolean {
  return openTo === 'every-device' || openTo.length > 0;
}

/** The devices whose keys open a service: those it names, as long as they are not switched off. */
export function devicesFor(service: Service, devices: readonly Device[]): readonly Device[] {
  const on = devices.filter((device) => device.state === 'on');
  const { openTo } = service;
  return openTo === 'every-device' ? on : on.filter((device) => openTo.includes(device.id));
}
