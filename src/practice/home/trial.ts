import type { Clock } from './clock.ts';
import type { HomeState } from './home-state.ts';
import { withFailedPending } from './http-config.ts';

/**
 * The five minutes in which somebody has to confirm a change of the HTTP settings
 * (facts: home-assistant#http-config-trial).
 */
export interface Trial {
  /** Sets the alarm that the state asks for, and calls off an earlier one. */
  readonly watch: () => void;
  readonly callOff: () => void;
  /** Nobody has confirmed. Resolves when Home Assistant has started again. */
  readonly end: () => Promise<void>;
}

export function createTrial(state: HomeState, clock: Clock, restart: () => Promise<void>): Trial {
  let callOff = () => {};
  const end = async () => {
    callOff();
    if (state.http.revertAt === null) return;
    state.http = withFailedPending(state.http, 'not_promoted', null);
    // With a broken configuration.yaml this restart is refused as every other.
    if (state.yaml.error === null) await restart();
  };
  return {
    end,
    callOff: () => callOff(),
    watch() {
      callOff();
      const { revertAt } = state.http;
      if (revertAt === null) return;
      callOff = clock.after(Date.parse(revertAt) - clock.now().getTime(), () => void end());
    },
  };
}
