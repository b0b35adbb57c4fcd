import {
  addRepository,
  appRequests,
  CONNECTOR_REPOSITORY,
  CONNECTOR_SLUG,
  readInstalledSlugs,
  readRepositories,
  removeRepository,
} from '../../../home-assistant/commands/apps.ts';
import { showRequest } from '../../../home-assistant/connection/shown-request.ts';
import type { HomeIo, Resource } from '../../model/model.ts';
import type { AppRepositorySeen } from '../../model/observed.ts';

import { forgetPart, knownBefore, reachHome, wantsConnectorApp, withPart } from '../desired-home.ts';
import { loggedIn } from '../logged-in.ts';
import { retryRead } from '../retry-read.ts';
import { concernsApps, connectorAppFor } from './whose-app.ts';

/** The part of an app's name that tells its repository (facts: home-assistant#app-slug). */
const PREFIX = CONNECTOR_SLUG.slice(0, CONNECTOR_SLUG.indexOf('_') + 1);

/**
 * App repository: where Home Assistant gets the Cloudflared app from. Seen: on Review, as part of the connector.
 * Changes: adds one line to Home Assistant's list. Never touched: the other repositories. Gone: with the app, where
 * it was not there before and no other app came from it.
 */
export const appRepository: Resource<'app-repository'> = {
  id: 'app-repository',

  async observe(setup, ledger, io) {
    const home = reachHome(io, setup, ledger);
    return home && concernsApps(setup, ledger) ? retryRead(() => read(home)) : null;
  },

  plan(setup, ledger, observed) {
    const seen = observed['app-repository'];
    const apps = observed['connector-app'];
    if (!seen || !apps) return [];
    const isNeeded = wantsConnectorApp(setup) && connectorAppFor(setup, observed) === null;
    if (isNeeded && !seen.isThere) {
      return [
        {
          kind: 'app-repository.add',
          id: 'app-repository/create',
          resource: 'app-repository',
          url: CONNECTOR_REPOSITORY,
          follows: [],
          request: showRequest(appRequests.addRepository()),
        },
      ];
    }
    const isOurs = ledger['app-repository']?.state === 'absent';
    if (wantsConnectorApp(setup) || !isOurs || !seen.isThere || seen.otherApps.length > 0) return [];
    // An app of ours that only goes back to what it was still comes from here.
    if (apps.current && ledger['connector-app']?.state !== 'absent') return [];
    return [
      {
        kind: 'app-repository.remove',
        id: 'app-repository/remove',
        resource: 'app-repository',
        url: CONNECTOR_REPOSITORY,
        follows: [{ kind: 'connector-app.uninstall' }],
        request: showRequest(appRequests.removeRepository()),
      },
    ];
  },

  remember(setup, ledger, observed) {
    const { home } = setup;
    if (!home) return ledger;
    const isNew = wantsConnectorApp(setup) && observed['app-repository']?.isThere === false;
    const found = isNew ? ({ at: home.at, state: 'absent' } as const) : undefined;
    return withPart('app-repository', knownBefore('app-repository', home, ledger) ?? found, ledger);
  },

  forget: (setup, ledger) => forgetPart('app-repository', setup, ledger),

  async apply(change, { io: { home } }) {
    const { assistant } = loggedIn(home);
    switch (change.kind) {
      case 'app-repository.add':
        await addRepository(assistant);
        break;
      case 'app-repository.remove':
        await removeRepository(assistant);
        break;
    }
    const now = await retryRead(() => read({ assistant }));
    return () => now;
  },
};

async function read({ assistant }: Pick<HomeIo, 'assistant'>): Promise<AppRepositorySeen> {
  const [repositories, installed] = await Promise.all([
    readRepositories(assistant),
    readInstalledSlugs(assistant),
  ]);
  return {
    isThere: repositories.some(({ source }) => source === CONNECTOR_REPOSITORY),
    otherApps: installed.filter((slug) => slug.startsWith(PREFIX) && slug !== CONNECTOR_SLUG),
  };
}
