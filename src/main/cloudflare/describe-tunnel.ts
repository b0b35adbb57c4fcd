import { z } from 'zod';
import type { OthersTunnel } from '../../contract/home.ts';
import { isProblem } from '../errors/problem.ts';
import type { Cloudflare } from './client.ts';

const Tunnel = z.object({ name: z.string() });
const Configuration = z.object({
  config: z
    .looseObject({ ingress: z.array(z.looseObject({ hostname: z.string().nullish() })).nullish() })
    .nullish(),
});

/**
 * A tunnel of the account by its id: what its owner calls it, and the addresses it leads. `undefined` where this account has
 * no such tunnel, or the token may not look.
 */
export async function describeTunnel(
  cloudflare: Cloudflare,
  accountId: string,
  tunnelId: string,
): Promise<OthersTunnel | undefined> {
  const { cloudflared } = cloudflare.sdk.zeroTrust.tunnels;
  const account = { account_id: accountId };
  const tunnel = await orNothing(
    cloudflare.read(Tunnel, 'GET cfd_tunnel one', () => cloudflared.get(tunnelId, account)),
  );
  if (!tunnel) return undefined;
  // A tunnel that is configured where it runs has no entries here, or no configuration at all.
  const seen = await orNothing(
    cloudflare.read(Configuration, 'GET cfd_tunnel configurations', () =>
      cloudflared.configurations.get(tunnelId, account),
    ),
  );
  const addresses = (seen?.config?.ingress ?? []).flatMap(({ hostname }) => hostname || []);
  return { name: tunnel.name, addresses: [...new Set(addresses)] };
}

/** Refused for good means that there is nothing to tell; anything that may pass is passed on. */
async function orNothing<T>(reading: Promise<T>): Promise<T | undefined> {
  try {
    return await reading;
  } catch (error) {
    const isNothing = isProblem(error) && ['CLOUDFLARE_REFUSED', 'PERMISSION_MISSING'].includes(error.code);
    if (isNothing) return undefined;
    throw error;
  }
}
