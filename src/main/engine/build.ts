import { idleProgress } from '../../contract/progress.ts';
import type { Setup } from '../../contract/setup.ts';
import type { Watched } from '../streams/watched.ts';
import type { BuildIo, BuildOptions } from './build-options.ts';
import { lastRunOf, standingBefore } from './journal.ts';
import type { ProgressOf } from './progress.ts';
import { listResources, type Model, type PlanOf, type Resources } from './resource.ts';
import { observeAndPlan } from './rounds.ts';
import { createRunner, type RunnerState } from './runner.ts';
import { lookPatiently } from './waiting.ts';

export interface Build<M extends Model> {
  readonly progress: Watched<ProgressOf<M>>;
  /** What carrying this Setup out would change. Changes nothing. */
  plan(setup: Setup, io: BuildIo<M>): Promise<PlanOf<M>>;
  /**
   * Carries a Setup out: looks, plans, and applies what `approve` accepts. When an answer was lost it looks again and
   * goes on from what is there, so nothing is sent twice blindly; it never goes beyond what was approved at first.
   */
  carryOut(
    setup: Setup,
    io: BuildIo<M>,
    approve: (plan: PlanOf<M>) => boolean,
    /** Done before the progress says that the build is. */
    whenApplied?: () => Promise<void>,
  ): Promise<ProgressOf<M>>;
  /** Stops a run after the calls under way, and goes back to what was carried out before it. */
  stopAndUndo(io: BuildIo<M>): Promise<ProgressOf<M>>;
  /** Forgets what was shown of another place's build. `BUILD_RUNNING` while a run is under way. */
  reset(): void;
}

/** One build at a time. `initial` is where its newest run stands. */
export function createBuild<M extends Model>(options: BuildOptions<M>, initial?: RunnerState): Build<M> {
  const runner = createRunner(options, initial);
  const { progress } = runner;
  return {
    progress,

    async plan(setup, io) {
      const known = lastRunOf(io.journal.read(), setup)?.ledger ?? options.emptyLedger;
      const look = () => observeAndPlan(options, { desired: setup }, known, io);
      const { plan } = await lookPatiently(look, options.clock);
      prepare(options.resources, plan, setup, io);
      return plan;
    },

    carryOut(setup, io, approve, whenApplied = async () => undefined) {
      const from = standingBefore(lastRunOf(io.journal.read(), setup), setup);
      return runner.run({ direction: 'build', desired: setup, from, approve }, io, whenApplied);
    },

    async stopAndUndo(io) {
      await runner.stop();
      const { run: last } = io.journal.read();
      // What the journal tells of is then the run before, and nobody asked to take that back.
      if (!last || runner.state().newest === 'not-begun') {
        progress.set({ ...idleProgress, phase: 'undone' });
        return progress.get();
      }
      const [desired, from] =
        last.direction === 'undo'
          ? [last.desired, last.from]
          : [options.goBack(last.from, last.desired), last.desired];
      const order = { direction: 'undo', desired, from, approve: () => true } as const;
      return runner.run(order, io, async () => undefined);
    },

    reset: () => runner.reset(),
  };
}

/** What takes long is begun while the plan is read. */
function prepare<M extends Model>(
  resources: Resources<M>,
  { changes }: PlanOf<M>,
  setup: Setup,
  io: M['io'],
): void {
  for (const resource of listResources(resources)) {
    resource.prepare?.(
      changes.filter((change) => change.resource === resource.id),
      setup,
      io,
    );
  }
}
