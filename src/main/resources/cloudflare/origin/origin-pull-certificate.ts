import { z } from 'zod';
import type { ChangeOf } from '../../../../contract/change.ts';
import type { Setup } from '../../../../contract/setup.ts';
import { requestTo } from '../../../cloudflare/request.ts';
import { readCertificate } from '../../../keys/certificate.ts';
import type { ApplyContext, PlannedChange, Resource } from '../../model/model.ts';
import type { Observed, PullCertificateSeen, PullCertificatesSeen } from '../../model/observed.ts';
import { concernsPublicAddress, publicHostnames, pullNames } from './public-address.ts';

const Certificate = z.object({
  id: z.string(),
  certificate: z.string().nullish(),
  expires_on: z.string().nullish(),
});
type Certificate = z.infer<typeof Certificate>;

/**
 * Origin-pull certificate: by it the home's reverse proxy knows Cloudflare, and this account of it. Made and signed on this
 * computer; its key goes to Cloudflare. The certificate that Cloudflare has for everybody would let in whoever points a domain of
 * theirs at the same address (facts: cloudflare#origin-pulls). Seen: on Review, where there is no tunnel. Changes: hostname
 * certificates with our mark. Never touched: others, and those of the whole zone. Gone: when no address shows it any more.
 */
export const originPullCertificate: Resource<'origin-pull-certificate'> = {
  id: 'origin-pull-certificate',

  async observe(setup, ledger, { cloudflare }) {
    if (!concernsPublicAddress(setup, ledger)) return null;
    const listed = await cloudflare.read(
      z.array(Certificate),
      'GET origin_tls_client_auth certificates',
      () => cloudflare.sdk.originTLSClientAuth.hostnameCertificates.list({ zone_id: setup.zone.id }),
    );
    const { commonName } = pullNames(setup).key;
    return { ours: listed.map(seenFrom).filter((each) => each.commonName === commonName) };
  },

  plan(setup, _ledger, observed) {
    const isWanted = publicHostnames(setup).length > 0;
    const kept = isWanted ? pullCertificateIn(observed) : undefined;
    const stale = observed['origin-pull-certificate']?.ours.filter(({ id }) => id !== kept?.id) ?? [];
    return [
      ...(isWanted && !kept ? [uploading(setup)] : []),
      ...stale.map((certificate) => deleting(setup, certificate)),
    ];
  },

  async apply(change, context) {
    switch (change.kind) {
      case 'origin-pull-certificate.upload':
        return upload(context);
      case 'origin-pull-certificate.delete':
        return remove(change, context);
    }
  },
};

/** The one that stands: of several, which a lost answer leaves, the one that an address shows already. */
export function pullCertificateIn(observed: Observed): PullCertificateSeen | undefined {
  const ours = observed['origin-pull-certificate']?.ours ?? [];
  const shown = Object.values(observed['origin-pull'] ?? {}).map((each) => each?.certificateId);
  return ours.find(({ id }) => shown.includes(id)) ?? ours[0];
}

type Planned = PlannedChange<'origin-pull-certificate'>;

function uploading(setup: Setup): Planned {
  return {
    kind: 'origin-pull-certificate.upload',
    id: 'origin-pull-certificate/create',
    resource: 'origin-pull-certificate',
    name: pullNames(setup).key.commonName,
    follows: [],
    request: uploadRequest(setup, { certificate: '‹certificate›', private_key: '‹private key›' }),
  };
}

function uploadRequest(setup: Setup, pair: { readonly certificate: string; readonly private_key: string }) {
  return requestTo('POST', certificatesOf(setup), pair);
}

function certificatesOf({ zone }: Setup): string {
  return `/zones/${zone.id}/origin_tls_client_auth/hostnames/certificates`;
}

/** One that an address still shows cannot be deleted (facts: cloudflare#origin-pulls). */
function deleting(setup: Setup, { id, commonName }: PullCertificateSeen): Planned {
  return {
    kind: 'origin-pull-certificate.delete',
    id: `origin-pull-certificate/remove/${id}`,
    resource: 'origin-pull-certificate',
    certificateId: id,
    name: commonName,
    follows: [{ resource: 'origin-pull' }],
    request: requestTo('DELETE', `${certificatesOf(setup)}/${id}`),
  };
}

async function upload({ setup, io }: ApplyContext) {
  const { certificatePem, privateKeyPem } = await io.keys.pullCertificate(pullNames(setup));
  const request = uploadRequest(setup, { certificate: certificatePem, private_key: privateKeyPem });
  const made = seenFrom(
    await io.cloudflare.write(Certificate, 'POST origin_tls_client_auth certificates', request),
  );
  return (seen: PullCertificatesSeen | null): PullCertificatesSeen => ({
    ours: [...(seen?.ours ?? []), made],
  });
}

async function remove(
  { certificateId }: ChangeOf<'origin-pull-certificate.delete'>,
  { setup, io }: ApplyContext,
) {
  const call = requestTo('DELETE', `${certificatesOf(setup)}/${certificateId}`);
  await io.cloudflare.write(z.unknown(), 'DELETE origin_tls_client_auth certificates', call);
  return (seen: PullCertificatesSeen | null): PullCertificatesSeen | null =>
    seen && { ours: seen.ours.filter(({ id }) => id !== certificateId) };
}

function seenFrom({ id, certificate, expires_on }: Certificate): PullCertificateSeen {
  const certificatePem = certificate ?? '';
  return { id, commonName: commonNameIn(certificatePem), certificatePem, expiresOn: expires_on ?? '' };
}

/** Empty for one that cannot be read: somebody else's. */
function commonNameIn(pem: string): string {
  try {
    return readCertificate(pem).commonName ?? '';
  } catch {
    return '';
  }
}
