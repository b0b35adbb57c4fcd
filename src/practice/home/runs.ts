import { beginWithConfig, beginWithoutTrial } from './boot.ts';
import { type Clock, wait } from './clock.ts';
import type { Doorway } from './doorway.ts';
import type { HomeState } from './home-state.ts';
import { createTrial } from './trial.ts';

/** Starting, restarting and stopping. */
export interface Runs {
  readonly start: () => Promise<void>;
  /** One after the other. A home that cannot come up again stays closed. */
  readonly restart: () => Promise<void>;
  /** Sets or calls off the end of a trial, as the state says. */
  readonly watchTrial: () => void;
  readonly endTrial: () => Promise<void>;
  /** Until no restart is under way. */
  readonly settled: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface RunsOptions {
  readonly state: HomeState;
  readonly clock: Clock;
  readonly doorway: Doorway;
  readonly restartMs: number;
  readonly trialMs: number;
}

export function createRuns({ state, clock, doorway, restartMs, trialMs }: RunsOptions): Runs {
  let life: 'running' | 'over' = 'running';
  let restarts: Promise<void> = Promise.resolve();
  const starting = createStarting(state, clock);

  const start = async () => {
    beginWithConfig(state, clock.now(), trialMs);
    try {
      await doorway.open();
    } catch (error) {
      if (state.http.active !== 'pending') throw error;
      beginWithoutTrial(state, String(error));
      await doorway.open();
    }
    trial.watch();
    starting.begin();
  };
  const restartOnce = async () => {
    if (life === 'over') return;
    trial.callOff();
    await doorway.close();
    // It is kept in memory only.
    state.systemLog = [];
    await wait(restartMs, clock);
    // Somebody else may have taken the port meanwhile: then nothing answers, as at a home that does not come up.
    if (life === 'running') await start().catch(() => undefined);
  };
  const restart = () => {
    restarts = restarts.then(restartOnce);
    return restarts;
  };
  const trial = createTrial(state, clock, restart);

  return {
    start,
    restart,
    watchTrial: trial.watch,
    endTrial: trial.end,
    async settled() {
      let seen: Promise<void> | undefined;
      while (seen !== restarts) {
        seen = restarts;
        await seen;
      }
    },
    async stop() {
      life = 'over';
      trial.callOff();
      starting.callOff();
      await doorway.close();
    },
  };
}

/** The time in which Home Assistant answers already and is not running yet. */
function createStarting(state: HomeState, clock: Clock) {
  let callOff = () => {};
  return {
    callOff: () => callOff(),
    begin() {
      callOff();
      const { startingMs } = state.trouble;
      state.phase = startingMs === 0 ? 'running' : 'starting';
      if (startingMs === 0) return;
      callOff = clock.after(startingMs, () => {
        state.phase = 'running';
      });
    },
  };
}
