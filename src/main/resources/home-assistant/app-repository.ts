import type { HomeIo, Resource } from '../../engine/resource.ts';
import {
  addRepository,
  CONNECTOR_REPOSITORY,
  CONNECTOR_SLUG,
  readInstalledSlugs,
  readRepositories,
  removeRepository,
} from '../../home-assistant/commands/apps.ts';
import type { AppRepositorySeen } from '../observed.ts';
import { connectorAppFor } from './connector-app/whose-app.ts';
import { concernsApps, wantsConnectorApp } from './desired-home.ts';
import { retryRead } from './retry-read.ts';

/** The part of an app's name that tells its repository (facts: slugs). */
const PREFIX = CONNECTOR_SLUG.slice(0, CONNECTOR_SLUG.indexOf('_') + 1);

/**
 * App repository: where Home Assistant gets the Cloudflared app from. Seen: on Review, as part of the connector.
 * Changes: adds one line to Home Assistant's list. Never touched: the other repositories. Gone: with the app, where
 * it was not there before and no other app came from it.
 */
export const appRepository: Resource<'app-repository'> = {
  id: 'app-repository',

  observe: async (setup, { home }) => (home && concernsApps(setup) ? retryRead(() => read(home)) : null),

  plan(setup, observed) {
    const seen = observed['app-repository'];
    const apps = observed['connector-app'];
    if (!seen || !apps) return [];
    const isNeeded = wantsConnectorApp(setup) && connectorAppFor(observed) === null;
    if (isNeeded && !seen.isThere) {
      return [
        {
          id: 'app-repository/create',
          resource: 'app-repository',
          action: 'create',
          subject: CONNECTOR_REPOSITORY,
          before: null,
          after: CONNECTOR_REPOSITORY,
          follows: [],
          request: {
            method: 'POST',
            path: '/store/repositories',
            body: JSON.stringify({ repository: CONNECTOR_REPOSITORY }),
          },
        },
      ];
    }
    const isOurs = setup.home?.before?.repository === 'absent';
    if (wantsConnectorApp(setup) || !isOurs || !seen.isThere || seen.otherApps.length > 0) return [];
    // An app of ours that only goes back to what it was still comes from here.
    if (apps.current && setup.home?.before?.app?.state !== 'absent') return [];
    return [
      {
        id: 'app-repository/remove',
        resource: 'app-repository',
        action: 'remove',
        subject: CONNECTOR_REPOSITORY,
        before: CONNECTOR_REPOSITORY,
        after: null,
        follows: ['connector-app/remove'],
        request: { method: 'DELETE', path: '/store/repositories/‹repository›', body: null },
      },
    ];
  },

  async apply(change, { io: { home } }) {
    if (!home) throw new Error('a change in Home Assistant needs its connection');
    await (change.action === 'create' ? addRepository(home.assistant) : removeRepository(home.assistant));
    const now = await retryRead(() => read(home));
    return () => now;
  },
};

async function read({ assistant }: HomeIo): Promise<AppRepositorySeen> {
  const [repositories, installed] = await Promise.all([
    readRepositories(assistant),
    readInstalledSlugs(assistant),
  ]);
  return {
    isThere: repositories.some(({ source }) => source === CONNECTOR_REPOSITORY),
    otherApps: installed.filter((slug) => slug.startsWith(PREFIX) && slug !== CONNECTOR_SLUG),
  };
}
