import type { Setup } from '../../../contract/setup.ts';
import { cannotTell, clear, found, knownTrouble } from './trouble.ts';
import { standingAt } from './way-in.ts';

/**
 * The address leads nobody to Cloudflare: its name is not known or somebody else's, or it has no record there. A record
 * that leads to a path which is gone is told by Cloudflare itself, with 530.
 */
export const addressGone = knownTrouble(
  'address-gone',
  ['name', 'withKey', 'dns-record'],
  ({ setup, name, withKey, 'dns-record': records }) => {
    // Whoever comes all the way in has come by the name, whatever is written about it.
    if (standingAt('trust', withKey) === 'beyond') return clear(withKey?.saw);
    const standing = standingAt('name', withKey);
    const isElsewhere = name?.diagnosis === 'resolves-elsewhere';
    const isUnknown = name?.diagnosis === 'not-resolved';
    const unnamed = hostnamesOf(setup)
      .filter((each) => records && !records.some((record) => record.name === each))
      .map((hostname) => `no DNS record of ${hostname}`);
    if (isElsewhere || (isUnknown && standing !== 'beyond'))
      return found('build', `DNS: ${name.saw}`, ...unnamed);
    if (standing === 'here') return found('build', withKey?.saw, ...unnamed);
    // A record that spreads does as well as ours.
    if (standing === 'beyond') return clear(withKey?.saw);
    if (unnamed.length > 0) return found('build', ...unnamed);
    return name?.diagnosis === 'resolved' ? clear(`DNS: ${name.saw}`) : cannotTell('by-hand', name?.saw);
  },
);

/** The private path has no entry for the address. Cloudflare answers 404 with an empty page then. */
export const addressNotInPath = knownTrouble(
  'address-not-in-path',
  ['withKey', 'tunnel-configuration'],
  ({ setup, withKey, 'tunnel-configuration': configuration }) => {
    const standing = standingAt('entry', withKey);
    const entries = configuration?.ours?.ingress;
    const unlisted = hostnamesOf(setup)
      .filter((each) => entries && !entries.some(({ hostname }) => hostname === each))
      .map((hostname) => `the path has no entry for ${hostname}`);
    if (standing === 'here') return found('build', withKey?.saw, ...unlisted);
    // An entry for every address does as well as ours.
    if (standing === 'beyond') return clear(withKey?.saw);
    if (unlisted.length > 0) return found('build', ...unlisted);
    return entries ? clear('the entry is there') : cannotTell('by-hand');
  },
);

function hostnamesOf({ services }: Setup): readonly string[] {
  return services.map(({ hostname }) => hostname);
}
