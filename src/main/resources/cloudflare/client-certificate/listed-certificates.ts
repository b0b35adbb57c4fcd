import { z } from 'zod';
import type { Zone } from '../../../../contract/setup.ts';
import { isThereOrGone } from '../../../cloudflare/is-there-or-gone.ts';
import { isProblem } from '../../../errors/problem.ts';
import type { SetupIo } from '../../model/model.ts';
import { certificateStatuses } from '../../model/observed.ts';

/** A client certificate as Cloudflare shows it. */
export const Certificate = z.object({
  id: z.string(),
  certificate: z.string().nullish(),
  common_name: z.string().nullish(),
  // A status we do not know is taken for a certificate that is on: it uses up a place, and is switched off if it is ours.
  status: z.enum(certificateStatuses).catch('active'),
  expires_on: z.string().nullish(),
});
export type Certificate = z.infer<typeof Certificate>;

type Io = Pick<SetupIo, 'cloudflare' | 'recentWrites'>;

/**
 * The zone's certificates. The list lags (facts: cloudflare#client-certificate-lists): one that was issued a moment ago is
 * asked for by its id, and one that was revoked a moment ago is not taken for one that is on.
 */
export async function listCertificates(zone: Zone, io: Io): Promise<readonly Certificate[]> {
  const listed = await io.cloudflare.readAll(Certificate, 'GET client_certificates', (page) =>
    io.cloudflare.sdk.clientCertificates.list({ zone_id: zone.id, status: 'all', per_page: 50, page }),
  );
  const known = new Set(listed.map(({ id }) => id));
  const unlisted = listWritten('certificate-issued', zone, io).filter((id) => !known.has(id));
  const found = await Promise.all(unlisted.map((id) => findCertificate(id, zone, io)));
  const revoked = new Set(listWritten('certificate-revoked', zone, io));
  return [...listed, ...found.flat()].map((each) => (revoked.has(each.id) ? asRevoked(each) : each));
}

function listWritten(
  kind: 'certificate-issued' | 'certificate-revoked',
  zone: Zone,
  { recentWrites }: Io,
): readonly string[] {
  return recentWrites
    .list()
    .flatMap((write) => (write.kind === kind && write.zoneId === zone.id ? write.id : []));
}

/** Nothing where Cloudflare knows no such certificate. */
async function findCertificate(id: string, zone: Zone, { cloudflare }: Io): Promise<readonly Certificate[]> {
  try {
    const found = await cloudflare.read(Certificate, 'GET client_certificates by id', () =>
      cloudflare.sdk.clientCertificates.get(id, { zone_id: zone.id }),
    );
    return [found];
  } catch (error) {
    if (isProblem(error) && isThereOrGone(error)) return [];
    throw error;
  }
}

function asRevoked(certificate: Certificate): Certificate {
  return certificate.status === 'revoked' ? certificate : { ...certificate, status: 'pending_revocation' };
}
