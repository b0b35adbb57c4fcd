import { z } from 'zod';
import type { Setup } from '../../../../contract/setup.ts';
import type { Cloudflare } from '../../../cloudflare/client.ts';
import { requestTo } from '../../../cloudflare/request.ts';
import type { ApplyContext, Dependency, PlannedChange, Resource } from '../../model/model.ts';
import type { IngressEntry, OurTunnel, TunnelSeen } from '../../model/observed.ts';
import { tunnelName, tunnelNamePrefix } from '../mark.ts';
import { wantsTunnel } from '../origin/public-address.ts';
import { entriesOfOthers, leavingTunnels } from './tunnels-in-use.ts';

const Tunnel = z.object({
  id: z.string(),
  name: z.string(),
  status: z.string().nullish(),
  /** Neither is there for a tunnel of the old kind (facts: cloudflare#tunnels). */
  config_src: z.string().nullish(),
  remote_config: z.boolean().nullish(),
});
export type ListedTunnel = z.infer<typeof Tunnel>;

/**
 * Cloudflare Tunnel, the private path. Seen: on Review, as the path to the home. Changes: one tunnel that bears
 * our name, unless one that was there before is gone on with. Never touched: the account's other tunnels. Gone: when no address
 * needs it, after the last one is down; where others have put addresses into it, or it was there before, it stays.
 */
export const tunnel: Resource<'tunnel'> = {
  id: 'tunnel',

  observe: (setup, _ledger, { cloudflare }) => readTunnels(setup, cloudflare),

  plan(setup, ledger, observed) {
    const { ours } = observed.tunnel;
    const removals = leavingTunnels(setup, observed)
      .filter((each) => !each.isAdopted && entriesOfOthers(each, setup, ledger, observed).length === 0)
      .map((each) => removal(setup, each));
    if (ours || !wantsTunnel(setup)) return removals;
    const name = tunnelName(setup.id, setup.zone, setup.tunnelGeneration);
    return [
      ...removals,
      {
        kind: 'tunnel.create',
        id: 'tunnel/create',
        resource: 'tunnel',
        name,
        follows: [],
        request: creationOf(name, setup),
      },
    ];
  },

  untouched(setup, ledger, observed) {
    const { others } = observed.tunnel;
    const users = leavingTunnels(setup, observed)
      .filter(({ isAdopted }) => !isAdopted)
      .flatMap((each) => entriesOfOthers(each, setup, ledger, observed));
    return [
      ...(others.length ? [{ kind: 'tunnels' as const, names: others }] : []),
      ...(users.length ? [{ kind: 'tunnel-in-use' as const, names: users.map(shownEntry) }] : []),
    ];
  },

  async apply(change, context) {
    switch (change.kind) {
      case 'tunnel.create':
        return create(change.name, context);
      case 'tunnel.delete':
        return remove(change.tunnel, context);
    }
  },
};

/** Every tunnel of the account that is not deleted. `PERMISSION_MISSING` where the token may not look. */
export function listTunnels(
  { zone }: Pick<Setup, 'zone'>,
  cloudflare: Cloudflare,
): Promise<readonly ListedTunnel[]> {
  return cloudflare.readAll(Tunnel, 'GET cfd_tunnel', (page) =>
    cloudflare.sdk.zeroTrust.tunnels.cloudflared.list({
      account_id: zone.account.id,
      is_deleted: false,
      per_page: 100,
      page,
    }),
  );
}

/** The account's tunnels, ours told apart from others. */
export async function readTunnels(setup: Setup, cloudflare: Cloudflare): Promise<TunnelSeen> {
  const all = await listTunnels(setup, cloudflare);
  const marked = all.filter(({ name }) => name.startsWith(tunnelNamePrefix(setup.id)));
  const ofThisDomain = marked.filter(({ name }) => isOfDomain(name, setup)).map(seenFrom);
  const adopted = adoptedAmong(all, setup);
  const ours = tunnelInUse(adopted, ofThisDomain, setup);
  return {
    ours,
    abandoned: [...ofThisDomain, ...(adopted ? [adopted] : [])].filter(({ id }) => id !== ours?.id),
    others: all.filter((each) => !marked.includes(each) && each.id !== adopted?.id).map(({ name }) => name),
  };
}

/** The one that was there before and is gone on with. One that is set up on its own machine could not be told where to lead. */
function adoptedAmong(all: readonly ListedTunnel[], { adopts }: Setup): OurTunnel | undefined {
  const adopted = all.find(({ id }) => id === adopts?.tunnel?.id);
  return adopted && !isSetUpOnItsMachine(adopted) ? { ...seenFrom(adopted), isAdopted: true } : undefined;
}

/** Whether a file on the connector's machine says where it leads, and not Cloudflare (facts: cloudflare#tunnels). */
export function isSetUpOnItsMachine({ config_src, remote_config }: ListedTunnel): boolean {
  return config_src === 'local' || (config_src !== 'cloudflare' && remote_config === false);
}

/** Who has moved to a new tunnel since uses that one. */
function tunnelInUse(
  adopted: OurTunnel | undefined,
  ofThisDomain: readonly OurTunnel[],
  { id, zone, tunnelGeneration = 1 }: Setup,
): OurTunnel | null {
  if (adopted && tunnelGeneration === 1) return adopted;
  const wanted = tunnelName(id, zone, tunnelGeneration);
  return ofThisDomain.find(({ name }) => name === wanted) ?? null;
}

async function create(name: string, { setup, io: { cloudflare } }: ApplyContext) {
  const made = await cloudflare.write(Tunnel, 'POST cfd_tunnel', creationOf(name, setup));
  return (seen: TunnelSeen): TunnelSeen => ({ ...seen, ours: seenFrom(made) });
}

function creationOf(name: string, setup: Setup) {
  // The default is "local": the connector's own file would decide where traffic goes.
  return requestTo('POST', tunnelsOf(setup), { name, config_src: 'cloudflare' });
}

function tunnelsOf({ zone }: Setup): string {
  return `/accounts/${zone.account.id}/cfd_tunnel`;
}

/** An account holds the tunnels of all its domains: where a home stood in another one before, that one's stays. */
function isOfDomain(name: string, { id, zone }: Setup): boolean {
  const first = tunnelName(id, zone);
  return name === first || (name.startsWith(`${first}-`) && /^\d+$/.test(name.slice(first.length + 1)));
}

function shownEntry({ hostname, path, service }: IngressEntry): string {
  return hostname ? `${hostname}${path ?? ''}` : service;
}

/** What puts records of others back comes later: it waits for the lock, which goes after the tunnel. */
const noRecordLeadsIn = (['delete', 'update', 'take-over', 'create', 'move'] as const).map(
  (action): Dependency => ({ kind: `dns-record.${action}` }),
);

function removal(setup: Setup, { id, name }: OurTunnel): PlannedChange<'tunnel'> {
  return {
    kind: 'tunnel.delete',
    id: `tunnel/remove/${id}`,
    resource: 'tunnel',
    tunnel: { id, name },
    // No record leads into it any more. An app is known as ours by the tunnel whose token it holds.
    follows: [...noRecordLeadsIn, { resource: 'connector-app' }],
    request: removalOf(id, setup),
  };
}

/** Asks to cut the tunnel off as well, as cloudflared's own client does (facts: cloudflare#tunnel-deletion). */
function removalOf(tunnelId: string, setup: Setup) {
  return requestTo('DELETE', `${tunnelsOf(setup)}/${tunnelId}?cascade=true`);
}

async function remove({ id }: { readonly id: string }, context: ApplyContext) {
  const { setup, observed, io } = context;
  const { ours, abandoned } = observed.tunnel;
  if ([...abandoned, ours].some((each) => each?.id === id)) {
    // A tunnel with a connector cannot be deleted (code 1022), and a running one connects again within a second: so the
    // second call cuts it off once more.
    const connections = requestTo('DELETE', `${tunnelsOf(setup)}/${id}/connections`);
    await io.cloudflare.write(z.unknown(), 'DELETE cfd_tunnel connections', connections);
    await io.cloudflare.write(z.unknown(), 'DELETE cfd_tunnel', removalOf(id, setup));
  }
  return (seen: TunnelSeen): TunnelSeen => ({
    ...seen,
    ours: seen.ours?.id === id ? null : seen.ours,
    abandoned: seen.abandoned.filter((each) => each.id !== id),
  });
}

function seenFrom(tunnel: z.infer<typeof Tunnel>): OurTunnel {
  return { id: tunnel.id, name: tunnel.name, status: tunnel.status ?? 'inactive' };
}
