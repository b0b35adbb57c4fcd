import type { StepState } from '../../contract/progress.ts';
import type { Setup } from '../../contract/setup.ts';
import { isProblem } from '../errors/problem.ts';
import { Refusal } from '../errors/refusal.ts';
import { type Model, type Resources, resourceOf } from './resource.ts';

/** What a run works with. */
export interface ApplyOptions<M extends Model> {
  readonly setup: Setup;
  readonly ledger: M['ledger'];
  readonly io: M['io'];
  /** The world as it was found; what is made is folded in as it happens. */
  readonly observed: M['observed'];
  /** Told of every change before it is begun and when it is over; a change waits until it has been written down. */
  readonly report: (change: M['change'], state: StepState) => Promise<void> | void;
  /** Once it is aborted nothing new is begun; what is under way is awaited. */
  readonly signal: AbortSignal;
}

export type Outcome = { readonly kind: 'applied' } | { readonly kind: 'refused'; readonly refusal: Refusal };

/**
 * Makes the changes, each as soon as what it needs is there, side by side where nothing forbids it. The first
 * refusal stops the rest: nothing new is begun, so the order that keeps the door locked also holds for failures.
 */
export async function apply<M extends Model>(
  resources: Resources<M>,
  changes: readonly M['change'][],
  options: ApplyOptions<M>,
): Promise<Outcome> {
  const { signal, report } = options;
  const byId = new Map(changes.map((change) => [change.id, change]));
  const started = new Map<string, Promise<void>>();
  const applyOne = createApplier(resources, options);
  let refusal: Refusal | undefined;

  const make = async (change: M['change']): Promise<void> => {
    await Promise.all(change.needs.map((id) => start(id)));
    if (signal.aborted) refusal ??= new Refusal('STOPPED');
    if (refusal) throw refusal;
    await report(change, 'running');
    try {
      await applyOne(change);
    } catch (error) {
      // Also a mistake of ours stops the rest; it is thrown once all that was under way is over.
      refusal ??= isProblem(error) ? error : new Refusal('UNEXPECTED');
      await report(change, 'failed');
      throw error;
    }
    await report(change, 'done');
  };
  const start = (id: string): Promise<void> => {
    const change = byId.get(id);
    if (!change) return Promise.resolve();
    const made = started.get(id) ?? make(change);
    started.set(id, made);
    return made;
  };

  const ends = await Promise.allSettled(changes.map((change) => start(change.id)));
  const mistake = ends.find((end) => end.status === 'rejected' && !isProblem(end.reason));
  if (mistake?.status === 'rejected') throw mistake.reason;
  return refusal ? { kind: 'refused', refusal } : { kind: 'applied' };
}

/** Applies changes one by one to a world that remembers them. */
function createApplier<M extends Model>(
  resources: Resources<M>,
  { observed: found, ...options }: ApplyOptions<M>,
): (change: M['change']) => Promise<void> {
  let observed = found;
  return async (change) => {
    const resource = resourceOf(resources, change);
    const fold = await resource.apply(change, { ...options, observed });
    // In one step after the answer: other changes have been folded in meanwhile.
    observed = { ...observed, [resource.id]: fold(observed[resource.id]) };
  };
}
