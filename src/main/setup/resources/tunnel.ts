import { z } from 'zod';
import type { Setup } from '../../../contract/setup.ts';
import { tunnelName, tunnelNamePrefix } from '../mark.ts';
import type { TunnelSeen } from '../observed.ts';
import type { Draft, Making, Resource } from '../resource.ts';

const Tunnel = z.object({ id: z.string(), name: z.string(), status: z.string().nullish() });

/**
 * Cloudflare Tunnel, the private path. Seen: on Review, as the path to the home. Changes: one tunnel that bears
 * our name. Never touched: the account's other tunnels. Gone: when
 * no address needs it, after the last one is down.
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
    const isOurs = (name: string): boolean => name.startsWith(tunnelNamePrefix(setup.id));
    const ours = all.find(({ name }) => isOurs(name));
    return {
      ours: ours ? { id: ours.id, name: ours.name, status: ours.status ?? 'inactive' } : null,
      others: all.filter(({ name }) => !isOurs(name)).map(({ name }) => name),
    };
  },

  plan(setup, observed) {
    const { ours } = observed.tunnel;
    const isWanted = setup.services.length > 0;
    if (isWanted === Boolean(ours)) return [];
    if (ours) return [removal(setup, ours)];
    const name = tunnelName(setup.id, setup.zone);
    return [
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

  untouched: (_setup, { tunnel: { others } }) => (others.length ? [{ kind: 'tunnels', names: others }] : []),

  async apply(change, making) {
    if (change.action === 'remove') return remove(making);
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
    return (seen) => ({ ...seen, ours: { id: made.id, name: made.name, status: made.status ?? 'inactive' } });
  },
};

function removal(setup: Setup, ours: NonNullable<TunnelSeen['ours']>): Draft {
  return {
    id: 'tunnel/remove',
    resource: 'tunnel',
    action: 'remove',
    subject: ours.name,
    before: ours.name,
    after: null,
    follows: ['dns-record/remove', 'dns-record/update'],
    request: {
      method: 'DELETE',
      path: `/accounts/${setup.zone.account.id}/cfd_tunnel/${ours.id}`,
      body: null,
    },
  };
}

async function remove({ setup, observed, io: { cloudflare } }: Making) {
  const { ours } = observed.tunnel;
  if (ours) {
    const scope = { account_id: setup.zone.account.id };
    // A tunnel with a connector cannot be deleted (code 1022).
    await cloudflare.write(z.unknown(), 'DELETE cfd_tunnel connections', () =>
      cloudflare.sdk.zeroTrust.tunnels.cloudflared.connections.delete(ours.id, scope),
    );
    await cloudflare.write(z.unknown(), 'DELETE cfd_tunnel', () =>
      cloudflare.sdk.zeroTrust.tunnels.cloudflared.delete(ours.id, scope),
    );
  }
  return (seen: TunnelSeen): TunnelSeen => ({ ...seen, ours: null });
}
