import { z } from 'zod';
import type { Setup } from '../../../contract/setup.ts';
import type { Making, Resource } from '../../engine/resource.ts';
import type { Observed } from '../observed.ts';
import { ourHostnames } from './our-hostnames.ts';

/** `null` when the zone never had one (facts: mTLS host associations). */
const Associations = z.object({ hostnames: z.array(z.string()).nullish() });

/**
 * Certificate hostnames: the addresses at which Cloudflare asks a visitor for a key. Seen: on Review, as part of the
 * lock. Changes: our addresses in the zone's list. Never touched: the other names in it. Gone: taken out of the
 * list when its address is down.
 */
export const certificateHostname: Resource<'certificate-hostname'> = {
  id: 'certificate-hostname',

  observe: (setup, io) => read(setup, io),

  plan(setup, observed) {
    const seen = observed['certificate-hostname'];
    const wanted = merged(seen, setup, observed);
    if (sameNames(seen, wanted)) return [];
    return [
      {
        id: 'certificate-hostname/update',
        resource: 'certificate-hostname',
        action: 'update',
        subject: [...ourHostnames(setup, observed)].join(', '),
        before: seen.join(', '),
        after: wanted.join(', '),
        follows: ['dns-record/remove'],
        request: {
          method: 'PUT',
          path: `/zones/${setup.zone.id}/certificate_authorities/hostname_associations`,
          body: JSON.stringify({ hostnames: wanted }),
        },
      },
    ];
  },

  untouched(setup, observed) {
    const others = observed['certificate-hostname'].filter(
      (name) => !ourHostnames(setup, observed).has(name),
    );
    return others.length ? [{ kind: 'certificate-hostnames', names: others }] : [];
  },

  async apply(_change, making) {
    const wanted = merged(making.observed['certificate-hostname'], making.setup, making.observed);
    const seen = await put(wanted, making);
    return () => seen;
  },
};

/** The list as it is, in its order, without addresses that are ours no more, and with those that are now. */
function merged(seen: readonly string[], setup: Setup, observed: Observed): readonly string[] {
  const wanted = setup.services.map((service) => service.hostname);
  const ours = ourHostnames(setup, observed);
  const kept = seen.filter((name) => !ours.has(name) || wanted.includes(name));
  return [...kept, ...wanted.filter((name) => !kept.includes(name))];
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((name) => b.includes(name));
}

/** PUT replaces the whole list, so what it became is read back. */
async function put(hostnames: readonly string[], { setup, io }: Making): Promise<readonly string[]> {
  await io.cloudflare.write(z.unknown(), 'PUT hostname_associations', () =>
    io.cloudflare.sdk.certificateAuthorities.hostnameAssociations.update({
      zone_id: setup.zone.id,
      hostnames: [...hostnames],
    }),
  );
  return read(setup, io);
}

async function read(setup: Setup, { cloudflare }: Making['io']): Promise<readonly string[]> {
  const { hostnames } = await cloudflare.read(Associations, 'GET hostname_associations', () =>
    cloudflare.sdk.certificateAuthorities.hostnameAssociations.get({ zone_id: setup.zone.id }),
  );
  return hostnames ?? [];
}
