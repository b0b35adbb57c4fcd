import { z } from 'zod';
import type { Change } from '../../../../contract/plan.ts';
import type { Setup } from '../../../../contract/setup.ts';
import type { Cloudflare } from '../../../cloudflare/client.ts';
import { isTunnelUp } from '../../../cloudflare/tunnel-status.ts';
import { readTunnelToken } from '../../../cloudflare/tunnel-token.ts';
import type { Draft, HomeIo, Making, Resource } from '../../../engine/resource.ts';
import {
  CONNECTOR_SLUG,
  type ConnectorAppSeen,
  FORMER_CONNECTOR_SLUG,
  giveToken,
  installApp,
  readConnectorApp,
  restartApp,
  restoreApp,
  startApp,
  stopApp,
  uninstallApp,
} from '../../../home-assistant/commands/apps.ts';
import { isMarkedTunnelName } from '../../cloudflare/mark.ts';
import type { ConnectorAppsSeen, Observed, TunnelSeen } from '../../observed.ts';
import { concernsApps, wantsConnectorApp } from '../desired-home.ts';
import { retryRead } from '../retry-read.ts';
import { waitForConnector } from './wait-for-connector.ts';
import { connectorAppFor, isOurApp, isTaken } from './whose-app.ts';

/**
 * Connector app: Cloudflared as an app of Home Assistant, which holds the home's end of the private path. Seen: on
 * Review, as the connector. Changes: installs the app, gives it the tunnel's token, starts it and keeps it running.
 * Never touched: an app that runs somebody else's tunnel, and options of ours it does not need. Gone: uninstalled, or put
 * back to idle where it was there before; after the address is down.
 */
export const connectorApp: Resource<'connector-app'> = {
  id: 'connector-app',

  async observe(setup, { home, cloudflare }, other) {
    if (!home || !concernsApps(setup)) return null;
    const [apps, tunnels] = await Promise.all([retryRead(() => read(home)), other('tunnel')]);
    return { ...apps, leftBehind: await leftBehindIn(apps, tunnels, setup, cloudflare) };
  },

  plan(setup, observed) {
    if (!observed['connector-app']) return [];
    return wantsConnectorApp(setup) ? running(observed) : leaving(setup, observed);
  },

  blockers(setup, observed) {
    const app = connectorAppFor(observed);
    if (!wantsConnectorApp(setup) || !app || !isTaken(app, observed)) return [];
    return [{ code: 'CONNECTOR_APP_TAKEN', names: [app.slug] }];
  },

  untouched(_setup, observed) {
    const { current = null, former = null } = observed['connector-app'] ?? {};
    const others = [current, former].filter((app) => app !== null && isTaken(app, observed));
    return others.length ? [{ kind: 'connector-apps', names: others.flatMap((app) => app?.slug ?? []) }] : [];
  },

  async apply(change, making) {
    const { home } = making.io;
    if (!home) throw new Error('a change in Home Assistant needs its connection');
    await make(change, making, home);
    const now = await retryRead(() => read(home));
    return (seen) => ({ leftBehind: seen?.leftBehind ?? [], ...now });
  },
};

const INSTALL = 'connector-app/create';
const TOKEN = 'connector-app/update/token';
const START = 'connector-app/update/start';
const RESTORE = 'connector-app/update/restore';
const REMOVE = 'connector-app/remove';

/** What a connector needs before it may lead anywhere: with it, the address could be reached. */
const theLock = ['lock-rule', 'certificate-hostname'];

function running(observed: Observed): readonly Draft[] {
  const app = connectorAppFor(observed);
  const { ours } = observed.tunnel;
  const slug = app?.slug ?? CONNECTOR_SLUG;
  const hasToken = app !== null && ours !== null && app.tunnelId === ours.id;
  const staysUp = app?.boot === 'auto' && app.watchdog;
  const isUp = app?.state === 'started' && isTunnelUp(ours?.status);
  return [
    ...(app === null ? [installation()] : []),
    ...(hasToken && staysUp ? [] : [token(slug)]),
    ...(hasToken && staysUp && isUp ? [] : [start(slug)]),
  ];
}

function installation(): Draft {
  return {
    ...draft(INSTALL, 'create', CONNECTOR_SLUG),
    after: CONNECTOR_SLUG,
    follows: ['app-repository/create'],
    request: { method: 'POST', path: `/store/addons/${CONNECTOR_SLUG}/install`, body: null },
  };
}

function token(slug: string): Draft {
  return {
    ...draft(TOKEN, 'update', slug),
    // It starts with Home Assistant from then on, whenever that is.
    follows: [INSTALL, 'tunnel/create', ...theLock],
    request: {
      method: 'POST',
      path: `/addons/${slug}/options`,
      body: JSON.stringify({
        options: { '‹as they are›': '', tunnel_token: '‹connection code›' },
        boot: 'auto',
        watchdog: true,
        auto_update: true,
      }),
    },
  };
}

function start(slug: string): Draft {
  return {
    ...draft(START, 'update', slug),
    follows: [TOKEN, 'tunnel-configuration/update', ...theLock],
    request: { method: 'POST', path: `/addons/${slug}/start`, body: null },
  };
}

/** Only an app that runs our tunnel is ours to take away, and only where it was not there before. */
function leaving(setup: Setup, observed: Observed): readonly Draft[] {
  const { current = null, former = null } = observed['connector-app'] ?? {};
  const follows = ['dns-record/remove'];
  return [current, former].flatMap((app): readonly Draft[] => {
    if (!app || !isOurApp(app, observed)) return [];
    const wasAbsent = app.slug === CONNECTOR_SLUG && setup.home?.before?.app?.state === 'absent';
    if (wasAbsent) {
      const request = { method: 'POST', path: `/addons/${app.slug}/uninstall`, body: null } as const;
      return [{ ...draft(REMOVE, 'remove', app.slug), before: app.slug, follows, request }];
    }
    const request = {
      method: 'POST',
      path: `/addons/${app.slug}/options`,
      body: JSON.stringify({ options: { '‹as they are›': '', tunnel_token: '' } }),
    } as const;
    return [{ ...draft(`${RESTORE}/${app.slug}`, 'update', app.slug), follows, request }];
  });
}

function draft(id: string, action: Change['action'], slug: string) {
  return { id, resource: 'connector-app' as const, action, subject: slug, before: null, after: null };
}

async function make(change: Change, making: Making, home: HomeIo): Promise<void> {
  const { assistant } = home;
  const slug = change.subject;
  switch (change.id) {
    case INSTALL:
      return installApp(assistant, slug);
    case TOKEN:
      return giveToken(assistant, slug, await tokenOf(making));
    case START: {
      const app = await readConnectorApp(assistant, slug);
      await (app?.state === 'started' ? restartApp(assistant, slug) : startApp(assistant, slug));
      return waitForConnector(slug, making, home);
    }
    case REMOVE:
      return uninstallApp(assistant, slug);
    default:
      return restore(slug, making, home);
  }
}

function tokenOf({ setup, observed, io }: Making): Promise<string> {
  const { ours } = observed.tunnel;
  if (!ours) throw new Error('an app needs its tunnel first');
  return readTunnelToken(io.cloudflare, setup.zone.account.id, ours.id);
}

/** Stopped first: without its token nobody could tell any more that it runs our tunnel. */
async function restore(slug: string, { setup }: Making, { assistant }: HomeIo): Promise<void> {
  const before = setup.home?.before?.app;
  const was = before?.state === 'idle' ? before : undefined;
  await stopApp(assistant, slug);
  await restoreApp(assistant, slug, {
    boot: was?.boot ?? 'manual',
    watchdog: was?.watchdog ?? false,
    autoUpdate: was?.autoUpdate ?? true,
  });
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
