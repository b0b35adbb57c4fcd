import type { AppOption } from '../../../../contract/change.ts';
import type { Setup } from '../../../../contract/setup.ts';
import { isTunnelUp } from '../../../cloudflare/tunnel-status.ts';
import { readTunnelToken } from '../../../cloudflare/tunnel-token.ts';
import { Refusal } from '../../../errors/refusal.ts';
import {
  appRequests,
  CONNECTOR_SLUG,
  type ConnectorAppSeen,
  giveToken,
  installApp,
  type Keeping,
  type OwnOptions,
  readConnectorApp,
  restartApp,
  restoreApp,
  startApp,
  staysUp,
  stopApp,
  uninstallApp,
} from '../../../home-assistant/commands/apps.ts';
import { showRequest } from '../../../home-assistant/connection/shown-request.ts';
import type { Ledger } from '../../model/ledger.ts';
import type {
  ApplyContext,
  ChangeIn,
  Dependency,
  HomeIo,
  PlannedChange,
  Resource,
} from '../../model/model.ts';
import type { Observed } from '../../model/observed.ts';
import { forgetPart, knownBefore, reachHome, wantsConnectorApp, withPart } from '../desired-home.ts';
import { loggedIn } from '../logged-in.ts';
import { retryRead } from '../retry-read.ts';
import { findInUseBefore, giveBack, isGivenBack } from './give-back.ts';
import { readApps, readLeftBehind, readOurTokenHash } from './read-apps.ts';
import { listNewWays, wantedRunParameters } from './run-parameters.ts';
import { waitForConnector } from './wait-for-connector.ts';
import { concernsApps, connectorAppFor, isOurApp, isTaken, isTakenOver } from './whose-app.ts';

/**
 * Connector app: Cloudflared as an app of Home Assistant, which holds the home's end of the private path. Seen: on
 * Review, as the connector. Changes: installs the app, gives it the tunnel's token and its
 * way to Cloudflare, starts it and keeps it running.
 * Never touched: an app that runs somebody else's tunnel, unless the user let Latchkey take it over, and options of ours it does
 * not need. Gone: uninstalled, or put back to what it was where it was there before; after the address is down.
 */
export const connectorApp: Resource<'connector-app'> = {
  id: 'connector-app',

  async observe(setup, ledger, io, readSlice) {
    const home = reachHome(io, setup, ledger);
    if (!home || !concernsApps(setup, ledger)) return null;
    const [apps, tunnels] = await Promise.all([retryRead(() => readApps(home)), readSlice('tunnel')]);
    const [leftBehind, ourTokenHash] = await Promise.all([
      readLeftBehind(apps, tunnels, setup, io.cloudflare),
      readOurTokenHash(apps, tunnels, setup, io.cloudflare),
    ]);
    return { ...apps, leftBehind, ourTokenHash };
  },

  plan(setup, ledger, observed) {
    if (!observed['connector-app']) return [];
    return wantsConnectorApp(setup) ? running(setup, observed) : leaving(setup, ledger, observed);
  },

  blockers(setup, _ledger, observed) {
    const app = connectorAppFor(setup, observed);
    if (!wantsConnectorApp(setup) || !app || !isTaken(app, setup, observed)) return [];
    return [{ code: 'CONNECTOR_APP_TAKEN', names: [app.slug] }];
  },

  untouched(setup, _ledger, observed) {
    const { current = null, former = null } = observed['connector-app'] ?? {};
    const others = [current, former].filter((app) => app !== null && isTaken(app, setup, observed));
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
    const now = await retryRead(() => readApps(home));
    return (seen) => ({
      leftBehind: seen?.leftBehind ?? [],
      ourTokenHash: seen?.ourTokenHash ?? null,
      ...now,
    });
  },
};

/** One that runs somebody's tunnel is not changed; where it is ours already, nobody knows what it was before. */
function foundBefore(at: string, setup: Setup, observed: Observed): Ledger['connector-app'] {
  const apps = observed['connector-app'];
  if (!wantsConnectorApp(setup) || !apps) return undefined;
  const used = connectorAppFor(setup, observed);
  if (used && (isTakenOver(used, setup) || runsAdoptedTunnel(used, observed))) return inUse(at, used);
  const { current } = apps;
  if (current === null) return { at, state: 'absent' };
  if (current.tunnelId !== null) return undefined;
  const { state, boot, watchdog, autoUpdate, runParameters } = current;
  return {
    at,
    state: 'idle',
    running: state === 'started',
    boot,
    watchdog,
    autoUpdate,
    ...(runParameters ? { runParameters } : {}),
  };
}

function runsAdoptedTunnel({ tunnelId }: ConnectorAppSeen, { tunnel: { ours } }: Observed): boolean {
  return ours?.isAdopted === true && tunnelId === ours.id;
}

function inUse(at: string, app: ConnectorAppSeen): Ledger['connector-app'] {
  const { slug, tunnelId, state, boot, watchdog, autoUpdate, runParameters } = app;
  return {
    ...{ at, state: 'in-use', slug, boot, watchdog, autoUpdate },
    tunnel: tunnelId === null ? 'its-own' : 'given',
    running: state === 'started',
    runParameters: runParameters ?? [],
  };
}

type Planned = PlannedChange<'connector-app'>;

/** What a connector needs before it may lead anywhere: with it, the address could be reached. */
const theLock: readonly Dependency[] = [{ resource: 'lock-rule' }, { resource: 'certificate-hostname' }];

/** The options that are not ours to change. */
const asTheyAre = { '‹as they are›': '' };

function running(setup: Setup, observed: Observed): readonly Planned[] {
  const app = connectorAppFor(setup, observed);
  const slug = app?.slug ?? CONNECTOR_SLUG;
  const before = app ? app.runParameters : [];
  const after = before && wantedRunParameters(before, setup);
  const brings = listMissing(app, observed, before ?? [], after ?? []);
  const isUp = app?.state === 'started' && isTunnelUp(observed.tunnel.ours?.status);
  return [
    ...(app === null ? [installation()] : []),
    ...(brings.length > 0 ? [handingOver(slug, brings, after)] : []),
    ...(brings.length > 0 || !isUp ? [starting(slug)] : []),
  ];
}

/** What the app does not have yet. Everything, where it is not even there. */
function listMissing(
  app: ConnectorAppSeen | null,
  observed: Observed,
  before: readonly string[],
  after: readonly string[],
): readonly AppOption[] {
  const isKept = app?.boot === 'auto' && app.watchdog;
  return [
    ...(app && hasOurCode(app, observed) ? [] : (['code'] as const)),
    ...(isKept ? [] : (['stays-up'] as const)),
    ...listNewWays(before, after),
  ];
}

/**
 * Exactly our tunnel's token: cloudflared takes none that is cut, in quotes, or of a former secret
 * (facts: cloudflare#tunnel-token). Where nobody may read what it should be, only a tunnel that is up shows that it is right.
 */
function hasOurCode({ tunnelId, tokenHash, state }: ConnectorAppSeen, observed: Observed): boolean {
  const { ours } = observed.tunnel;
  const ourTokenHash = observed['connector-app']?.ourTokenHash ?? null;
  if (ours === null || tunnelId !== ours.id) return false;
  return ourTokenHash === null ? state === 'started' && isTunnelUp(ours.status) : tokenHash === ourTokenHash;
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

function handingOver(
  slug: string,
  brings: readonly AppOption[],
  runParameters: readonly string[] | null,
): Planned {
  const options = {
    ...asTheyAre,
    tunnel_token: '‹connection code›',
    ...(runParameters ? { run_parameters: runParameters } : {}),
  };
  return {
    kind: 'connector-app.give-token',
    id: 'connector-app/update/token',
    resource: 'connector-app',
    slug,
    brings,
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
function leaving(setup: Setup, ledger: Ledger, observed: Observed): readonly Planned[] {
  const { current = null, former = null } = observed['connector-app'] ?? {};
  return [current, former].flatMap((app): readonly Planned[] => {
    if (!app || !isOursToLeave(app, setup, ledger, observed)) return [];
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
    const runParameters = parametersBefore(ledger);
    const keepsToken = findInUseBefore(ledger)?.tunnel === 'given';
    const options = {
      ...asTheyAre,
      tunnel_token: keepsToken ? '‹its former connection code›' : '',
      ...(runParameters ? { run_parameters: runParameters } : {}),
    };
    const request = showRequest(appRequests.setOptions(slug, options, keepingOf(ledger)));
    return [
      { ...common, kind: 'connector-app.restore', id: `connector-app/update/restore/${slug}`, request },
    ];
  });
}

/** Of one that we gave its token, and whose token nobody can read by now, we know it all the same. */
function isOursToLeave(app: ConnectorAppSeen, setup: Setup, ledger: Ledger, observed: Observed): boolean {
  const before = findInUseBefore(ledger);
  if (before?.slug === app.slug) return !isGivenBack(app, before, setup);
  const isUnreadable = app.tunnelId === null && app.tokenHash !== null;
  const wasOurs = app.slug === CONNECTOR_SLUG && ledger['connector-app'] !== undefined;
  return isOurApp(app, observed) || (isUnreadable && wasOurs);
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
      return giveToken(assistant, slug, await optionsFor(slug, context, home));
    case 'connector-app.start': {
      const app = await readConnectorApp(assistant, slug);
      await (app?.state === 'started' ? restartApp(assistant, slug) : startApp(assistant, slug));
      return waitForConnector(slug, context, home);
    }
    case 'connector-app.uninstall':
      return uninstallApp(assistant, slug);
    case 'connector-app.restore': {
      const before = findInUseBefore(context.ledger);
      if (before?.slug === slug) return giveBack(before, context, home);
      // Stopped first: without its token nobody could tell any more that it runs our tunnel.
      await stopApp(assistant, slug);
      const run_parameters = parametersBefore(context.ledger);
      return restoreApp(assistant, slug, { run_parameters }, keepingOf(context.ledger));
    }
  }
}

/** How the app was kept before it was ours. */
function keepingOf(ledger: Ledger): Keeping {
  const before = ledger['connector-app'];
  return before && before.state !== 'absent' ? before : { boot: 'manual', watchdog: false, autoUpdate: true };
}

/** What it handed to cloudflared before; `null` where that is not known, or was no business of ours. */
function parametersBefore(ledger: Ledger): readonly string[] | null {
  const before = ledger['connector-app'];
  return before && before.state !== 'absent' ? (before.runParameters ?? null) : null;
}

/** What is there by now counts, not what was there when the plan was made: somebody may have added to it. */
async function optionsFor(
  slug: string,
  { setup, observed, io }: ApplyContext,
  { assistant }: HomeIo,
): Promise<Required<OwnOptions>> {
  const { ours } = observed.tunnel;
  // The plan makes the tunnel first.
  if (!ours) throw new Refusal('PLAN_CHANGED');
  const [tunnel_token, app] = await Promise.all([
    readTunnelToken(io.cloudflare, setup.zone.account.id, ours.id),
    readConnectorApp(assistant, slug),
  ]);
  const current = app?.runParameters;
  return { tunnel_token, run_parameters: current ? wantedRunParameters(current, setup) : null };
}
