import type { KeyState } from '../../../contract/contract.ts';
import type { Device, DeviceId } from '../../../contract/setup.ts';

/** One device's key as the list shows it: `handed-over` is a key that is here and has been saved before. */
export interface KeyRow {
  readonly device: Device;
  readonly state: KeyState['state'] | 'handed-over';
  readonly fileName: string;
  readonly expiresOn: string | null;
}

/** A row for each device that is on. A key that main does not list is not made. */
export function keyRows(
  devices: readonly Device[],
  keys: readonly KeyState[],
  handedOver: readonly DeviceId[],
): readonly KeyRow[] {
  const byDevice = new Map(keys.map((key) => [key.deviceId, key]));
  return devices
    .filter((device) => device.state === 'on')
    .map((device) => {
      const key = byDevice.get(device.id);
      const state = key?.state ?? 'not-made';
      return {
        device,
        state: state === 'ready' && handedOver.includes(device.id) ? 'handed-over' : state,
        fileName: key?.fileName ?? '',
        expiresOn: key?.expiresOn ?? null,
      };
    });
}

/** Whose turn it is: the first key that can be handed over and has not been. */
export function nextKey(rows: readonly KeyRow[]): KeyRow | undefined {
  return rows.find((row) => row.state === 'ready');
}

export function handedOverOf(rows: readonly KeyRow[]): number {
  return rows.filter((row) => row.state === 'handed-over').length;
}
