import type { ReplacedRecord, Setup } from '../../../../contract/setup.ts';
import type { DnsRecordSeen, Observed } from '../../model/observed.ts';

/** Records of others that lead past the lock, and that the user agreed to take away. Pure. */

/** A Setup that takes everything away closes nothing more. */
export function recordsAgreedToClose({ services, closes = [] }: Setup): readonly ReplacedRecord[] {
  return services.length === 0
    ? []
    : closes.flatMap((each) => (each.kind === 'dns-record' ? each.record : []));
}

/** Those that are still there as the user saw them. */
export function listRecordsToClose(setup: Setup, observed: Observed): readonly DnsRecordSeen[] {
  const agreed = recordsAgreedToClose(setup);
  return observed['dns-record'].filter(
    (record) => !record.ours && agreed.some((each) => isSameRecord(record, each)),
  );
}

export function isSameRecord(
  { name, type, content }: Pick<DnsRecordSeen, 'name' | 'type' | 'content'>,
  other: ReplacedRecord,
): boolean {
  return name === other.name && type === other.type && content === other.content;
}
