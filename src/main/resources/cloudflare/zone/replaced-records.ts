import type { ReplacedRecord, Service, Setup } from '../../../../contract/setup.ts';
import { requestTo } from '../../../cloudflare/request.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { ApplyContext, PlannedChange } from '../../model/model.ts';
import type { DnsRecordSeen, Observed } from '../../model/observed.ts';
import { addRecord, DnsRecord, readRecord, recordsInTheWay } from './zone-records.ts';

/** Records of others that the user let us replace. They are remembered, and put back once their name is free again. */

/** Whether the user agreed to replace this very record. */
export function isTakenOver(record: DnsRecordSeen, { takesOver = [] }: Service): boolean {
  return takesOver.some(({ type, content }) => type === record.type && content === record.content);
}

/** What is kept of a record: enough to put it back. */
export function toReplacedRecord({
  type,
  name,
  content,
  proxied,
  ttl,
  comment,
}: DnsRecordSeen): ReplacedRecord {
  return { type, name, content, proxied, ttl, comment };
}

/**
 * Records that were taken over and are not back yet, at names that are needed no more. Where something else stands by now,
 * that stays.
 */
export function listRecordsToPutBack(
  { services }: Setup,
  ledger: Ledger,
  observed: Observed,
): readonly ReplacedRecord[] {
  const replaced = replacedIn(ledger);
  return replaced.filter((record) => {
    const standing = recordsInTheWay(record.name, observed['dns-record']);
    const isNeeded = services.some((service) => service.hostname === record.name);
    const isForeign = standing.some((each) => !replaced.some((other) => isSame(each, other)));
    return !isNeeded && !isForeign && !standing.some((each) => isSame(each, record));
  });
}

/** Every record that was ever replaced for this home. */
export function replacedIn(ledger: Ledger): readonly ReplacedRecord[] {
  return ledger['dns-record']?.replaced ?? [];
}

export function withoutDoubles(records: readonly ReplacedRecord[]): readonly ReplacedRecord[] {
  return records.filter(
    ({ name, type, content }, index) =>
      index ===
      records.findIndex((other) => other.name === name && other.type === type && other.content === content),
  );
}

function isSame(standing: DnsRecordSeen, { name, type, content }: ReplacedRecord): boolean {
  return standing.name === name && standing.type === type && standing.content === content;
}

export function planPutBack(setup: Setup, record: ReplacedRecord): PlannedChange<'dns-record'> {
  const { name, type, content } = record;
  return {
    kind: 'dns-record.put-back',
    id: `dns-record/create/${name}/${type}/${content}`,
    resource: 'dns-record',
    record,
    follows: [{ kind: 'dns-record.delete' }],
    request: putBackRequest(setup, record),
  };
}

function putBackRequest({ zone }: Setup, record: ReplacedRecord) {
  return requestTo('POST', `/zones/${zone.id}/dns_records`, record);
}

export async function putBack(record: ReplacedRecord, { setup, io }: ApplyContext) {
  const request = putBackRequest(setup, record);
  const written = await io.cloudflare.write(DnsRecord, 'POST dns_records', request);
  return addRecord(readRecord(written, setup.id));
}
