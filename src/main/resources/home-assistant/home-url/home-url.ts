import type { Setup } from '../../../../contract/setup.ts';
import { readCoreConfig, setUrls, setUrlsCommand } from '../../../home-assistant/commands/core-config.ts';
import { showCommand } from '../../../home-assistant/connection/shown-request.ts';
import { ourHostnames } from '../../cloudflare/lock/our-hostnames.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { HomeIo, Resource } from '../../model/model.ts';
import type { HomeUrlsSeen, Observed } from '../../model/observed.ts';
import { forgetPart, knownBefore, reachHome, wantedUrls, withPart } from '../desired-home.ts';
import { loggedIn } from '../logged-in.ts';
import { retryRead } from '../retry-read.ts';

/**
 * Home URLs: what Home Assistant takes for its own addresses, outside and at home. Seen: on Review, as a change in your
 * home. Changes: the external URL, and the internal one where none is set. Never touched: an internal URL that somebody set.
 * Gone: put back to what they were, unless somebody changed them since.
 */
export const homeUrl: Resource<'home-url'> = {
  id: 'home-url',

  async observe(setup, ledger, io) {
    const home = reachHome(io, setup, ledger);
    return home ? retryRead(() => read(home)) : null;
  },

  plan(setup, ledger, observed) {
    const seen = observed['home-url'];
    if (!seen) return [];
    const wanted = urlsFor(setup, ledger, observed, seen);
    if (seen.external === wanted.external && seen.internal === wanted.internal) return [];
    return [
      {
        kind: 'home-url.set',
        id: 'home-url/update',
        resource: 'home-url',
        before: seen,
        after: wanted,
        follows: [{ resource: 'dns-record' }],
        request: showCommand(setUrlsCommand(changedParts(seen, wanted))),
      },
    ];
  },

  approvalKey: ({ id, before }) => JSON.stringify([id, before]),

  remember(setup, ledger, observed) {
    const { home } = setup;
    if (!home) return ledger;
    const seen = observed['home-url'];
    const wanted = wantedUrls(setup);
    // Its own address was set by nobody but us.
    const isFound = seen !== null && wanted !== undefined && seen.external !== wanted.external;
    const found = isFound ? { at: home.at, ...seen, internalSet: wanted.internal } : undefined;
    return withPart('home-url', knownBefore('home-url', home, ledger) ?? found, ledger);
  },

  forget: (setup, ledger) => forgetPart('home-url', setup, ledger),

  /** Worked out anew from what is there now: what does not change is not sent. */
  async apply(_change, { setup, ledger, observed, io }) {
    const home = loggedIn(io.home);
    const seen = await read(home);
    await setUrls(home.assistant, changedParts(seen, urlsFor(setup, ledger, observed, seen)));
    const now = await retryRead(() => read(home));
    return () => now;
  },
};

function urlsFor(setup: Setup, ledger: Ledger, observed: Observed, seen: HomeUrlsSeen): HomeUrlsSeen {
  const wanted = wantedUrls(setup);
  if (wanted) return { external: wanted.external, internal: seen.internal ?? wanted.internal };
  const before = ledger['home-url'];
  // Whoever stays and never let us set it has set it themselves, even where it names our address.
  const mayBeOurs = before !== undefined || setup.services.length === 0;
  return {
    external:
      mayBeOurs && isOurs(seen.external, setup, ledger, observed)
        ? (before?.external ?? null)
        : seen.external,
    // Ours only where there was none: then it goes as it came.
    internal:
      before && before.internal === null && seen.internal === before.internalSet
        ? before.internal
        : seen.internal,
  };
}

/** It names an address that is or was this Setup's: nobody else can have meant it. */
function isOurs(external: string | null, setup: Setup, ledger: Ledger, observed: Observed): boolean {
  const hostname = external === null ? undefined : URL.parse(external)?.hostname;
  return hostname !== undefined && ourHostnames(setup, ledger, observed).has(hostname);
}

function changedParts(seen: HomeUrlsSeen, { external, internal }: HomeUrlsSeen): Partial<HomeUrlsSeen> {
  return {
    ...(seen.external === external ? {} : { external }),
    ...(seen.internal === internal ? {} : { internal }),
  };
}

async function read({ assistant }: HomeIo): Promise<HomeUrlsSeen> {
  const { externalUrl, internalUrl } = await readCoreConfig(assistant);
  return { external: externalUrl, internal: internalUrl };
}
