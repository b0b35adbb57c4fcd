import type { Change, Plan } from '../../contract/plan.ts';
import { idleProgress, type Progress, type StepState } from '../../contract/progress.ts';
import type { Setup } from '../../contract/setup.ts';
import { mayHaveHappened, Refusal } from '../refusal.ts';
import { type Watched, watched } from '../watched.ts';
import { apply, type Outcome, type Run, undo, World } from './apply.ts';
import { observe } from './observe.ts';
import { isWithin, planFor } from './plan.ts';
import type { SetupIo } from './resource.ts';

/** How often a run looks again after an answer was lost, before it gives up. */
const ROUNDS = 4;

export interface Build {
  readonly progress: Watched<Progress>;
  /**
   * Carries a Setup out: looks, plans, and applies what `approve` accepts. When an answer was lost it looks again and
   * goes on from what is there, so nothing is sent twice blindly; it never goes beyond what was approved at first.
   */
  carryOut(setup: Setup, io: SetupIo, approve: (plan: Plan) => boolean): Promise<Progress>;
  /** Stops a run after the calls under way, and takes back what this build has made. */
  stopAndUndo(): Promise<Progress>;
  /** Forgets what was built here before: another place has its own. `BUILD_RUNNING` while a run is under way. */
  reset(): void;
}

interface Made {
  readonly change: Change;
  readonly run: Run;
}

/** One build at a time. `now` is a monotonic clock in milliseconds. */
export function createBuild({ now }: { readonly now: () => number }): Build {
  const progress = watched<Progress>(idleProgress);
  let made: readonly Made[] = [];
  let stop = new AbortController();
  let running: Promise<Progress> | undefined;

  const report = (run: () => Run) => {
    const begun = new Map<string, number>();
    return (change: Change, state: StepState): void => {
      if (state === 'running') begun.set(change.id, now());
      if (state === 'done') made = [...made, { change, run: run() }];
      const started = begun.get(change.id);
      const ms = state === 'running' || started === undefined ? null : now() - started;
      progress.set(withStep(progress.get(), change, state, ms));
    };
  };

  const rounds = async (setup: Setup, io: SetupIo, approve: (plan: Plan) => boolean): Promise<Outcome> => {
    let approved: Plan | undefined;
    for (let round = 1; ; round += 1) {
      const world = new World(await observe(setup, io));
      const plan = planFor(setup, world.now);
      if (plan.blockers.length > 0) throw new Refusal('PLAN_BLOCKED');
      if (approved ? !isWithin(plan, approved) : !approve(plan)) throw new Refusal('PLAN_CHANGED');
      approved ??= plan;
      progress.set(withPlan(progress.get(), plan, round));
      const run: Run = { setup, io, world, signal: stop.signal, report: report(() => run) };
      const outcome = await apply(plan.changes, run);
      if (outcome.kind === 'applied' || !mayHaveHappened(outcome.refusal) || round === ROUNDS) return outcome;
    }
  };

  const finish = (outcome: Outcome): Progress => {
    const refused = outcome.kind === 'refused' ? outcome.refusal : undefined;
    const problem = refused ? { code: refused.code, technical: refused.technical } : null;
    progress.set({ ...progress.get(), phase: refused ? 'failed' : 'done', problem });
    return progress.get();
  };

  return {
    progress,

    async carryOut(setup, io, approve) {
      if (running) throw new Refusal('BUILD_RUNNING');
      stop = new AbortController();
      progress.set({ ...idleProgress, phase: 'running' });
      running = rounds(setup, io, approve).catch(asRefused).then(finish);
      try {
        return await running;
      } finally {
        running = undefined;
      }
    },

    async stopAndUndo() {
      stop.abort();
      await running?.catch(() => undefined);
      progress.set({ ...progress.get(), phase: 'undoing', problem: null });
      const outcome = await takeBack(made, (change, state) =>
        progress.set(withStep(progress.get(), change, state, null)),
      );
      if (outcome.kind === 'refused') return finish(outcome);
      made = [];
      progress.set({ ...progress.get(), phase: 'undone' });
      return progress.get();
    },

    reset() {
      if (running) throw new Refusal('BUILD_RUNNING');
      made = [];
      progress.set(idleProgress);
    },
  };
}

function asRefused(error: unknown): Outcome {
  if (error instanceof Refusal) return { kind: 'refused', refusal: error };
  throw error;
}

/** The rounds of a build are taken back one after another, the newest first. */
async function takeBack(made: readonly Made[], report: Run['report']): Promise<Outcome> {
  const runs = [...new Set(made.map((each) => each.run))].reverse();
  for (const run of runs) {
    const changes = made.filter((each) => each.run === run).map((each) => each.change);
    const outcome = await undo(changes, { ...run, report, signal: new AbortController().signal });
    if (outcome.kind === 'refused') return outcome;
  }
  return { kind: 'applied' };
}

/** A later round keeps the steps that are done and lists what is left. */
function withPlan(progress: Progress, plan: Plan, round: number): Progress {
  const waiting = plan.changes.map((change) => ({ change, state: 'waiting' as const, ms: null }));
  if (round === 1) return { ...progress, steps: waiting };
  const planned = new Set(plan.changes.map((change) => change.id));
  const steps = progress.steps.map((step) =>
    planned.has(step.change.id)
      ? { ...step, state: 'waiting' as const, ms: null }
      : { ...step, state: 'done' as const },
  );
  return { ...progress, steps };
}

function withStep(progress: Progress, change: Change, state: StepState, ms: number | null): Progress {
  const steps = progress.steps.map((step) =>
    step.change.id === change.id ? { change, state, ms: ms ?? step.ms } : step,
  );
  return { ...progress, steps };
}
