import type { Answers } from '../../../../contract/journey.ts';
import type { KeyState } from '../../../../contract/key-state.ts';
import type { Device } from '../../../../contract/setup.ts';

/** One device's key as the list shows it. */
export interface KeyRow {
  readonly device: Device;
  /**
   * How far it has come: `handed-over` is a key that has travelled from here, `in-use` one with which its device has come
   * in.
   */
  readonly state: KeyState['state'] | 'handed-over' | 'in-use';
  /** Where the spare copy is: only with `ready` can the key be handed over from here. */
  readonly copy: KeyState['state'];
  readonly fileName: string;
  /** What the key is called where a device asks which one to use. */
  readonly keyName: string;
  /** What the key before it is called there, where there was one. */
  readonly oldKeyName?: string | undefined;
  readonly expiresOn: string | null;
}

/** A row for each device that is on. A key that main does not list is not made. */
export function listKeyRows(
  devices: readonly Device[],
  keys: readonly KeyState[],
  { handedOver = [], inUse = [] }: Pick<Answers, 'handedOver' | 'inUse'>,
): readonly KeyRow[] {
  const byDevice = new Map(keys.map((key) => [key.deviceId, key]));
  return devices
    .filter((device) => device.state === 'on')
    .map((device) => {
      const key = byDevice.get(device.id);
      const copy = key?.state ?? 'not-made';
      // A key that was made elsewhere, or anew, is not the one that travelled from here.
      const ours = copy === 'ready' || copy === 'spare-copy-deleted' || copy === 'locked-away';
      const travelled = ours && handedOver.includes(device.id) ? 'handed-over' : copy;
      return {
        device,
        state: copy !== 'not-made' && inUse.includes(device.id) ? 'in-use' : travelled,
        copy,
        fileName: key?.fileName ?? '',
        keyName: key?.keyName ?? device.name,
        oldKeyName: key?.oldKeyName,
        expiresOn: key?.expiresOn ?? null,
      };
    });
}

/** Whose turn it is: the first key that can be handed over and has not been. */
export function findNextKey(rows: readonly KeyRow[]): KeyRow | undefined {
  return rows.find((row) => row.state === 'ready');
}

/** How many devices have their key, as far as this computer knows. */
export function classifyHandOver(rows: readonly KeyRow[]): number {
  return rows.filter(({ state }) => state === 'handed-over' || state === 'in-use').length;
}
