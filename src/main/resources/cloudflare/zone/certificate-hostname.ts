import { z } from 'zod';
import type { Setup } from '../../../../contract/setup.ts';
import { requestTo } from '../../../cloudflare/request.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { Resource, SetupIo } from '../../model/model.ts';
import type { Observed } from '../../model/observed.ts';
import type { RecentWrite } from '../../model/recent-writes.ts';
import { markedHostnames, ourHostnames } from '../lock/our-hostnames.ts';
import { asksForKeys } from '../wanted-keys.ts';

/** `null` when the zone never had one (facts: cloudflare#hostname-associations). */
const Associations = z.object({ hostnames: z.array(z.string()).nullish() });

/**
 * Certificate hostnames: the addresses at which Cloudflare asks a visitor for a key. Seen: on Review, as part of the
 * lock. Changes: our addresses in the zone's list. Never touched: the other names in it. Gone: taken out of the
 * list when its address is down, unless somebody had put it there before.
 */
export const certificateHostname: Resource<'certificate-hostname'> = {
  id: 'certificate-hostname',

  observe: (setup, _ledger, io) => read(setup, io),

  plan(setup, ledger, observed) {
    const seen = observed['certificate-hostname'];
    const wanted = merge(seen, setup, ledger, observed);
    if (hasSameNames(seen, wanted)) return [];
    return [
      {
        kind: 'certificate-hostname.update',
        id: 'certificate-hostname/update',
        resource: 'certificate-hostname',
        hostnamesBefore: seen,
        hostnames: wanted,
        follows: [{ kind: 'dns-record.delete' }],
        request: requestFor(setup, wanted),
      },
    ];
  },

  untouched(setup, ledger, observed) {
    const others = observed['certificate-hostname'].filter(
      (name) => !ourHostnames(setup, ledger, observed).has(name),
    );
    return others.length ? [{ kind: 'certificate-hostnames', names: others }] : [];
  },

  remember(setup, ledger, observed) {
    const known = new Set([...(ledger['dns-record']?.hostnames ?? []), ...markedHostnames(setup, observed)]);
    const before = setup.services
      .map(({ hostname }) => hostname)
      .filter((hostname) => observed['certificate-hostname'].includes(hostname) && !known.has(hostname));
    if (before.length === 0) return ledger;
    return { ...ledger, 'certificate-hostname': { before: [...beforeUs(ledger), ...before] } };
  },

  forget({ services }, ledger) {
    const { 'certificate-hostname': _former, ...others } = ledger;
    return services.length > 0 ? ledger : others;
  },

  /** The list is merged anew: what stood in the plan may have changed with what was made since. */
  async apply(_change, context) {
    const { setup, ledger, observed, io } = context;
    const before = observed['certificate-hostname'];
    const request = requestFor(setup, merge(before, setup, ledger, observed));
    // The answer is the whole list as it became. Reading it back may still give the old one.
    const { hostnames } = await io.cloudflare.write(Associations, 'PUT hostname_associations', request);
    const seen = hostnames ?? [];
    await io.recentWrites.note({
      kind: 'hostnames-replaced',
      zoneId: setup.zone.id,
      added: seen.filter((name) => !before.includes(name)),
      removed: before.filter((name) => !seen.includes(name)),
    });
    return () => seen;
  },
};

/** The list as it is, in its order, without addresses that are ours no more, and with those that are now. */
function merge(seen: readonly string[], setup: Setup, ledger: Ledger, observed: Observed): readonly string[] {
  const wanted = setup.services.filter(asksForKeys).map((service) => service.hostname);
  const ours = ourHostnames(setup, ledger, observed);
  const stays = new Set([...wanted, ...beforeUs(ledger)]);
  const kept = seen.filter((name) => !ours.has(name) || stays.has(name));
  return [...kept, ...wanted.filter((name) => !kept.includes(name))];
}

function beforeUs(ledger: Ledger): readonly string[] {
  return ledger['certificate-hostname']?.before ?? [];
}

function hasSameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name) => b.includes(name));
}

function requestFor({ zone }: Setup, hostnames: readonly string[]) {
  const path = `/zones/${zone.id}/certificate_authorities/hostname_associations`;
  return requestTo('PUT', path, { hostnames });
}

async function read({ zone }: Setup, { cloudflare, recentWrites }: SetupIo): Promise<readonly string[]> {
  const { hostnames } = await cloudflare.read(Associations, 'GET hostname_associations', () =>
    cloudflare.sdk.certificateAuthorities.hostnameAssociations.get({ zone_id: zone.id }),
  );
  const listed = hostnames ?? [];
  const ours = recentWrites
    .list()
    .flatMap((write) => (write.kind === 'hostnames-replaced' && write.zoneId === zone.id ? write : []));
  const names = withRecentWrites(listed, ours);
  if (hasSameNames(names, listed)) await recentWrites.forget(ours);
  return names;
}

type HostnamesReplaced = Extract<RecentWrite, { readonly kind: 'hostnames-replaced' }>;

/** The list with what we changed in it a moment ago; the names of others are as they were read. */
function withRecentWrites(
  listed: readonly string[],
  writes: readonly HostnamesReplaced[],
): readonly string[] {
  return writes.reduce((names, { added, removed }) => {
    const kept = names.filter((name) => !removed.includes(name));
    return [...kept, ...added.filter((name) => !kept.includes(name))];
  }, listed);
}
