import type { Setup } from '../../../contract/setup.ts';
import { locateEnd } from '../../probe/request-stages.ts';
import { findLeadingEntry } from '../../resources/cloudflare/tunnel/ingress-entries.ts';
import { cannotTell, clear, defineTrouble, found } from './trouble.ts';

/**
 * The address does not lead to Cloudflare: its name is unknown or leads elsewhere, or has no record there. For a record that
 * leads into a tunnel which is gone, Cloudflare itself answers with 530.
 */
export const addressGone = defineTrouble(
  'address-gone',
  ['name', 'withKey', 'dns-record'],
  ({ setup, name, withKey, 'dns-record': records }) => {
    // A request that came all the way in has proved the name, whatever else is written about it.
    if (locateEnd('trust', withKey) === 'beyond') return clear(withKey?.saw);
    // Nothing was heard of the name itself, and a record of ours changes nothing about that.
    const isUnreliable = [withKey, name].some((each) => each?.diagnosis === 'name-unreliable');
    if (isUnreliable) return cannotTell('by-hand', name?.saw);
    const end = locateEnd('name', withKey);
    const isElsewhere = name?.diagnosis === 'resolves-elsewhere';
    const isUnknown = name?.diagnosis === 'not-resolved';
    const unnamed = hostnamesOf(setup)
      .filter((each) => records && !records.some((record) => record.name === each))
      .map((hostname) => `no DNS record of ${hostname}`);
    if (isElsewhere || (isUnknown && end !== 'beyond')) return found('build', `DNS: ${name.saw}`, ...unnamed);
    if (end === 'here') return found('build', withKey?.saw, ...unnamed);
    // A wildcard record does as well as ours.
    if (end === 'beyond') return clear(withKey?.saw);
    if (unnamed.length > 0) return found('build', ...unnamed);
    return name?.diagnosis === 'resolved' ? clear(`DNS: ${name.saw}`) : cannotTell('by-hand', name?.saw);
  },
);

/** The tunnel has no entry for the address. Cloudflare then answers 404 with an empty page. */
export const addressNotInPath = defineTrouble(
  'address-not-in-path',
  ['withKey', 'tunnel-configuration'],
  ({ setup, withKey, 'tunnel-configuration': configuration }) => {
    const end = locateEnd('entry', withKey);
    const entries = configuration?.ours?.ingress;
    const unlisted = hostnamesOf(setup)
      .filter((each) => entries && !findLeadingEntry(entries, each))
      .map((hostname) => `the path has no entry for ${hostname}`);
    if (end === 'here') return found('build', withKey?.saw, ...unlisted);
    // A catch-all entry does as well as ours.
    if (end === 'beyond') return clear(withKey?.saw);
    if (unlisted.length > 0) return found('build', ...unlisted);
    return entries ? clear('the entry is there') : cannotTell('by-hand');
  },
);

function hostnamesOf({ services }: Setup): readonly string[] {
  return services.map(({ hostname }) => hostname);
}
