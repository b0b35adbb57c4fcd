import type { Setup } from '../../../contract/setup.ts';
import type { KnownRequest } from '../../../rules-language/judge.ts';
import { beginningWith, exactly } from '../../../rules-language/known-text.ts';
import type { DnsRecordSeen } from '../../resources/model/observed.ts';
import { type AddressRule, listAllowances, targetOf } from '../around-the-lock/address-rules.ts';
import { type AroundTheLock, readable } from '../around-the-lock/read-around.ts';
import { judgeExpression } from '../around-the-lock/rule-sureness.ts';
import { coverageOf, reaches } from '../around-the-lock/url-pattern.ts';
import type { DoorCandidate } from './door-candidate.ts';
import { isCovered } from './is-covered.ts';
import { nameUnder } from './name-under.ts';

/**
 * Rules at Cloudflare that step over the lock: for visitors from a place, or for visits to another address that are handed on as if
 * they were for ours. Pure but for the names it makes up to knock at.
 */
export function findRuleDoors(
  setup: Setup,
  around: AroundTheLock,
  records: readonly DnsRecordSeen[],
): readonly DoorCandidate[] {
  const others = records.filter((record) => isAtTheEdge(record) && !isCovered(record.name, setup));
  return [
    ...listAllowances(readable(around.addressRules)).map((rule) => allowanceDoor(rule, setup)),
    ...handingOn(around).flatMap((rule) =>
      others.flatMap((record) => handedOnDoor(rule, record, setup, records)),
    ),
    ...readable(around.workerRoutes)
      .filter(({ script }) => Boolean(script))
      .flatMap(({ pattern }) =>
        others
          .filter(({ name }) => reaches(pattern, nameUnder(name)))
          .map((record) => workerDoor('route', pattern, record)),
      ),
    ...readable(around.snippetRules)
      .filter(({ isOn }) => isOn)
      .flatMap(({ name, expression }) =>
        others
          .filter((each) => judgeExpression(expression, [visitTo(nameUnder(each.name))]).verdict !== 'never')
          .map((record) => workerDoor('snippet', name, record)),
      ),
  ];
}

/** Only what Cloudflare stands before meets its rules. */
function isAtTheEdge({ proxied, type }: DnsRecordSeen): boolean {
  return proxied && (type === 'A' || type === 'AAAA' || type === 'CNAME');
}

function allowanceDoor(rule: AddressRule, { services }: Setup): DoorCandidate {
  return {
    sureness: 'certain',
    withoutName: 'still-a-door',
    opensTo: 'some-places',
    knockAt: services.map(({ hostname }) => ({ hostname, protocol: 'https' })),
    toDoor: (seen) => ({
      kind: 'address-allowance',
      ...seen,
      target: targetOf(rule),
      value: rule.configuration.value,
      note: rule.notes ?? '',
      holdsAt:
        rule.scope?.type === 'user' || rule.scope?.type === 'organization' ? 'every-domain' : 'this-domain',
    }),
  };
}

/** A rule that changes whom the home is asked for, or whose record is followed, and how surely it meets an address. */
interface HandingOn {
  readonly by: 'origin-rule' | 'page-rule';
  readonly name: string;
  readonly hostHeader: string | null;
  readonly recordOf: string | null;
  readonly meets: (hostname: string) => 'always' | 'may' | 'never';
}

function handingOn(around: AroundTheLock): readonly HandingOn[] {
  const originRules = readable(around.originRules).map(
    (rule): HandingOn => ({
      ...rule,
      by: 'origin-rule',
      meets: (hostname) => judgeExpression(rule.expression, [visitTo(hostname)]).verdict,
    }),
  );
  const pageRules = readable(around.pageRules).map(
    (rule): HandingOn => ({
      ...rule,
      by: 'page-rule',
      name: rule.pattern,
      meets: (hostname) => verdicts[coverageOf(rule.pattern, hostname)],
    }),
  );
  return [...originRules, ...pageRules].filter(({ hostHeader, recordOf }) => hostHeader ?? recordOf);
}

const verdicts = { 'every-page': 'always', 'some-pages': 'may', none: 'never' } as const;

function visitTo(hostname: string): KnownRequest {
  return {
    texts: {
      'http.host': exactly(hostname),
      'http.request.full_uri': beginningWith(`https://${hostname}/`),
    },
    flags: { ssl: true },
  };
}

/**
 * The home answers where the visit follows the same record as our address and asks for our address. Where only one of both is so,
 * a knock tells.
 */
function handedOnDoor(
  { by, name, hostHeader, recordOf, meets }: HandingOn,
  record: DnsRecordSeen,
  setup: Setup,
  records: readonly DnsRecordSeen[],
): readonly DoorCandidate[] {
  const address = nameUnder(record.name);
  const verdict = meets(address);
  const asksForOurs = isCovered(hostHeader ?? address, setup);
  const followsOurs = recordOf ? isCovered(recordOf, setup) : leadsWhereOursDo(record, setup, records);
  if (verdict === 'never' || !(asksForOurs || (recordOf && followsOurs))) return [];
  const known = verdict === 'always' ? 'certain' : 'likely';
  return [
    {
      sureness: asksForOurs && followsOurs ? known : 'perhaps',
      withoutName: 'still-a-door',
      knockAt: [{ hostname: address, protocol: 'https' }],
      toDoor: (seen) => ({ kind: 'origin-rule', ...seen, by, name, address: record.name }),
    },
  ];
}

function leadsWhereOursDo({ content }: DnsRecordSeen, setup: Setup, records: readonly DnsRecordSeen[]) {
  return records.some((other) => other.content === content && isCovered(other.name, setup));
}

/** What a program does nobody can read: it counts when the home is seen behind it. */
function workerDoor(by: 'route' | 'snippet', pattern: string, { name }: DnsRecordSeen): DoorCandidate {
  return {
    sureness: 'perhaps',
    withoutName: 'no-door',
    knockAt: [{ hostname: nameUnder(name), protocol: 'https' }],
    toDoor: (seen) => ({ kind: 'worker', ...seen, by, pattern, address: name }),
  };
}
