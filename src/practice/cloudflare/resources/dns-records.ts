import { z } from 'zod';
import { timestamp } from '../cloud.ts';
import {
  createRecord,
  type DnsContext,
  type DnsFields,
  type DnsRecords,
  deleteRecord,
  existingRecord,
  isProxiable,
  patchRecord,
  replaceRecord,
} from '../dns-change.ts';
import { recordsMatching } from '../dns-filters.ts';
import { type Endpoint, hexId, onZone, type Reply, readBody, type ZoneCall } from '../endpoint.ts';
import { paginate } from '../pagination.ts';
import type { DnsRecord, ZoneState } from '../state.ts';
import type { Need } from '../token.ts';

/** DNS records, one by one and in batches (facts: cloudflare#tunnel-records, cloudflare#dns-batch). */
const read: Need = { permission: 'dns', access: 'read', denial: 10000 };
const edit: Need = { permission: 'dns', access: 'edit', denial: 10000 };

export const dnsRecordEndpoints: readonly Endpoint[] = [
  onZone('GET', '/dns_records', [read], listRecords),
  onZone('POST', '/dns_records', [edit], async (call) => {
    const fields = await readBody(call, Fields);
    return kept(call, createRecord(call.zone.dnsRecords, fields, contextOf(call)));
  }),
  onZone('POST', '/dns_records/batch', [edit], runBatch),
  onZone('GET', '/dns_records/usage', [read], ({ zone }) => ({
    result: { record_quota: freeRecordLimit, record_usage: zone.dnsRecords.size },
  })),
  onZone('GET', `/dns_records/${hexId('record')}`, [read], ({ zone, param }) => ({
    result: showRecord(existingRecord(zone.dnsRecords, param('record')), zone),
  })),
  onZone('PUT', `/dns_records/${hexId('record')}`, [edit], async (call) => {
    const fields = await readBody(call, Fields);
    return kept(call, replaceRecord(call.zone.dnsRecords, call.param('record'), fields, contextOf(call)));
  }),
  onZone('PATCH', `/dns_records/${hexId('record')}`, [edit], async (call) => {
    const fields = await readBody(call, Fields);
    return kept(call, patchRecord(call.zone.dnsRecords, call.param('record'), fields, contextOf(call)));
  }),
  onZone('DELETE', `/dns_records/${hexId('record')}`, [edit], (call) => {
    const { records, record } = deleteRecord(call.zone.dnsRecords, call.param('record'));
    store(call.zone, records);
    return { result: { id: record.id } };
  }),
];

const freeRecordLimit = 200;

const Fields = z.object({
  name: z.string().optional(),
  type: z.string().optional(),
  content: z.string().optional(),
  proxied: z.boolean().optional(),
  ttl: z.int().optional(),
  priority: z.int().min(0).max(65_535).optional(),
  data: z.record(z.string(), z.unknown()).optional(),
  settings: z.record(z.string(), z.unknown()).optional(),
  comment: z.string().nullable().optional(),
  tags: z.array(z.string()).optional(),
});
const Id = z.object({ id: z.string() });
const Batch = z.object({
  deletes: z.array(Id).optional(),
  patches: z.array(Fields.extend({ id: z.string() })).optional(),
  puts: z.array(Fields.extend({ id: z.string() })).optional(),
  posts: z.array(Fields).optional(),
});

function listRecords({ query, zone }: ZoneCall): Reply {
  const records = recordsMatching([...zone.dnsRecords.values()], query);
  const { items, info } = paginate(records, query, { min: 1, max: 5_000_000, standard: 100 });
  return { result: items.map((record) => showRecord(record, zone)), resultInfo: info };
}

/**
 * Deletes, patches, puts, posts, in this order; the first refusal leaves everything as it was
 * (facts: cloudflare#dns-batch).
 */
async function runBatch(call: ZoneCall): Promise<Reply> {
  const batch = await readBody(call, Batch);
  const context = contextOf(call);
  let records: DnsRecords = call.zone.dnsRecords;
  const run = <T>(steps: readonly T[] | undefined, step: (fields: T) => ReturnType<typeof deleteRecord>) =>
    steps?.map((fields) => {
      const changed = step(fields);
      records = changed.records;
      return showRecord(changed.record, call.zone);
    });
  const deletes = run(batch.deletes, ({ id }) => deleteRecord(records, id));
  const patches = run(batch.patches, ({ id, ...fields }) => patchRecord(records, id, fields, context));
  const puts = run(batch.puts, ({ id, ...fields }) => replaceRecord(records, id, fields, context));
  const posts = run(batch.posts, (fields: DnsFields) => createRecord(records, fields, context));
  store(call.zone, records);
  return { result: { deletes, patches, puts, posts } };
}

function contextOf({ cloud, zone }: ZoneCall): DnsContext {
  return {
    zoneName: zone.zone.name,
    now: timestamp(cloud.now),
    newId: cloud.ids.hex,
    recordLimit: freeRecordLimit,
    identicalRecordCode: cloud.identicalRecordCode,
  };
}

function kept(
  { zone }: ZoneCall,
  changed: { readonly records: DnsRecords; readonly record: DnsRecord },
): Reply {
  store(zone, changed.records);
  return { result: showRecord(changed.record, zone) };
}

function store({ dnsRecords }: ZoneState, records: DnsRecords): void {
  const next = [...records];
  dnsRecords.clear();
  for (const [id, record] of next) dnsRecords.set(id, record);
}

function showRecord(record: DnsRecord, { zone }: ZoneState) {
  const { priority, data, commentModifiedOn } = record;
  return {
    id: record.id,
    zone_id: zone.id,
    zone_name: zone.name,
    name: record.name,
    type: record.type,
    content: record.content,
    ...(priority === undefined ? {} : { priority }),
    ...(data === undefined ? {} : { data }),
    proxiable: isProxiable(record.type),
    proxied: record.proxied,
    ttl: record.ttl,
    settings: record.settings,
    meta: {},
    comment: record.comment,
    tags: [],
    created_on: record.createdOn,
    modified_on: record.modifiedOn,
    ...(commentModifiedOn === null ? {} : { comment_modified_on: commentModifiedOn }),
  };
}
