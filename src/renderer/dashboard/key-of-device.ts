import type { Device } from '../../contract/setup.ts';
import type { KeyRow } from '../steps/hand-over/keys/key-rows.ts';

/** One device as the home shows it: every one of the list, also those whose key is off. */
export interface DeviceKey {
  readonly device: Device;
  readonly state: KeyRow['state'] | 'off';
  /** Where the spare copy of its key is. */
  readonly copy: KeyRow['copy'];
  readonly expiresOn: string | null;
}

export function listDeviceKeys(devices: readonly Device[], rows: readonly KeyRow[]): readonly DeviceKey[] {
  return devices.map((device) => {
    const row = rows.find((each) => each.device.id === device.id);
    return {
      device,
      state: device.state === 'off' ? 'off' : (row?.state ?? 'not-made'),
      copy: row?.copy ?? 'not-made',
      expiresOn: device.state === 'off' ? null : (row?.expiresOn ?? null),
    };
  });
}

/** Whether the key before the present one still opens. */
export function hasTwoKeys({ state, renewal }: Device): boolean {
  return state === 'on' && renewal?.previous === 'works';
}
