import type { ReplacedRecord, Setup } from '../../../../contract/setup.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { DnsRecordSeen, Observed } from '../../model/observed.ts';
import { recordsInTheWay } from './dns-records-seen.ts';

/** What has to be known of a record to put it back some day. */
export function asReplaced({ type, name, content, proxied, ttl, comment }: DnsRecordSeen): ReplacedRecord {
  return { type, name, content, proxied, ttl, comment };
}

/**
 * Records that were taken over and are not back yet, at names that are needed no more. Where something else stands by now,
 * that stays.
 */
export function recordsToPutBack(
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

/** The records of others that were taken over, and are not known to be back. */
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
