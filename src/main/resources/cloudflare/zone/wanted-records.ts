import type { Service, Setup } from '../../../../contract/setup.ts';
import type { DnsRecordSeen, Observed } from '../../model/observed.ts';
import { dnsComment } from '../mark.ts';
import { publicAddressOf } from '../origin/public-address.ts';
import { ourRecordsAt, recordsInTheWay, tunnelTarget } from './dns-records-seen.ts';

/** A record as it is sent. */
export interface WantedRecord {
  readonly type: 'CNAME' | 'A' | 'AAAA';
  readonly name: string;
  readonly content: string;
  readonly proxied: true;
  readonly ttl: 1;
  readonly comment: string;
}

/** The records that one address is to have: one into the tunnel, or one for each family of the public address. */
export function wantedRecords(
  setup: Setup,
  { hostname }: Service,
  tunnelId: string,
): readonly WantedRecord[] {
  const common = { name: hostname, proxied: true, ttl: 1, comment: dnsComment(setup.id) } as const;
  const reach = publicAddressOf(setup);
  if (!reach) return [{ ...common, type: 'CNAME', content: tunnelTarget(tunnelId) }];
  const { ipv4, ipv6 } = reach.addresses;
  return [
    ...(ipv4 === undefined ? [] : [{ ...common, type: 'A', content: ipv4 } as const]),
    ...(ipv6 === undefined ? [] : [{ ...common, type: 'AAAA', content: ipv6 } as const]),
  ];
}

/** What has to happen at one name. */
export interface RecordChanges {
  readonly deletes: readonly DnsRecordSeen[];
  readonly patches: readonly { readonly id: string; readonly record: WantedRecord }[];
  readonly posts: readonly WantedRecord[];
}

/** From what stands at the name to what is wanted. The type of a record cannot be altered (facts: cloudflare#dns-batch). */
export function changesTo(
  wanted: readonly WantedRecord[],
  hostname: string,
  observed: Observed,
): RecordChanges {
  const ours = ourRecordsAt(hostname, observed);
  const standing = (record: WantedRecord) => ours.find(({ type }) => type === record.type);
  const kept = new Set(wanted.flatMap((record) => standing(record)?.id ?? []));
  return {
    deletes: [
      ...recordsInTheWay(hostname, observed['dns-record']),
      ...ours.filter(({ id, type }) => !kept.has(id) && isOfAddresses(type)),
    ],
    patches: wanted.flatMap((record) => {
      const seen = standing(record);
      return seen && !saysSo(seen, record) ? { id: seen.id, record } : [];
    }),
    posts: wanted.filter((record) => standing(record) === undefined),
  };
}

/** Which address a name leads to is not ours to say: a program at home keeps it right, and knows better than the Setup. */
function saysSo({ proxied, content }: DnsRecordSeen, { type, content: wanted }: WantedRecord): boolean {
  return proxied && (type !== 'CNAME' || content === wanted);
}

function isOfAddresses(type: string): boolean {
  return type === 'CNAME' || type === 'A' || type === 'AAAA';
}
