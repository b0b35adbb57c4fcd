import { z } from 'zod';
import { isUnseen } from '../delays.ts';
import { type Endpoint, onZone, type Reply, readBody, type ZoneCall } from '../endpoint.ts';
import { ApiRefusal } from '../envelope.ts';
import { managedCa } from '../state.ts';
import type { Need } from '../token.ts';

/**
 * The hostnames at which the edge asks for a client certificate. PUT replaces the whole list, foreign hostnames included
 * (facts: cloudflare#hostname-associations).
 */
const read: Need = { permission: 'ssl_and_certificates', access: 'read', denial: 10001 };
const edit: Need = { permission: 'ssl_and_certificates', access: 'edit', denial: 10001 };
const path = '/certificate_authorities/hostname_associations';

export const hostnameAssociationEndpoints: readonly Endpoint[] = [
  onZone('GET', path, [read], (call) => ({
    // Null, not an empty list, as long as nothing was ever set.
    result: { hostnames: readHostnames(call.query.get('mtls_certificate_id') ?? managedCa, call) ?? null },
  })),
  onZone('PUT', path, [edit], replaceHostnames),
];

/** As they were before the oldest write that is not seen yet (facts: cloudflare#hostname-associations-lag). */
function readHostnames(authority: string, { zone, cloud }: ZoneCall): readonly string[] | undefined {
  const { associationDelayMs } = cloud.delays();
  const writes = zone.associationWrites.get(authority) ?? [];
  const unseen = writes.find(({ at }) => isUnseen(at, associationDelayMs, cloud.now));
  return unseen ? unseen.before : zone.hostnameAssociations.get(authority);
}

const Replace = z.object({ hostnames: z.array(z.string()), mtls_certificate_id: z.string().optional() });

async function replaceHostnames(call: ZoneCall): Promise<Reply> {
  const { zone, cloud } = call;
  const body = await readBody(call, Replace);
  const authority = body.mtls_certificate_id ?? managedCa;
  // Own CAs are an Enterprise matter: only one that was seeded exists.
  if (authority !== managedCa && !zone.hostnameAssociations.has(authority)) {
    throw new ApiRefusal(404, [{ code: 1440, message: 'The mTLS certificate was not found.' }]);
  }
  const hostnames = [...new Set(body.hostnames.map((hostname) => hostname.toLowerCase()))];
  const stray = hostnames.find((hostname) => !isHostnameOf(zone.zone.name, hostname));
  if (stray !== undefined) {
    throw new ApiRefusal(400, [{ code: 1441, message: `The hostname ${stray} is not valid for this zone.` }]);
  }
  const write = { at: cloud.now().getTime(), before: zone.hostnameAssociations.get(authority) };
  zone.associationWrites.set(authority, [...(zone.associationWrites.get(authority) ?? []), write]);
  zone.hostnameAssociations.set(authority, hostnames);
  return { result: { hostnames } };
}

/**
 * Concrete names only: whether wildcards work is not documented, so practice refuses them
 * (facts: cloudflare#hostname-associations).
 */
function isHostnameOf(zoneName: string, hostname: string): boolean {
  const inZone = hostname === zoneName || hostname.endsWith(`.${zoneName}`);
  return inZone && /^[a-z0-9_](?:[a-z0-9_.-]*[a-z0-9])?$/.test(hostname) && !hostname.includes('..');
}
