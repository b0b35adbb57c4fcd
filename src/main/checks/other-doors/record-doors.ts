import type { Setup } from '../../../contract/setup.ts';
import { asReplaced } from '../../resources/cloudflare/zone/replaced-records.ts';
import type { DnsRecordSeen } from '../../resources/model/observed.ts';
import type { DoorCandidate, KnockTarget } from './door-candidate.ts';
import { isCovered } from './is-covered.ts';
import { nameUnder } from './name-under.ts';
import { listHomeOrigins, USUAL_PORT } from './origin.ts';

/**
 * Records that lead to the home's own public address: past Cloudflare, or through it to a port that is open there. `direct` are
 * addresses and names that are the home's own. Pure.
 */
export function findRecordDoors(
  setup: Setup,
  records: readonly DnsRecordSeen[],
  direct: ReadonlySet<string>,
): readonly DoorCandidate[] {
  return records
    .filter(({ content, name }) => direct.has(content.toLowerCase()) && !isCovered(name, setup))
    .map((record) => ({
      // What Cloudflare stands before opens only if a port is open behind it.
      sureness: record.proxied ? 'perhaps' : 'certain',
      withoutName: 'still-a-door',
      knockAt: knocksAt(record, setup),
      toDoor: (seen) => ({
        kind: 'direct-record',
        ...seen,
        type: record.type,
        address: record.name,
        content: record.content,
        closes: { kind: 'dns-record', record: asReplaced(record) },
      }),
    }));
}

/** The ports that people open for Home Assistant: the usual ones, and the one it listens on at home. */
function knocksAt({ name, proxied }: DnsRecordSeen, setup: Setup): readonly KnockTarget[] {
  const hostname = nameUnder(name);
  if (proxied) return [{ hostname, protocol: 'https' }];
  const ports = new Set([
    USUAL_PORT,
    ...listHomeOrigins(setup).flatMap(({ port }) => (port ? Number(port) : [])),
  ]);
  return [
    { hostname, protocol: 'https' },
    ...[...ports].flatMap((port): readonly KnockTarget[] => [
      { hostname, protocol: 'https', port },
      { hostname, protocol: 'http', port },
    ]),
  ];
}
