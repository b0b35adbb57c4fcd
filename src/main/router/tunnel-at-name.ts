import type { Zone } from '../../contract/setup.ts';
import type { Cloudflare } from '../cloudflare/client.ts';
import { describeTunnel } from '../cloudflare/describe-tunnel.ts';
import { tunnelOf } from '../resources/cloudflare/zone/dns-records-seen.ts';

/** What the owner calls the tunnel that a record leads into; `null` for any other record, and where nobody says. */
export async function nameTunnelAt(
  record: { readonly content: string },
  { account }: Zone,
  cloudflare: Cloudflare,
): Promise<string | null> {
  const tunnelId = tunnelOf(record.content);
  if (tunnelId === undefined) return null;
  return (await describeTunnel(cloudflare, account.id, tunnelId))?.name ?? null;
}
