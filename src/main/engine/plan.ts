import type { Change } from '../../contract/change.ts';
import type { Blocker, Plan } from '../../contract/plan.ts';
import type { Setup } from '../../contract/setup.ts';
import type { Observed } from '../resources/observed.ts';
import { resources } from '../resources/registry.ts';
import type { Dependency, PlannedChange } from './resource.ts';

/**
 * What would have to change so that everything is as the Setup says. Pure: the same Setup and the same world give
 * the same plan, down to its id.
 */
export function planFor(setup: Setup, observed: Observed): Plan {
  const all = Object.values(resources);
  const planned = all.flatMap((resource): readonly PlannedChange[] => resource.plan(setup, observed));
  const changes = withNeeds(planned);
  const isForNobody = setup.services.length > 0 && !setup.devices.some((device) => device.state === 'on');
  const nobody: readonly Blocker[] = isForNobody ? [{ code: 'NO_DEVICES', names: [] }] : [];
  return {
    id: fingerprintOf(changes),
    changes,
    untouched: all.flatMap((resource) => resource.untouched?.(setup, observed) ?? []),
    blockers: [...nobody, ...all.flatMap((resource) => resource.blockers?.(setup, observed) ?? [])],
  };
}

/** The changes of `plan` that the user has not seen in `approved`: without any, it may be carried out unasked. */
export function listUnapproved(plan: Plan, approved: Plan): readonly Change[] {
  const seen = new Set(approved.changes.map(approvedAs));
  return plan.changes.filter((change) => !seen.has(approvedAs(change)) && !isSecondCopy(change, approved));
}

/** A key that was approved to be made came out twice, because an answer was lost: that one of them goes is no news. */
function isSecondCopy(change: Change, approved: Plan): boolean {
  if (change.kind !== 'client-certificate.revoke' || change.reason !== 'second-copy') return false;
  return approved.changes.some(
    (other) => other.kind === 'client-certificate.issue' && other.keyId === change.keyId,
  );
}

/** What was approved of a change: also what a setting or a record was before, in case somebody altered it since. */
function approvedAs(change: Change): string {
  const { id, kind } = change;
  switch (kind) {
    case 'lock-rule.create':
    case 'lock-rule.update':
      // However many rules the lock takes, it is one lock that was approved; taking it away is another thing.
      return 'lock-rule';
    case 'lock-rule.delete':
      return kind;
    case 'zone-setting.set':
      return JSON.stringify([id, change.before, change.after]);
    case 'dns-record.update':
      return JSON.stringify([id, change.contentBefore]);
    case 'dns-record.take-over':
      return JSON.stringify([id, change.replaces.map(({ type, content }) => [type, content])]);
    case 'home-url.set':
      return JSON.stringify([id, change.before]);
    default:
      return id;
  }
}

/** Turns "after the lock" into the ids of the changes of this plan that it means. */
function withNeeds(planned: readonly PlannedChange[]): readonly Change[] {
  return planned.map(({ follows, ...change }) => ({
    ...change,
    needs: planned
      .filter((other) => other.id !== change.id && follows.some((dependency) => isMeant(other, dependency)))
      .map((other) => other.id),
  }));
}

function isMeant({ id, kind, resource }: PlannedChange, dependency: Dependency): boolean {
  if ('resource' in dependency) return dependency.resource === resource;
  return 'kind' in dependency ? dependency.kind === kind : dependency.change === id;
}

/** FNV-1a, 64 bit: tells two plans apart, keeps this module free of I/O. Not a security measure. */
function fingerprintOf(changes: readonly Change[]): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(JSON.stringify(changes))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
