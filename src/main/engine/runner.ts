import { idleProgress } from '../../contract/progress.ts';
import { Refusal } from '../errors/refusal.ts';
import { type Watched, watched } from '../streams/watched.ts';
import type { BuildIo, BuildOptions } from './build.ts';
import { type ProgressOf, withOutcome } from './progress.ts';
import type { Model } from './resource.ts';
import { asRefused, type RunOrder, runRounds } from './rounds.ts';

/** Where a run stands. `begun` once the newest one has come as far as the journal: until then it has changed nothing. */
export type RunState =
  | { readonly kind: 'resting'; readonly newest: 'begun' | 'not-begun' }
  | {
      readonly kind: 'running';
      readonly newest: 'begun' | 'not-begun';
      readonly stop: AbortController;
      readonly ended: Promise<unknown>;
    };

/** One run at a time, and what is shown of it. */
export interface Runner<M extends Model> {
  readonly progress: Watched<ProgressOf<M>>;
  state(): RunState;
  /** `BUILD_RUNNING` while another one is under way. */
  run(order: RunOrder<M>, io: BuildIo<M>, whenApplied: () => Promise<void>): Promise<ProgressOf<M>>;
  /** Ends the run under way after its calls, if there is one. */
  stop(): Promise<void>;
  /** Forgets what is shown. `BUILD_RUNNING` while a run is under way. */
  reset(): void;
}

/** After a start nothing is known of an earlier run but what the journal says, so that counts. */
const afterStart: RunState = { kind: 'resting', newest: 'begun' };

export function createRunner<M extends Model>(
  options: BuildOptions<M>,
  initial: RunState = afterStart,
): Runner<M> {
  const progress = watched<ProgressOf<M>>(idleProgress);
  let state = initial;
  return {
    progress,
    state: () => state,

    async run(order, io, whenApplied) {
      refuseSecond(state);
      const stop = new AbortController();
      const onBegun = (): void => {
        state = { ...state, newest: 'begun' };
      };
      const ended = runInSight(order, io, {
        ...options,
        progress,
        onBegun,
        signal: stop.signal,
        whenApplied,
      });
      state = { kind: 'running', newest: order.direction === 'undo' ? 'begun' : 'not-begun', stop, ended };
      try {
        return await ended;
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
      refuseSecond(state);
      state = afterStart;
      progress.set(idleProgress);
    },
  };
}

function refuseSecond({ kind }: RunState): void {
  if (kind === 'running') throw new Refusal('BUILD_RUNNING');
}

interface SightOptions<M extends Model> extends BuildOptions<M> {
  readonly progress: Watched<ProgressOf<M>>;
  readonly onBegun: () => void;
  readonly signal: AbortSignal;
  readonly whenApplied: () => Promise<void>;
}

/** Shows where the run is, from its first moment to its end, however it ends. */
async function runInSight<M extends Model>(
  order: RunOrder<M>,
  io: BuildIo<M>,
  options: SightOptions<M>,
): Promise<ProgressOf<M>> {
  const { progress, signal, whenApplied } = options;
  const isUndo = order.direction === 'undo';
  progress.set({ ...idleProgress, phase: isUndo ? 'undoing' : 'running' });
  try {
    const outcome = await runRounds(order, io, signal, options).catch(asRefused);
    // Whoever sees that it is done may act on it at once, so what follows from it is in place before.
    if (outcome.kind === 'applied') await whenApplied();
    progress.set(withOutcome(progress.get(), outcome, isUndo ? 'undone' : 'done'));
    return progress.get();
  } catch (error) {
    progress.set({ ...progress.get(), phase: 'failed', problem: { code: 'UNEXPECTED' } });
    throw error;
  }
}
