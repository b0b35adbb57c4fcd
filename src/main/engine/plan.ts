import type { Blocker } from '../../contract/plan.ts';
import type { Setup } from '../../contract/setup.ts';
import {
  type Dependency,
  listResources,
  type Model,
  type PlannedChange,
  type PlanOf,
  type Resources,
} from './resource.ts';

/**
 * What would have to change so that everything is as the Setup says. Pure: the same Setup, ledger and world give the same
 * plan, down to its id.
 */
export function planFor<M extends Model>(
  resources: Resources<M>,
  setup: Setup,
  ledger: M['ledger'],
  observed: M['observed'],
): PlanOf<M> {
  const all = listResources(resources);
  const changes = withNeeds<M>(all.flatMap((resource) => resource.plan(setup, ledger, observed)));
  const isForNobody = setup.services.length > 0 && !setup.devices.some((device) => device.state === 'on');
  const nobody: readonly Blocker[] = isForNobody ? [{ code: 'NO_DEVICES', names: [] }] : [];
  return {
    id: fingerprintOf(changes),
    changes,
    untouched: all.flatMap((resource) => resource.untouched?.(setup, ledger, observed) ?? []),
    blockers: [...nobody, ...all.flatMap((resource) => resource.blockers?.(setup, ledger, observed) ?? [])],
  };
}

/** Turns "after the lock" into the ids of the changes of this plan that it means. */
function withNeeds<M extends Model>(planned: readonly PlannedChange<M>[]): readonly M['change'][] {
  return planned.map(({ follows, ...change }) => {
    const needed = planned.filter(
      (other) => other.id !== change.id && follows.some((dependency) => isMeant(other, dependency)),
    );
    // Only `needs` was missing: TypeScript cannot see that through the rest of a generic union.
    return { ...change, needs: needed.map(({ id }) => id) } as M['change'];
  });
}

function isMeant<M extends Model>(
  { id, kind, resource }: PlannedChange<M>,
  dependency: Dependency<M>,
): boolean {
  if ('resource' in dependency) return dependency.resource === resource;
  return 'kind' in dependency ? dependency.kind === kind : dependency.change === id;
}

/** FNV-1a, 64 bit: tells two plans apart, keeps this module free of I/O. Not a security measure. */
function fingerprintOf(changes: readonly unknown[]): string {
  let hash = 0xcbf29ce484222325n;
  for (const byte of new TextEncoder().encode(JSON.stringify(changes))) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(byte)) * 0x100000001b3n);
  }
  return hash.toString(16).padStart(16, '0');
}
