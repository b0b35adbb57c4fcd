import { z } from 'zod';
import type { Cloudflare } from './client.ts';

/**
 * The token a connector runs with. Whoever has it can answer for the home, so it is asked for when it is needed and
 * not kept.
 */
export function readTunnelToken(
  cloudflare: Cloudflare,
  accountId: string,
  tunnelId: string,
): Promise<string> {
  return cloudflare.read(z.string().min(1), 'GET cfd_tunnel token', () =>
    cloudflare.sdk.zeroTrust.tunnels.cloudflared.token.get(tunnelId, { account_id: accountId }),
  );
}
