import { z } from 'zod';
import type { Cloudflare } from './client.ts';

/** One program that holds a tunnel's other end (facts: cloudflare#tunnel-connections). */
const TunnelConnector = z.object({
  /** When it was started. */
  run_at: z.iso.datetime({ offset: true }).nullish().catch(null),
  conns: z.array(z.object({ origin_ip: z.string().nullish() })).nullish(),
});
export type TunnelConnector = z.infer<typeof TunnelConnector>;

/** Who is connected to a tunnel now. */
export async function readTunnelConnectors(
  cloudflare: Cloudflare,
  accountId: string,
  tunnelId: string,
): Promise<readonly TunnelConnector[]> {
  const connectors = await cloudflare.read(
    TunnelConnector.array().nullable(),
    'GET cfd_tunnel connections',
    () => cloudflare.sdk.zeroTrust.tunnels.cloudflared.connections.get(tunnelId, { account_id: accountId }),
  );
  return connectors ?? [];
}
