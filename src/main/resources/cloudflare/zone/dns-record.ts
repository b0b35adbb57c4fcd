import { z } from 'zod';
import type { ChangeOf } from '../../../../contract/change.ts';
import type { ReplacedRecord, Service, Setup } from '../../../../contract/setup.ts';
import { requestTo } from '../../../cloudflare/request.ts';
import { Refusal } from '../../../errors/refusal.ts';
import type { ApplyContext, Dependency, PlannedChange, Resource } from '../../model/model.ts';
import type { DnsRecordSeen, Observed } from '../../model/observed.ts';
import { isLocked } from '../lock/lock.ts';
import { dnsComment } from '../mark.ts';
import { asksForKeys } from '../wanted-keys.ts';
import {
  DnsRecord,
  listRecords,
  ourRecordAt,
  recordsInTheWay,
  seenFrom,
  tunnelTarget,
} from './dns-records-seen.ts';
import { isSameRecord, listRecordsToClose, recordsAgreedToClose } from './records-to-close.ts';
import { asReplaced, isTakenOver, recordsToPutBack, replacedIn, replacedWith } from './replaced-records.ts';

const Batch = z.object({ posts: z.array(DnsRecord).nullish() });

/**
 * DNS record, the address itself and so the door. Seen: on Review, as the new address. Changes: records that bear our
 * mark. Never touched: any other record. Gone: first of all.
 */
export const dnsRecord: Resource<'dns-record'> = {
  id: 'dns-record',

  async observe(setup, ledger, { cloudflare }) {
    const names = new Set([
      ...setup.services.map((service) => service.hostname),
      ...replacedIn(ledger).map((record) => record.name),
      ...recordsAgreedToClose(setup).map((record) => record.name),
    ]);
    const [marked, ...named] = await Promise.all([
      listRecords(cloudflare, setup, { comment: { exact: dnsComment(setup.id) } }),
      ...[...names].map((name) => listRecords(cloudflare, setup, { name: { exact: name } })),
    ]);
    const byId = new Map([...(marked ?? []), ...named.flat()].map((record) => [record.id, record]));
    return [...byId.values()];
  },

  plan(setup, ledger, observed) {
    const wanted = new Set(setup.services.map((service) => service.hostname));
    const stale = observed['dns-record'].filter((record) => record.ours && !wanted.has(record.name));
    return [
      ...stale.map((record) => removal(setup, record)),
      ...setup.services.flatMap((service) => pointing(setup, observed, service)),
      ...recordsToPutBack(setup, ledger, observed).map((record) => puttingBack(setup, record)),
      ...listRecordsToClose(setup, observed).map((record) => closing(setup, record)),
    ];
  },

  /** Also what our own record was before: somebody may have altered it since. Those of others are approved by their ids. */
  approvalKey(change) {
    switch (change.kind) {
      case 'dns-record.update':
        return JSON.stringify([change.id, change.contentBefore]);
      case 'dns-record.take-over':
        return JSON.stringify([change.id, change.replaces.map(nameRecord).toSorted()]);
      case 'dns-record.create':
      case 'dns-record.put-back':
      case 'dns-record.delete':
      case 'dns-record.close':
        return change.id;
    }
  },

  remember({ services }, ledger, observed) {
    const { hostnames = [] } = ledger['dns-record'] ?? {};
    const leaving = services.flatMap((service) =>
      recordsInTheWay(service.hostname, observed['dns-record']).filter((record) =>
        isTakenOver(record, service),
      ),
    );
    return {
      ...ledger,
      'dns-record': {
        hostnames: [...new Set([...hostnames, ...services.map(({ hostname }) => hostname)])],
        replaced: replacedWith(replacedIn(ledger), leaving),
      },
    };
  },

  forget({ services }, { 'dns-record': _former, ...ledger }) {
    const hostnames = services.map(({ hostname }) => hostname);
    const replaced = replacedIn({ 'dns-record': _former }).filter(({ name }) => hostnames.includes(name));
    return hostnames.length > 0 ? { ...ledger, 'dns-record': { hostnames, replaced } } : ledger;
  },

  blockers(setup, _ledger, observed) {
    const inTheWay = setup.services.flatMap((service) =>
      recordsInTheWay(service.hostname, observed['dns-record']).filter(
        (record) => !isTakenOver(record, service),
      ),
    );
    return inTheWay.length
      ? [
          {
            code: 'ADDRESS_TAKEN',
            names: inTheWay.map(({ type, name, content }) => `${name} ${type} ${content}`),
          },
        ]
      : [];
  },

  async apply(change, context) {
    switch (change.kind) {
      case 'dns-record.create':
      case 'dns-record.update':
      case 'dns-record.take-over':
        return point(change.hostname, context);
      case 'dns-record.put-back':
        return putBack(change.record, context);
      case 'dns-record.delete':
        return remove(change, context);
      case 'dns-record.close':
        return close(change.record, context);
    }
  },
};

type Planned = PlannedChange<'dns-record'>;

/** What is approved of a record that makes way: that one, whatever a program writes into it before its turn comes. */
function nameRecord({ id, type, content }: ReplacedRecord): string {
  return JSON.stringify([type, id ?? content]);
}

function pointing(setup: Setup, observed: Observed, { hostname }: Service): readonly Planned[] {
  const ours = ourRecordAt(hostname, observed);
  const tunnel = observed.tunnel.ours?.id;
  const leadsThere =
    tunnel !== undefined && ours?.type === 'CNAME' && ours.proxied && ours.content === tunnelTarget(tunnel);
  if (leadsThere) return [];
  const leaving = recordsInTheWay(hostname, observed['dns-record']);
  const common = {
    resource: 'dns-record',
    hostname,
    follows: lockAndPath,
    request: pointRequest(setup, observed, recordBody(setup, hostname, tunnel ?? '‹tunnel›')),
  } as const;
  if (leaving.length > 0) {
    return [
      {
        ...common,
        kind: 'dns-record.take-over',
        id: `dns-record/update/${hostname}`,
        replaces: leaving.map(asReplaced),
      },
    ];
  }
  return ours
    ? [
        {
          ...common,
          kind: 'dns-record.update',
          id: `dns-record/update/${hostname}`,
          contentBefore: ours.content,
        },
      ]
    : [{ ...common, kind: 'dns-record.create', id: `dns-record/create/${hostname}` }];
}

/** The address comes last: the lock, the asking for keys and the path are there before it. */
const lockAndPath: readonly Dependency[] = [
  { resource: 'lock-rule' },
  { resource: 'certificate-hostname' },
  { kind: 'tunnel.create' },
  { kind: 'tunnel-configuration.lead' },
];

/**
 * Where records of others make way it is one transaction, so that the name is never without a record: the type of a record
 * cannot be altered (facts: cloudflare#dns-batch).
 */
function pointRequest({ zone }: Setup, observed: Observed, record: ReturnType<typeof recordBody>) {
  const path = `/zones/${zone.id}/dns_records`;
  const leaving = recordsInTheWay(record.name, observed['dns-record']);
  if (leaving.length > 0) {
    const deletes = leaving.map(({ id }) => ({ id }));
    return requestTo('POST', `${path}/batch`, { deletes, posts: [record] });
  }
  const ours = ourRecordAt(record.name, observed);
  return ours ? requestTo('PATCH', `${path}/${ours.id}`, record) : requestTo('POST', path, record);
}

function puttingBack(setup: Setup, record: ReplacedRecord): Planned {
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

function putBackRequest({ zone }: Setup, { id: _former, ...record }: ReplacedRecord) {
  return requestTo('POST', `/zones/${zone.id}/dns_records`, record);
}

async function putBack(record: ReplacedRecord, { setup, io }: ApplyContext) {
  const request = putBackRequest(setup, record);
  const written = await io.cloudflare.write(DnsRecord, 'POST dns_records', request);
  return withRecord(seenFrom(written, setup.id));
}

function removal(setup: Setup, record: DnsRecordSeen): Planned {
  return {
    kind: 'dns-record.delete',
    id: `dns-record/remove/${record.name}`,
    resource: 'dns-record',
    hostname: record.name,
    follows: [],
    request: deleteRequest(setup, record),
  };
}

function deleteRequest({ zone }: Setup, { id }: DnsRecordSeen) {
  return requestTo('DELETE', `/zones/${zone.id}/dns_records/${id}`);
}

async function point(hostname: string, { setup, observed, io }: ApplyContext) {
  const service = setup.services.find((each) => each.hostname === hostname);
  const tunnel = observed.tunnel.ours?.id;
  // The order of the plan makes this so. Where it does not (the keys came out needing one more rule than planned, or
  // somebody altered the lock meanwhile), the door stays shut and the plan is made anew.
  const asked = observed['certificate-hostname'].includes(hostname);
  if (!service || !tunnel || (asksForKeys(service) && !asked)) throw new Refusal('PLAN_CHANGED');
  if (!isLocked(hostname, setup, observed)) throw new Refusal('PLAN_CHANGED');
  const request = pointRequest(setup, observed, recordBody(setup, hostname, tunnel));
  const leaving = recordsInTheWay(hostname, observed['dns-record']);
  if (leaving.length === 0) {
    const written = await io.cloudflare.write(DnsRecord, `${request.method} dns_records`, request);
    return withRecord(seenFrom(written, setup.id));
  }
  const { posts } = await io.cloudflare.write(Batch, 'POST dns_records batch', request);
  return withoutAndWith(
    leaving,
    (posts ?? []).map((each) => seenFrom(each, setup.id)),
  );
}

function withoutAndWith(gone: readonly DnsRecordSeen[], made: readonly DnsRecordSeen[]) {
  const ids = new Set(gone.map(({ id }) => id));
  return (before: readonly DnsRecordSeen[]): readonly DnsRecordSeen[] => [
    ...before.filter(({ id }) => !ids.has(id)),
    ...made,
  ];
}

function withRecord(seen: DnsRecordSeen) {
  return (before: readonly DnsRecordSeen[]): readonly DnsRecordSeen[] => [
    ...before.filter((record) => record.id !== seen.id),
    seen,
  ];
}

async function remove({ hostname }: ChangeOf<'dns-record.delete'>, { setup, observed, io }: ApplyContext) {
  const ours = ourRecordAt(hostname, observed);
  if (ours) await io.cloudflare.write(z.unknown(), 'DELETE dns_records', deleteRequest(setup, ours));
  return (before: readonly DnsRecordSeen[]): readonly DnsRecordSeen[] =>
    before.filter((record) => record.id !== ours?.id);
}

/** Once our own address is there, so that nobody is without a way in. */
function closing(setup: Setup, record: DnsRecordSeen): Planned {
  const { name, type, content } = record;
  return {
    kind: 'dns-record.close',
    id: `dns-record/close/${name}/${type}/${content}`,
    resource: 'dns-record',
    record: asReplaced(record),
    follows: [{ kind: 'dns-record.create' }, { kind: 'dns-record.update' }, { kind: 'dns-record.take-over' }],
    request: deleteRequest(setup, record),
  };
}

async function close(wanted: ReplacedRecord, { setup, observed, io }: ApplyContext) {
  const leaving = listRecordsToClose(setup, observed).filter((record) => isSameRecord(record, wanted));
  for (const record of leaving) {
    await io.cloudflare.write(z.unknown(), 'DELETE dns_records', deleteRequest(setup, record));
  }
  return withoutAndWith(leaving, []);
}

function recordBody(setup: Setup, hostname: string, tunnelId: string) {
  return {
    type: 'CNAME' as const,
    name: hostname,
    content: tunnelTarget(tunnelId),
    proxied: true,
    ttl: 1 as const,
    comment: dnsComment(setup.id),
  };
}
