import { isDeepStrictEqual } from 'node:util';
import { isProblem } from '../errors/problem.ts';
import { mayHaveHappened, Refusal } from '../errors/refusal.ts';
import type { Watched } from '../streams/watched.ts';
import { apply, type Outcome } from './apply.ts';
import { listUnapproved } from './approval.ts';
import type { BuildIo, BuildOptions } from './build-options.ts';
import { lastRunOf, noteEnd, noteLedger, noteStep, type Run } from './journal.ts';
import { observe } from './observe.ts';
import { planFor } from './plan.ts';
import { type ProgressOf, withPlan, withStep } from './progress.ts';
import { listResources, type Model, type PlanOf } from './resource.ts';
import { PROPAGATION_PAUSES_MS, waitInSight } from './waiting.ts';

/** How many rounds a run has, where an answer was lost or Cloudflare was busy, before it gives up. */
const ROUNDS = 4;

/** In milliseconds: until then a call that was given up has taken effect, or never will. */
const LATE_EFFECT_MS = 2000;

/** The longest that Cloudflare blocks for (facts: cloudflare#rate-limits). */
const LONGEST_BLOCK_SECONDS = 300;

/** One run: where it goes, and by whose leave. */
export interface RunOrder<M extends Model> extends Pick<Run<M['ledger']>, 'direction' | 'desired' | 'from'> {
  readonly approve: (plan: PlanOf<M>) => boolean;
}

/** What is there, what is to be remembered of it, and what would change. */
export async function observeAndPlan<M extends Model>(
  { resources }: Pick<BuildOptions<M>, 'resources'>,
  { desired: setup }: Pick<RunOrder<M>, 'desired'>,
  known: M['ledger'],
  io: M['io'],
) {
  const observed = await observe(resources, { setup, ledger: known, io });
  const ledger = listResources(resources).reduce(
    (sofar, resource) => resource.remember?.(setup, sofar, observed) ?? sofar,
    known,
  );
  return { ledger, observed, plan: planFor(resources, setup, ledger, observed) };
}

interface RoundsOptions<M extends Model> extends BuildOptions<M> {
  readonly progress: Watched<ProgressOf<M>>;
  /** Called once the run is written down: until then it has changed nothing. */
  readonly onBegun: () => void;
  /** Called before each change is made. */
  readonly onChange: () => void;
}

/**
 * Looks, plans and applies, and does so again until nothing is left: after an answer was lost, and after a pause where
 * Cloudflare is still passing a change on. It never goes beyond what was approved in its first round.
 */
export async function runRounds<M extends Model>(
  order: RunOrder<M>,
  io: BuildIo<M>,
  signal: AbortSignal,
  options: RoundsOptions<M>,
): Promise<Outcome> {
  let approved: PlanOf<M> | undefined;
  let isInDoubt = false;
  const pauses = [...PROPAGATION_PAUSES_MS];
  for (let tried = 1; ; ) {
    const onApproved = (plan: PlanOf<M>): void => {
      approved ??= plan;
    };
    const outcome = await runRound(order, io, { ...options, signal, approved, onApproved }).catch(asRefused);
    if (outcome.kind === 'refused' && mayBePassing(outcome.refusal, approved, options)) {
      const pause = pauses.shift();
      if (pause === undefined) return outcome;
      await waitInSight({ kind: 'propagation' }, pause, { ...options, signal });
      continue;
    }
    if (tried === ROUNDS) return outcome;
    tried += 1;
    if (outcome.kind === 'applied') {
      // A call that was given up can take effect later than the look that followed: one more look tells.
      if (!isInDoubt) return outcome;
      isInDoubt = false;
      await waitInSight({ kind: 'propagation' }, LATE_EFFECT_MS, { ...options, signal });
    } else if (outcome.refusal.code === 'CLOUDFLARE_BUSY') await waitOut(outcome.refusal, signal, options);
    else if (!approved || !mayHaveHappened(outcome.refusal)) return outcome;
    else isInDoubt = true;
  }
}

/**
 * What was written a moment ago cannot be read yet, or the world turned out other than it was seen to be: that may be an old
 * list. Before the first approval nothing was written, and a plan that was not approved is somebody's to look at.
 */
function mayBePassing<M extends Model>(
  refusal: Refusal,
  approved: PlanOf<M> | undefined,
  { isThereOrGone }: RoundsOptions<M>,
): boolean {
  if (refusal.code === 'CLOUDFLARE_LAGS') return true;
  return approved !== undefined && (refusal.code === 'PLAN_CHANGED' || isThereOrGone(refusal));
}

interface RoundOptions<M extends Model> extends RoundsOptions<M> {
  readonly signal: AbortSignal;
  /** What the first round's plan was; absent in the first round. */
  readonly approved: PlanOf<M> | undefined;
  readonly onApproved: (plan: PlanOf<M>) => void;
}

async function runRound<M extends Model>(
  order: RunOrder<M>,
  io: BuildIo<M>,
  options: RoundOptions<M>,
): Promise<Outcome> {
  const { resources, progress, approved, signal } = options;
  const { desired: setup } = order;
  const known = lastRunOf(io.journal.read(), setup)?.ledger ?? options.emptyLedger;
  const { ledger, observed, plan } = await observeAndPlan(options, order, known, io);
  if (plan.blockers.length > 0) throw new Refusal('PLAN_BLOCKED');
  const isApproved = approved ? listUnapproved(resources, plan, approved).length === 0 : order.approve(plan);
  if (!isApproved) throw new Refusal('PLAN_CHANGED');
  await noteRound(order, io, { ledger, known, isFirst: !approved });
  options.onBegun();
  options.onApproved(plan);
  progress.set(withPlan(progress.get(), plan, approved ? 'later' : 'first'));
  const report = createReporter(io, order, options);
  const outcome = await apply(resources, plan.changes, { setup, ledger, io, observed, report, signal });
  if (outcome.kind === 'applied') await io.journal.change((journal) => noteEnd(resources, journal));
  return outcome;
}

/** Written down before anything is changed: where the run goes, and what there is to be put back some day. */
async function noteRound<M extends Model>(
  { direction, desired, from }: RunOrder<M>,
  { journal }: BuildIo<M>,
  found: { readonly ledger: M['ledger']; readonly known: M['ledger']; readonly isFirst: boolean },
): Promise<void> {
  const { ledger, known, isFirst } = found;
  if (isFirst)
    await journal.write({ run: { direction, desired, from, state: 'under-way', steps: {}, ledger } });
  else if (!isDeepStrictEqual(ledger, known)) await journal.change((current) => noteLedger(current, ledger));
}

/** Each change is written down before it is begun and when it is made, and shown with the time it took. */
function createReporter<M extends Model>(
  { journal }: BuildIo<M>,
  { direction }: RunOrder<M>,
  { progress, clock, onChange }: RoundsOptions<M>,
): Parameters<typeof apply<M>>[2]['report'] {
  const begun = new Map<string, number>();
  return async (change, state) => {
    if (state === 'running') {
      onChange();
      begun.set(change.id, clock.monotonic());
    }
    const ms = state === 'running' ? null : clock.monotonic() - (begun.get(change.id) ?? clock.monotonic());
    const shown = state === 'done' && direction === 'undo' ? 'undone' : state;
    progress.set(withStep(progress.get(), change, shown, ms));
    if (state === 'running') await journal.change((current) => noteStep(current, change.id, 'intended'));
    if (state === 'done') await journal.change((current) => noteStep(current, change.id, 'done'));
  };
}

/** Cloudflare's block ends by itself: the run waits for it in plain sight and goes on. */
async function waitOut<M extends Model>(
  busy: Refusal,
  signal: AbortSignal,
  options: RoundsOptions<M>,
): Promise<void> {
  const ms = (busy.technical.retryAfterSeconds ?? LONGEST_BLOCK_SECONDS) * 1000;
  const until = new Date(options.clock.now().getTime() + ms).toISOString();
  await waitInSight({ kind: 'rate-limit', until }, ms, { ...options, signal });
}

/** A refusal is an outcome; anything else is a mistake of ours. */
export function asRefused(error: unknown): Outcome {
  if (isProblem(error)) return { kind: 'refused', refusal: error };
  throw error;
}
