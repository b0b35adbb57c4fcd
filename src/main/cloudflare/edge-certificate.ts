import { z } from 'zod';
import { isProblem } from '../errors/problem.ts';
import type { Cloudflare } from './client.ts';

/**
 * Whether Cloudflare can show visitors a certificate for names right under a domain (facts: cloudflare#edge-certificates).
 * - ready: for all of them, or for some that were chosen by hand
 * - coming: it is being made
 * - stuck: making it was given up, or it has ended
 * - off: none is wanted, because Universal SSL is switched off
 */
export type EdgeCertificate = 'ready' | 'coming' | 'stuck' | 'off';

/** `undefined` where the token may not look. */
export async function readEdgeCertificate(
  cloudflare: Cloudflare,
  domain: { readonly id: string; readonly name: string },
): Promise<EdgeCertificate | undefined> {
  try {
    const packs = await readPacks(cloudflare, domain.id);
    const covering = packs.filter(({ hosts }) => hosts.some((host) => isRightUnder(host, domain.name)));
    if (covering.some(({ status }) => status === 'active')) return 'ready';
    if (!(await wantsUniversal(cloudflare, domain.id))) return 'off';
    const isComing = covering.length === 0 || covering.some(({ status }) => onItsWay.has(status));
    return isComing ? 'coming' : 'stuck';
  } catch (error) {
    if (isProblem(error) && error.code === 'PERMISSION_MISSING') return undefined;
    throw error;
  }
}

const Pack = z.object({ hosts: z.array(z.string()), status: z.string() });

function readPacks(cloudflare: Cloudflare, zoneId: string) {
  return cloudflare.readAll(Pack, 'GET ssl/certificate_packs', (page) =>
    cloudflare.sdk.ssl.certificatePacks.list({ zone_id: zoneId, status: 'all', per_page: 50, page }),
  );
}

/** Also a name that stands for all names, `*.linden.house`. */
function isRightUnder(host: string, domain: string): boolean {
  return host.endsWith(`.${domain}`) && !host.slice(0, -domain.length - 1).includes('.');
}

/** States of a certificate pack that lead to `active` by themselves. */
const onItsWay: ReadonlySet<string> = new Set([
  'initializing',
  'pending_validation',
  'pending_issuance',
  'pending_deployment',
  'staging_deployment',
  'staging_active',
  'holding_deployment',
]);

const Universal = z.object({ enabled: z.boolean().nullish() });

async function wantsUniversal(cloudflare: Cloudflare, zoneId: string): Promise<boolean> {
  const { enabled } = await cloudflare.read(Universal, 'GET ssl/universal/settings', () =>
    cloudflare.sdk.ssl.universal.settings.get({ zone_id: zoneId }),
  );
  return enabled ?? true;
}
