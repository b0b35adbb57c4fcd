import { beginWithConfig, beginWithoutTrial } from './boot.ts';
import { type Clock, wait } from './clock.ts';
import { type FrontDoor, isReachable, openDoor } from './front-door.ts';
import type { HomeState } from './home-state.ts';
import { withFailedPending } from './http-config.ts';
import type { Reception } from './reception.ts';
import type { Sessions } from './websocket.ts';

/** Starting, restarting and stopping, and the trial that a start with a waiting change begins. */
export interface Runs {
  readonly port: () => number;
  readonly start: () => Promise<void>;
  readonly restart: () => Promise<void>;
  readonly watchTrial: () => void;
  readonly endTrial: () => Promise<void>;
  readonly settled: () => Promise<void>;
  readonly fallSilent: () => Promise<void>;
  readonly answerAgain: () => Promise<void>;
  readonly stop: () => Promise<void>;
}

export interface RunsOptions {
  readonly state: HomeState;
  readonly clock: Clock;
  readonly restartMs: number;
  readonly trialMs: number;
  readonly certificate: { readonly keyPem: string; readonly certificatePem: string } | undefined;
  readonly reception: () => Reception;
  readonly sessions: () => Sessions;
}

export function createRuns({ state, clock, restartMs, trialMs, certificate, ...parts }: RunsOptions): Runs {
  let door: FrontDoor | undefined;
  let life: 'running' | 'over' = 'running';
  let restarts: Promise<void> = Promise.resolve();
  let callOffTrial = () => {};
  let callOffStarting = () => {};

  const open = async () => {
    const { server_port: port, ssl_certificate: secure } = state.http.running;
    if (!isReachable(port)) return;
    const { onRequest, onUpgrade } = parts.reception();
    const shown = secure === undefined || certificate === undefined ? undefined : pemOf(certificate);
    door = await openDoor({ port, certificate: shown, onRequest, onUpgrade });
  };
  const close = async () => {
    const closing = door;
    door = undefined;
    parts.sessions().end();
    await closing?.close();
  };
  const watchTrial = () => {
    callOffTrial();
    const { revertAt } = state.http;
    if (revertAt === null) return;
    callOffTrial = clock.after(Date.parse(revertAt) - clock.now().getTime(), () => void endTrial());
  };
  const start = async () => {
    beginWithConfig(state, clock.now(), trialMs);
    try {
      await open();
    } catch (error) {
      if (state.http.active !== 'pending') throw error;
      beginWithoutTrial(state, String(error));
      await open();
    }
    watchTrial();
    callOffStarting();
    const { startingMs } = state.trouble;
    state.phase = startingMs === 0 ? 'running' : 'starting';
    if (startingMs === 0) return;
    callOffStarting = clock.after(startingMs, () => {
      state.phase = 'running';
    });
  };
  const restart = () => {
    restarts = restarts.then(async () => {
      if (life === 'over') return;
      callOffTrial();
      await close();
      // It is kept in memory only.
      state.systemLog = [];
      await wait(restartMs, clock);
      // Somebody else may have taken the port meanwhile: then nothing answers, as at a home that does not come up.
      if (life === 'running') await start().catch(() => undefined);
    });
    return restarts;
  };
  const endTrial = async () => {
    callOffTrial();
    if (state.http.revertAt === null) return;
    state.http = withFailedPending(state.http, 'not_promoted', notConfirmed);
    // With a broken configuration.yaml this restart is refused as every other.
    if (state.yaml.error === null) await restart();
  };

  return {
    port: () => door?.port ?? state.http.running.server_port,
    start,
    restart,
    watchTrial,
    endTrial,
    async settled() {
      let seen: Promise<void> | undefined;
      while (seen !== restarts) {
        seen = restarts;
        await seen;
      }
    },
    fallSilent: close,
    async answerAgain() {
      if (door === undefined) await open();
    },
    async stop() {
      life = 'over';
      callOffTrial();
      callOffStarting();
      await close();
    },
  };
}

const notConfirmed = 'The configuration was not confirmed in time';

function pemOf({ keyPem, certificatePem }: { readonly keyPem: string; readonly certificatePem: string }) {
  return { key: keyPem, cert: certificatePem };
}
