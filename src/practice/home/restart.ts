import { CommandRefusal } from './command.ts';
import type { Core } from './core.ts';

/**
 * What `homeassistant.restart` does first: with a broken configuration.yaml it refuses, and everything stays as it runs
 * (facts: home-assistant#restart-refused).
 * @throws {CommandRefusal}
 */
export function restartUnlessBroken({ state, restart }: Core): () => void {
  const { error } = state.yaml;
  if (error !== null)
    throw new CommandRefusal(
      'home_assistant_error',
      `The system cannot restart because the configuration is not valid: ${error}`,
    );
  return restart;
}
