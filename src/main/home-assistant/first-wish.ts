import type { FoundHome, HomeLook, Installation } from '../../contract/home.ts';
import type { HomeWish } from '../../contract/setup.ts';

/** From where Home Assistant's own apps speak to it (facts: §1, source IP). */
export const APP_NETWORK = '172.30.33.0/24';

/**
 * What is wanted of a Home Assistant that was looked at, before the user says otherwise. What they said before of the same
 * one stays, as far as it still fits.
 */
export function wishAfter(
  look: Pick<HomeLook, 'installation'>,
  home: FoundHome,
  before: HomeWish | undefined,
): HomeWish {
  const said = before?.at === home.url ? before : undefined;
  const usual: HomeWish = {
    at: home.url,
    connector: runsApps(look.installation) ? 'app' : 'elsewhere',
    trustedProxies: [],
    loginLimit: 'wanted',
    urls: 'wanted',
    internalUrl: null,
  };
  const isPossible = said?.connector === 'elsewhere' || runsApps(look.installation);
  const connector = said && isPossible ? said.connector : usual.connector;
  return {
    ...withConnector({ ...usual, ...said }, connector),
    // Never the name that only apps know: it is for people at home.
    internalUrl: home.reachedAt ?? home.url,
  };
}

/** Another connector speaks from elsewhere, and from where is known beforehand for the app alone. */
export function withConnector(wish: HomeWish, connector: HomeWish['connector']): HomeWish {
  const known = connector === 'app' ? [APP_NETWORK] : [];
  const isSame = wish.connector === connector && wish.trustedProxies.length > 0;
  return { ...wish, connector, trustedProxies: isSame ? wish.trustedProxies : known };
}

export function runsApps(installation: Installation): boolean {
  return installation === 'os' || installation === 'supervised';
}
