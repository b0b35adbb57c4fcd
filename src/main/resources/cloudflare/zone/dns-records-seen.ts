import { z } from 'zod';
import type { Setup } from '../../../../contract/setup.ts';
import type { Cloudflare } from '../../../cloudflare/client.ts';
import type { DnsRecordSeen, Observed } from '../../model/observed.ts';
import { dnsComment } from '../mark.ts';

/** A record as Cloudflare answers it. */
export const DnsRecord = z.object({
  id: z.string(),
  ttl: z.number().nullish(),
  type: z.string(),
  name: z.string(),
  content: z.string().nullish(),
  proxied: z.boolean().nullish(),
  comment: z.string().nullish(),
});

/** Records that cannot stand beside a CNAME of the same name (facts: cloudflare#dns-conflicts). */
const IN_THE_WAY = new Set(['A', 'AAAA', 'CNAME', 'NS']);

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

/** Foreign records that keep us from using a name; shown to the user, never overwritten. */
export function recordsInTheWay(
  hostname: string,
  records: readonly DnsRecordSeen[],
): readonly DnsRecordSeen[] {
  return records.filter((record) => record.name === hostname && !record.ours && IN_THE_WAY.has(record.type));
}

/** Our own records at this name: two where a public address has both families. */
export function ourRecordsAt(hostname: string, observed: Observed): readonly DnsRecordSeen[] {
  return observed['dns-record'].filter((record) => record.ours && record.name === hostname);
}

/** Where an address points that leads into a tunnel (facts: cloudflare#tunnel-records). */
export function tunnelTarget(tunnelId: string): string {
  return `${tunnelId}.cfargotunnel.com`;
}

/** The tunnel that a target leads into. */
export function tunnelOf(target: string): string | undefined {
  return /^([0-9a-f-]{36})\.cfargotunnel\.com\.?$/i.exec(target)?.[1]?.toLowerCase();
}

/** A record as it is kept; `ours` when it bears the mark of this Setup. */
export function seenFrom(record: z.infer<typeof DnsRecord>, setup: Setup['id']): DnsRecordSeen {
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
