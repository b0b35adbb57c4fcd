import type { ReplacedRecord, Service, Setup } from '../../../../contract/setup.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { DnsRecordSeen, Observed } from '../../model/observed.ts';
import { recordsInTheWay } from './dns-records-seen.ts';

/** What has to be known of a record to put it back some day. */
export function asReplaced({
  id,
  type,
  name,
  content,
  proxied,
  ttl,
  comment,
}: DnsRecordSeen): ReplacedRecord {
  return { id, type, name, content, proxied, ttl, comment };
}

/** Whether the user agreed to replace this very record, whatever stands in it by now. */
export function isTakenOver(record: DnsRecordSeen, { takesOver = [] }: Service): boolean {
  return takesOver.some(
    ({ id, type, content }) =>
      type === record.type && (id === undefined ? content === record.content : id === record.id),
  );
}

/**
 * What is to be put back some day, now that these records make way: what stood there last. An earlier record of the same name
 * and type is out of date then, because its owner has written another one since.
 */
export function replacedWith(
  earlier: readonly ReplacedRecord[],
  leaving: readonly DnsRecordSeen[],
): readonly ReplacedRecord[] {
  const isOutOfDate = ({ name, type }: ReplacedRecord): boolean =>
    leaving.some((record) => record.name === name && record.type === type);
  return [...earlier.filter((record) => !isOutOfDate(record)), ...leaving.map(asReplaced)];
}

/**
 * The same wish, with records to take over that are known by what they say: going back, they may have been put back
 * meanwhile, and have other ids since.
 */
export function knownByContent({ services, ...setup }: Setup): Setup {
  return {
    ...setup,
    services: services.map(({ takesOver, ...service }) => ({
      ...service,
      ...(takesOver ? { takesOver: takesOver.map(({ id: _former, ...record }) => record) } : {}),
    })),
  };
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

function isSame(standing: DnsRecordSeen, { name, type, content }: ReplacedRecord): boolean {
  return standing.name === name && standing.type === type && standing.content === content;
}
