import type { HomeBefore, HomeWish, Setup } from '../../../contract/setup.ts';
import { NO_LOGIN_LIMIT } from '../../home-assistant/commands/http-config.ts';
import { isNetworkCovered } from '../../home-assistant/commands/network.ts';
import type { Observed } from '../observed.ts';

/** What a Setup wants of Home Assistant, part by part, and what there was before. Pure. */

/** Whether Home Assistant itself is to run the connector. */
export function wantsConnectorApp({ services, home }: Setup): boolean {
  return services.length > 0 && home?.connector === 'app';
}

/** Whether apps matter at all: one is wanted, or one that was set up before may have to go. Asks no Supervisor in vain. */
export function concernsApps({ home }: Setup): boolean {
  return (
    home?.connector === 'app' || home?.before?.app !== undefined || home?.before?.repository !== undefined
  );
}

/** What Home Assistant is to call its own addresses; `undefined` where it is left to itself. */
export function wantedUrls({
  services,
  home,
}: Setup): { readonly external: string; readonly internal: string | null } | undefined {
  const [service] = services;
  if (!service || home?.urls !== 'wanted') return undefined;
  return { external: `https://${service.hostname}`, internal: home.internalUrl };
}

/** The networks that Home Assistant is to believe; none where that is not known yet, or nothing is wanted any more. */
export function wantedProxies({ services, home }: Setup): readonly string[] {
  return services.length > 0 ? (home?.trustedProxies ?? []) : [];
}

/** Set together with the proxies, so that Home Assistant restarts only once. */
export function wantsLoginLimit(setup: Setup): boolean {
  return setup.home?.loginLimit === 'wanted' && wantedProxies(setup).length > 0;
}

/** The wish that nothing of ours is left in Home Assistant, while the home itself stays. */
export function leftAlone(home: HomeWish): HomeWish {
  return { ...home, connector: 'elsewhere', trustedProxies: [], loginLimit: 'declined', urls: 'declined' };
}

/** A Setup that remembers what an earlier one knew of the same Home Assistant. */
export function rememberingHome(setup: Setup, earlier: Setup): Setup {
  const { home } = setup;
  if (!earlier.home) return setup;
  // Nobody was asked about it this time, so nothing of it is taken back either.
  if (!home) return { ...setup, home: earlier.home };
  if (home.at !== earlier.home.at) return setup;
  return withBefore(setup, { ...home.before, ...earlier.home.before });
}

/** Keeps with the Setup what the parts of Home Assistant are that it is going to change. What was found first counts. */
export function withHomeBefore(setup: Setup, found: Observed): Setup {
  const { home } = setup;
  if (!home) return setup;
  const known = home.before ?? {};
  const trust = trustBefore(setup, found);
  return withBefore(setup, {
    ...appsBefore(setup, found),
    ...urlsBefore(setup, found),
    ...known,
    ...(trust ? { trust } : {}),
  });
}

/** Going back to `home`, or out of it where there was no wish before: what was changed meanwhile is known either way. */
export function homeOnTheWayBack(
  home: HomeWish | undefined,
  left: HomeWish | undefined,
): HomeWish | undefined {
  if (!left) return home;
  const wish = home?.at === left.at ? home : leftAlone(left);
  const before = { ...left.before, ...(wish === home ? home.before : {}) };
  return Object.keys(before).length > 0 ? { ...wish, before } : wish;
}

/** Once nothing is wanted any more and all is put back, what there was before is the user's own business again. */
export function withoutHomeBefore(home: HomeWish): HomeWish {
  const { before: _putBack, ...wish } = home;
  return wish;
}

function withBefore(setup: Setup, before: HomeBefore): Setup {
  const { home } = setup;
  if (!home || Object.keys(before).length === 0) return setup;
  return { ...setup, home: { ...home, before } };
}

function appsBefore(setup: Setup, found: Observed): HomeBefore {
  const [repository, apps] = [found['app-repository'], found['connector-app']];
  if (!wantsConnectorApp(setup) || !repository || !apps) return {};
  const { current } = apps;
  return {
    ...(repository.isThere ? {} : { repository: 'absent' as const }),
    ...(current === null ? { app: { state: 'absent' as const } } : {}),
    // One that runs somebody's tunnel is not changed; where it is ours already, nobody knows what it was before.
    ...(current !== null && current.tunnelId === null
      ? {
          app: {
            state: 'idle' as const,
            running: current.state === 'started',
            boot: current.boot,
            watchdog: current.watchdog,
            autoUpdate: current.autoUpdate,
          },
        }
      : {}),
  };
}

function urlsBefore(setup: Setup, found: Observed): HomeBefore {
  const seen = found['home-url'];
  const wanted = wantedUrls(setup);
  // Its own address was set by nobody but us.
  if (!seen || !wanted || seen.external === wanted.external) return {};
  return { urls: seen };
}

/** Unlike the rest this grows: every network that is added is noted, also one that is added later. */
function trustBefore(setup: Setup, found: Observed): HomeBefore['trust'] {
  const seen = found['http-config'];
  const known = setup.home?.before?.trust;
  const proxies = wantedProxies(setup);
  if (seen?.kind !== 'settable' || proxies.length === 0) return known;
  const { stable } = seen;
  const trusted = stable.trusted_proxies ?? [];
  const added = proxies.filter(
    (network) => !isNetworkCovered(network, trusted) && !known?.added.includes(network),
  );
  if (known) return { ...known, added: [...known.added, ...added] };
  const useForwardedFor = stable.use_x_forwarded_for === true;
  const loginAttempts = stable.login_attempts_threshold ?? NO_LOGIN_LIMIT;
  const changesLimit = wantsLoginLimit(setup) && loginAttempts === NO_LOGIN_LIMIT;
  if (added.length === 0 && useForwardedFor && !changesLimit) return undefined;
  return { useForwardedFor, proxies: trusted, loginAttempts, added };
}
