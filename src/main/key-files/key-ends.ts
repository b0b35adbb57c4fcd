import type { KeyState } from '../../contract/key-state.ts';
import type { Device, DeviceId } from '../../contract/setup.ts';
import { currentKeyId } from '../resources/cloudflare/wanted-keys.ts';

/** When the present key of a device ends. */
export interface KeyEndOfDevice {
  readonly deviceId: DeviceId;
  readonly keyId: string;
  /** The device's own. */
  readonly name: string;
  /** ISO 8601. */
  readonly endsOn: string;
}

/** Of each device whose key opens and has an end. What is off or not made has nothing to be reminded of. */
export function listKeyEnds(
  devices: readonly Device[],
  states: readonly KeyState[],
): readonly KeyEndOfDevice[] {
  const ends = new Map(states.map(({ deviceId, expiresOn }) => [deviceId, expiresOn]));
  return devices.flatMap((device) => {
    const endsOn = ends.get(device.id) ?? null;
    const { id: deviceId, name, state } = device;
    return state === 'off' || endsOn === null
      ? []
      : [{ deviceId, keyId: currentKeyId(device), name, endsOn }];
  });
}
