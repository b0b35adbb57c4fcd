import { cannotTell, clear, found, knownTrouble } from './trouble.ts';
import { standingAt } from './way-in.ts';

/**
 * The address leads nowhere: its name is not known or somebody else's, or the private path has no entry for it. Cloudflare
 * answers 404 with an empty page then.
 */
export const addressNotInPath = knownTrouble(
  'address-not-in-path',
  ['name', 'withKey', 'tunnel-configuration', 'dns-record'],
  ({ setup, name, withKey, 'tunnel-configuration': configuration, 'dns-record': records }) => {
    const hostnames = setup.services.map(({ hostname }) => hostname);
    const entries = configuration?.ours?.ingress ?? [];
    const unlisted = hostnames.filter((each) => configuration && !entries.some(isFor(each)));
    const unnamed = hostnames.filter((each) => records && !records.some((record) => record.name === each));
    const isUnknown = name?.diagnosis === 'not-resolved' || name?.diagnosis === 'resolves-elsewhere';
    const isBeyond = standingAt('entry', withKey) === 'beyond';
    const saw = [
      ...unlisted.map((hostname) => `the path has no entry for ${hostname}`),
      ...unnamed.map((hostname) => `no DNS record of ${hostname}`),
    ];
    if (standingAt('entry', withKey) === 'here') return found('build', withKey?.saw, ...saw);
    // An entry for every address, or a record that spreads, does as well as ours.
    if (isBeyond) return clear(withKey?.saw);
    if (isUnknown || saw.length > 0) return found('build', isUnknown && `DNS: ${name.saw}`, ...saw);
    return configuration && records ? clear('entry and DNS record are there') : cannotTell('by-hand');
  },
);

function isFor(hostname: string) {
  return (entry: { readonly hostname?: string | undefined }): boolean => entry.hostname === hostname;
}
