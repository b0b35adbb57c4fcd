import { type Clock, wait } from '../clock.ts';
import type { HomeState } from '../home-state.ts';
import { chooseHttpConfig, giveUpTrial } from '../starting-config.ts';
import { type LogEntry, type LogRecord, withRecord } from '../system-log.ts';
import { createTrial, type Trial } from '../trial.ts';
import type { Listener } from './listener.ts';

export interface LifecycleOptions {
  readonly state: HomeState;
  readonly clock: Clock;
  readonly listener: Listener;
  readonly restartMs: number;
  readonly trialMs: number;
}

/** Starting, restarting and stopping the home. */
export class Lifecycle {
  readonly #options: LifecycleOptions;
  readonly #trial: Trial;
  readonly #warmUp: WarmUp;
  #stage: 'alive' | 'stopped' = 'alive';
  #restarts: Promise<void> = Promise.resolve();

  constructor(options: LifecycleOptions) {
    this.#options = options;
    this.#trial = createTrial(options.state, options.clock, () => this.restart());
    this.#warmUp = createWarmUp(options.state, options.clock);
  }

  /** A home is found as one that has been up for long: it is starting only from its first restart on. */
  async begin(): Promise<void> {
    await this.#open();
    this.#options.state.phase = 'running';
  }

  async #open(): Promise<void> {
    const { state, clock, listener, trialMs } = this.#options;
    chooseHttpConfig(state, clock.now(), trialMs);
    // The file is read at the start alone.
    state.bans = { ...state.bans, running: state.bans.inFile };
    try {
      await listener.open();
    } catch (error) {
      if (state.http.active !== 'pending') throw error;
      giveUpTrial(state, String(error));
      await listener.open();
    }
    this.#trial.watch();
  }

  /** One after the other. A home that cannot come up again stays closed. */
  restart(): Promise<void> {
    this.#restarts = this.#restarts.then(() => this.#restartOnce());
    return this.#restarts;
  }

  /** From now on it is starting, as long as its trouble says. */
  warmUp(): void {
    this.#warmUp.begin();
  }

  /** Sets or calls off the end of a trial, as the state says. */
  watchTrial(): void {
    this.#trial.watch();
  }

  endTrial(): Promise<void> {
    return this.#trial.end();
  }

  /** Until no restart is under way. */
  async settle(): Promise<void> {
    let seen: Promise<void> | undefined;
    while (seen !== this.#restarts) {
      seen = this.#restarts;
      await seen;
    }
  }

  async stop(): Promise<void> {
    this.#stage = 'stopped';
    this.#trial.callOff();
    this.#warmUp.callOff();
    await this.#options.listener.close();
  }

  async #restartOnce(): Promise<void> {
    const { state, clock, listener, restartMs } = this.#options;
    if (this.#isStopped()) return;
    this.#trial.callOff();
    await listener.close();
    // It is kept in memory only.
    state.systemLog = state.yaml.doubtful.reduce(
      (log, text) => withRecord(log, complaintOf(text), clock.now()),
      noEntries,
    );
    await wait(restartMs, clock);
    // Somebody else may have taken the port meanwhile: then nothing answers, as at a home that does not come up.
    if (this.#isStopped()) return;
    this.#warmUp.begin();
    await this.#open().catch(() => undefined);
  }

  #isStopped(): boolean {
    return this.#stage === 'stopped';
  }
}

const noEntries: readonly LogEntry[] = [];

function complaintOf(text: string): LogRecord {
  return { name: 'homeassistant.setup', level: 'ERROR', source: ['setup.py', 308], text };
}

/** The time in which Home Assistant answers already and is not running yet. */
interface WarmUp {
  readonly begin: () => void;
  readonly callOff: () => void;
}

function createWarmUp(state: HomeState, clock: Clock): WarmUp {
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
