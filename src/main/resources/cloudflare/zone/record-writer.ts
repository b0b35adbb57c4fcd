import type { RecordWriter } from '../../../../contract/danger.ts';
import type { ReplacedRecord } from '../../../../contract/setup.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { DnsRecordSeen } from '../../model/observed.ts';
import { replacedIn } from './replaced-records.ts';

/** What there is to know a program by that keeps writing a record. */
export interface WriterSigns {
  /** Records that the user agreed to replace, as they were then. */
  readonly agreed: readonly ReplacedRecord[];
  /** What was replaced before, and at which names Latchkey has built. */
  readonly ledger: Ledger;
  /** Home Assistant's integrations, where they could be seen. */
  readonly integrations: readonly string[];
}

/**
 * Whether a record looks as if a program kept writing it: a DDNS client, in a router, on a server or in Home Assistant, whose
 * Cloudflare integration is one (facts: home-assistant#ddns-integration). Pure.
 */
export function findWriter(record: DnsRecordSeen, signs: WriterSigns): RecordWriter | null {
  if (record.ours || (record.type !== 'A' && record.type !== 'AAAA')) return null;
  // That integration writes A records only.
  const isOfHome = signs.integrations.includes('cloudflare') && record.type === 'A';
  const runsIn = isOfHome ? 'home-assistant' : 'not-known';
  if (wasWrittenAgain(record, signs)) return { sureness: 'certain', runsIn };
  if (isOfHome || saysSo(record) || standsForOurs(record, signs)) return { sureness: 'likely', runsIn };
  return record.proxied ? null : { sureness: 'possible', runsIn };
}

/** It says something else than when the user agreed, or it is there again although it was replaced. */
function wasWrittenAgain(
  { id, type, name, content }: DnsRecordSeen,
  { agreed, ledger }: WriterSigns,
): boolean {
  const hasChanged = agreed.some((each) => each.id === id && each.content !== content);
  const replaced = replacedIn(ledger).filter((each) => each.name === name && each.type === type);
  const isBack = replaced.length > 0 && replaced.every((each) => each.id !== undefined && each.id !== id);
  return hasChanged || isBack;
}

function saysSo({ comment }: DnsRecordSeen): boolean {
  return /ddns|dyn(amic)?[-_ ]?dns/i.test(comment);
}

/** Straight to one address, where Latchkey has put up its own record. One that was about to be replaced was there first. */
function standsForOurs({ id, name, proxied }: DnsRecordSeen, { ledger }: WriterSigns): boolean {
  const hasBuilt = ledger['dns-record']?.hostnames.includes(name) ?? false;
  return !proxied && hasBuilt && !replacedIn(ledger).some((each) => each.id === id);
}
