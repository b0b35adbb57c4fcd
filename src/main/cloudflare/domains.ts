import { z } from 'zod';
import type { Domain } from '../../contract/cloudflare.ts';
import { toAsciiName } from '../net/ascii-name.ts';
import type { Cloudflare } from './client.ts';

const ApiZone = z.object({
  id: z.string(),
  name: z.string(),
  status: z.string().nullish(),
  paused: z.boolean().nullish(),
  type: z.string().nullish(),
  name_servers: z.array(z.string()).nullish(),
  account: z.object({ id: z.string(), name: z.string().nullish() }),
});

/** Every domain the token may see. An empty list also means that it lacks Zone Read (facts: cloudflare#token-probes). */
export async function listDomains(cloudflare: Cloudflare): Promise<readonly Domain[]> {
  const zones = await cloudflare.readAll(ApiZone, 'GET zones', (page) =>
    cloudflare.sdk.zones.list({ per_page: 50, page }),
  );
  return zones.map((zone) => ({
    zone: {
      id: zone.id,
      // Cloudflare lists zones in Unicode and everything else in ASCII (cloudflare-docs issue 1991): such a lock would never close.
      name: toAsciiName(zone.name),
      account: { id: zone.account.id, name: zone.account.name ?? '' },
    },
    status: statusOf(zone),
    nameServers: zone.name_servers ?? [],
  }));
}

/** Only full, active, unpaused zones put our rules in front of the home (facts: cloudflare#zones). */
function statusOf(zone: z.infer<typeof ApiZone>): Domain['status'] {
  if (zone.paused) return 'paused';
  if (zone.type && zone.type !== 'full') return 'unusable';
  if (zone.status === 'active') return 'active';
  return zone.status === 'pending' || zone.status === 'initializing' ? 'pending' : 'unusable';
}
