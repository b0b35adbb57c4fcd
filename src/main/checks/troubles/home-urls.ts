import type { Setup } from '../../../contract/setup.ts';
import type { TroubleCure } from '../../../contract/trouble.ts';
import { cannotTell, clear, found, knownTrouble } from './trouble.ts';

/** What Home Assistant takes for its own addresses: it writes them into notifications, and apps learn them from it. */

/** Pictures, spoken texts and other services get an address that does not lead here. */
export const externalUrlNotSet = knownTrouble('external-url-not-set', ['core'], ({ setup, core }) => {
  if (!core) return cannotTell('log-in');
  const ours = setup.services.map(({ hostname }) => `https://${hostname}`);
  const { externalUrl } = core;
  if (externalUrl === null) return found(urlCure(setup), 'external_url is not set');
  if (ours.includes(externalUrl.replace(/\/+$/, ''))) return clear(`external_url: ${externalUrl}`);
  // Who keeps another address there on purpose has said so.
  const isWished = setup.home?.urls === 'declined';
  return isWished
    ? clear(`external_url: ${externalUrl}`)
    : found(urlCure(setup), `external_url: ${externalUrl}`);
});

/** Nobody told Home Assistant its address at home, so that devices there go over the internet. */
export const slowAtHome = knownTrouble('slow-at-home', ['core'], ({ setup, core }) => {
  if (!core) return cannotTell('log-in');
  const { internalUrl } = core;
  if (internalUrl !== null) return clear(`internal_url: ${internalUrl}`);
  return found(setup.home?.internalUrl ? urlCure(setup) : 'by-hand', 'internal_url is not set');
});

function urlCure({ home }: Setup): TroubleCure {
  return home?.urls === 'wanted' ? 'build' : 'by-hand';
}
