import { z } from 'zod';
import { type Command, command } from '../command.ts';
import { configEntryOf } from '../integrations.ts';

export const integrationCommands: readonly Command[] = [
  command({
    type: 'config_entries/get',
    who: 'user',
    effect: 'none',
    fields: { domain: z.string().optional() },
    run: ({ domain }, { state }) => ({
      result: state.integrations
        .filter((one) => domain === undefined || domain === '' || one.domain === domain)
        .map(configEntryOf),
    }),
  }),
];
