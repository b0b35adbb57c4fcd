import type { Command } from '../command.ts';
import { authCommands } from './auth.ts';
import { coreConfigCommands } from './core-config.ts';
import { httpConfigCommands } from './http-config.ts';
import { integrationCommands } from './integrations.ts';
import { supervisorCommands } from './supervisor.ts';
import { systemCommands } from './system.ts';
import { updateCommands } from './update.ts';
import { webhookCommands } from './webhooks.ts';

/** Every command that the practice home knows. */
export const commands: readonly Command[] = [
  ...systemCommands,
  ...authCommands,
  ...coreConfigCommands,
  ...httpConfigCommands,
  ...supervisorCommands,
  ...updateCommands,
  ...webhookCommands,
  ...integrationCommands,
];
