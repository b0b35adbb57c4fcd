import { DEVICE_ID_BYTES, hexPattern } from '../../../contract/id-sizes.ts';
import type { Device, DeviceId, Service, Setup } from '../../../contract/setup.ts';
import { devicesThatOpen } from '../../../contract/who-opens.ts';
import { keyNames, plainNames, printKeyName } from './key-names.ts';

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
  const [plain, newest] = [plainNames(setup.devices), keyNames(setup.devices)];
  const ofDevices = setup.devices.flatMap((device) => {
    const { id, name, validityDays, state, renewal } = device;
    const [current, ...former] = keyIdsOf(device);
    return [
      {
        id: current,
        label: printKeyName({ ...renewal, device: name }, Number.POSITIVE_INFINITY),
        asciiLabel: newest.get(id) ?? id,
        validityDays,
        state,
      },
      // Of the key before the present one nobody keeps the month.
      ...former.map((keyId): WantedKey => {
        const generation = generationOf(device) - 1;
        const label = printKeyName({ device: name, generation }, Number.POSITIVE_INFINITY);
        const asciiLabel = printKeyName({ device: plain.get(id) ?? id, generation });
        return { id: keyId, label, asciiLabel, validityDays, state };
      }),
    ];
  });
  return setup.services.length > 0 ? [...ofDevices, testKeys.unlisted, testKeys.switchedOff] : [];
}

/** The key a device uses now: its own id, and a count once it has been renewed. */
export function currentKeyId(device: Device): string {
  return keyIdOfGeneration(device.id, generationOf(device));
}

function generationOf({ renewal }: Device): number {
  return renewal?.generation ?? 1;
}

/** The keys that are to open, the current one first, and the one before it while it still does. */
export function openingKeyIds(device: Device): readonly string[] {
  const [current, ...former] = keyIdsOf(device);
  return device.renewal?.previous === 'leaving' ? [current] : [current, ...former];
}

/** The keys that are not revoked, the current one first, and the one before it while it opens or may yet come back. */
export function keyIdsOf(device: Device): readonly [current: string, ...former: string[]] {
  const { renewal } = device;
  const previous =
    renewal && renewal.previous !== 'off' ? [keyIdOfGeneration(device.id, renewal.generation - 1)] : [];
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

/** Whether any key opens a service: one for things that have none asks for no certificate. */
export function asksForKeys({ openTo }: Service): boolean {
  return openTo === 'every-device' || openTo.length > 0;
}

/** The devices whose keys open a service: those it names, as long as they are not switched off. */
export function devicesFor(service: Service, devices: readonly Device[]): readonly Device[] {
  return devicesThatOpen(service.openTo, devices);
}

/**
 * The addresses that a device's key opens, or will once it is on. A key that opens none is told of the home's own, where it is
 * refused until somebody lets it in.
 */
export function servicesFor(device: Device, services: readonly Service[]): readonly Service[] {
  const opened = services.filter((service) => devicesFor(service, [{ ...device, state: 'on' }]).length > 0);
  return opened.length > 0 ? opened : services.slice(0, 1);
}
