import type { Platform } from '../../contract/setup.ts';
import type { Instructions } from './guide.ts';

/**
 * Where a device keeps whom it trusts. Most have one place for all programs; on Linux, Chrome and Firefox have places of their
 * own beside it (facts: platforms#linux-trust, platforms#firefox-trust).
 */
export type TrustPlace = 'device' | 'browser' | 'firefox';

/** The places of each platform, the one for most programs first. */
export const trustPlaces = {
  iphone: ['device'],
  android: ['device'],
  windows: ['device', 'firefox'],
  mac: ['device', 'firefox'],
  linux: ['device', 'browser', 'firefox'],
  chromebook: ['device'],
  watch: ['device'],
  // A program is told with an option of its own which file to trust, beside its key.
  program: [],
} as const satisfies Readonly<Record<Platform, readonly TrustPlace[]>>;

/** How one kind of device comes to trust the home's own authority, and stops again. Its fillings are `TrustFillings`. */
export interface TrustGuide extends Instructions {
  readonly platform: Platform;
  readonly place: TrustPlace;
}

export type TrustBook = {
  readonly [Of in Platform]: { readonly [In in (typeof trustPlaces)[Of][number]]: TrustGuide };
};
