import { z } from 'zod';
import { type Command, CommandRefusal, command } from '../command.ts';
import { hasSupervisor } from '../home-state.ts';
import { refuseWhenBusy, refuseWithoutInternet, SupervisorRefusal } from '../supervisor/refusal.ts';

export const updateCommands: readonly Command[] = [
  command({
    type: 'hassio/update/core',
    who: 'admin',
    effect: 'write',
    where: hasSupervisor,
    fields: { backup: z.boolean() },
    run: (_input, core) => {
      const { state } = core;
      try {
        refuseWhenBusy(state, 'home_assistant_core');
        refuseWithoutInternet(state, 'HomeAssistantCore.update');
        if (state.version === state.latestVersion)
          throw new SupervisorRefusal(`Version ${state.version} is already installed`);
      } catch (error) {
        if (!(error instanceof SupervisorRefusal)) throw error;
        throw new CommandRefusal(
          'home_assistant_error',
          `Error updating Home Assistant Core: ${error.message}`,
        );
      }
      state.version = state.latestVersion;
      // The old Core is gone before it could answer.
      return { answer: 'never', afterwards: core.restart };
    },
  }),
];
