import { APP_NETWORK, type ConnectorApp, type FoundHome, type HomeInspection, runsApps } from './home.ts';
import { isLoopback } from './loopback.ts';
import type { DesiredHome, Reach } from './setup.ts';

/** What Latchkey proposes to do in Home Assistant. The program answers with it, and the window shows it. Pure. */

/** The part of it that the user is asked about. */
export type AskedSettings = Pick<DesiredHome, 'connector' | 'loginLimit' | 'urls'>;

type Inspected = Pick<HomeInspection, 'installation' | 'apps'>;

/** Everything that can be done without disturbing what somebody else set up, or by going on with it. */
export function defaultSettings(look: Inspected): AskedSettings {
  const movable = appToTakeOver(look);
  const isFree = appOfOthers(look) === undefined || (movable !== undefined && !stopsNames(movable));
  const connector = runsApps(look.installation) && isFree ? 'app' : 'elsewhere';
  return { connector, loginLimit: 'wanted', urls: 'wanted' };
}

/** An app that runs somebody else's tunnel, the one that would have to be used first. */
export function appOfOthers({ apps }: Pick<HomeInspection, 'apps'>): ConnectorApp | undefined {
  const others = apps.filter(({ tunnel }) => tunnel === 'another');
  return others.find(({ repository }) => repository === 'current') ?? others[0];
}

/**
 * The app from the current repository runs somebody else's tunnel and cannot be taken over, so it is left to them. Beside one
 * from the former repository another could be installed.
 */
export function isAppTaken({ apps }: Pick<HomeInspection, 'apps'>): boolean {
  return apps.some(({ repository, takeOver }) => repository === 'current' && takeOver === 'impossible');
}

/** The app that somebody else's tunnel would be taken over with, where Home Assistant is to run the connector. */
export function appToTakeOver({ apps }: Pick<HomeInspection, 'apps'>): ConnectorApp | undefined {
  return apps.find(
    ({ repository, takeOver }) =>
      repository === 'current' && (takeOver === 'its-own-tunnel' || takeOver === 'given-tunnel'),
  );
}

/** Whether names of such an app would lead nowhere afterwards. One that leads to the home can become its address. */
function stopsNames({ names }: ConnectorApp): boolean {
  return names !== null && (names.outside.length > 0 || names.home.length > 1);
}

/** The settings for a home that was just inspected. What the user said of the same home stays as far as it still fits. */
export function settingsFor(
  look: Inspected,
  home: FoundHome,
  answered: DesiredHome | undefined,
  reachedBy: Reach['by'] = 'tunnel',
): DesiredHome {
  const kept = answered?.at === home.url ? answered : undefined;
  const defaults = defaultSettings(look);
  const canKeep = kept?.connector === 'elsewhere' || runsApps(look.installation);
  const chosen = kept && canKeep ? kept.connector : defaults.connector;
  // Without a tunnel there is nothing for Home Assistant to run.
  const connector = reachedBy === 'tunnel' ? chosen : 'elsewhere';
  const initial: DesiredHome = { at: home.url, trustedProxies: [], internalUrl: null, ...defaults };
  return {
    ...withConnector({ ...initial, ...kept }, connector),
    internalUrl: addressAtHome(home),
  };
}

/**
 * What people at home are to use: not the name that only apps know, and not a loopback address, by which only this computer
 * reaches the home. What it announces would not do: anybody in the network can announce anything. `null` leaves it to
 * Home Assistant.
 */
function addressAtHome({ url, reachedAt, inTheHouse }: FoundHome): string | null {
  const address = inTheHouse ?? reachedAt ?? url;
  return isLoopback(address) ? null : address;
}

/** The same settings with another connector: only the app's address is known beforehand, so only that can be trusted. */
export function withConnector(settings: DesiredHome, connector: DesiredHome['connector']): DesiredHome {
  const known = connector === 'app' ? [APP_NETWORK] : [];
  const isSame = settings.connector === connector && settings.trustedProxies.length > 0;
  return { ...settings, connector, trustedProxies: isSame ? settings.trustedProxies : known };
}
