import type { Adoption, CarriedEntry } from '../../contract/adoption.ts';
import type { Zone } from '../../contract/setup.ts';
import { judgeOrigin } from '../checks/other-doors/origin.ts';
import type { Cloudflare } from '../cloudflare/client.ts';
import { describeTunnel } from '../cloudflare/describe-tunnel.ts';
import type { ConnectorAppSeen } from '../home-assistant/commands/apps.ts';
import { listTunnels } from '../resources/cloudflare/tunnel/tunnel.ts';

interface AdoptAppIo {
  readonly cloudflare: Cloudflare;
  readonly zone: Zone;
  /** Where the home answers. */
  readonly homes: readonly string[];
}

/**
 * What it means to go on with a Cloudflared app that runs somebody else's tunnel; `null` where that is not possible. Names that it
 * leads to the home itself do not come along: they would be ways in past the lock.
 */
export async function adoptApp(
  app: ConnectorAppSeen,
  { cloudflare, zone, homes }: AdoptAppIo,
): Promise<Pick<Adoption, 'tunnel' | 'app'> | null> {
  const { slug, tunnelId, ownTunnel } = app;
  if (tunnelId !== null) {
    const known = await describeTunnel(cloudflare, zone.account.id, tunnelId);
    return known ? { tunnel: { id: tunnelId, name: known.name } } : null;
  }
  if (!ownTunnel) return null;
  const made = (await listTunnels({ zone }, cloudflare)).find(({ name }) => name === ownTunnel.name);
  const origins = homes.flatMap((url) => URL.parse(url) ?? []);
  return {
    app: {
      slug,
      tunnel: made ? { id: made.id, name: made.name } : null,
      entries: ownTunnel.entries.filter((entry) => !leadsHome(entry, origins)),
    },
  };
}

function leadsHome({ service }: CarriedEntry, homes: readonly URL[]): boolean {
  return ['certain', 'likely'].includes(judgeOrigin(service, homes));
}
