import { isIPv4, isIPv6 } from 'node:net';
import { ApiRefusal } from './envelope.ts';
import type { DnsRecord } from './state.ts';

/**
 * One change of a zone's DNS records as a pure function: old records in, new records out, or a refusal. A batch is a
 * chain of these, so that all of it happens or none (facts: cloudflare#dns-batch).
 */
export type DnsRecords = ReadonlyMap<string, DnsRecord>;

export interface DnsContext {
  readonly zoneName: string;
  readonly now: string;
  readonly newId: () => string;
  /** Free zones made since 2024-09 have 200 (facts: cloudflare#dns-limits). */
  readonly recordLimit: number;
  /**
   * What an identical record is refused with: 81058, or 81057 as older answers had it
   * (facts: cloudflare#dns-conflicts).
   */
  readonly identicalRecordCode: 81057 | 81058;
}

/** The fields of a request; absent means "standard value" when creating or replacing and "as before" when patching. */
export interface DnsFields {
  readonly name?: string | undefined;
  readonly type?: string | undefined;
  readonly content?: string | undefined;
  readonly proxied?: boolean | undefined;
  readonly ttl?: number | undefined;
  readonly priority?: number | undefined;
  readonly data?: Readonly<Record<string, unknown>> | undefined;
  readonly settings?: Readonly<Record<string, unknown>> | undefined;
  readonly comment?: string | null | undefined;
  readonly tags?: readonly string[] | undefined;
}

export interface DnsChanged {
  readonly records: DnsRecords;
  readonly record: DnsRecord;
}

export function createRecord(records: DnsRecords, fields: DnsFields, context: DnsContext): DnsChanged {
  if (records.size >= context.recordLimit) throw dnsRefusal(81045, 'The record quota has been exceeded.');
  const record = recordFrom(fields, undefined, context);
  return { records: withRecord(records, record, context), record };
}

/** PUT: absent fields fall back to their standard values. */
export function replaceRecord(
  records: DnsRecords,
  id: string,
  fields: DnsFields,
  context: DnsContext,
): DnsChanged {
  const existing = existingRecord(records, id);
  const record = recordFrom(fields, existing, context);
  return { records: withRecord(records, record, context), record };
}

/** PATCH: absent fields stay as they are. */
export function patchRecord(
  records: DnsRecords,
  id: string,
  fields: DnsFields,
  context: DnsContext,
): DnsChanged {
  const { name, type, content, proxied, ttl, priority, data, settings, comment } = existingRecord(
    records,
    id,
  );
  const given = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
  const merged = { name, type, content, proxied, ttl, priority, data, settings, comment, ...given };
  return replaceRecord(records, id, merged, context);
}

export function deleteRecord(records: DnsRecords, id: string): DnsChanged {
  const record = existingRecord(records, id);
  const rest = new Map(records);
  rest.delete(id);
  return { records: rest, record };
}

/** @throws {ApiRefusal} 404/81044 */
export function existingRecord(records: DnsRecords, id: string): DnsRecord {
  const record = records.get(id);
  if (record === undefined) throw new ApiRefusal(404, [{ code: 81044, message: 'Record does not exist.' }]);
  return record;
}

function dnsRefusal(code: number, message: string): ApiRefusal {
  return new ApiRefusal(400, [{ code, message }]);
}

function invalid(code: number, message: string): ApiRefusal {
  return new ApiRefusal(400, [
    { code: 1004, message: 'DNS Validation Error', error_chain: [{ code, message }] },
  ]);
}

function recordFrom(fields: DnsFields, existing: DnsRecord | undefined, context: DnsContext): DnsRecord {
  const type = requiredType(fields, existing);
  const content = contentOf(type, fields);
  const proxied = proxiedOf(type, fields);
  const comment = commentOf(fields);
  requireNoTags(fields);
  return {
    id: existing?.id ?? context.newId(),
    name: nameInZone(fields.name, context.zoneName),
    type,
    content,
    proxied,
    // A proxied record always has the automatic TTL.
    ttl: proxied ? 1 : ttlOf(fields),
    priority: fields.priority,
    data: fields.data,
    settings: fields.settings ?? {},
    comment,
    commentModifiedOn:
      comment === (existing?.comment ?? null) ? (existing?.commentModifiedOn ?? null) : context.now,
    createdOn: existing?.createdOn ?? context.now,
    modifiedOn: context.now,
  };
}

const addressTypes = ['A', 'AAAA'];
const knownTypes = [
  ...['A', 'AAAA', 'CAA', 'CERT', 'CNAME', 'DNSKEY', 'DS', 'HTTPS', 'LOC', 'MX', 'NAPTR', 'NS', 'OPENPGPKEY'],
  ...['PTR', 'SMIMEA', 'SRV', 'SSHFP', 'SVCB', 'TLSA', 'TXT', 'URI'],
];

function requiredType({ type }: DnsFields, existing: DnsRecord | undefined): string {
  if (type === undefined || !knownTypes.includes(type)) throw invalid(9001, `Invalid or missing record type`);
  // No change of the type in place since 2026-06-30; a batch deletes and creates instead (facts: cloudflare#dns-batch).
  if (existing !== undefined && existing.type !== type) {
    throw invalid(9002, `The type of a DNS record cannot be changed from ${existing.type} to ${type}`);
  }
  return type;
}

function nameInZone(name: string | undefined, zoneName: string): string {
  const text = (name ?? '').toLowerCase().replace(/\.$/, '');
  if (text === '') throw invalid(9000, 'DNS name is invalid.');
  if (text === '@' || text === zoneName) return zoneName;
  const full = text.endsWith(`.${zoneName}`) ? text : `${text}.${zoneName}`;
  const labels = full.split('.');
  const valid = labels.every((label) => /^(?:\*|[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?)$/.test(label));
  if (!valid || full.length > 253) throw invalid(9000, 'DNS name is invalid.');
  return full;
}

function contentOf(type: string, { content, data }: DnsFields): string {
  const text = content ?? (data === undefined ? '' : Object.values(data).join(' '));
  switch (type) {
    case 'A':
      if (!isIPv4(text)) throw invalid(9005, 'Content for A record must be a valid IPv4 address.');
      return text;
    case 'AAAA':
      if (!isIPv6(text)) throw invalid(9006, 'Content for AAAA record must be a valid IPv6 address.');
      return text.toLowerCase();
    case 'CNAME':
      if (!isHostname(text)) throw invalid(9007, 'Content for CNAME record is invalid.');
      return text.toLowerCase().replace(/\.$/, '');
    default:
      if (text === '') throw invalid(9009, `Content for ${type} record is missing.`);
      return text;
  }
}

function isHostname(text: string): boolean {
  return /^(?=.{1,253}\.?$)(?:[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?\.)+[a-z0-9-]{2,63}\.?$/i.test(text);
}

function proxiedOf(type: string, { proxied = false }: DnsFields): boolean {
  if (proxied && !isProxiable(type)) throw invalid(9004, 'This record type cannot be proxied.');
  return proxied;
}

export function isProxiable(type: string): boolean {
  return type === 'CNAME' || addressTypes.includes(type);
}

function ttlOf({ ttl = 1 }: DnsFields): number {
  if (ttl !== 1 && (ttl < 60 || ttl > 86_400)) {
    throw invalid(9021, 'Invalid TTL. Must be between 60 and 86400 seconds, or 1 for Automatic.');
  }
  return ttl;
}

/** 100 characters, one line (facts: cloudflare#dns-limits). */
function commentOf({ comment }: DnsFields): string | null {
  if (comment === undefined || comment === null || comment === '') return null;
  if (/[\r\n]/.test(comment)) throw invalid(9301, 'DNS record comment must not contain line breaks.');
  if (comment.length > 100) {
    throw invalid(9302, `DNS record comment has ${comment.length} characters, exceeding the limit of 100.`);
  }
  return comment;
}

/** Tags need a paid plan (facts: cloudflare#dns-limits). */
function requireNoTags({ tags = [] }: DnsFields): void {
  if (tags.length > 0) {
    throw invalid(9300, `DNS record has ${tags.length} tags, exceeding the quota of 0.`);
  }
}

function withRecord(records: DnsRecords, record: DnsRecord, context: DnsContext): DnsRecords {
  requireNoConflict(record, records, context);
  return new Map(records).set(record.id, record);
}

/** What may not stand beside each other at one name (facts: cloudflare#dns-conflicts). */
function requireNoConflict(record: DnsRecord, records: DnsRecords, context: DnsContext): void {
  const others = [...records.values()].filter(({ id, name }) => id !== record.id && name === record.name);
  const has = (...types: readonly string[]) => others.some(({ type }) => types.includes(type));
  const identical = others.some(({ type, content }) => type === record.type && content === record.content);
  if (identical) throw identicalRecord(context);
  if (record.type === 'CNAME' && has('A', 'AAAA', 'CNAME')) {
    throw dnsRefusal(81053, 'An A, AAAA, or CNAME record with that host already exists.');
  }
  if (addressTypes.includes(record.type) && has('CNAME')) {
    throw dnsRefusal(81054, 'A CNAME record with that host already exists.');
  }
  const nsBesideOthers = record.type === 'NS' ? others.some(({ type }) => type !== 'NS') : has('NS');
  if (nsBesideOthers && record.name !== context.zoneName) {
    throw dnsRefusal(81062, 'An NS record with that host already exists or would conflict with this record.');
  }
}

function identicalRecord({ identicalRecordCode }: DnsContext): ApiRefusal {
  return identicalRecordCode === 81058
    ? dnsRefusal(81058, 'An identical record already exists.')
    : dnsRefusal(81057, 'The record already exists.');
}
