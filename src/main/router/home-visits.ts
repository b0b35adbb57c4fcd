import type { ClientKey } from '../probe/prober.ts';
import { readFirstClientKey } from '../resources/cloudflare/client-certificate/first-client-key.ts';
import { readSlices } from '../resources/registry.ts';
import type { Services } from './base/services.ts';

/** Visits to the home with one of this computer's keys, again and again: however they come there. */

/** While somebody waits for the way to open, and while it only has to stay open. */
export const ASK_AGAIN_MS = { soon: 1500, later: 15_000 };

/** Each visit that Home Assistant refuses is an error in its log (facts: home-assistant#system-log). */
const REFUSED_PAUSES_MS = [1500, 1500, 5000, 5000, 7500];
const REFUSED_AFTERWARDS_MS = 10_000;

/** Until the next visit, in milliseconds, after so many on end that were refused. */
export function pauseAfterRefusals(refusals: number): number {
  return REFUSED_PAUSES_MS[refusals - 1] ?? REFUSED_AFTERWARDS_MS;
}

/** One of the keys that open the address, where this computer holds one. */
export async function findShowableKey({
  journey,
  setupIo,
  keys,
}: Pick<Services, 'journey' | 'setupIo' | 'keys'>): Promise<ClientKey | undefined> {
  const setup = journey.setup();
  const seen = await readSlices(setup, setupIo())('client-certificate');
  return readFirstClientKey(setup, seen, keys());
}
