import { validityChoices } from '../../contract/setup.ts';
import type { DeviceKey } from './key-of-device.ts';

const DAY_MS = 86_400_000;
/** From when on a key that ends is announced. */
const ANNOUNCED_DAYS = 60;

/** How much of its time a key has left. */
export interface KeySpan {
  readonly left: 'plenty' | 'soon' | 'over';
  readonly days: number;
  /** Between 0 and 1. */
  readonly share: number;
}

/** `undefined` for a key that has no end to tell: it is off, or was not made yet. */
export function measureKeySpan({ device, expiresOn }: DeviceKey, now: Date): KeySpan | undefined {
  if (expiresOn === null) return undefined;
  const leftMs = new Date(expiresOn).getTime() - now.getTime();
  const days = Math.max(0, Math.floor(leftMs / DAY_MS));
  const whole = Math.max(device.validityDays, validityChoices[0]) * DAY_MS;
  const share = Math.min(1, Math.max(0, leftMs / whole));
  return { left: leftMs <= 0 ? 'over' : days <= ANNOUNCED_DAYS ? 'soon' : 'plenty', days, share };
}
