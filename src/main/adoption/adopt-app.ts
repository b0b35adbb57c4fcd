import type { Adoption } from '../../contract/adoption.ts';
import type { Setup } from '../../contract/setup.ts';
import type { Cloudflare } from '../cloudflare/client.ts';
import { describeTunnel } from '../cloudflare/describe-tunnel.ts';
import type { ConnectorAppSeen } from '../home-assistant/commands/apps.ts';
import { entriesToCarry, findTunnelOfApp } from './tunnel-of-app.ts';

interface AdoptAppIo {
  readonly cloudflare: Cloudflare;
  readonly setup: Pick<Setup, 'id' | 'zone'>;
  /** Where the home answers. */
  readonly homes: readonly string[];
}

/**
 * What it means to go on with a Cloudflared app that runs somebody else's tunnel; `null` where that tunnel is not in this account:
 * whatever it leads would stop, and nothing here could lead it on.
 */
export async function adoptApp(
  app: ConnectorAppSeen,
  { cloudflare, setup, homes }: AdoptAppIo,
): Promise<Pick<Adoption, 'tunnel' | 'app'> | null> {
  const { slug, tunnelId, ownTunnel } = app;
  const { zone } = setup;
  if (tunnelId !== null) {
    const known = await describeTunnel(cloudflare, zone.account.id, tunnelId);
    return known ? { tunnel: { id: tunnelId, name: known.name } } : null;
  }
  const made = ownTunnel && (await findTunnelOfApp(ownTunnel, setup, cloudflare));
  return made ? { app: { slug, tunnel: made.tunnel, entries: entriesToCarry(made, zone, homes) } } : null;
}
