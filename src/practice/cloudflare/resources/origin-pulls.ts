import { createPrivateKey, X509Certificate } from 'node:crypto';
import { z } from 'zod';
import { timestamp, wholeSeconds } from '../cloud.ts';
import { type Endpoint, onZone, type Reply, readBody, uuid, type ZoneCall } from '../endpoint.ts';
import { ApiRefusal } from '../envelope.ts';
import type { PullCertificate, PullHostname } from '../state.ts';
import type { Need } from '../token.ts';

/**
 * Authenticated origin pulls: which client certificate the edge shows to an origin. One for the whole zone and one for a single
 * hostname are independent of each other, and the hostname's comes first (facts: cloudflare#origin-pulls).
 */
const read: Need = { permission: 'ssl_and_certificates', access: 'read', denial: 10000 };
const edit: Need = { permission: 'ssl_and_certificates', access: 'edit', denial: 10000 };
const zoneWide = '/origin_tls_client_auth';
const hostnames = `${zoneWide}/hostnames`;

export const originPullEndpoints: readonly Endpoint[] = [
  onZone('GET', `${zoneWide}/settings`, [read], ({ zone }) => ({ result: zone.originPulls })),
  onZone('PUT', `${zoneWide}/settings`, [edit], changeSettings),
  ...certificateEndpoints('hostname', `${hostnames}/certificates`),
  onZone('PUT', hostnames, [edit], associate),
  onZone('GET', `${hostnames}/:hostname{[^/]+}`, [read], showHostname),
  ...certificateEndpoints('zone', zoneWide),
];

type Scope = PullCertificate['scope'];

function certificateEndpoints(scope: Scope, path: string): readonly Endpoint[] {
  const one = `${path}/${uuid('certificate')}`;
  return [
    onZone('GET', path, [read], ({ zone }) => ({
      result: [...zone.pullCertificates.values()].filter((each) => each.scope === scope).map(showCertificate),
    })),
    onZone('POST', path, [edit], (call) => upload(scope, call)),
    onZone('GET', one, [read], (call) => ({ result: showCertificate(existing(scope, call)) })),
    onZone('DELETE', one, [edit], (call) => remove(scope, call)),
  ];
}

const Settings = z.object({ enabled: z.boolean() });

async function changeSettings(call: ZoneCall): Promise<Reply> {
  const { enabled } = await readBody(call, Settings);
  call.zone.originPulls = { enabled };
  return { result: call.zone.originPulls };
}

const Upload = z.object({ certificate: z.string().min(1), private_key: z.string().min(1) });

/** Hostname certificates of one zone (facts: cloudflare#origin-pulls). */
const mostOfHostnames = 10;

async function upload(scope: Scope, call: ZoneCall): Promise<Reply> {
  const { cloud, zone } = call;
  const { certificate, private_key: privateKey } = await readBody(call, Upload);
  const leaf = readLeaf(certificate, privateKey);
  const sameScope = [...zone.pullCertificates.values()].filter((each) => each.scope === scope);
  if (scope === 'hostname' && sameScope.length >= mostOfHostnames) {
    throw refused(1406, 'The limit of hostname certificates of this zone is reached.');
  }
  const uploaded: PullCertificate = {
    id: cloud.ids.uuid(),
    scope,
    certificate,
    privateKey,
    issuer: leaf.issuer,
    serialNumber: leaf.serialNumber,
    expiresOn: wholeSeconds(leaf.validToDate),
    uploadedOn: timestamp(cloud.now),
  };
  zone.pullCertificates.set(uploaded.id, uploaded);
  return { result: showCertificate(uploaded) };
}

/** @throws {ApiRefusal} unless it is a leaf with its own key. */
function readLeaf(certificate: string, privateKey: string): X509Certificate {
  const [leaf, key] = readBoth(certificate, privateKey);
  if (leaf.ca) throw refused(1401, 'missing leaf certificate');
  if (!leaf.checkPrivateKey(key)) throw refused(1402, 'The private key does not belong to the certificate.');
  return leaf;
}

function readBoth(certificate: string, privateKey: string) {
  try {
    return [new X509Certificate(certificate), createPrivateKey(privateKey)] as const;
  } catch {
    throw refused(1400, 'The certificate or its private key cannot be read.');
  }
}

/** One that a hostname still uses has to be freed first (facts: cloudflare#origin-pulls). */
function remove(scope: Scope, call: ZoneCall): Reply {
  const certificate = existing(scope, call);
  const users = [...call.zone.pullHostnames.values()].filter((each) => each.certificateId === certificate.id);
  if (users.length > 0) throw refused(1403, 'The certificate is still used by a hostname.');
  call.zone.pullCertificates.delete(certificate.id);
  return { result: { ...showCertificate(certificate), status: 'pending_deletion' } };
}

/** @throws {ApiRefusal} 404/1404 */
function existing(scope: Scope, { param, zone }: ZoneCall): PullCertificate {
  const certificate = zone.pullCertificates.get(param('certificate'));
  if (certificate?.scope === scope) return certificate;
  throw new ApiRefusal(404, [{ code: 1404, message: 'The certificate was not found.' }]);
}

const Associate = z.object({
  config: z
    .array(
      z.object({ hostname: z.string(), cert_id: z.string().optional(), enabled: z.boolean().nullable() }),
    )
    .min(1),
});

/** `null` takes an association away. Hostnames that are not named keep theirs. */
async function associate(call: ZoneCall): Promise<Reply> {
  const { config } = await readBody(call, Associate);
  const wanted = config.map((each) => [each.hostname.toLowerCase(), each] as const);
  for (const [hostname, { cert_id: id, enabled }] of wanted) requireUsable(hostname, enabled, id, call);
  for (const [hostname, { cert_id: id, enabled }] of wanted) {
    if (enabled === null) call.zone.pullHostnames.delete(hostname);
    else call.zone.pullHostnames.set(hostname, associationOf(hostname, id ?? '', enabled, call));
  }
  return { result: wanted.map(([hostname]) => showAssociation(hostname, call)) };
}

function requireUsable(
  hostname: string,
  enabled: boolean | null,
  id: string | undefined,
  { zone }: ZoneCall,
) {
  if (hostname !== zone.zone.name && !hostname.endsWith(`.${zone.zone.name}`)) {
    throw refused(1405, `The hostname ${hostname} is not of this zone.`);
  }
  if (enabled === null) return;
  if (id === undefined || zone.pullCertificates.get(id)?.scope !== 'hostname') {
    throw new ApiRefusal(404, [{ code: 1404, message: 'The certificate was not found.' }]);
  }
}

function associationOf(
  hostname: string,
  certificateId: string,
  enabled: boolean,
  { cloud, zone }: ZoneCall,
): PullHostname {
  const now = timestamp(cloud.now);
  const createdAt = zone.pullHostnames.get(hostname)?.createdAt ?? now;
  return { hostname, certificateId, enabled, createdAt, updatedAt: now };
}

function showHostname(call: ZoneCall): Reply {
  return { result: showAssociation(call.param('hostname').toLowerCase(), call) };
}

function showAssociation(hostname: string, { zone }: ZoneCall) {
  const association = zone.pullHostnames.get(hostname);
  if (association === undefined) return { hostname, enabled: null, cert_id: '', status: 'deleted' };
  const { certificateId, enabled, createdAt, updatedAt } = association;
  const certificate = zone.pullCertificates.get(certificateId);
  return {
    hostname,
    cert_id: certificateId,
    enabled,
    status: 'active',
    created_at: createdAt,
    updated_at: updatedAt,
    ...(certificate ? { certificate: certificate.certificate, cert_status: 'active' } : {}),
  };
}

function showCertificate(certificate: PullCertificate) {
  return {
    id: certificate.id,
    certificate: certificate.certificate,
    issuer: certificate.issuer,
    signature: 'SHA256-RSA',
    ...(certificate.scope === 'hostname' ? { serial_number: certificate.serialNumber } : {}),
    status: 'active',
    expires_on: certificate.expiresOn,
    uploaded_on: certificate.uploadedOn,
  };
}

function refused(code: number, message: string): ApiRefusal {
  return new ApiRefusal(400, [{ code, message }]);
}
