import type { Change, PlannedRequest } from '../../contract/change.ts';
import type { ZoneSettingId } from '../../contract/setup.ts';

/** Changes as the program plans them for the home of these screens, ha.linden.house. */

export const zone = '/zones/2b1f8a7c';
const account = '/accounts/9c0d4e11';

type Draft = Change extends infer One ? (One extends Change ? Omit<One, 'needs' | 'request'> : never) : never;

export function aChange(
  draft: Draft & { readonly needs?: readonly string[] },
  method: PlannedRequest['method'],
  path: string,
  body: unknown = null,
): Change {
  const request = { method, path, body: body === null ? null : JSON.stringify(body) };
  return { ...draft, needs: draft.needs ?? [], request };
}

export function aKey(keyId: string, name: string, purpose: 'device' | 'lock-test' = 'device'): Change {
  return aChange(
    {
      kind: 'client-certificate.issue',
      resource: 'client-certificate',
      id: `client-certificate/create/${keyId}`,
      keyId,
      name,
      purpose,
    },
    'POST',
    `${zone}/client_certificates`,
    { csr: '‹signing request›', validity_days: 1825 },
  );
}

export function aRevocation(
  keyId: string,
  name: string,
  needs: readonly string[],
  certificateId: string | null = `c-${keyId}`,
): Change {
  return aChange(
    {
      kind: 'client-certificate.revoke',
      resource: 'client-certificate',
      id: `client-certificate/remove/${keyId}`,
      keyId,
      name,
      certificateId,
      reason: certificateId === null ? 'switched-off' : 'abandoned',
      needs,
    },
    'DELETE',
    `${zone}/client_certificates/${certificateId ?? '‹certificate›'}`,
  );
}

export function aSettingChange(setting: ZoneSettingId, before: string, after: string): Change {
  return aChange(
    {
      kind: 'zone-setting.set',
      resource: 'zone-setting',
      id: `zone-setting/update/${setting}`,
      setting,
      before,
      after,
    },
    'PATCH',
    `${zone}/settings/${setting}`,
    { value: after },
  );
}

export function aTunnel(name = 'latchkey-1f2e3d4c-linden-house'): Change {
  return aChange(
    { kind: 'tunnel.create', resource: 'tunnel', id: 'tunnel/create', name },
    'POST',
    `${account}/cfd_tunnel`,
    { name, config_src: 'cloudflare' },
  );
}

export function aTunnelRemoval(id: string, needs: readonly string[] = []): Change {
  const tunnel = { id, name: 'latchkey-1f2e3d4c-linden-house' };
  return aChange(
    { kind: 'tunnel.delete', resource: 'tunnel', id: `tunnel/remove/${id}`, tunnel, needs },
    'DELETE',
    `${account}/cfd_tunnel/${id}?cascade=true`,
  );
}

export function aWayToTheHome(hostname = 'ha.linden.house'): Change {
  const service = 'http://homeassistant.local:8123';
  return aChange(
    {
      kind: 'tunnel-configuration.lead',
      resource: 'tunnel-configuration',
      id: 'tunnel-configuration/update',
      hostname,
      service,
      serviceBefore: null,
      needs: ['tunnel/create'],
    },
    'PUT',
    `${account}/cfd_tunnel/‹tunnel›/configurations`,
    { config: { ingress: [{ hostname, service }, { service: 'http_status:404' }] } },
  );
}

export function aHostnameList(
  hostnamesBefore: readonly string[],
  hostnames: readonly string[],
  needs: readonly string[] = [],
): Change {
  return aChange(
    {
      kind: 'certificate-hostname.update',
      resource: 'certificate-hostname',
      id: 'certificate-hostname/update',
      hostnamesBefore,
      hostnames,
      needs,
    },
    'PUT',
    `${zone}/certificate_authorities/hostname_associations`,
    { hostnames },
  );
}

/** The record of an address that is new. */
export function anAddress(hostname = 'ha.linden.house', needs: readonly string[] = []): Change {
  return aChange(
    {
      kind: 'dns-record.create',
      resource: 'dns-record',
      id: `dns-record/create/${hostname}`,
      hostname,
      needs,
    },
    'POST',
    `${zone}/dns_records`,
    {
      type: 'CNAME',
      name: hostname,
      content: '‹tunnel›.cfargotunnel.com',
      proxied: true,
      comment: 'latchkey:1f2e3d4c',
    },
  );
}

export function anAddressRemoval(hostname = 'ha.linden.house'): Change {
  return aChange(
    {
      kind: 'dns-record.delete',
      resource: 'dns-record',
      id: `dns-record/remove/${hostname}`,
      hostname,
    },
    'DELETE',
    `${zone}/dns_records/91`,
  );
}

/** A record of somebody else at this name. */
export function aPageOf(name: string) {
  return {
    type: 'CNAME',
    name,
    content: 'linden.github.io',
    proxied: false,
    ttl: 1,
    comment: '',
  };
}
