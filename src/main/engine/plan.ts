import type { Blocker, Change, Plan } from '../../contract/plan.ts';
import type { Setup } from '../../contract/setup.ts';
import type { Observed } from '../resources/observed.ts';
import { resources } from '../resources/registry.ts';
import type { Draft } from './resource.ts';

/**
 * What would have to change so that everything is as the Setup says. Pure: the same Setup and the same world give
 * the same plan, down to its id.
 */
export function planFor(setup: Setup, observed: Observed): Plan {
  const all = Object.values(resources);
  const changes = withNeeds(all.flatMap((resource) => resource.plan(setup, observed)));
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
function isSecondCopy({ id }: Change, approved: Plan): boolean {
  const [, keyId] = /^client-certificate\/remove\/([^/]+)\/[^/]+$/.exec(id) ?? [];
  return approved.changes.some((change) => change.id === `client-certificate/create/${keyId}`);
}

/** What was approved of a change: also what a setting or a record was before, in case somebody altered it since. */
function approvedAs({ id, resource, action, before, after }: Change): string {
  switch (resource) {
    case 'lock-rule':
      // However many rules the lock takes, it is one lock that was approved; taking it away is another thing.
      return action === 'remove' ? `${resource}/remove` : resource;
    case 'zone-setting':
      return JSON.stringify([id, before, after]);
    case 'dns-record':
    case 'home-url':
      return JSON.stringify([id, before]);
    default:
      return id;
  }
}

/** Turns "after the lock" into the ids of the changes of this plan that it means. */
function withNeeds(drafts: readonly Draft[]): readonly Change[] {
  return drafts.map(({ follows, ...change }) => ({
    ...change,
    needs: drafts
      .filter((other) => other.id !== change.id && follows.some((name) => isNamed(other, name)))
      .map((other) => other.id),
  }));
}

function isNamed({ id, resource, action }: Draft, name: string): boolean {
  return name === resource || name === `${resource}/${action}` || name === id;
}

/** FNV-1a, 64 bit: tells two plans apart, keeps this module free of I/O. Not a security measure. */
function fingerprintOf(changes: readonly Change[]): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(JSON.stringify(changes))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
