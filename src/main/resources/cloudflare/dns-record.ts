import { z } from 'zod';
import type { ReplacedRecord, Service, Setup } from '../../../contract/setup.ts';
import type { Cloudflare } from '../../cloudflare/client.ts';
import type { Draft, Making, Resource } from '../../engine/resource.ts';
import { Refusal } from '../../errors/refusal.ts';
import type { DnsRecordSeen, Observed } from '../observed.ts';
import { isLocked } from './lock/lock.ts';
import { dnsComment } from './mark.ts';

const DnsRecord = z.object({
  id: z.string(),
  ttl: z.number().nullish(),
  type: z.string(),
  name: z.string(),
  content: z.string().nullish(),
  proxied: z.boolean().nullish(),
  comment: z.string().nullish(),
});

const Batch = z.object({ posts: z.array(DnsRecord).nullish() });

/** Records that cannot stand beside a CNAME of the same name (facts: codes 81053, 81062). */
const IN_THE_WAY = new Set(['A', 'AAAA', 'CNAME', 'NS']);

/**
 * DNS record, the address itself and so the door. Seen: on Review, as the new address. Changes: records that bear our
 * mark. Never touched: any other record. Gone: first of all.
 */
export const dnsRecord: Resource<'dns-record'> = {
  id: 'dns-record',

  async observe(setup, { cloudflare }) {
    const names = new Set([
      ...setup.services.map((service) => service.hostname),
      ...(setup.replaced ?? []).map((record) => record.name),
    ]);
    const [marked, ...named] = await Promise.all([
      listRecords(cloudflare, setup, { comment: { exact: dnsComment(setup.id) } }),
      ...[...names].map((name) => listRecords(cloudflare, setup, { name: { exact: name } })),
    ]);
    const byId = new Map([...(marked ?? []), ...named.flat()].map((record) => [record.id, record]));
    return [...byId.values()];
  },

  plan(setup, observed) {
    const wanted = new Set(setup.services.map((service) => service.hostname));
    const stale = observed['dns-record'].filter((record) => record.ours && !wanted.has(record.name));
    return [
      ...stale.map((record) => removal(setup, record)),
      ...setup.services.flatMap((service) => pointing(setup, observed, service)),
      ...recordsToPutBack(setup, observed).map((record) => puttingBack(setup, record)),
    ];
  },

  blockers(setup, observed) {
    const inTheWay = setup.services.flatMap((service) =>
      recordsInTheWay(service.hostname, observed['dns-record']).filter(
        (record) => !isTakenOver(record, service),
      ),
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
      case 'update': {
        const replaced = making.setup.replaced?.find((record) => change.id === puttingBackId(record));
        return replaced ? putBack(replaced, making) : point(change.subject, making);
      }
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

/** Every record of the zone with this exact name, content or comment. */
export async function listRecords(
  cloudflare: Cloudflare,
  { id, zone }: Pick<Setup, 'id' | 'zone'>,
  filter: { readonly [Field in 'name' | 'content' | 'comment']?: { readonly exact: string } },
): Promise<readonly DnsRecordSeen[]> {
  const records = await cloudflare.readAll(DnsRecord, 'GET dns_records', (page) =>
    cloudflare.sdk.dns.records.list({ zone_id: zone.id, per_page: 100, page, ...filter }),
  );
  return records.map((record) => seenFrom(record, id));
}

/** Whether the user agreed to replace this very record. */
function isTakenOver(record: DnsRecordSeen, { takesOver = [] }: Service): boolean {
  return takesOver.some(({ type, content }) => type === record.type && content === record.content);
}

function pointing(setup: Setup, observed: Observed, service: Service): readonly Draft[] {
  const { hostname } = service;
  const leaving = recordsInTheWay(hostname, observed['dns-record']);
  const ours = observed['dns-record'].find((record) => record.ours && record.name === hostname);
  const tunnel = observed.tunnel.ours?.id;
  if (ours && tunnel && ours.type === 'CNAME' && ours.proxied && ours.content === tunnelTarget(tunnel))
    return [];
  const isNew = !ours && leaving.length === 0;
  return [
    {
      id: `dns-record/${isNew ? 'create' : 'update'}/${hostname}`,
      resource: 'dns-record',
      action: isNew ? 'create' : 'update',
      subject: hostname,
      before: ours?.content ?? (leaving.map(({ type, content }) => `${type} ${content}`).join(', ') || null),
      after: tunnelTarget(tunnel ?? '‹tunnel›'),
      // The door comes last: the lock, the asking for keys and the path are there before it.
      follows: ['lock-rule', 'certificate-hostname', 'tunnel/create', 'tunnel-configuration/update'],
      request: shownRequest(setup, ours, leaving, recordBody(setup, hostname, tunnel ?? '‹tunnel›')),
    },
  ];
}

function shownRequest(
  { zone }: Setup,
  ours: DnsRecordSeen | undefined,
  leaving: readonly DnsRecordSeen[],
  record: ReturnType<typeof recordBody>,
): Draft['request'] {
  const path = `/zones/${zone.id}/dns_records`;
  if (leaving.length > 0) {
    const body = JSON.stringify({ deletes: leaving.map(({ id }) => ({ id })), posts: [record] });
    return { method: 'POST', path: `${path}/batch`, body };
  }
  return ours
    ? { method: 'PATCH', path: `${path}/${ours.id}`, body: JSON.stringify(record) }
    : { method: 'POST', path, body: JSON.stringify(record) };
}

/**
 * Records that were taken over and are not back yet, at names that are needed no more. Where something else stands by now,
 * that stays.
 */
function recordsToPutBack({ services, replaced = [] }: Setup, observed: Observed): readonly ReplacedRecord[] {
  return replaced.filter((record) => {
    const standing = recordsInTheWay(record.name, observed['dns-record']);
    const isNeeded = services.some((service) => service.hostname === record.name);
    const isForeign = standing.some((each) => !replaced.some((other) => isSame(each, other)));
    return !isNeeded && !isForeign && !standing.some((each) => isSame(each, record));
  });
}

function isSame(standing: DnsRecordSeen, { name, type, content }: ReplacedRecord): boolean {
  return standing.name === name && standing.type === type && standing.content === content;
}

function puttingBackId({ name, type, content }: ReplacedRecord): string {
  return `dns-record/create/${name}/${type}/${content}`;
}

function puttingBack(setup: Setup, record: ReplacedRecord): Draft {
  return {
    id: puttingBackId(record),
    resource: 'dns-record',
    action: 'create',
    subject: record.name,
    before: null,
    after: `${record.type} ${record.content}`,
    follows: ['dns-record/remove'],
    request: { method: 'POST', path: `/zones/${setup.zone.id}/dns_records`, body: JSON.stringify(record) },
  };
}

async function putBack({ type, ...record }: ReplacedRecord, { setup, io }: Making) {
  const written = await io.cloudflare.write(DnsRecord, 'POST dns_records', () =>
    // Only records that can stand in the way of a CNAME are ever taken over: they have a content and nothing else.
    io.cloudflare.sdk.dns.records.create({ zone_id: setup.zone.id, type: type as 'A', ...record }),
  );
  return withRecord(seenFrom(written, setup.id));
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
  const service = setup.services.find((each) => each.hostname === hostname);
  const tunnel = observed.tunnel.ours?.id;
  // The order of the plan makes this so. Where it does not (the keys came out needing one more rule than planned, or
  // somebody altered the lock meanwhile), the door stays shut and the plan is made anew.
  const asked = observed['certificate-hostname'].includes(hostname);
  if (!service || !tunnel || !asked || !isLocked(hostname, setup, observed))
    throw new Refusal('PLAN_CHANGED');
  const record = recordBody(setup, hostname, tunnel);
  const leaving = recordsInTheWay(hostname, observed['dns-record']);
  return leaving.length > 0 ? takeOver(leaving, record, making) : write(record, making);
}

async function write(record: ReturnType<typeof recordBody>, { setup, observed, io }: Making) {
  const { records } = io.cloudflare.sdk.dns;
  const ours = observed['dns-record'].find((each) => each.ours && each.name === record.name);
  const body = { zone_id: setup.zone.id, ...record };
  const written = await io.cloudflare.write(DnsRecord, ours ? 'PATCH dns_records' : 'POST dns_records', () =>
    ours ? records.edit(ours.id, body) : records.create(body),
  );
  return withRecord(seenFrom(written, setup.id));
}

/** In one transaction, so that the name is never without a record (facts: DNS batch; a type cannot be altered). */
async function takeOver(
  leaving: readonly DnsRecordSeen[],
  record: ReturnType<typeof recordBody>,
  { setup, io }: Making,
) {
  const { posts } = await io.cloudflare.write(Batch, 'POST dns_records batch', () =>
    io.cloudflare.sdk.dns.records.batch({
      zone_id: setup.zone.id,
      deletes: leaving.map(({ id }) => ({ id })),
      posts: [record],
    }),
  );
  const gone = new Set(leaving.map(({ id }) => id));
  const made = (posts ?? []).map((each) => seenFrom(each, setup.id));
  return (before: readonly DnsRecordSeen[]): readonly DnsRecordSeen[] => [
    ...before.filter(({ id }) => !gone.has(id)),
    ...made,
  ];
}

function withRecord(seen: DnsRecordSeen) {
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

/** Where an address points that leads into a tunnel (facts: DNS). */
export function tunnelTarget(tunnelId: string): string {
  return `${tunnelId}.cfargotunnel.com`;
}

function recordBody(setup: Setup, hostname: string, tunnelId: string) {
  return {
    type: 'CNAME' as const,
    name: hostname,
    content: tunnelTarget(tunnelId),
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
    ttl: record.ttl ?? 1,
    comment,
    ours: comment === dnsComment(setup),
  };
}
