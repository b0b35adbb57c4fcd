import { z } from 'zod';
import { BadCsr, type IssuedCertificate } from '../../certificates/certificate-authority.ts';
import { type CertificateStatus, certificateStatus, listedStatus, takesSlot } from '../certificate-status.ts';
import { type Cloud, wholeSeconds } from '../cloud.ts';
import { type Endpoint, hexId, onZone, type Reply, readBody, type ZoneCall } from '../endpoint.ts';
import { ApiRefusal } from '../envelope.ts';
import { invalidQuery } from '../errors.ts';
import { paginate, wholeNumber } from '../pagination.ts';
import type { ClientCertificate, ZoneState } from '../state.ts';
import type { Need } from '../token.ts';

/**
 * Client certificates of the managed CA: a real CA signs real requests. They are revoked and restored, never removed
 * (facts: cloudflare#client-certificates, cloudflare#client-certificate-revocation).
 */
const read: Need = { permission: 'ssl_and_certificates', access: 'read', denial: 10001 };
const edit: Need = { permission: 'ssl_and_certificates', access: 'edit', denial: 10001 };

export const clientCertificateEndpoints: readonly Endpoint[] = [
  onZone('GET', '/client_certificates', [read], listCertificates),
  onZone('POST', '/client_certificates', [edit], signCertificate),
  onZone('GET', `/client_certificates/${hexId('certificate')}`, [read], (call) => ({
    result: showCertificate(existing(call), call),
  })),
  onZone('PATCH', `/client_certificates/${hexId('certificate')}`, [edit], reactivate),
  onZone('DELETE', `/client_certificates/${hexId('certificate')}`, [edit], revoke),
];

/** Per zone on the Free plan, revoked ones not counted (facts: cloudflare#client-certificate-quota). */
const certificatesPerZone = 100;

/** The schema names no bounds for the validity; these are ours: fifteen years. */
const Sign = z.object({ csr: z.string().min(1), validity_days: z.int().min(1).max(5475) });
const Reactivate = z.object({ reactivate: z.boolean().optional() });

const statuses: readonly string[] = [
  'all',
  'active',
  'pending_reactivation',
  'pending_revocation',
  'revoked',
] satisfies readonly ('all' | CertificateStatus)[];

function listCertificates(call: ZoneCall): Reply {
  const { cloud, query, zone } = call;
  const wanted = query.get('status') ?? 'all';
  if (!statuses.includes(wanted)) throw invalidQuery('status', `must be one of ${statuses.join(', ')}`);
  const matching = [...zone.clientCertificates.values()].flatMap((certificate) => {
    const status = listedStatus(certificate, cloud);
    if (status === 'unlisted' || (wanted !== 'all' && wanted !== status)) return [];
    return { ...showCertificate(certificate, call), status };
  });
  const { items, info } = paginate(skipped(matching, query), query, { min: 5, max: 50, standard: 20 });
  return { result: items, resultInfo: info };
}

/** `limit` and `offset` exist beside `page` and `per_page` (facts: cloudflare#page-sizes). */
function skipped<Shown>(certificates: readonly Shown[], query: URLSearchParams): readonly Shown[] {
  const bounds = { min: 0, max: Number.MAX_SAFE_INTEGER };
  const offset = wholeNumber(query, 'offset', { ...bounds, standard: 0 });
  const limit = wholeNumber(query, 'limit', { ...bounds, standard: certificates.length });
  return certificates.slice(offset, offset + limit);
}

async function signCertificate(call: ZoneCall): Promise<Reply> {
  const { cloud, zone } = call;
  const body = await readBody(call, Sign);
  requireSlot(zone);
  const issued = await signed(body, call);
  // Others may have taken the last slot while this one was being signed.
  requireSlot(zone);
  const certificate = certificateFrom(issued, body, cloud);
  zone.clientCertificates.set(certificate.id, certificate);
  return { result: showCertificate(certificate, call) };
}

async function signed(body: z.output<typeof Sign>, { cloud, zone }: ZoneCall): Promise<IssuedCertificate> {
  try {
    return await cloud.clientAuthority.signCsr(body.csr, {
      days: body.validity_days,
      account: zone.zone.accountId,
    });
  } catch (error) {
    if (!(error instanceof BadCsr)) throw error;
    throw new ApiRefusal(400, [{ code: 1442, message: 'The certificate signing request is invalid.' }]);
  }
}

function certificateFrom(
  issued: IssuedCertificate,
  body: z.output<typeof Sign>,
  cloud: Cloud,
): ClientCertificate {
  return {
    id: cloud.ids.hex(),
    certificate: issued.certificatePem,
    // The API gives the request back with CRLF line ends (facts: cloudflare#client-certificates).
    csr: body.csr.replace(/\r?\n/g, '\r\n'),
    ...issued.subject,
    ski: issued.ski,
    serialNumber: issued.serialDecimal,
    signature: issued.signature,
    fingerprint: issued.fingerprint,
    issuedOn: wholeSeconds(issued.notBefore),
    expiresOn: wholeSeconds(issued.notAfter),
    validityDays: body.validity_days,
    madeAt: cloud.now().getTime(),
    lifecycle: { kind: 'active' },
  };
}

/** Restoring a revoked certificate takes a slot again (facts: cloudflare#client-certificate-revocation). */
async function reactivate(call: ZoneCall): Promise<Reply> {
  const { cloud, zone } = call;
  const body = await readBody(call, Reactivate);
  const certificate = existing(call);
  if (body.reactivate !== true || takesSlot(certificate)) {
    return { result: showCertificate(certificate, call), effect: 'none' };
  }
  requireSlot(zone);
  return changed({ ...certificate, lifecycle: { kind: 'reactivating', since: cloud.now().getTime() } }, call);
}

/** @throws {ApiRefusal} 1407 the second time (facts: cloudflare#client-certificate-revocation). */
function revoke(call: ZoneCall): Reply {
  const certificate = existing(call);
  if (!takesSlot(certificate)) {
    throw new ApiRefusal(400, [{ code: 1407, message: 'This client certificate is already deleted' }]);
  }
  const since = call.cloud.now().getTime();
  return changed({ ...certificate, lifecycle: { kind: 'revoking', since } }, call);
}

function changed(certificate: ClientCertificate, call: ZoneCall): Reply {
  call.zone.clientCertificates.set(certificate.id, certificate);
  return { result: showCertificate(certificate, call) };
}

/** @throws {ApiRefusal} 1445 when all slots of the zone are taken (facts: cloudflare#client-certificate-quota). */
function requireSlot(zone: ZoneState): void {
  if ([...zone.clientCertificates.values()].filter(takesSlot).length < certificatesPerZone) return;
  throw new ApiRefusal(400, [
    {
      code: 1445,
      message: `You have reached the limit of ${certificatesPerZone} client certificates for this zone.`,
    },
  ]);
}

/** @throws {ApiRefusal} 1415 (facts: cloudflare#client-certificate-lists). */
function existing({ param, zone }: ZoneCall): ClientCertificate {
  const certificate = zone.clientCertificates.get(param('certificate'));
  if (certificate !== undefined) return certificate;
  throw new ApiRefusal(404, [{ code: 1415, message: 'Invalid Certificate ID in request' }]);
}

function showCertificate(certificate: ClientCertificate, { cloud, zone }: ZoneCall) {
  return {
    id: certificate.id,
    certificate: certificate.certificate,
    certificate_authority: {
      id: '568b6b74-7b0c-4755-8840-4e3b8c24adeb',
      name: `Cloudflare Managed CA for account ${zone.zone.accountId}`,
    },
    common_name: certificate.commonName,
    country: certificate.country,
    state: certificate.state,
    location: certificate.location,
    organization: certificate.organization,
    organizational_unit: certificate.organizationalUnit,
    csr: certificate.csr,
    ski: certificate.ski,
    serial_number: certificate.serialNumber,
    signature: certificate.signature,
    fingerprint_sha256: certificate.fingerprint,
    issued_on: certificate.issuedOn,
    expires_on: certificate.expiresOn,
    validity_days: certificate.validityDays,
    status: certificateStatus(certificate, cloud),
  };
}
