import type { Change, ResourceId } from '../../contract/plan.ts';
import type { StepState } from '../../contract/progress.ts';
import type { Setup } from '../../contract/setup.ts';
import { Refusal } from '../refusal.ts';
import type { Observed } from './observed.ts';
import type { Making, Resource, SetupIo } from './resource.ts';
import { resources } from './resources/list.ts';

/** The world as it is known while changes are made: how it was found, and how it is now. */
export class World {
  readonly before: Observed;
  #now: Observed;

  constructor(found: Observed) {
    this.before = found;
    this.#now = found;
  }

  get now(): Observed {
    return this.#now;
  }

  /** Folds one change into what is known, in one step: changes are made side by side. */
  fold<Id extends ResourceId>(id: Id, folded: (seen: Observed[Id]) => Observed[Id]): void {
    this.#now = { ...this.#now, [id]: folded(this.#now[id]) };
  }
}

export interface Run {
  readonly setup: Setup;
  readonly io: SetupIo;
  readonly world: World;
  /** Told of every change as it begins and ends. */
  readonly report: (change: Change, state: StepState) => void;
  /** Once it is aborted nothing new is begun; what is under way is awaited. */
  readonly signal: AbortSignal;
}

export type Outcome = { readonly kind: 'applied' } | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Makes the changes, each as soon as what it needs is there, side by side where nothing forbids it. The first
 * refusal stops the rest: nothing new is begun, so the order that keeps the door locked also holds for failures.
 */
export async function apply(changes: readonly Change[], run: Run): Promise<Outcome> {
  return walk(
    changes,
    (change) => change.needs,
    'done',
    run,
    (resource, change, making) => resource.apply(change, making),
  );
}

/** Takes made changes back in the opposite order: the door goes first, the lock after it. */
export async function undo(made: readonly Change[], run: Run): Promise<Outcome> {
  const dependents = (change: Change) =>
    made.filter((other) => other.needs.includes(change.id)).map((other) => other.id);
  return walk(made, dependents, 'undone', run, (resource, change, making) => resource.undo(change, making));
}

type Act = <Id extends ResourceId>(
  resource: Resource<Id>,
  change: Change,
  making: Making,
) => ReturnType<Resource<Id>['apply']>;

async function walk(
  changes: readonly Change[],
  needsOf: (change: Change) => readonly string[],
  success: StepState,
  run: Run,
  act: Act,
): Promise<Outcome> {
  const byId = new Map(changes.map((change) => [change.id, change]));
  const ways = new Map<string, Promise<void>>();
  let refusal: Refusal | undefined;

  const make = async (change: Change): Promise<void> => {
    await Promise.all(needsOf(change).map((id) => wayTo(id)));
    if (run.signal.aborted) refusal ??= new Refusal('STOPPED');
    if (refusal) throw refusal;
    run.report(change, 'running');
    try {
      await makeOne(change.resource, change, run, act);
      run.report(change, success);
    } catch (error) {
      run.report(change, 'failed');
      if (error instanceof Refusal) refusal ??= error;
      throw error;
    }
  };
  const wayTo = (id: string): Promise<void> => {
    const change = byId.get(id);
    if (!change) return Promise.resolve();
    const way = ways.get(id) ?? make(change);
    ways.set(id, way);
    return way;
  };

  const ends = await Promise.allSettled(changes.map((change) => wayTo(change.id)));
  const mistake = ends.find((end) => end.status === 'rejected' && !(end.reason instanceof Refusal));
  if (mistake?.status === 'rejected') throw mistake.reason;
  return refusal ? { kind: 'refused', refusal } : { kind: 'applied' };
}

async function makeOne<Id extends ResourceId>(id: Id, change: Change, run: Run, act: Act): Promise<void> {
  const { setup, io, world } = run;
  const resource: Resource<Id> = resources[id];
  world.fold(id, await act(resource, change, { setup, io, before: world.before, observed: world.now }));
}
