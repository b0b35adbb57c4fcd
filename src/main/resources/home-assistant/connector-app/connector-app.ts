import { z } from 'zod';
import type { Setup } from '../../../../contract/setup.ts';
import type { Cloudflare } from '../../../cloudflare/client.ts';
import { isTunnelUp } from '../../../cloudflare/tunnel-status.ts';
import { readTunnelToken } from '../../../cloudflare/tunnel-token.ts';
import { Refusal } from '../../../errors/refusal.ts';
import {
  appRequests,
  CONNECTOR_SLUG,
  type ConnectorAppSeen,
  FORMER_CONNECTOR_SLUG,
  giveToken,
  installApp,
  type Keeping,
  readConnectorApp,
  restartApp,
  restoreApp,
  startApp,
  staysUp,
  stopApp,
  uninstallApp,
} from '../../../home-assistant/commands/apps.ts';
import { showRequest } from '../../../home-assistant/connection/shown-request.ts';
import { isMarkedTunnelName } from '../../cloudflare/mark.ts';
import type { Ledger } from '../../model/ledger.ts';
import type {
  ApplyContext,
  ChangeIn,
  Dependency,
  HomeIo,
  PlannedChange,
  Resource,
} from '../../model/model.ts';
import type { ConnectorAppsSeen, Observed, TunnelSeen } from '../../model/observed.ts';
import { forgetPart, knownBefore, reachHome, wantsConnectorApp, withPart } from '../desired-home.ts';
import { loggedIn } from '../logged-in.ts';
import { retryRead } from '../retry-read.ts';
import { waitForConnector } from './wait-for-connector.ts';
import { concernsApps, connectorAppFor, isOurApp, isTaken } from './whose-app.ts';

/**
 * Connector app: Cloudflared as an app of Home Assistant, which holds the home's end of the private path. Seen: on
 * Review, as the connector. Changes: installs the app, gives it the tunnel's token, starts it and keeps it running.
 * Never touched: an app that runs somebody else's tunnel, and options of ours it does not need. Gone: uninstalled, or put
 * back to idle where it was there before; after the address is down.
 */
export const connectorApp: Resource<'connector-app'> = {
  id: 'connector-app',

  async observe(setup, ledger, io, readSlice) {
    const home = reachHome(io, setup, ledger);
    if (!home || !concernsApps(setup, ledger)) return null;
    const [apps, tunnels] = await Promise.all([retryRead(() => read(home)), readSlice('tunnel')]);
    return { ...apps, leftBehind: await leftBehindIn(apps, tunnels, setup, io.cloudflare) };
  },

  plan(setup, ledger, observed) {
    if (!observed['connector-app']) return [];
    return wantsConnectorApp(setup) ? running(observed) : leaving(ledger, observed);
  },

  blockers(setup, _ledger, observed) {
    const app = connectorAppFor(observed);
    if (!wantsConnectorApp(setup) || !app || !isTaken(app, observed)) return [];
    return [{ code: 'CONNECTOR_APP_TAKEN', names: [app.slug] }];
  },

  untouched(_setup, _ledger, observed) {
    const { current = null, former = null } = observed['connector-app'] ?? {};
    const others = [current, former].filter((app) => app !== null && isTaken(app, observed));
    return others.length ? [{ kind: 'connector-apps', names: others.flatMap((app) => app?.slug ?? []) }] : [];
  },

  remember(setup, ledger, observed) {
    const { home } = setup;
    if (!home) return ledger;
    const known = knownBefore('connector-app', home, ledger);
    return withPart('connector-app', known ?? foundBefore(home.at, setup, observed), ledger);
  },

  forget: (setup, ledger) => forgetPart('connector-app', setup, ledger),

  async apply(change, context) {
    const home = loggedIn(context.io.home);
    await make(change, context, home);
    const now = await retryRead(() => read(home));
    return (seen) => ({ leftBehind: seen?.leftBehind ?? [], ...now });
  },
};

/** One that runs somebody's tunnel is not changed; where it is ours already, nobody knows what it was before. */
function foundBefore(at: string, setup: Setup, observed: Observed): Ledger['connector-app'] {
  const apps = observed['connector-app'];
  if (!wantsConnectorApp(setup) || !apps) return undefined;
  const { current } = apps;
  if (current === null) return { at, state: 'absent' };
  if (current.tunnelId !== null) return undefined;
  const { state, boot, watchdog, autoUpdate } = current;
  return { at, state: 'idle', running: state === 'started', boot, watchdog, autoUpdate };
}

type Planned = PlannedChange<'connector-app'>;

/** What a connector needs before it may lead anywhere: with it, the address could be reached. */
const theLock: readonly Dependency[] = [{ resource: 'lock-rule' }, { resource: 'certificate-hostname' }];

/** The options that are not ours to change. */
const asTheyAre = { '‹as they are›': '' };

function running(observed: Observed): readonly Planned[] {
  const app = connectorAppFor(observed);
  const { ours } = observed.tunnel;
  const slug = app?.slug ?? CONNECTOR_SLUG;
  const hasToken = app !== null && ours !== null && app.tunnelId === ours.id;
  const isKept = app?.boot === 'auto' && app.watchdog;
  const isUp = app?.state === 'started' && isTunnelUp(ours?.status);
  return [
    ...(app === null ? [installation()] : []),
    ...(hasToken && isKept ? [] : [handingOver(slug)]),
    ...(hasToken && isKept && isUp ? [] : [starting(slug)]),
  ];
}

function installation(): Planned {
  return {
    kind: 'connector-app.install',
    id: 'connector-app/create',
    resource: 'connector-app',
    slug: CONNECTOR_SLUG,
    follows: [{ kind: 'app-repository.add' }],
    request: showRequest(appRequests.install(CONNECTOR_SLUG)),
  };
}

function handingOver(slug: string): Planned {
  const options = { ...asTheyAre, tunnel_token: '‹connection code›' };
  return {
    kind: 'connector-app.give-token',
    id: 'connector-app/update/token',
    resource: 'connector-app',
    slug,
    // It starts with Home Assistant from then on, whenever that is.
    follows: [{ kind: 'connector-app.install' }, { kind: 'tunnel.create' }, ...theLock],
    request: showRequest(appRequests.setOptions(slug, options, staysUp)),
  };
}

function starting(slug: string): Planned {
  return {
    kind: 'connector-app.start',
    id: 'connector-app/update/start',
    resource: 'connector-app',
    slug,
    follows: [{ kind: 'connector-app.give-token' }, { kind: 'tunnel-configuration.lead' }, ...theLock],
    request: showRequest(appRequests.start(slug)),
  };
}

/** Only an app that runs our tunnel is ours to take away, and only where it was not there before. */
function leaving(ledger: Ledger, observed: Observed): readonly Planned[] {
  const { current = null, former = null } = observed['connector-app'] ?? {};
  return [current, former].flatMap((app): readonly Planned[] => {
    if (!app || !isOurApp(app, observed)) return [];
    const { slug } = app;
    const common = {
      resource: 'connector-app',
      slug,
      follows: [{ kind: 'dns-record.delete' }],
    } as const satisfies Partial<Planned>;
    const wasAbsent = slug === CONNECTOR_SLUG && ledger['connector-app']?.state === 'absent';
    if (wasAbsent) {
      const request = showRequest(appRequests.uninstall(slug));
      return [{ ...common, kind: 'connector-app.uninstall', id: 'connector-app/remove', request }];
    }
    const options = { ...asTheyAre, tunnel_token: '' };
    const request = showRequest(appRequests.setOptions(slug, options, keepingOf(ledger)));
    return [
      { ...common, kind: 'connector-app.restore', id: `connector-app/update/restore/${slug}`, request },
    ];
  });
}

async function make(
  { kind, slug }: ChangeIn<'connector-app'>,
  context: ApplyContext,
  home: HomeIo,
): Promise<void> {
  const { assistant } = home;
  switch (kind) {
    case 'connector-app.install':
      return installApp(assistant, slug);
    case 'connector-app.give-token':
      return giveToken(assistant, slug, await tokenOf(context));
    case 'connector-app.start': {
      const app = await readConnectorApp(assistant, slug);
      await (app?.state === 'started' ? restartApp(assistant, slug) : startApp(assistant, slug));
      return waitForConnector(slug, context, home);
    }
    case 'connector-app.uninstall':
      return uninstallApp(assistant, slug);
    case 'connector-app.restore':
      // Stopped first: without its token nobody could tell any more that it runs our tunnel.
      await stopApp(assistant, slug);
      return restoreApp(assistant, slug, keepingOf(context.ledger));
  }
}

/** How the app was kept before it was ours. */
function keepingOf(ledger: Ledger): Keeping {
  const before = ledger['connector-app'];
  return before?.state === 'idle' ? before : { boot: 'manual', watchdog: false, autoUpdate: true };
}

async function tokenOf({ setup, observed, io }: ApplyContext): Promise<string> {
  const { ours } = observed.tunnel;
  // The plan makes the tunnel first.
  if (!ours) throw new Refusal('PLAN_CHANGED');
  return readTunnelToken(io.cloudflare, setup.zone.account.id, ours.id);
}

type Apps = Omit<ConnectorAppsSeen, 'leftBehind'>;

/** Asks about the tunnels of apps that are not standing ones of ours: who moved or left without a login has such an app. */
async function leftBehindIn(
  { current, former }: Apps,
  { ours, abandoned }: TunnelSeen,
  { zone }: Setup,
  cloudflare: Cloudflare,
): Promise<readonly string[]> {
  const standing = new Set([ours?.id, ...abandoned.map(({ id }) => id)]);
  const asked = [current?.tunnelId, former?.tunnelId].flatMap((id) => (id && !standing.has(id) ? [id] : []));
  const deleted = await Promise.all(
    asked.map((uuid) =>
      cloudflare.read(z.array(DeletedTunnel), 'GET cfd_tunnel deleted', () =>
        cloudflare.sdk.zeroTrust.tunnels.cloudflared.list({
          account_id: zone.account.id,
          is_deleted: true,
          uuid,
        }),
      ),
    ),
  );
  return deleted.flat().flatMap(({ id, name }) => (isMarkedTunnelName(name) ? [id] : []));
}

const DeletedTunnel = z.object({ id: z.string(), name: z.string() });

async function read({ assistant }: HomeIo): Promise<Apps> {
  const [current, former] = await Promise.all(
    [CONNECTOR_SLUG, FORMER_CONNECTOR_SLUG].map((slug) => readConnectorApp(assistant, slug)),
  );
  return { current: orNull(current), former: orNull(former) };
}

function orNull(app: ConnectorAppSeen | undefined): ConnectorAppSeen | null {
  return app ?? null;
}
