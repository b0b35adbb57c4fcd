import { z } from 'zod';
import type { Setup } from '../../../../contract/setup.ts';
import type { Draft, Making, Resource } from '../../../engine/resource.ts';
import type { IngressEntry, OurTunnel, TunnelSeen } from '../../observed.ts';
import { tunnelName, tunnelNamePrefix } from '../mark.ts';
import { entriesOfOthers, leavingTunnels } from './tunnels-in-use.ts';

const Tunnel = z.object({ id: z.string(), name: z.string(), status: z.string().nullish() });

/**
 * Cloudflare Tunnel, the private path. Seen: on Review, as the path to the home. Changes: one tunnel that bears
 * our name. Never touched: the account's other tunnels. Gone: when no address needs it, after the last one is
 * down; where others have put addresses into it, it stays for them.
 */
export const tunnel: Resource<'tunnel'> = {
  id: 'tunnel',

  async observe(setup, { cloudflare }) {
    const all = await cloudflare.readAll(Tunnel, 'GET cfd_tunnel', (page) =>
      cloudflare.sdk.zeroTrust.tunnels.cloudflared.list({
        account_id: setup.zone.account.id,
        is_deleted: false,
        per_page: 100,
        page,
      }),
    );
    const marked = all.filter(({ name }) => name.startsWith(tunnelNamePrefix(setup.id)));
    const ofThisDomain = marked.filter(({ name }) => isOfDomain(name, setup)).map(seenFrom);
    const wanted = tunnelName(setup.id, setup.zone, setup.tunnelGeneration);
    return {
      ours: ofThisDomain.find(({ name }) => name === wanted) ?? null,
      abandoned: ofThisDomain.filter(({ name }) => name !== wanted),
      others: all.filter((each) => !marked.includes(each)).map(({ name }) => name),
    };
  },

  plan(setup, observed) {
    const { ours } = observed.tunnel;
    const isWanted = setup.services.length > 0;
    const removals = leavingTunnels(setup, observed)
      .filter((each) => entriesOfOthers(each, setup, observed).length === 0)
      .map((each) => removal(setup, each));
    if (ours || !isWanted) return removals;
    const name = tunnelName(setup.id, setup.zone, setup.tunnelGeneration);
    return [
      ...removals,
      {
        id: 'tunnel/create',
        resource: 'tunnel',
        action: 'create',
        subject: name,
        before: null,
        after: name,
        follows: [],
        request: {
          method: 'POST',
          path: `/accounts/${setup.zone.account.id}/cfd_tunnel`,
          body: JSON.stringify({ name, config_src: 'cloudflare' }),
        },
      },
    ];
  },

  untouched(setup, observed) {
    const { others } = observed.tunnel;
    const users = leavingTunnels(setup, observed).flatMap((each) => entriesOfOthers(each, setup, observed));
    return [
      ...(others.length ? [{ kind: 'tunnels' as const, names: others }] : []),
      ...(users.length ? [{ kind: 'tunnel-in-use' as const, names: users.map(shownEntry) }] : []),
    ];
  },

  async apply(change, making) {
    if (change.action === 'remove') return remove(change.subject, making);
    const { setup, io } = making;
    const { cloudflare } = io;
    const made = await cloudflare.write(Tunnel, 'POST cfd_tunnel', () =>
      cloudflare.sdk.zeroTrust.tunnels.cloudflared.create({
        account_id: setup.zone.account.id,
        name: change.subject,
        // The default is "local": the connector's own file would decide where traffic goes.
        config_src: 'cloudflare',
      }),
    );
    return (seen) => ({ ...seen, ours: seenFrom(made) });
  },
};

/** An account holds the tunnels of all its domains: where a home stood in another one before, that one's stays. */
function isOfDomain(name: string, { id, zone }: Setup): boolean {
  const first = tunnelName(id, zone);
  return name === first || (name.startsWith(`${first}-`) && /^\d+$/.test(name.slice(first.length + 1)));
}

function shownEntry({ hostname, path, service }: IngressEntry): string {
  return hostname ? `${hostname}${path ?? ''}` : service;
}

function removal(setup: Setup, leaving: OurTunnel): Draft {
  return {
    id: `tunnel/remove/${leaving.id}`,
    resource: 'tunnel',
    action: 'remove',
    subject: leaving.name,
    before: leaving.name,
    after: null,
    follows: [
      'dns-record/remove',
      'dns-record/update',
      'dns-record/create',
      // An app is known as ours by the tunnel whose token it holds.
      'connector-app',
    ],
    request: {
      method: 'DELETE',
      path: `/accounts/${setup.zone.account.id}/cfd_tunnel/${leaving.id}`,
      body: null,
    },
  };
}

async function remove(name: string, { setup, observed, io: { cloudflare } }: Making) {
  const { ours, abandoned } = observed.tunnel;
  const leaving = [...abandoned, ...(ours ? [ours] : [])].find((each) => each.name === name);
  if (leaving) {
    const scope = { account_id: setup.zone.account.id };
    // A tunnel with a connector cannot be deleted (code 1022), and a running one connects again within a second: the
    // second call asks to cut it off as well, as cloudflared's own client does (facts: tunnels).
    await cloudflare.write(z.unknown(), 'DELETE cfd_tunnel connections', () =>
      cloudflare.sdk.zeroTrust.tunnels.cloudflared.connections.delete(leaving.id, scope),
    );
    await cloudflare.write(z.unknown(), 'DELETE cfd_tunnel', () =>
      cloudflare.sdk.zeroTrust.tunnels.cloudflared.delete(leaving.id, scope, { query: { cascade: true } }),
    );
  }
  return (seen: TunnelSeen): TunnelSeen => ({
    ...seen,
    ours: seen.ours?.name === name ? null : seen.ours,
    abandoned: seen.abandoned.filter((each) => each.name !== name),
  });
}

function seenFrom(tunnel: z.infer<typeof Tunnel>): OurTunnel {
  return { id: tunnel.id, name: tunnel.name, status: tunnel.status ?? 'inactive' };
}
