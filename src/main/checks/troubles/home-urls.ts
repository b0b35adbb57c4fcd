import { isLoopback } from '../../../contract/loopback.ts';
import type { Setup } from '../../../contract/setup.ts';
import type { TroubleCure } from '../../../contract/trouble.ts';
import { cannotTell, clear, defineTrouble, found } from './trouble.ts';

/** Home Assistant's own idea of its addresses: it puts them into notifications, and apps learn them from it. */

/** Pictures, spoken texts and other services get an address that does not lead here. */
export const externalUrlNotSet = defineTrouble('external-url-not-set', ['core'], ({ setup, core }) => {
  if (!core) return cannotTell('log-in');
  const ours = setup.services.map(({ hostname }) => `https://${hostname}`);
  const { externalUrl } = core;
  if (externalUrl === null) return found(cureUrls(setup), 'external_url is not set');
  if (ours.includes(externalUrl.replace(/\/+$/, ''))) return clear(`external_url: ${externalUrl}`);
  // The user has said that another address stays there.
  const isIntended = setup.home?.urls === 'declined';
  return isIntended
    ? clear(`external_url: ${externalUrl}`)
    : found(cureUrls(setup), `external_url: ${externalUrl}`);
});

/**
 * Nobody told Home Assistant its address at home, or one that leads each device to itself (facts: home-assistant#urls), so
 * that devices there go over the internet.
 */
export const slowAtHome = defineTrouble('slow-at-home', ['core'], ({ setup, core }) => {
  if (!core) return cannotTell('log-in');
  const { internalUrl } = core;
  // One that somebody set is left to them.
  if (internalUrl !== null && isLoopback(internalUrl))
    return found('by-hand', `internal_url: ${internalUrl}`);
  if (internalUrl !== null) return clear(`internal_url: ${internalUrl}`);
  return found(setup.home?.internalUrl ? cureUrls(setup) : 'by-hand', 'internal_url is not set');
});

function cureUrls({ home }: Setup): TroubleCure {
  return home?.urls === 'wanted' ? 'build' : 'by-hand';
}
