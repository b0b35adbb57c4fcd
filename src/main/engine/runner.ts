import { idleProgress } from '../../contract/progress.ts';
import { Refusal } from '../errors/refusal.ts';
import { type Watched, watched } from '../streams/watched.ts';
import type { BuildIo, BuildOptions } from './build-options.ts';
import { type ProgressOf, withOutcome } from './progress.ts';
import type { Model } from './resource.ts';
import { asRefused, type RunOrder, runRounds } from './rounds.ts';

/** Where the runner stands. `begun` once the newest run has come as far as the journal: until then it has changed nothing. */
export type RunnerState =
  | { readonly kind: 'resting'; readonly newest: 'begun' | 'not-begun' }
  | {
      readonly kind: 'running';
      readonly newest: 'begun' | 'not-begun';
      readonly stop: AbortController;
      readonly ended: Promise<unknown>;
    };

/** Carries out one run at a time, and shows how far it is. */
export interface Runner<M extends Model> {
  readonly progress: Watched<ProgressOf<M>>;
  readonly state: () => RunnerState;
  /** `BUILD_RUNNING` while another run is under way. `whenApplied` is done before the progress says that the run is. */
  run(order: RunOrder<M>, io: BuildIo<M>, whenApplied: () => Promise<void>): Promise<ProgressOf<M>>;
  /** Ends after the calls under way. */
  stop(): Promise<void>;
  /** Forgets what was shown. `BUILD_RUNNING` while a run is under way. */
  reset(): void;
}

/** After a start nothing is known of an earlier run but what the journal says, so that counts. */
const afterStart: RunnerState = { kind: 'resting', newest: 'begun' };

export function createRunner<M extends Model>(
  options: BuildOptions<M>,
  initial: RunnerState = afterStart,
): Runner<M> {
  const progress = watched<ProgressOf<M>>(idleProgress);
  let state = initial;
  const onBegun = (): void => {
    state = { ...state, newest: 'begun' };
  };
  return {
    progress,
    state: () => state,

    async run(order, io, whenApplied) {
      if (state.kind === 'running') throw new Refusal('BUILD_RUNNING');
      const stop = new AbortController();
      const ended = carryOut(order, io, stop.signal, { ...options, progress, onBegun, whenApplied });
      state = { kind: 'running', newest: order.direction === 'undo' ? 'begun' : 'not-begun', stop, ended };
      try {
        await ended;
        return progress.get();
      } finally {
        state = { kind: 'resting', newest: state.newest };
      }
    },

    async stop() {
      if (state.kind === 'resting') return;
      state.stop.abort();
      await state.ended.catch(() => undefined);
    },

    reset() {
      if (state.kind === 'running') throw new Refusal('BUILD_RUNNING');
      state = afterStart;
      progress.set(idleProgress);
    },
  };
}

interface RunOptions<M extends Model> extends BuildOptions<M> {
  readonly progress: Watched<ProgressOf<M>>;
  readonly onBegun: () => void;
  readonly whenApplied: () => Promise<void>;
}

/** One run to its end, whichever it is; a mistake of ours is shown as one, and thrown. */
async function carryOut<M extends Model>(
  order: RunOrder<M>,
  io: BuildIo<M>,
  signal: AbortSignal,
  options: RunOptions<M>,
): Promise<void> {
  const { progress, whenApplied } = options;
  const undoes = order.direction === 'undo';
  progress.set({ ...idleProgress, phase: undoes ? 'undoing' : 'running' });
  let touched: 'nothing' | 'something' = 'nothing';
  const onChange = (): void => {
    touched = 'something';
  };
  try {
    const outcome = await runRounds(order, io, signal, { ...options, onChange }).catch(asRefused);
    // Whoever sees that it is done may act on it at once, so what follows from it is in place before.
    if (outcome.kind === 'applied') await whenApplied();
    progress.set(withOutcome(progress.get(), outcome, { over: undoes ? 'undone' : 'done', touched }));
  } catch (error) {
    progress.set({ ...progress.get(), phase: 'failed', problem: { code: 'UNEXPECTED' } });
    throw error;
  }
}
