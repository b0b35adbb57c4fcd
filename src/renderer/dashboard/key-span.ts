import { countDaysLeft, DAY_MS, isAnnounced } from '../../contract/key-end.ts';
import { validityChoices } from '../../contract/setup.ts';
import type { DeviceKey } from './key-of-device.ts';

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
  const days = countDaysLeft(expiresOn, now);
  const whole = Math.max(device.validityDays, validityChoices[0]) * DAY_MS;
  const share = Math.min(1, Math.max(0, leftMs / whole));
  return { left: leftMs <= 0 ? 'over' : isAnnounced(expiresOn, now) ? 'soon' : 'plenty', days, share };
}
