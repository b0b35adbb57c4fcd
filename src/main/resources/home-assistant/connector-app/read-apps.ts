import { z } from 'zod';
import type { Setup } from '../../../../contract/setup.ts';
import type { Cloudflare } from '../../../cloudflare/client.ts';
import { readTunnelToken } from '../../../cloudflare/tunnel-token.ts';
import { isProblem } from '../../../errors/problem.ts';
import {
  CONNECTOR_SLUG,
  type ConnectorAppSeen,
  FORMER_CONNECTOR_SLUG,
  hashToken,
  readConnectorApp,
} from '../../../home-assistant/commands/apps.ts';
import { isMarkedTunnelName } from '../../cloudflare/mark.ts';
import type { HomeIo } from '../../model/model.ts';
import type { ConnectorAppsSeen, TunnelSeen } from '../../model/observed.ts';
import { wantsConnectorApp } from '../desired-home.ts';

/** What is read of the Cloudflared apps, and of the tunnels whose tokens they hold. */

export type Apps = Omit<ConnectorAppsSeen, 'leftBehind' | 'ourTokenHash'>;

/** Asks about the tunnels of apps that are not standing ones of ours: who moved or left without a login has such an app. */
export async function readLeftBehind(
  { current, former }: Apps,
  { ours, abandoned }: TunnelSeen,
  { zone }: Setup,
  cloudflare: Cloudflare,
): Promise<readonly string[]> {
  const standing = new Set([ours?.id, ...abandoned.map(({ id }) => id)]);
  const asked = [current?.tunnelId, former?.tunnelId].flatMap((id) => (id && !standing.has(id) ? [id] : []));
  const deleted = await Promise.all(
    asked.map((uuid) =>
      cloudflare.read(z.array(DeletedTunnel), 'GET cfd_tunnel deleted', () =>
        cloudflare.sdk.zeroTrust.tunnels.cloudflared.list({
          account_id: zone.account.id,
          is_deleted: true,
          uuid,
        }),
      ),
    ),
  );
  return deleted.flat().flatMap(({ id, name }) => (isMarkedTunnelName(name) ? [id] : []));
}

/** Read only where an app has a token of ours to compare it with. It is compared by its hash and not kept. */
export async function readOurTokenHash(
  { current, former }: Apps,
  { ours }: TunnelSeen,
  setup: Setup,
  cloudflare: Cloudflare,
): Promise<string | null> {
  const hasOne = [current, former].some((app) => ours !== null && app?.tunnelId === ours.id);
  if (!ours || !hasOne || !wantsConnectorApp(setup)) return null;
  try {
    return hashToken(await readTunnelToken(cloudflare, setup.zone.account.id, ours.id));
  } catch (error) {
    if (isProblem(error) && error.code === 'PERMISSION_MISSING') return null;
    throw error;
  }
}

const DeletedTunnel = z.object({ id: z.string(), name: z.string() });

export async function readApps({ assistant }: HomeIo): Promise<Apps> {
  const [current, former] = await Promise.all(
    [CONNECTOR_SLUG, FORMER_CONNECTOR_SLUG].map((slug) => readConnectorApp(assistant, slug)),
  );
  return { current: orNull(current), former: orNull(former) };
}

function orNull(app: ConnectorAppSeen | undefined): ConnectorAppSeen | null {
  return app ?? null;
}
