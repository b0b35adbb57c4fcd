import type { Change, ResourceId } from '../../contract/plan.ts';
import type { StepState } from '../../contract/progress.ts';
import type { Setup } from '../../contract/setup.ts';
import { isProblem } from '../errors/problem.ts';
import { Refusal } from '../errors/refusal.ts';
import type { Observed } from '../resources/observed.ts';
import { resources } from '../resources/registry.ts';
import type { Resource, SetupIo } from './resource.ts';

/** What a run works with. */
export interface Run {
  readonly setup: Setup;
  readonly io: SetupIo;
  /** The world as it was found; what is made is folded in as it happens. */
  readonly found: Observed;
  /** Told of every change before it is begun and when it is over; a change waits until it has been written down. */
  readonly report: (change: Change, state: StepState) => Promise<void> | void;
  /** Once it is aborted nothing new is begun; what is under way is awaited. */
  readonly signal: AbortSignal;
}

export type Outcome = { readonly kind: 'applied' } | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Makes the changes, each as soon as what it needs is there, side by side where nothing forbids it. The first
 * refusal stops the rest: nothing new is begun, so the order that keeps the door locked also holds for failures.
 */
export async function apply(changes: readonly Change[], run: Run): Promise<Outcome> {
  const byId = new Map(changes.map((change) => [change.id, change]));
  const ways = new Map<string, Promise<void>>();
  let world = run.found;
  let refusal: Refusal | undefined;

  const fold = async <Id extends ResourceId>(id: Id, change: Change): Promise<void> => {
    const resource: Resource<Id> = resources[id];
    const folded = await resource.apply(change, {
      setup: run.setup,
      io: run.io,
      observed: world,
      signal: run.signal,
    });
    // In one step after the answer: other changes have been folded in meanwhile.
    world = { ...world, [id]: folded(world[id]) };
  };
  const make = async (change: Change): Promise<void> => {
    await Promise.all(change.needs.map((id) => wayTo(id)));
    if (run.signal.aborted) refusal ??= new Refusal('STOPPED');
    if (refusal) throw refusal;
    await run.report(change, 'running');
    try {
      await fold(change.resource, change);
    } catch (error) {
      // Also a mistake of ours stops the rest; it is thrown once all that was under way is over.
      refusal ??= isProblem(error) ? error : new Refusal('UNEXPECTED');
      await run.report(change, 'failed');
      throw error;
    }
    await run.report(change, 'done');
  };
  const wayTo = (id: string): Promise<void> => {
    const change = byId.get(id);
    if (!change) return Promise.resolve();
    const way = ways.get(id) ?? make(change);
    ways.set(id, way);
    return way;
  };

  const ends = await Promise.allSettled(changes.map((change) => wayTo(change.id)));
  const mistake = ends.find((end) => end.status === 'rejected' && !isProblem(end.reason));
  if (mistake?.status === 'rejected') throw mistake.reason;
  return refusal ? { kind: 'refused', refusal } : { kind: 'applied' };
}
