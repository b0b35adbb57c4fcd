import type { KeyState } from '../../../contract/key-state.ts';
import type { Device } from '../../../contract/setup.ts';

/**
 * Where the key of a device on the list is in its life.
 * - new: none is made yet                        - works: it is made, and nothing about it changes
 * - going-off: the next build switches it off    - off: it is off for good
 * - renewing: the next build makes another one   - overlap: there is a newer one, and the old one still opens
 * - ending: the next build switches the old one of two off
 * - leaving: the lock has forgotten the old one of two, which can be taken back
 */
export type KeyLife = 'new' | 'works' | 'going-off' | 'off' | 'renewing' | 'overlap' | 'ending' | 'leaving';

/** `saved` is the device as it was answered before, `key` how its key of then stands. */
export function deriveKeyLife(
  device: Device,
  saved: Device | undefined,
  key: KeyState['state'] | undefined,
): KeyLife {
  if (!saved) return 'new';
  const made = key !== undefined && key !== 'not-made';
  if (device.state === 'off') return saved.state === 'on' || made ? 'going-off' : 'off';
  if (getGeneration(device) > getGeneration(saved)) return 'renewing';
  if (device.renewal?.previous === 'works') return made ? 'overlap' : 'renewing';
  if (device.renewal?.previous === 'leaving') return made ? 'leaving' : 'renewing';
  if (saved.renewal?.previous === 'works' && made) return 'ending';
  return made ? 'works' : 'new';
}

export type KeyChange = 'switch-off' | 'renew' | 'end-overlap' | 'new-key' | 'take-back';

/**
 * What can be done with a key. One that was switched off is never switched on again
 * (facts: cloudflare#client-certificate-revocation).
 */
export const keyChanges: Readonly<Record<KeyLife, readonly KeyChange[]>> = {
  new: [],
  works: ['switch-off', 'renew'],
  overlap: ['end-overlap', 'switch-off'],
  off: ['new-key'],
  'going-off': ['take-back'],
  renewing: ['take-back'],
  ending: ['take-back'],
  leaving: ['switch-off'],
};

export function withKeyChange(device: Device, change: KeyChange, saved: Device | undefined): Device {
  const next = getGeneration(device) + 1;
  switch (change) {
    case 'switch-off':
      return { ...device, state: 'off' };
    case 'renew':
      return { ...device, renewal: { generation: next, previous: 'works' } };
    case 'new-key':
      return { ...device, state: 'on', renewal: { generation: next, previous: 'off' } };
    case 'end-overlap':
      return {
        ...device,
        renewal: { ...device.renewal, generation: getGeneration(device), previous: 'off' },
      };
    case 'take-back':
      return takeBack(device, saved);
  }
}

/** As it was answered before; where that itself has not been built yet, as it was before that. */
function takeBack(device: Device, saved: Device | undefined): Device {
  if (saved && !isSameKey(device, saved)) return copyKey(device, saved);
  if (device.state === 'off') return { ...device, state: 'on' };
  const { renewal, ...rest } = device;
  const before = (renewal?.generation ?? 1) - 1;
  return before >= 2 ? { ...rest, renewal: { generation: before, previous: 'off' } } : rest;
}

function copyKey({ renewal: _, ...device }: Device, { state, renewal }: Device): Device {
  return { ...device, state, ...(renewal ? { renewal } : {}) };
}

function isSameKey(one: Device, other: Device): boolean {
  return (
    one.state === other.state &&
    getGeneration(one) === getGeneration(other) &&
    one.renewal?.previous === other.renewal?.previous
  );
}

function getGeneration({ renewal }: Device): number {
  return renewal?.generation ?? 1;
}
