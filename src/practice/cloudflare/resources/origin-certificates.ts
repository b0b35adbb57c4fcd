import { z } from 'zod';
import { BadCsr, type IssuedCertificate } from '../../certificates/certificate-authority.ts';
import { timestamp, wholeSeconds } from '../cloud.ts';
import { type Endpoint, type Reply, readBody, type TokenCall, withToken } from '../endpoint.ts';
import { ApiRefusal } from '../envelope.ts';
import { denied, invalidQuery } from '../errors.ts';
import { paginate } from '../pagination.ts';
import type { OriginCertificate, ZoneState } from '../state.ts';
import { type Access, allows, reachesZone } from '../token.ts';
import { zoneOf } from '../zone-of.ts';

/** Certificates are known by their serial number in decimal. */
const serial = ':certificate{[0-9]{1,60}}';

/**
 * Origin CA: certificates for servers behind Cloudflare, which nobody but Cloudflare believes. They are not below a zone:
 * which one they are of follows from their names (facts: cloudflare#origin-ca).
 */
export const originCertificateEndpoints: readonly Endpoint[] = [
  withToken('GET', '/certificates', listCertificates),
  withToken('POST', '/certificates', signCertificate),
  withToken('GET', `/certificates/${serial}`, (call) => ({
    result: showCertificate(existing(call, 'read')),
  })),
  withToken('DELETE', `/certificates/${serial}`, revoke),
];

const Sign = z.object({
  csr: z.string().min(1),
  hostnames: z.array(z.string()).min(1).max(200),
  request_type: z.enum(['origin-rsa', 'origin-ecc']),
  requested_validity: z.union([7, 30, 90, 365, 730, 1095, 5475].map((days) => z.literal(days))).default(5475),
});

function listCertificates(call: TokenCall): Reply {
  const zoneId = call.query.get('zone_id');
  if (zoneId === null) throw invalidQuery('zone_id', 'is needed');
  const zone = reachable(call.cloud.state.zones.get(zoneId), call, 'read');
  const standing = [...zone.originCertificates.values()].filter(({ revokedAt }) => revokedAt === null);
  const { items, info } = paginate(standing.map(showCertificate), call.query, {
    min: 5,
    max: 50,
    standard: 20,
  });
  return { result: items, resultInfo: info };
}

async function signCertificate(call: TokenCall): Promise<Reply> {
  const body = await readBody(call, Sign);
  const [zone, ...others] = new Set(
    body.hostnames.map((name) => zoneOf(name.replace(/^\*\./, ''), call.cloud.state)),
  );
  const owner = reachable(others.length === 0 ? zone : undefined, call, 'edit');
  const issued = await signed(body, call);
  const certificate: OriginCertificate = {
    id: issued.serialDecimal,
    certificate: issued.certificatePem,
    csr: body.csr,
    hostnames: body.hostnames,
    requestType: body.request_type,
    requestedValidity: body.requested_validity,
    expiresOn: wholeSeconds(issued.notAfter),
    revokedAt: null,
  };
  owner.originCertificates.set(certificate.id, certificate);
  return { result: showCertificate(certificate) };
}

async function signed(
  { csr, hostnames, requested_validity: days }: z.output<typeof Sign>,
  { cloud }: TokenCall,
): Promise<IssuedCertificate> {
  try {
    const authority = await cloud.originAuthority();
    return await authority.signServerCsr(csr, { days, hostnames });
  } catch (error) {
    if (!(error instanceof BadCsr)) throw error;
    throw new ApiRefusal(400, [{ code: 1002, message: 'Failed to read the certificate signing request.' }]);
  }
}

/** It cannot be undone, and a second time there is nothing to revoke. */
function revoke(call: TokenCall): Reply {
  const certificate = existing(call, 'edit');
  const revoked = { ...certificate, revokedAt: timestamp(call.cloud.now) };
  ownerOf(certificate.id, call)?.originCertificates.set(certificate.id, revoked);
  return { result: { id: revoked.id, revoked_at: revoked.revokedAt } };
}

/** @throws {ApiRefusal} 404/1101 for one that is unknown or revoked. */
function existing(call: TokenCall, access: Access): OriginCertificate {
  const id = call.param('certificate');
  const owner = ownerOf(id, call);
  const certificate = owner && reachable(owner, call, access).originCertificates.get(id);
  if (certificate?.revokedAt === null) return certificate;
  throw new ApiRefusal(404, [{ code: 1101, message: 'Failed to find the requested certificate.' }]);
}

function ownerOf(id: string, { cloud }: TokenCall): ZoneState | undefined {
  return [...cloud.state.zones.values()].find((zone) => zone.originCertificates.has(id));
}

/** @throws {ApiRefusal} 403/10000 where the token has no right to this zone's certificates, or there is no such zone. */
function reachable(zone: ZoneState | undefined, { token }: TokenCall, access: Access): ZoneState {
  const isAllowed = zone && reachesZone(token, zone.zone) && allows(token, 'ssl_and_certificates', access);
  if (!isAllowed) throw denied(10000);
  return zone;
}

function showCertificate(certificate: OriginCertificate) {
  return {
    id: certificate.id,
    certificate: certificate.certificate,
    csr: certificate.csr,
    hostnames: certificate.hostnames,
    request_type: certificate.requestType,
    requested_validity: certificate.requestedValidity,
    expires_on: certificate.expiresOn,
  };
}
