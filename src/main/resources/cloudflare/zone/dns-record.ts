import { z } from 'zod';
import type { ChangeOf } from '../../../../contract/change.ts';
import type { ReplacedRecord, Service, Setup } from '../../../../contract/setup.ts';
import { requestTo } from '../../../cloudflare/request.ts';
import { Refusal } from '../../../errors/refusal.ts';
import type { Ledger } from '../../model/ledger.ts';
import type { ApplyContext, Dependency, PlannedChange, Resource } from '../../model/model.ts';
import type { DnsRecordSeen, Observed } from '../../model/observed.ts';
import { isLocked } from '../lock/lock.ts';
import { dnsComment } from '../mark.ts';
import { isShown } from '../origin/origin-pull.ts';
import { publicAddressOf } from '../origin/public-address.ts';
import { asksForKeys } from '../wanted-keys.ts';
import { DnsRecord, listRecords, ourRecordsAt, recordsInTheWay, seenFrom } from './dns-records-seen.ts';
import { isSameRecord, listRecordsToClose, recordsAgreedToClose } from './records-to-close.ts';
import { listRecordsToMove, namesOfTheApp, type RecordToMove } from './records-to-move.ts';
import { asReplaced, isTakenOver, recordsToPutBack, replacedIn, replacedWith } from './replaced-records.ts';
import { changesTo, type RecordChanges, wantedRecords } from './wanted-records.ts';

const Batch = z.object({ posts: z.array(DnsRecord).nullish(), patches: z.array(DnsRecord).nullish() });

/**
 * DNS record, the address itself and so the door: into the tunnel, or to the home's public address. Seen: on Review, as the new
 * address. Changes: records that bear our mark. Never touched: any other record, and which public address ours says, once it
 * stands. Gone: first of all.
 */
export const dnsRecord: Resource<'dns-record'> = {
  id: 'dns-record',

  async observe(setup, ledger, { cloudflare }) {
    const names = new Set([
      ...setup.services.map((service) => service.hostname),
      ...replacedIn(ledger).map((record) => record.name),
      ...recordsAgreedToClose(setup).map((record) => record.name),
      ...namesOfTheApp(setup),
      ...(ledger['origin-pull']?.hostnames ?? []),
    ]);
    const [marked, ...named] = await Promise.all([
      listRecords(cloudflare, setup, { comment: { exact: dnsComment(setup.id) } }),
      ...[...names].map((name) => listRecords(cloudflare, setup, { name: { exact: name } })),
    ]);
    const byId = new Map([...(marked ?? []), ...named.flat()].map((record) => [record.id, record]));
    return [...byId.values()].map((record) =>
      lostItsMark(record, ledger) ? { ...record, ours: true } : record,
    );
  },

  plan(setup, ledger, observed) {
    const wanted = new Set(setup.services.map((service) => service.hostname));
    const stale = observed['dns-record'].filter((record) => record.ours && !wanted.has(record.name));
    return [
      ...[...Map.groupBy(stale, ({ name }) => name)].map(([name, records]) => removal(setup, name, records)),
      ...setup.services.flatMap((service) => pointing(setup, observed, service)),
      ...recordsToPutBack(setup, ledger, observed).map((record) => puttingBack(setup, record)),
      ...listRecordsToClose(setup, observed).map((record) => closing(setup, record)),
      ...listRecordsToMove(setup, observed).map((move) => moving(setup, move)),
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
      case 'dns-record.move':
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
    // Each address for itself: what stands at one is cleared up there.
    return setup.services.flatMap((service) => {
      const { hostname } = service;
      const names = recordsInTheWay(hostname, observed['dns-record'])
        .filter((record) => !isTakenOver(record, service))
        .map(({ type, name, content }) => `${name} ${type} ${content}`);
      return names.length > 0 ? [{ code: 'ADDRESS_TAKEN', names, at: hostname }] : [];
    });
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
      case 'dns-record.move':
        return move(change.hostname, context);
      case 'dns-record.close':
        return close(change.record, context);
    }
  },
};

/**
 * A record of ours that a program at home wrote anew without its comment, as Home Assistant's own does
 * (facts: home-assistant#ddns-integration). Nothing else could have come to stand there: ours was in the way.
 */
function lostItsMark({ id, type, name, comment, proxied }: DnsRecordSeen, ledger: Ledger): boolean {
  const isAtOurs = ledger['origin-pull']?.hostnames.includes(name) ?? false;
  const isOfOthers = replacedIn(ledger).some((record) => record.id === id);
  return isAtOurs && !isOfOthers && proxied && comment === '' && (type === 'A' || type === 'AAAA');
}

type Planned = PlannedChange<'dns-record'>;

/** What is approved of a record that makes way: that one, whatever a program writes into it before its turn comes. */
function nameRecord({ id, type, content }: ReplacedRecord): string {
  return JSON.stringify([type, id ?? content]);
}

function pointing(setup: Setup, observed: Observed, service: Service): readonly Planned[] {
  const { hostname } = service;
  const wanted = wantedRecords(setup, service, observed.tunnel.ours?.id ?? '‹tunnel›');
  const changes = changesTo(wanted, hostname, observed);
  // A record of ours that leads there already may stand beside one of others, which only the user can decide about.
  if (changes.patches.length === 0 && changes.posts.length === 0 && !hasStaleRecord(changes)) return [];
  const leaving = recordsInTheWay(hostname, observed['dns-record']);
  const common = {
    resource: 'dns-record',
    hostname,
    follows: beforeTheDoor(setup),
    request: pointRequest(setup, changes),
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
  const ours = ourRecordsAt(hostname, observed);
  return ours.length > 0
    ? [
        {
          ...common,
          kind: 'dns-record.update',
          id: `dns-record/update/${hostname}`,
          contentBefore: ours.map(({ content }) => content).join(', '),
        },
      ]
    : [{ ...common, kind: 'dns-record.create', id: `dns-record/create/${hostname}` }];
}

function hasStaleRecord({ deletes }: RecordChanges): boolean {
  return deletes.some(({ ours }) => ours);
}

/**
 * The address comes last: the lock, the asking for keys and the path are there before it. At a public address the path is that
 * Cloudflare and the home's reverse proxy know each other.
 */
function beforeTheDoor(setup: Setup): readonly Dependency[] {
  const lock: readonly Dependency[] = [{ resource: 'lock-rule' }, { resource: 'certificate-hostname' }];
  return publicAddressOf(setup)
    ? [
        ...lock,
        { kind: 'origin-certificate.issue' },
        { kind: 'origin-pull.set' },
        { resource: 'zone-setting' },
      ]
    : [...lock, { kind: 'tunnel.create' }, { kind: 'tunnel-configuration.lead' }];
}

/**
 * Where more than one record has to change it is one transaction, so that the name is never without a record: the type of a
 * record cannot be altered (facts: cloudflare#dns-batch).
 */
function pointRequest({ zone }: Setup, { deletes, patches, posts }: RecordChanges) {
  const path = `/zones/${zone.id}/dns_records`;
  const [patch] = patches;
  const [post] = posts;
  const isSingle = deletes.length === 0 && patches.length + posts.length === 1;
  if (isSingle && patch) return requestTo('PATCH', `${path}/${patch.id}`, { ...patch.record });
  if (isSingle && post) return requestTo('POST', path, { ...post });
  return requestTo('POST', `${path}/batch`, {
    ...(deletes.length > 0 ? { deletes: deletes.map(({ id }) => ({ id })) } : {}),
    ...(patches.length > 0 ? { patches: patches.map(({ id, record }) => ({ id, ...record })) } : {}),
    ...(posts.length > 0 ? { posts } : {}),
  });
}

function puttingBack(setup: Setup, record: ReplacedRecord): Planned {
  const { name, type, content } = record;
  return {
    kind: 'dns-record.put-back',
    id: `dns-record/create/${name}/${type}/${content}`,
    resource: 'dns-record',
    record,
    // Where a lock stood before it, that lock is back by then.
    follows: [{ kind: 'dns-record.delete' }, { kind: 'lock-rule.put-back' }],
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

function removal(setup: Setup, hostname: string, records: readonly DnsRecordSeen[]): Planned {
  return {
    kind: 'dns-record.delete',
    id: `dns-record/remove/${hostname}`,
    resource: 'dns-record',
    hostname,
    follows: [],
    request: removeRequest(setup, records),
  };
}

/** Both records of a public address at once: a family that is left would be a name that is still there. */
function removeRequest(setup: Setup, records: readonly DnsRecordSeen[]) {
  const [first, ...more] = records;
  if (first && more.length === 0) return deleteRequest(setup, first);
  const deletes = records.map(({ id }) => ({ id }));
  return requestTo('POST', `/zones/${setup.zone.id}/dns_records/batch`, { deletes });
}

function deleteRequest({ zone }: Setup, { id }: DnsRecordSeen) {
  return requestTo('DELETE', `/zones/${zone.id}/dns_records/${id}`);
}

async function point(hostname: string, { setup, observed, io }: ApplyContext) {
  const service = setup.services.find((each) => each.hostname === hostname);
  // The order of the plan makes this so. Where it does not (the keys came out needing one more rule than planned, or
  // somebody altered the lock meanwhile), the door stays shut and the plan is made anew.
  const asked = observed['certificate-hostname'].includes(hostname);
  const tunnel = observed.tunnel.ours?.id;
  const isPathReady = publicAddressOf(setup) ? isShown(hostname, observed) : tunnel !== undefined;
  if (!service || !isPathReady || (asksForKeys(service) && !asked)) throw new Refusal('PLAN_CHANGED');
  if (!isLocked(hostname, setup, observed)) throw new Refusal('PLAN_CHANGED');
  const changes = changesTo(wantedRecords(setup, service, tunnel ?? ''), hostname, observed);
  const request = pointRequest(setup, changes);
  if (!request.path.endsWith('/batch')) {
    const written = await io.cloudflare.write(DnsRecord, `${request.method} dns_records`, request);
    return withRecord(seenFrom(written, setup.id));
  }
  const { posts, patches } = await io.cloudflare.write(Batch, 'POST dns_records batch', request);
  const altered = changes.patches.map(({ id }) => id);
  return withoutAndWith(
    observed['dns-record'].filter((each) => changes.deletes.includes(each) || altered.includes(each.id)),
    [...(patches ?? []), ...(posts ?? [])].map((each) => seenFrom(each, setup.id)),
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
  const ours = ourRecordsAt(hostname, observed);
  const call = ours.length > 1 ? 'POST dns_records batch' : 'DELETE dns_records';
  if (ours.length > 0) await io.cloudflare.write(z.unknown(), call, removeRequest(setup, ours));
  return withoutAndWith(ours, []);
}

/** Only when the app runs the tunnel that they lead to by then: each name is without a connector for seconds at most. */
function moving(setup: Setup, toMove: RecordToMove): Planned {
  const { record, to } = toMove;
  return {
    kind: 'dns-record.move',
    id: `dns-record/update/${record.name}/${to}`,
    resource: 'dns-record',
    hostname: record.name,
    to,
    follows: [{ resource: 'connector-app' }, { kind: 'tunnel-configuration.lead' }],
    request: moveRequest(setup, toMove),
  };
}

function moveRequest(
  { zone }: Setup,
  { record: { id, type, name, proxied, ttl, comment }, target }: RecordToMove,
) {
  return requestTo('PATCH', `/zones/${zone.id}/dns_records/${id}`, {
    ...{ type, name, proxied, ttl, comment },
    content: target ?? '‹tunnel›',
  });
}

async function move(hostname: string, { setup, observed, io }: ApplyContext) {
  const toMove = listRecordsToMove(setup, observed).find(({ record }) => record.name === hostname);
  if (!toMove) return withoutAndWith([], []);
  if (toMove.target === null) throw new Refusal('PLAN_CHANGED');
  const written = await io.cloudflare.write(DnsRecord, 'PATCH dns_records', moveRequest(setup, toMove));
  return withRecord(seenFrom(written, setup.id));
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
