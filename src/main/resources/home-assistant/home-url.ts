import type { Setup } from '../../../contract/setup.ts';
import type { HomeIo, Resource } from '../../engine/resource.ts';
import { readCoreConfig, setUrls, setUrlsCommand } from '../../home-assistant/commands/core-config.ts';
import { showCommand } from '../../home-assistant/shown-request.ts';
import { ourHostnames } from '../cloudflare/our-hostnames.ts';
import type { HomeUrlsSeen, Observed } from '../observed.ts';
import { wantedUrls } from './desired-home.ts';
import { loggedIn } from './logged-in.ts';
import { retryRead } from './retry-read.ts';

/**
 * Home URLs: what Home Assistant takes for its own addresses, outside and at home. Seen: on Review, as a change in your
 * home. Changes: the external URL, and the internal one where none is set. Never touched: an internal URL that somebody set.
 * Gone: put back to what they were, unless somebody changed them since.
 */
export const homeUrl: Resource<'home-url'> = {
  id: 'home-url',

  observe: async (setup, { home }) => (home && setup.home ? retryRead(() => read(home)) : null),

  plan(setup, observed) {
    const seen = observed['home-url'];
    if (!seen) return [];
    const wanted = urlsFor(setup, observed, seen);
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

  /** Worked out anew from what is there now: what does not change is not sent. */
  async apply(_change, { setup, observed, io }) {
    const home = loggedIn(io.home);
    const seen = await read(home);
    await setUrls(home.assistant, changedParts(seen, urlsFor(setup, observed, seen)));
    const now = await retryRead(() => read(home));
    return () => now;
  },
};

function urlsFor(setup: Setup, observed: Observed, seen: HomeUrlsSeen): HomeUrlsSeen {
  const wanted = wantedUrls(setup);
  if (wanted) return { external: wanted.external, internal: seen.internal ?? wanted.internal };
  const before = setup.home?.before?.urls;
  // Whoever stays and never let us set it has set it themselves, even where it names our address.
  const mayBeOurs = before !== undefined || setup.services.length === 0;
  return {
    external:
      mayBeOurs && isOurs(seen.external, setup, observed) ? (before?.external ?? null) : seen.external,
    // Ours only where there was none: then it goes as it came.
    internal:
      before && before.internal === null && seen.internal === setup.home?.internalUrl
        ? before.internal
        : seen.internal,
  };
}

/** It names an address that is or was this Setup's: nobody else can have meant it. */
function isOurs(external: string | null, setup: Setup, observed: Observed): boolean {
  const hostname = external === null ? undefined : URL.parse(external)?.hostname;
  return hostname !== undefined && ourHostnames(setup, observed).has(hostname);
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
