import { z } from 'zod';
import type { Setup } from '../../../contract/setup.ts';
import type { Cloudflare } from '../../cloudflare/client.ts';
import { Refusal } from '../../refusal.ts';
import { isLocked } from '../lock.ts';
import { dnsComment } from '../mark.ts';
import type { DnsRecordSeen, Observed } from '../observed.ts';
import type { Draft, Making, Resource } from '../resource.ts';

const DnsRecord = z.object({
  id: z.string(),
  type: z.string(),
  name: z.string(),
  content: z.string().nullish(),
  proxied: z.boolean().nullish(),
  comment: z.string().nullish(),
});

/** Records that cannot stand beside a CNAME of the same name (facts: codes 81053, 81062). */
const IN_THE_WAY = new Set(['A', 'AAAA', 'CNAME', 'NS']);

/**
 * DNS record, the address itself and so the door. Seen: on Review, as the new address. Changes: records that bear our
 * mark. Never touched: any other record. Gone: first of all.
 */
export const dnsRecord: Resource<'dns-record'> = {
  id: 'dns-record',

  async observe(setup, { cloudflare }) {
    const [marked, ...named] = await Promise.all([
      listRecords(cloudflare, setup, { comment: { exact: dnsComment(setup.id) } }),
      ...setup.services.map(({ hostname }) => listRecords(cloudflare, setup, { name: { exact: hostname } })),
    ]);
    const byId = new Map([...(marked ?? []), ...named.flat()].map((record) => [record.id, record]));
    return [...byId.values()];
  },

  plan(setup, observed) {
    const wanted = new Set(setup.services.map((service) => service.hostname));
    const stale = observed['dns-record'].filter((record) => record.ours && !wanted.has(record.name));
    return [
      ...stale.map((record) => removal(setup, record)),
      ...setup.services.flatMap(({ hostname }) => pointing(setup, observed, hostname)),
    ];
  },

  blockers(setup, observed) {
    const inTheWay = setup.services.flatMap(({ hostname }) =>
      recordsInTheWay(hostname, observed['dns-record']),
    );
    return inTheWay.length
      ? [
          {
            code: 'ADDRESS_TAKEN',
            names: inTheWay.map(({ type, name, content }) => `${name} ${type} ${content}`),
          },
        ]
      : [];
  },

  async apply(change, making) {
    switch (change.action) {
      case 'remove':
        return remove(change.subject, making);
      case 'create':
      case 'update':
        return point(change.subject, making);
    }
  },
};

/** Foreign records that keep us from using a name; shown to the user, never overwritten. */
export function recordsInTheWay(
  hostname: string,
  records: readonly DnsRecordSeen[],
): readonly DnsRecordSeen[] {
  return records.filter((record) => record.name === hostname && !record.ours && IN_THE_WAY.has(record.type));
}

/** Every record of the zone with this exact name or comment. */
export async function listRecords(
  cloudflare: Cloudflare,
  { id, zone }: Pick<Setup, 'id' | 'zone'>,
  filter: { readonly name: { readonly exact: string } } | { readonly comment: { readonly exact: string } },
): Promise<readonly DnsRecordSeen[]> {
  const records = await cloudflare.readAll(DnsRecord, 'GET dns_records', (page) =>
    cloudflare.sdk.dns.records.list({ zone_id: zone.id, per_page: 100, page, ...filter }),
  );
  return records.map((record) => seenFrom(record, id));
}

function pointing(setup: Setup, observed: Observed, hostname: string): readonly Draft[] {
  const ours = observed['dns-record'].find((record) => record.ours && record.name === hostname);
  const tunnel = observed.tunnel.ours?.id;
  if (ours && tunnel && ours.type === 'CNAME' && ours.proxied && ours.content === target(tunnel)) return [];
  return [
    {
      id: `dns-record/${ours ? 'update' : 'create'}/${hostname}`,
      resource: 'dns-record',
      action: ours ? 'update' : 'create',
      subject: hostname,
      before: ours?.content ?? null,
      after: target(tunnel ?? '‹tunnel›'),
      // The door comes last: the lock, the asking for keys and the path are there before it.
      follows: ['lock-rule', 'certificate-hostname', 'tunnel/create', 'tunnel-configuration'],
      request: {
        method: ours ? 'PATCH' : 'POST',
        path: `/zones/${setup.zone.id}/dns_records${ours ? `/${ours.id}` : ''}`,
        body: JSON.stringify(recordBody(setup, hostname, tunnel ?? '‹tunnel›')),
      },
    },
  ];
}

function removal(setup: Setup, record: DnsRecordSeen): Draft {
  return {
    id: `dns-record/remove/${record.name}`,
    resource: 'dns-record',
    action: 'remove',
    subject: record.name,
    before: record.content,
    after: null,
    follows: [],
    request: { method: 'DELETE', path: `/zones/${setup.zone.id}/dns_records/${record.id}`, body: null },
  };
}

async function point(hostname: string, making: Making) {
  const { setup, observed } = making;
  const tunnel = observed.tunnel.ours?.id;
  // The order of the plan makes this so. Where it does not (the keys came out needing one more rule than planned, or
  // somebody altered the lock meanwhile), the door stays shut and the plan is made anew.
  const asked = observed['certificate-hostname'].includes(hostname);
  if (!tunnel || !asked || !isLocked(hostname, setup, observed)) throw new Refusal('PLAN_CHANGED');
  return write({ name: hostname, content: target(tunnel) }, making);
}

async function write({ name, content }: Pick<DnsRecordSeen, 'name' | 'content'>, making: Making) {
  const { setup, observed, io } = making;
  const { records } = io.cloudflare.sdk.dns;
  const ours = observed['dns-record'].find((record) => record.ours && record.name === name);
  const body = { zone_id: setup.zone.id, ...recordBody(setup, name, content.replace(TUNNEL_DOMAIN, '')) };
  const written = await io.cloudflare.write(DnsRecord, ours ? 'PATCH dns_records' : 'POST dns_records', () =>
    ours ? records.edit(ours.id, body) : records.create(body),
  );
  const seen = seenFrom(written, setup.id);
  return (before: readonly DnsRecordSeen[]): readonly DnsRecordSeen[] => [
    ...before.filter((record) => record.id !== seen.id),
    seen,
  ];
}

async function remove(hostname: string, { setup, observed, io }: Making) {
  const ours = observed['dns-record'].find((record) => record.ours && record.name === hostname);
  if (ours) {
    await io.cloudflare.write(z.unknown(), 'DELETE dns_records', () =>
      io.cloudflare.sdk.dns.records.delete(ours.id, { zone_id: setup.zone.id }),
    );
  }
  return (before: readonly DnsRecordSeen[]): readonly DnsRecordSeen[] =>
    before.filter((record) => record.id !== ours?.id);
}

const TUNNEL_DOMAIN = '.cfargotunnel.com';

function target(tunnelId: string): string {
  return tunnelId + TUNNEL_DOMAIN;
}

function recordBody(setup: Setup, hostname: string, tunnelId: string) {
  return {
    type: 'CNAME' as const,
    name: hostname,
    content: target(tunnelId),
    proxied: true,
    ttl: 1 as const,
    comment: dnsComment(setup.id),
  };
}

function seenFrom(record: z.infer<typeof DnsRecord>, setup: Setup['id']): DnsRecordSeen {
  const comment = record.comment ?? '';
  return {
    id: record.id,
    type: record.type,
    name: record.name,
    content: record.content ?? '',
    proxied: record.proxied ?? false,
    comment,
    ours: comment === dnsComment(setup),
  };
}
