import { z } from 'zod';
import { packsOf } from '../certificate-packs.ts';
import { type Endpoint, onZone, type Reply, readBody, uuid, type ZoneCall } from '../endpoint.ts';
import { ApiRefusal } from '../envelope.ts';
import { paginate } from '../pagination.ts';
import type { CertificatePack } from '../state.ts';
import type { Need } from '../token.ts';

/**
 * The certificates browsers see: Universal SSL, certificate packs, their verification, Total TLS. Universal SSL covers the
 * domain and its first level only (facts: cloudflare#edge-certificates).
 */
const read: Need = { permission: 'ssl_and_certificates', access: 'read', denial: 10001 };
const edit: Need = { permission: 'ssl_and_certificates', access: 'edit', denial: 10001 };

export const edgeCertificateEndpoints: readonly Endpoint[] = [
  onZone('GET', '/ssl/universal/settings', [read], ({ zone }) => ({ result: zone.universalSsl })),
  onZone('PATCH', '/ssl/universal/settings', [edit], async (call) => {
    call.zone.universalSsl = await readBody(call, Switch);
    return { result: call.zone.universalSsl };
  }),
  onZone('GET', '/ssl/certificate_packs', [read], listPacks),
  onZone('GET', '/ssl/certificate_packs/quota', [read], () => ({
    result: { advanced: { allocated: 0, used: 0 } },
  })),
  onZone('GET', `/ssl/certificate_packs/${uuid('pack')}`, [read], ({ param, zone }) => {
    const pack = zone.certificatePacks.get(param('pack'));
    if (pack !== undefined) return { result: showPack(pack) };
    throw new ApiRefusal(404, [{ code: 1408, message: 'The certificate pack was not found.' }]);
  }),
  onZone('GET', '/ssl/verification', [read], ({ zone }) => ({
    result: packsOf(zone).map((pack) => ({
      certificate_status: pack.status === 'active' ? 'active' : 'initializing',
      brand_check: false,
      cert_pack_uuid: pack.id,
      signature: 'ECDSAWithSHA256',
      validation_method: 'txt',
      verification_type: 'cname',
      verification_status: pack.status === 'active',
    })),
  })),
  onZone('GET', '/acm/total_tls', [read], () => ({ result: { enabled: false } })),
  onZone('POST', '/acm/total_tls', [edit], totalTls),
];

const Switch = z.object({ enabled: z.boolean() });

/** Only active packs unless `status=all`. */
function listPacks({ query, zone }: ZoneCall): Reply {
  const packs = packsOf(zone).filter(({ status }) => query.get('status') === 'all' || status === 'active');
  const { items, info } = paginate(packs, query, { min: 5, max: 50, standard: 20 });
  return { result: items.map(showPack), resultInfo: info };
}

/** Total TLS needs Advanced Certificate Manager, which a Free zone does not have (facts: cloudflare#edge-certificates). */
async function totalTls(call: ZoneCall): Promise<Reply> {
  const { enabled } = await readBody(call, Switch);
  if (!enabled) return { result: { enabled: false }, effect: 'none' };
  throw new ApiRefusal(403, [
    { code: 1450, message: 'Advanced Certificate Manager is required in order to enable Total TLS.' },
  ]);
}

function showPack(pack: CertificatePack) {
  return {
    ...pack,
    certificates: [],
    primary_certificate: '0',
    validation_method: 'txt',
    validity_days: 90,
    validation_errors: [],
    cloudflare_branding: false,
  };
}
