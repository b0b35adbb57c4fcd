import { z } from 'zod';
import type { ChangeOf } from '../../../../contract/change.ts';
import type { Setup } from '../../../../contract/setup.ts';
import { requestTo } from '../../../cloudflare/request.ts';
import { readCertificate } from '../../../keys/certificate.ts';
import type { ApplyContext, PlannedChange, Resource } from '../../model/model.ts';
import type { Observed, OriginCertificateSeen, OriginCertificatesSeen } from '../../model/observed.ts';
import {
  concernsPublicAddress,
  originKeyIds,
  originKeyName,
  publicAddressOf,
  publicHostnames,
} from './public-address.ts';

const Certificate = z.object({
  id: z.string(),
  certificate: z.string(),
  csr: z.string().nullish(),
  hostnames: z.array(z.string()),
  expires_on: z.string().nullish(),
});
type Certificate = z.infer<typeof Certificate>;

/** Fifteen years, the longest: one that has run out locks everybody out (facts: cloudflare#origin-ca). */
const VALIDITY_DAYS = 5475;

/**
 * Origin certificate: by it Cloudflare knows the home's reverse proxy. Its key is made on this computer. Seen: on Review, where
 * there is no tunnel and Cloudflare is to sign it. Changes: certificates of Origin CA that were asked for with our mark. Never
 * touched: the zone's others. Gone: revoked, once no address leads to the proxy.
 */
export const originCertificate: Resource<'origin-certificate'> = {
  id: 'origin-certificate',

  async observe(setup, ledger, { cloudflare, keys }) {
    if (!concernsPublicAddress(setup, ledger)) return null;
    const [listed, held] = await Promise.all([
      cloudflare.readAll(Certificate, 'GET certificates', (page) =>
        cloudflare.sdk.originCACertificates.list({ zone_id: setup.zone.id, per_page: 50, page }),
      ),
      keys.held(),
    ]);
    const heldHere = held[originKeyIds.server] ?? null;
    const seen = listed.map((each) => ({ ...seenFrom(each), isMarked: bearsMark(each, setup) }));
    const ours = seen.filter(({ isMarked, publicKey }) => isMarked || publicKey === heldHere);
    return { ours: ours.map(({ isMarked: _known, ...certificate }) => certificate), heldHere };
  },

  plan(setup, _ledger, observed) {
    const kept = originCertificateFor(setup, observed);
    const stale = observed['origin-certificate']?.ours.filter(({ id }) => id !== kept?.id) ?? [];
    return [
      ...(isWanted(setup) && !kept ? [issuing(setup)] : []),
      ...stale.map((certificate) => revoking(certificate)),
    ];
  },

  async apply(change, context) {
    switch (change.kind) {
      case 'origin-certificate.issue':
        return issue(change, context);
      case 'origin-certificate.revoke':
        return revoke(change, context);
    }
  },
};

/** The one that stands for this Setup: for exactly its names, and of several the one whose key is here. */
function originCertificateFor(setup: Setup, observed: Observed): OriginCertificateSeen | undefined {
  const seen = observed['origin-certificate'];
  if (!seen || !isWanted(setup)) return undefined;
  const fitting = seen.ours.filter((certificate) => hasNames(certificate, publicHostnames(setup)));
  return fitting.find(({ publicKey }) => publicKey === seen.heldHere) ?? fitting[0];
}

function isWanted(setup: Setup): boolean {
  return setup.services.length > 0 && publicAddressOf(setup)?.originCertificate === 'origin-ca';
}

function hasNames({ hostnames }: OriginCertificateSeen, wanted: readonly string[]): boolean {
  return hostnames.length === wanted.length && wanted.every((name) => hostnames.includes(name));
}

function issuing(setup: Setup): PlannedChange<'origin-certificate'> {
  return {
    kind: 'origin-certificate.issue',
    id: 'origin-certificate/create',
    resource: 'origin-certificate',
    hostnames: publicHostnames(setup),
    follows: [],
    request: issueRequest(publicHostnames(setup), '‹signing request›'),
  };
}

function issueRequest(hostnames: readonly string[], csr: string) {
  return requestTo('POST', '/certificates', {
    csr,
    hostnames,
    request_type: 'origin-rsa',
    requested_validity: VALIDITY_DAYS,
  });
}

/** Until the address leads elsewhere, the proxy still shows it. */
function revoking({ id, hostnames }: OriginCertificateSeen): PlannedChange<'origin-certificate'> {
  return {
    kind: 'origin-certificate.revoke',
    id: `origin-certificate/remove/${id}`,
    resource: 'origin-certificate',
    certificateId: id,
    hostnames,
    follows: [{ resource: 'dns-record' }],
    request: revokeRequest(id),
  };
}

function revokeRequest(id: string) {
  return requestTo('DELETE', `/certificates/${id}`);
}

async function issue({ hostnames }: ChangeOf<'origin-certificate.issue'>, { setup, io }: ApplyContext) {
  const { csr, publicKey } = await io.keys.requestFor(originKeyIds.server, originKeyName(setup));
  const request = issueRequest(hostnames, csr);
  const made = seenFrom(await io.cloudflare.write(Certificate, 'POST certificates', request));
  return (seen: OriginCertificatesSeen | null): OriginCertificatesSeen => ({
    ours: [...(seen?.ours ?? []), made],
    heldHere: publicKey,
  });
}

async function revoke({ certificateId }: ChangeOf<'origin-certificate.revoke'>, { io }: ApplyContext) {
  await io.cloudflare.write(z.unknown(), 'DELETE certificates', revokeRequest(certificateId));
  return (seen: OriginCertificatesSeen | null): OriginCertificatesSeen | null =>
    seen && { ...seen, ours: seen.ours.filter(({ id }) => id !== certificateId) };
}

function seenFrom({ id, certificate, hostnames, expires_on }: Certificate): OriginCertificateSeen {
  return {
    id,
    hostnames,
    certificatePem: certificate,
    publicKey: publicKeyIn(certificate),
    expiresOn: expires_on ?? '',
  };
}

/** Empty for one that cannot be read: somebody else's. */
function publicKeyIn(pem: string): string {
  try {
    return readCertificate(pem).publicKeySha256;
  } catch {
    return '';
  }
}

/** The name in the request is plain ASCII, and stands in it as it is (RFC 2986 §4). */
function bearsMark({ csr }: Certificate, setup: Setup): boolean {
  const base64 = csr?.replace(/-----[A-Z ]+-----/g, '') ?? '';
  return Buffer.from(base64, 'base64').includes(originKeyName(setup));
}
