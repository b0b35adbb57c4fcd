import type { Setup } from '../../../contract/setup.ts';
import { locateEnd } from '../../probe/request-stages.ts';
import { findLeadingEntry } from '../../resources/cloudflare/tunnel/ingress-entries.ts';
import { recordsInTheWay } from '../../resources/cloudflare/zone/dns-records-seen.ts';
import type { DnsRecordSeen } from '../../resources/model/observed.ts';
import { cannotTell, clear, defineTrouble, found } from './trouble.ts';

/**
 * The address does not lead to Cloudflare: its name is unknown or leads elsewhere, or has no record there. For a record that
 * leads into a tunnel which is gone, Cloudflare itself answers with 530. Where a record of others stands in the place of ours
 * no plan can be carried out before the user agrees to its being replaced.
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
    const others = recordsOfOthers(setup, records);
    if (others.some(isWritten)) return cannotTell('by-hand', ...others.map(nameRecord));
    const cure = others.length > 0 ? 'take-over' : 'build';
    const end = locateEnd('name', withKey);
    const isElsewhere = name?.diagnosis === 'resolves-elsewhere';
    const isUnknown = name?.diagnosis === 'not-resolved';
    const unnamed = hostnamesOf(setup)
      .filter((each) => records && !records.some((record) => record.name === each))
      .map((hostname) => `no DNS record of ${hostname}`);
    if (isElsewhere || (isUnknown && end !== 'beyond')) return found(cure, `DNS: ${name.saw}`, ...unnamed);
    if (end === 'here') return found(cure, withKey?.saw, ...unnamed);
    if (others.length > 0) return found(cure, ...others.map(nameRecord));
    // A wildcard record does as well as ours.
    if (end === 'beyond') return clear(withKey?.saw);
    if (unnamed.length > 0) return found('build', ...unnamed);
    return name?.diagnosis === 'resolved' ? clear(`DNS: ${name.saw}`) : cannotTell('by-hand', name?.saw);
  },
);

/**
 * A record that leads straight to one address stands where ours was, as a DDNS client writes it: the name leads past the lock,
 * and such a client writes it again until somebody stops it.
 */
export const recordWrittenBack = defineTrouble(
  'record-written-back',
  ['withKey', 'dns-record'],
  ({ setup, withKey, 'dns-record': records }) => {
    if (locateEnd('trust', withKey) === 'beyond') return clear(withKey?.saw);
    if (!records) return cannotTell('by-hand');
    const written = recordsOfOthers(setup, records).filter(isWritten);
    return written.length > 0 ? found('take-over', ...written.map(nameRecord)) : clear('no record of others');
  },
);

function recordsOfOthers(setup: Setup, records: readonly DnsRecordSeen[] = []): readonly DnsRecordSeen[] {
  return hostnamesOf(setup).flatMap((hostname) => recordsInTheWay(hostname, records));
}

/** This home was built: whatever leads straight to one address by now was written there since. */
function isWritten({ type, proxied }: DnsRecordSeen): boolean {
  return !proxied && (type === 'A' || type === 'AAAA');
}

function nameRecord({ name, type, content }: DnsRecordSeen): string {
  return `${name} ${type} ${content}`;
}

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
